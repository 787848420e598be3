//! What cannot be calculated, and what is shown in its place.

use crate::numbers::{persons, year as written};

pub const HEADING: &str = "Das geht nicht";
pub const KEPT: &str = "Ihre letzte Änderung gilt nicht. Alle Zahlen sind noch von vorher.";
pub const TOGETHER: &str = "Alles zusammen kann die Seite nicht rechnen.";

#[must_use]
pub fn beyond(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!("{lever}, {area}, Jahr {}: {value}. Das geht nicht. Möglich ist {least} bis {most}.", written(year))
}

#[must_use]
pub fn together(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!(
        "{lever}, {area}, Jahr {}: Stadt und Stadt-Teil zusammen sind {value}. Das geht nicht. Möglich ist {least} bis {most}.",
        written(year)
    )
}

#[must_use]
pub fn past(lever: &str, area: &str, last: i32, first: i32) -> String {
    format!("{lever}, {area}: Die Änderung endet {}. Die Seite rechnet erst ab {}.", written(last), written(first))
}

#[must_use]
pub fn past_event(year: i32, first: i32) -> String {
    format!("Ereignis im Jahr {}: Die Seite rechnet erst ab {}.", written(year), written(first))
}

#[must_use]
pub fn large_event(year: i32, people: f64, most: f64) -> String {
    format!(
        "Ereignis im Jahr {}: {} Menschen sind zu viele. Möglich sind {}.",
        written(year),
        persons(people),
        persons(most)
    )
}

#[must_use]
pub fn nobody(lever: &str, area: &str, year: i32) -> String {
    format!("{lever}, {area}: {} gehen mehr Menschen weg, als dort wohnen.", written(year))
}

#[must_use]
pub fn at_baseline(reason: &str) -> String {
    format!("{reason} Hier gilt die Grund-Rechnung.")
}

#[must_use]
pub fn all_at_baseline(reason: &str) -> String {
    format!("{reason} Sie sehen die Grund-Rechnung.")
}

#[must_use]
pub fn left_out(name: &str, reason: &str) -> String {
    format!("„{name}“ fehlt hier. {reason}")
}
