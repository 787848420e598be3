//! The section on method and sources.

use crate::numbers;

pub const STEPS: [&str; 9] = [
    "The model calculates year by year, always from one December 31 to the next.",
    "First, everyone gets one year older.",
    "Some people move away from the city; how many depends on age and sex, and in each district on how much of its mix of ages it keeps (assumption, to be changed under “More levers”).",
    "Some people move to another district; what one district loses, another gains.",
    "A fixed number of people move in from outside; at every age they spread over the districts as people of that age live there (assumption). So do moves.",
    "Depending on age and sex, some people die; those who come or go during the year count for half of it.",
    "Women aged 15 to 49 have children, as many as women of their age today; the children live where their mother lives.",
    "Where the dwellings of a district are not enough, arrivals turn to others; where there is no room anywhere, they do not come and are counted separately. \
     In the baseline fewer people live in a dwelling as the years go by (assumption).",
    "In every cell: start plus births and arrivals minus deaths and departures equals the end.",
];

#[must_use]
pub fn start(base_year: i32, persons: f64, basis: &str) -> String {
    let basis = if basis.is_empty() { String::new() } else { format!(" on the basis of the {basis}") };
    format!(
        "The starting point is the population on December 31, {base_year} by district, sex and age: {} people{}.",
        numbers::persons(persons),
        basis
    )
}

#[must_use]
pub fn baseline([first, second, third]: [f64; 3]) -> String {
    let [first, second, third] = [first, second, third].map(numbers::persons);
    format!("The baseline arrives at {first} (2030), {second} (2040) and {third} (2050).")
}

#[must_use]
pub fn citation(title: &str, edition: &str, engine: &str) -> String {
    format!("{title}, model calculation, data edition {edition}, program version {engine}. Not an official forecast.")
}

/// Words for the quality of a figure.
pub mod quality {
    pub const OFFICIAL: &str = "official";
    pub const DERIVED: &str = "derived";
    pub const ESTIMATE: &str = "estimate";
    pub const ASSUMPTION: &str = "assumption";
}

pub const NO_DATE: &str = "date not stated";
pub const NO_LICENCE: &str = "license not stated";
pub const UNCLEAR_LICENCE: &str = "license unclear";

#[must_use]
pub fn broken_pack() -> String {
    "The built-in data are faulty, so nothing can be calculated. Please report this to the city.".to_owned()
}
