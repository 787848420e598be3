//! The texts of the built-in data pack, by the ids of its rows. What only the panels for experts show stays as it is.

pub use crate::de::pack::{assumption, date, project_note, source, told, value};

/// Name of a kind of arrivals.
#[must_use]
pub fn kind<'a>(id: &str, name: &'a str) -> &'a str {
    match id {
        "inland_studium" => "Menschen, die hier lernen wollen",
        "uebrige" => "Alle anderen Menschen",
        "inland" => "Noch mehr Menschen aus Deutschland",
        "eu" => "Noch mehr Menschen aus der EU",
        "drittstaaten" => "Noch mehr Menschen aus anderen Ländern",
        "flucht" => "Noch mehr geflüchtete Menschen",
        "spaetaussiedler" => "Noch mehr Deutsche aus Ost-Europa",
        _ => name,
    }
}

/// Remark on a kind of arrivals.
#[must_use]
pub fn kind_note<'a>(id: &str, note: &'a str) -> &'a str {
    match id {
        "inland_studium" => {
            "Sie machen eine Ausbildung. Oder sie sind an der Universität. Wie viele das sind, haben wir geschätzt."
        }
        "uebrige" => "Woher diese Menschen kommen, ist nicht bekannt.",
        "inland" | "eu" | "drittstaaten" | "flucht" | "spaetaussiedler" => {
            "Diese Menschen kommen zu den anderen dazu. Ihr Alter haben wir geschätzt."
        }
        _ => note,
    }
}
