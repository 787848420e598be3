//! The look back: a projection from 2013 beside what was observed in 2021.

use crate::numbers::{percent, signed_decimal, signed_persons, year, years};
use crate::signs::PER_CENT;

pub const OBSERVED: &str = "components observed";
pub const AHEAD: &str = "ahead of time";
pub const UNCHANGED: &str = "nothing changes";

pub const OBSERVED_MEANS: &str = "Births, deaths, arrivals and departures as counted, migrants by sex and six age groups; only for 2019 their ages are missing and taken from 2018 and 2020. Shows how exactly the model calculates.";
pub const AHEAD_MEANS: &str = "Migration, births and mortality at the level of 2011 to 2013: what this model would have predicted at the time. Only the age pattern of mortality comes from later years (life table 2016/18, the oldest at hand).";
pub const UNCHANGED_MEANS: &str = "For comparison: every age group stays as large as it was in 2013.";
pub const REST: &str = "What remains lies mostly with those aged 25 to 54: the ages of migrants are published in six broad groups only, from 30 to 49 in a single one. The model calculates too few women of 90 and over and too few men of 85 and over; the reason has not been found.";

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
pub const fn means(kind: usize) -> &'static str {
    [OBSERVED_MEANS, AHEAD_MEANS, UNCHANGED_MEANS][if kind < 3 { kind } else { 2 }]
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

#[must_use]
pub fn up_to(at: i32, weighted: f64) -> String {
    format!(
        "{OBSERVED}, up to {} (ages of migrants published without a gap): {} per age group, weighted by persons",
        year(at),
        percent(weighted)
    )
}
