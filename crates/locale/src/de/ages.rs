//! Any span of ages, in the table of the pyramid.

use crate::numbers;

/// Label of the field.
pub const LABEL: &str = "Alter von–bis";
/// How it is written.
pub const HOW: &str = "zum Beispiel 0-5, 6-9 oder 65+";
/// Words between two ages.
pub const TO: [&str; 1] = ["bis"];
/// Words with a single age that mean everybody from it on.
pub const AND_OVER: [&str; 4] = ["ab", "ab jahre", "und älter", "jahre und älter"];
/// Beside figures of a district.
pub const ROUNDED: &str = "Zahlen von Stadtteilen sind auf 5 gerundet; Summen können durch Rundung abweichen.";
/// Heading over the line.
pub const LINE: &str = "Über die Jahre";

/// What a span is called: `0 bis 5 Jahre`.
#[must_use]
pub fn name(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) if to == from => format!("{from} Jahre"),
        Some(to) => format!("{from} bis {to} Jahre"),
        None => format!("{from} Jahre und älter"),
    }
}

/// An area with a span, in the caption of a table.
#[must_use]
pub fn place(area: &str, span: &str) -> String {
    format!("{area}, {span}")
}

/// The figures in a sentence: year and persons of the base year and of the scenario, persons of the baseline.
#[must_use]
pub fn sentence(span: &str, area: &str, now: (i32, f64), then: (i32, f64), baseline: f64) -> String {
    format!(
        "{span}, {area}: {} im Jahr {}; {} im Jahr {} im Szenario, {} in der Basis.",
        numbers::persons(now.1),
        now.0,
        numbers::persons(then.1),
        then.0,
        numbers::persons(baseline)
    )
}

/// Caption of the figures.
#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: Einwohner dieses Alters am 31. Dezember")
}

/// Columns of the figures.
#[must_use]
pub fn columns(base_year: i32, target_year: i32) -> [String; 5] {
    [
        "Alter".to_owned(),
        format!("Stand {base_year}"),
        format!("Szenario {target_year}"),
        format!("Basis {target_year}"),
        "Unterschied".to_owned(),
    ]
}

/// What was typed is no span of ages.
#[must_use]
pub fn no_span(text: &str) -> String {
    format!("„{text}“ ist keine Altersspanne. Schreiben Sie zum Beispiel 0-5, 6-9 oder 65+.")
}

/// It ends before it begins.
#[must_use]
pub fn backwards(from: u8, to: u8) -> String {
    format!("{from} ist älter als {to}. Schreiben Sie {to}-{from}.")
}

/// An age that the model does not have.
#[must_use]
pub fn beyond(age: &str, most: u8) -> String {
    format!("Das Alter {age} gibt es hier nicht. Möglich sind 0 bis {most}; {most} steht für {most} und älter.")
}
