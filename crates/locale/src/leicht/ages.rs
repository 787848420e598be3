//! Any span of ages, in the table of the pyramid.

use super::rounded::about;
pub use crate::de::ages::{AND_OVER, TO, columns};

pub const LABEL: &str = "Alter von–bis";
pub const HOW: &str = "Zum Beispiel: 0-5 oder 6-9 oder 65+";
pub const ROUNDED: &str = "Die Zahlen sind auf 5 gerundet.";
pub const LINE: &str = "So ändert sich die Zahl";

#[must_use]
pub fn name(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) if to == from => format!("{from} Jahre alt"),
        Some(to) => format!("{from} bis {to} Jahre alt"),
        None => format!("{from} Jahre alt und älter"),
    }
}

#[must_use]
pub fn place(area: &str, span: &str) -> String {
    format!("{area}, {span}")
}

#[must_use]
pub fn sentence(span: &str, area: &str, now: (i32, f64), then: (i32, f64), baseline: f64) -> String {
    format!(
        "{area}: {span}. Im Jahr {}: {} Menschen. Im Jahr {}: {} Menschen. In der Grund-Rechnung: {} Menschen.",
        now.0,
        about(now.1),
        then.0,
        about(then.1),
        about(baseline)
    )
}

#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: So viele Menschen sind so alt")
}

#[must_use]
pub fn no_span(text: &str) -> String {
    format!("Das ist kein Alter: {text}. Schreiben Sie zum Beispiel: 0-5 oder 65+")
}

#[must_use]
pub fn backwards(from: u8, to: u8) -> String {
    format!("{from} ist älter als {to}. Schreiben Sie: {to}-{from}")
}

#[must_use]
pub fn beyond(age: &str, most: u8) -> String {
    format!("Das Alter {age} gibt es hier nicht. Schreiben Sie eine Zahl von 0 bis {most}.")
}
