//! The texts of the built-in data pack, by the ids of its rows. What only the panels for experts show stays as it is.

/// Name of a kind of arrivals.
pub(super) fn kind<'a>(id: &str, name: &'a str) -> &'a str {
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
pub(super) fn kind_note<'a>(id: &str, note: &'a str) -> &'a str {
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

/// Name and note of a reference period of migration.
pub(super) fn period<'a>(id: &str, name: &'a str, note: &'a str) -> (&'a str, &'a str) {
    match id {
        "2023-24" => ("Wie in 2023 und 2024", "Damit rechnet die Grund-Rechnung. Die Zahlen kommen vom Amt."),
        "2015-2024" => (
            "Wie von 2015 bis 2024",
            "In manchen Jahren sind viele Menschen hierher geflohen. Für 2019 fehlen Zahlen zum Alter.",
        ),
        "2020-21" => ("Wie in 2020 und 2021", "Das war die Zeit von Corona. Weniger Menschen sind umgezogen."),
        "2016-18" => ("Wie von 2016 bis 2018", "Damit hat die Grund-Rechnung früher gerechnet."),
        _ => (name, note),
    }
}
