//! What cannot be calculated, and what is shown in its place.

use crate::numbers::{persons, year as written};

pub const HEADING: &str = "Not calculated";
pub const KEPT: &str = "The last change was not taken over. All figures still belong to the settings before it.";
pub const TOGETHER: &str = "These settings cannot be calculated together.";

#[must_use]
pub fn beyond(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!("{lever}, {area}: {value} ({}) is not possible, only values from {least} to {most}.", written(year))
}

#[must_use]
pub fn together(lever: &str, area: &str, (year, value): (i32, &str), (least, most): (&str, &str)) -> String {
    format!(
        "{lever}, {area}: the changes for the city and for the district together come to {value} ({}). Values from {least} to {most} are possible.",
        written(year)
    )
}

#[must_use]
pub fn past(lever: &str, area: &str, last: i32, first: i32) -> String {
    format!(
        "{lever}, {area}: the change ends in {}, the calculation begins in {}. It would have no effect.",
        written(last),
        written(first)
    )
}

#[must_use]
pub fn past_event(year: i32, first: i32) -> String {
    format!("Single event in {}: the calculation begins in {}. It would have no effect.", written(year), written(first))
}

#[must_use]
pub fn large_event(year: i32, people: f64, most: f64) -> String {
    format!(
        "Single event in {}: {} people are not possible, {} at most.",
        written(year),
        persons(people),
        persons(most)
    )
}

#[must_use]
pub fn nobody(lever: &str, area: &str, year: i32) -> String {
    format!("{lever}, {area}: in {} more people would have to leave than live there.", written(year))
}

#[must_use]
pub fn at_baseline(reason: &str) -> String {
    format!("{reason} The baseline holds in its place.")
}

#[must_use]
pub fn all_at_baseline(reason: &str) -> String {
    format!("{reason} You see the baseline.")
}

#[must_use]
pub fn left_out(name: &str, reason: &str) -> String {
    format!("“{name}” cannot be calculated and is missing here. {reason}")
}
