//! Levers over the years: the form of a course and its picture.

/// What the panel is for.
pub const ABOUT: &str = "Ein Verlauf gilt für das oben gewählte Gebiet und ersetzt den festen Wert.";
/// Label of the choice of a lever.
pub const LEVER: &str = "Hebel mit Verlauf";
/// Legend of the choice of a form.
pub const FORM: &str = "Wann die Abweichung gilt";
/// In every year.
pub const ALWAYS: &str = "immer";
/// From a year on.
pub const FROM: &str = "ab einem Jahr";
/// In a span of years.
pub const SPAN: &str = "von … bis …";
/// Along points.
pub const POINTS: &str = "entlang von Punkten";
/// Label of the deviation.
pub const DEVIATION: &str = "Abweichung von der Basis";
/// Label of the first year.
pub const FIRST: &str = "Erstes Jahr";
/// Label of the last year.
pub const LAST: &str = "Letztes Jahr";
/// Head of the years of points.
pub const YEAR: &str = "Jahr";
/// Caption of the table of points.
pub const POINTS_CAPTION: &str = "Punkte des Verlaufs; dazwischen gerade Linien, davor und danach wie am Rand";
/// Adds a point.
pub const ADD_POINT: &str = "Punkt hinzufügen";
/// Takes a point away.
pub const REMOVE_POINT: &str = "Entfernen";
/// Takes the whole course away.
pub const CLEAR: &str = "Abweichung entfernen";
/// A span that ends before it begins.
pub const LAST_BEFORE_FIRST: &str = "Das letzte Jahr liegt vor dem ersten.";
/// Points that go back in time.
pub const POINTS_IN_ORDER: &str = "Jedes Jahr muss nach dem vorigen Punkt liegen.";
/// Line of the baseline in the picture.
pub const BASELINE: &str = "Basis";
/// While there is nothing to be said, because the deviation is 0.
pub const NOTHING_SET: &str = "Noch keine Abweichung: Tragen Sie einen Wert ein, der nicht 0 ist.";

/// Name of the field of a point: `Punkt 2, Jahr`.
#[must_use]
pub fn of_point(number: usize, what: &str) -> String {
    format!("Punkt {number}, {what}")
}

/// Name of the button that takes a point away.
#[must_use]
pub fn remove_point(number: usize) -> String {
    format!("Punkt {number} entfernen")
}

/// The picture in words.
#[must_use]
pub fn sentence(lever: &str, area: &str, first: (i32, &str), last: (i32, &str), baseline: &str) -> String {
    format!("{lever}, {area}: {} {}, {} {}; Basis {baseline}.", first.0, first.1, last.0, last.1)
}
