//! Who would come and who finds a home, and how many dwellings are needed.

use crate::numbers;

pub const ABOUT: &str = "Whoever finds no free dwelling turns to other districts; where there is no room anywhere, they do not come and are counted here. \
    A calculation, not a waiting list.";
pub const IGNORED: &str = "You have chosen “No limit”: everyone comes, and nobody is counted as without a dwelling.";
pub const BY_YEAR: &str = "Year by year";
pub const PLACED: &str = "finds a dwelling";
pub const UNPLACED: &str = "without a free dwelling (calculated)";
pub const AS_TABLE: &str = "As a table";

#[must_use]
pub fn by_district(year: i32) -> String {
    format!("By district, {year}")
}

#[must_use]
pub fn everybody(area: &str, years: (i32, i32), wanted: f64) -> String {
    format!(
        "{area}, {}: all {} people who want to move in find a dwelling.",
        numbers::years(years.0, years.1),
        numbers::persons(wanted)
    )
}

#[must_use]
pub fn highest(persons: f64) -> String {
    format!("The highest column stands for {} persons a year.", numbers::persons(persons))
}

#[must_use]
pub fn finding(area: &str, years: (i32, i32), wanted: f64, unplaced: f64) -> String {
    format!(
        "{area}, {}: {} people want to move in, {} find no free dwelling.",
        numbers::years(years.0, years.1),
        numbers::persons(wanted),
        numbers::persons(unplaced)
    )
}

pub const YEAR_COLUMNS: [&str; 4] = ["Year", "Want to come", "Find a dwelling", "Without a free dwelling"];
pub const DISTRICT_COLUMNS: [&str; 4] = ["District", "Want to come", "Find a dwelling", "Without a free dwelling"];

#[must_use]
pub fn year_caption(area: &str) -> String {
    format!("Arrivals from outside by year, {area}; whoever is housed in another district counts as housed")
}

#[must_use]
pub fn district_caption(year: i32) -> String {
    format!("Arrivals from outside {year} by the district that people wanted first")
}

pub const NEED: &str = "Dwellings needed";
pub const NEED_ABOUT: &str = "What is needed are the dwellings that people fill at the assumed occupancy, and in addition those that stay vacant. \
    Dwellings by district: estimate.";
pub const NEED_YEAR_COLUMNS: [&str; 4] = ["Year", "There", "Needed", "Left over"];
pub const NEED_DISTRICT_COLUMNS: [&str; 4] = ["District", "There", "Needed", "Left over"];

#[must_use]
pub fn need_year_caption(area: &str) -> String {
    format!("Dwellings on December 31, {area}")
}

#[must_use]
pub fn need_district_caption(year: i32) -> String {
    format!("Dwellings on December 31, {year}")
}

#[must_use]
pub fn need(area: &str, year: i32, there: f64, needed: f64) -> String {
    let (there_text, needed_text) = (numbers::persons(there), numbers::persons(needed));
    let left = there.round() - needed.round();
    let rest = if left >= 0.0 { "left over" } else { "too few" };
    format!(
        "{area} {year}: there are {there_text} dwellings, {needed_text} are needed, {} {rest}.",
        numbers::persons(left.abs())
    )
}
