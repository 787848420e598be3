//! Scenarios that a debate starts from: names, a sentence each.

pub use crate::de::presets::{
    COLUMNS, COMPUTED, DERIVATION, SET, arrivals_of_age, assumption, departures_of_age, observed, of_period, quantity,
    range, table,
};

pub const ABOUT: &str =
    "Ein Beispiel ändert alle Regler. Stadt-Teil und Jahr bleiben gleich. Danach können Sie alles wieder ändern.";
pub const WHERE: &str = "Mehr dazu steht auf der Seite in Alltags-Sprache.";
pub const NOT_OFFICIAL: &str = "Das haben wir nachgerechnet. Das ist keine Zahl von einem Amt.";

#[must_use]
pub fn words(id: &str) -> (String, String) {
    let (name, sentence) = match id {
        "basis" => ("Grund-Rechnung", "Alles geht so weiter wie heute."),
        "kein-neubau" => ("Niemand baut", "Es gibt keine einzige neue Wohnung."),
        "nachverdichtung" => (
            "So viel wie möglich zwischen alten Häusern",
            "Man baut überall, wo noch Platz ist. Wie viel das ist, haben wir geschätzt.",
        ),
        "hohe-zuwanderung" => ("Viele Menschen ziehen zu", "So viele wie in 5 besonders starken Jahren."),
        "keine-wanderung" => {
            ("Niemand zieht um", "Niemand zieht zu. Niemand zieht weg. Es zählen nur Geburten und Todes-Fälle.")
        }
        "universitaet-waechst" => (
            "Die Universität wächst",
            "Etwas mehr Menschen kommen zum Lernen. Viele ziehen später wieder weg. Die Zahl haben wir geschätzt.",
        ),
        "universitaet-schrumpft" => {
            ("Die Universität wird kleiner", "Etwas weniger Menschen kommen zum Lernen. Die Zahl haben wir geschätzt.")
        }
        _ => ("Beispiel", ""),
    };
    (name.to_owned(), sentence.to_owned())
}

#[must_use]
pub fn period(name: &str, note: &str) -> (String, String) {
    (format!("Umzüge: {name}"), format!("So viele Menschen zogen damals zu und weg. {note}"))
}

#[must_use]
pub fn apply(name: &str) -> String {
    format!("Dieses Beispiel nehmen: {name}")
}
