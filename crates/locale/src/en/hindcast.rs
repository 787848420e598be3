//! The look back: a projection from a past year beside what was counted since.

use crate::numbers::{signed_decimal, signed_persons, year, years};
use crate::signs::PER_CENT;

pub const OBSERVED: &str = "components observed";
pub const AHEAD: &str = "ahead of time";
pub const UNCHANGED: &str = "nothing changes";

pub const REST: &str = "What remains with counted components comes mostly from the ages of migrants being published in a few broad groups only, from 30 to 49 in a single one.";
pub const NOTHING: &str = "There is no look back for these data. The data pack would need the tables people_by_age and flows_by_age: people, arrivals and departures of past years by sex and age group, with births and deaths.";

pub const TOTALS_CAPTION: &str = "All together, and how far off the age groups are on average";
pub const TOTALS: [&str; 6] =
    ["Calculation", "Persons", "Difference", "in percent", "per age group", "weighted by persons"];
pub const COUNTED: &str = "observed";
pub const GROUP: [&str; 2] = ["Sex", "Age"];
pub const PROJECTED: &str = "calculated";
pub const ERROR: &str = "Difference";
pub const ERROR_PERCENT: &str = "in percent";
pub const WOMEN: &str = "Women";
pub const MEN: &str = "Men";

#[must_use]
pub const fn name(kind: usize) -> &'static str {
    [OBSERVED, AHEAD, UNCHANGED][if kind < 3 { kind } else { 2 }]
}

#[must_use]
pub fn observed_means(without_ages: &[i32]) -> String {
    let start = "Births, deaths, arrivals and departures as counted, migrants by sex and age group. Shows how exactly the model calculates.";
    if without_ages.is_empty() {
        return start.to_owned();
    }
    let listed: Vec<String> = without_ages.iter().map(|at| year(*at)).collect();
    format!(
        "{start} The ages of migrants were not published for {}: they are taken from the years before and after.",
        listed.join(", ")
    )
}

#[must_use]
pub fn ahead_means(first: i32, last: i32) -> String {
    format!(
        "Migration, births and mortality at the level of {} to {}: what this model would have predicted at the time. Only the age pattern of mortality comes from later years.",
        year(first),
        year(last)
    )
}

#[must_use]
pub fn unchanged_means(launch: i32) -> String {
    format!("For comparison: every age group stays as large as it was in {}.", year(launch))
}

#[must_use]
pub fn title(from: i32, to: i32) -> String {
    format!("Looking back: from December 31, {} to December 31, {}", year(from), year(to))
}

#[must_use]
pub fn observed(at: i32) -> String {
    format!("{COUNTED} {}", year(at))
}

#[must_use]
pub fn ages(from: usize, to: Option<usize>) -> String {
    to.map_or_else(|| format!("{from} and over"), |to| format!("{from}–{to}"))
}

#[must_use]
pub fn fine_percent(value: f64) -> String {
    format!("{}{PER_CENT}", signed_decimal(value, 2))
}

#[must_use]
pub fn residual(from: i32, to: i32, persons: f64) -> String {
    format!(
        "Remainder of the official balance {}: {} persons whom neither births and deaths nor migration explain",
        years(from, to),
        signed_persons(persons)
    )
}
