//! What is said about numbers that are typed into a field.

use crate::numbers::{self, decimal};
use crate::typed::unmistakable;

#[must_use]
pub fn ambiguous(here: f64, elsewhere: f64) -> String {
    format!(
        "Meinen Sie {} oder {}? Bitte schreiben Sie die Zahl genau so.",
        unmistakable(elsewhere),
        unmistakable(here)
    )
}

#[must_use]
pub fn other_unit(found: &str, unit: &str) -> String {
    format!("Hier zählen wir so: {unit}. „{found}“ passt hier nicht.")
}

pub const NO_YEAR: &str = "Bitte schreiben Sie ein Jahr. Zum Beispiel: 2050.";

#[must_use]
pub fn against_baseline(change: f64, digits: usize, value: &str) -> String {
    let amount = decimal(change.abs(), digits);
    match numbers::signed_decimal(change, digits).chars().next() {
        Some('+') => format!("Das sind {amount} mehr als in der Grund-Rechnung: {value}."),
        Some(numbers::MINUS) => format!("Das sind {amount} weniger als in der Grund-Rechnung: {value}."),
        _ => format!("Wie in der Grund-Rechnung: {value}."),
    }
}

#[must_use]
pub fn taken(value: &str) -> String {
    format!("Jetzt gilt: {value}.")
}

#[must_use]
pub fn rounded(value: &str) -> String {
    format!("Die Zahl ist gerundet: {value}.")
}
