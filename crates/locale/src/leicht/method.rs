//! The section on method and sources.

pub use crate::de::method::plausibility;

pub const STEPS: [&str; 10] = [
    "Am Ende vom Jahr 2025 lebten hier etwa 100\u{A0}000 Menschen. Damit fängt die Rechnung an.",
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

pub const STATEMENTS: [&str; 5] = [
    "Die Rechnung zeigt: Das passiert, wenn etwas so kommt. Ob es so kommt, weiß niemand.",
    "Es gibt auch Rechnungen vom Landes-Amt. Manche davon fehlen hier.",
    "Das Alter in den Stadt-Teilen ist eine Schätzung. Die Zahlen sind nicht sicher.",
    "Manche Zahlen haben wir geschätzt. Geschätzt heißt: Wir wissen es nicht genau.",
    "Wir runden große Zahlen. Gerundet heißt: ungefähr. In den Tabellen stehen die genauen Zahlen.",
];

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
