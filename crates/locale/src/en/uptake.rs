//! What happens to the homes: who lives in new dwellings, what one more brings, and from when homes are lacking.

use crate::numbers;

pub const HEADING: &str = "What becomes of the dwellings";
pub const ABOUT: &str = "The comparison is with the same scenario without infill. Nobody is followed moving in: what is counted is how many people more or \
    fewer then live in each district, turned into dwellings by occupancy. “Empty” means: the new dwelling is empty, or an older one in the same district; \
    what is kept free is included.";
pub const NONE: &str = "This scenario has no infill. Set the slider “New dwellings through infill”.";
pub const UNKNOWN: &str = "The dwellings of this place are not known.";

#[must_use]
pub fn finding(area: &str, year: i32, [all, newcomers, moved, empty]: [f64; 4]) -> String {
    let [all, newcomers, moved, empty] = [all, newcomers, moved, empty].map(numbers::persons);
    format!(
        "{area}: of {all} new dwellings by {year}, {newcomers} are filled by people who would not live here otherwise, {moved} by people from \
         other districts; {empty} are empty."
    )
}

#[must_use]
pub fn binds(area: &str, from: Option<i32>, last: i32) -> String {
    match from {
        Some(year) => format!("{area}: from {year} on, not everybody who wants to come finds a dwelling."),
        None => format!("{area}: until {last}, everybody who wants to come finds a dwelling."),
    }
}

pub const NEVER: &str = "not in this period";
pub const COLUMNS: [&str; 6] = [
    "District",
    "New dwellings",
    "filled: otherwise not here",
    "filled: from other districts",
    "empty",
    "Dwellings lacking from",
];

#[must_use]
pub fn caption(year: i32) -> String {
    format!("New dwellings through infill up to {year} and what becomes of them, rounded")
}

pub const ONE_MORE: &str = "What one dwelling more brings";
pub const ONE_MORE_ABOUT: &str = "Calculated with one dwelling more a year in one district, divided by the number of dwellings. \
    If it brings the city hardly anybody, dwellings are not lacking there.";
pub const ONE_MORE_COLUMNS: [&str; 3] = ["District", "People in the district", "People in the city"];
pub const NO_MORE: &str = "no more possible";

#[must_use]
pub fn one_more_caption(year: i32) -> String {
    format!("People more in {year} per additional dwelling")
}

pub const PEOPLE_COLUMNS: [&str; 3] = ["District", "People more", "of them in older dwellings"];

#[must_use]
pub fn people_caption(year: i32) -> String {
    format!("People in {year} against the same scenario without infill")
}
