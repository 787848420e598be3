//! The section on method and sources.

pub use crate::de::method::baseline;

pub const STEPS: [&str; 9] = [
    "Die Rechnung geht Jahr für Jahr weiter.",
    "Alle werden 1 Jahr älter.",
    "Manche Menschen ziehen aus der Stadt weg.",
    "Manche Menschen ziehen in einen anderen Stadt-Teil.",
    "Manche Menschen ziehen von außen zu.",
    "Manche Menschen sterben. Vor allem alte Menschen.",
    "Frauen bekommen Kinder.",
    "Gibt es nicht genug Wohnungen? Dann können nicht alle kommen. Und wir schätzen: Später leben weniger Menschen in 1 Wohnung.",
    "So wissen wir: So viele Menschen leben am Ende vom Jahr hier.",
];

#[must_use]
pub fn start(base_year: i32, persons: f64, _basis: &str) -> String {
    format!(
        "Am Ende vom Jahr {base_year} lebten hier {} Menschen. Damit fängt die Rechnung an.",
        super::rounded::about(persons)
    )
}

#[must_use]
pub fn citation(title: &str, edition: &str, engine: &str) -> String {
    format!("{title}, Stand {edition}, Programm {engine}. Das ist keine Rechnung von einem Amt.")
}

/// Words for the quality of a figure.
pub mod quality {
    pub const OFFICIAL: &str = "vom Amt";
    pub const DERIVED: &str = "gerechnet";
    pub const ESTIMATE: &str = "eine Schätzung";
    pub const ASSUMPTION: &str = "geschätzt";
}

pub const NO_DATE: &str = "Das Jahr fehlt";
pub const NO_LICENCE: &str = "Die Lizenz fehlt";
pub const UNCLEAR_LICENCE: &str = "Die Lizenz ist nicht klar";

#[must_use]
pub fn broken_pack() -> String {
    "Die Zahlen sind kaputt. Darum geht die Rechnung nicht. Bitte sagen Sie der Stadt Bescheid.".to_owned()
}
