//! Levers over the years: the form of a course and its picture.

pub const ABOUT: &str = "A change over time holds for the area chosen above and replaces the fixed value.";
pub const LEVER: &str = "Lever that changes over time";
pub const FORM: &str = "When the change holds";
pub const ALWAYS: &str = "always";
pub const FROM: &str = "from a year on";
pub const SPAN: &str = "from … to …";
pub const POINTS: &str = "along points";
pub const DEVIATION: &str = "Change from the baseline";
pub const FIRST: &str = "First year";
pub const LAST: &str = "Last year";
pub const YEAR: &str = "Year";
pub const POINTS_CAPTION: &str = "Points of the change; straight lines between them, before and after as at the ends";
pub const ADD_POINT: &str = "Add a point";
pub const REMOVE_POINT: &str = "Remove";
pub const CLEAR: &str = "Remove the change";
pub const LAST_BEFORE_FIRST: &str = "The last year is before the first.";
pub const POINTS_IN_ORDER: &str = "Each year must come after the previous point.";
pub const BASELINE: &str = "Baseline";
pub const NOTHING_SET: &str = "No change yet: enter a value other than 0.";

#[must_use]
pub fn of_point(number: usize, what: &str) -> String {
    format!("Point {number}, {what}")
}

#[must_use]
pub fn remove_point(number: usize) -> String {
    format!("Remove point {number}")
}

#[must_use]
pub fn sentence(lever: &str, area: &str, first: (i32, &str), last: (i32, &str), baseline: &str) -> String {
    format!("{lever}, {area}: {} in {}, {} in {}; baseline {baseline}.", first.1, first.0, last.1, last.0)
}
