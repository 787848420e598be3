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

/// A reference period: its years, and what sets them apart.
#[must_use]
pub fn period<'a>(id: &str, name: &'a str, note: &'a str) -> (&'a str, &'a str) {
    match id {
        "2023-24" => ("2023 und 2024", "Das ist die Grund-Rechnung."),
        "2015-2024" => (
            "2015 bis 2024",
            "In manchen Jahren kamen viele geflüchtete Menschen. In anderen Jahren war Corona. Für das Jahr 2019 fehlen Zahlen.",
        ),
        "2020-21" => ("2020 und 2021", "In diesen Jahren war Corona. Darum zogen weniger Menschen um."),
        "2016-18" => ("2016 bis 2018", "Mit diesen Jahren haben wir früher gerechnet."),
        _ => (name, note),
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
