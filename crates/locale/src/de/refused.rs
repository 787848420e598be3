//! What cannot be calculated, and what is shown in its place.

use crate::numbers::{persons, year as written};

/// Heading over the reasons why a change was not taken over.
pub const HEADING: &str = "Nicht gerechnet";
/// Whose figures are still shown.
pub const KEPT: &str =
    "Die letzte Änderung wurde nicht übernommen. Alle Zahlen gehören weiter zu den Einstellungen davor.";
/// Levers within their reach that cannot be together.
pub const TOGETHER: &str = "Diese Einstellungen lassen sich zusammen nicht rechnen.";

/// A value that cannot be entered, with its unit and year, and what can.
#[must_use]
pub fn beyond(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!("{lever}, {area}: {value} ({}) ist nicht möglich, nur Werte von {least} bis {most}.", written(year))
}

/// City and district together come to a value that cannot be.
#[must_use]
pub fn together(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!(
        "{lever}, {area}: Die Änderungen für die Stadt und für den Stadtteil ergeben zusammen {value} ({}). Möglich sind Werte von {least} bis {most}.",
        written(year)
    )
}

/// A change that is over before the calculation begins.
#[must_use]
pub fn past(lever: &str, area: &str, last: i32, first: i32) -> String {
    format!(
        "{lever}, {area}: Die Änderung endet {}, gerechnet wird erst ab {}. Sie hätte keine Wirkung.",
        written(last),
        written(first)
    )
}

/// An event before the calculation begins.
#[must_use]
pub fn past_event(year: i32, first: i32) -> String {
    format!("Einzelereignis {}: Gerechnet wird erst ab {}. Es hätte keine Wirkung.", written(year), written(first))
}

/// An event with more people than can be entered.
#[must_use]
pub fn large_event(year: i32, people: f64, most: f64) -> String {
    format!(
        "Einzelereignis {}: {} Personen sind nicht möglich, höchstens {}.",
        written(year),
        persons(people),
        persons(most)
    )
}

/// More people would leave than there are.
#[must_use]
pub fn nobody(lever: &str, area: &str, year: i32) -> String {
    format!("{lever}, {area}: {} müssten mehr Menschen gehen, als dort leben.", written(year))
}

/// What was done with a part that cannot be calculated.
#[must_use]
pub fn at_baseline(reason: &str) -> String {
    format!("{reason} An dieser Stelle gilt die Basis.")
}

/// What was done where no single part is to blame.
#[must_use]
pub fn all_at_baseline(reason: &str) -> String {
    format!("{reason} Gezeigt wird die Basis.")
}

/// A kept scenario that takes no part.
#[must_use]
pub fn left_out(name: &str, reason: &str) -> String {
    format!("„{name}“ lässt sich nicht rechnen und fehlt hier. {reason}")
}
