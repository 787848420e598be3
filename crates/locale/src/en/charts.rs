//! The words inside the four pictures and their tables.

use crate::numbers::{MINUS, persons};

/// Names of the four pictures.
pub mod name {
    pub const DEVELOPMENT: &str = "Development";
    pub const PYRAMID: &str = "Age and sex";
    pub const DISTRICTS: &str = "Districts";
    pub const BALANCE: &str = "Balance";
}

/// Column heads shared by the tables.
pub mod column {
    pub const YEAR: &str = "Year";
    pub const OBSERVED: &str = "Observed";
    pub const BASELINE: &str = "Baseline";
    pub const SCENARIO: &str = "Your scenario";
    pub const NOTE: &str = "Note";
    pub const AGE: &str = "Age";
    pub const DISTRICT: &str = "District";
    pub const BIRTHS: &str = "Births";
    pub const DEATHS: &str = "Deaths";
    pub const ARRIVALS: &str = "Arrivals";
    pub const DEPARTURES: &str = "Departures";
    pub const NATURAL_BALANCE: &str = "Births minus deaths";
    pub const NET_MIGRATION: &str = "Arrivals minus departures";
    pub const TOTAL_BALANCE: &str = "Total change";
    pub const KIND: &str = "Kind";
}

/// What is drawn for an audience in a hall.
pub mod hall {
    pub const QUESTION: &str = "?";
    pub const BEFORE: &str = "before";
    pub const GUESS: &str = "guess";
}

/// Several scenarios compared.
pub mod compared {
    pub const INDICATOR: &str = "Quantity";

    #[must_use]
    pub fn value(value: &str, difference: &str) -> String {
        if difference.is_empty() { value.to_owned() } else { format!("{value} ({difference})") }
    }
}

/// Captions of the tables.
pub mod caption {
    #[must_use]
    pub fn development(place: &str, from: i32, to: i32) -> String {
        format!("{place}: residents on December 31, {from} to {to}")
    }

    #[must_use]
    pub fn pyramid(place: &str, target_year: i32, base_year: i32) -> String {
        format!("{place}: residents by age and sex on December 31, {target_year} and {base_year}")
    }

    #[must_use]
    pub fn districts(target_year: i32, base_year: i32) -> String {
        format!("Residents of the districts on December 31, {target_year} and {base_year}")
    }

    #[must_use]
    pub fn balance(place: &str, from: i32, to: i32) -> String {
        format!("{place}: births, deaths, arrivals and departures a year, {from} to {to}")
    }

    pub const ESTIMATED: &str = " (age structure: estimate)";
}

/// Words drawn into the development.
pub mod development {
    pub const CALCULATED: &str = "Calculated";
    pub const CENSUS: &str = "Census";
    pub const LARGE_CITY: &str = "100,000 and over: large city";

    #[must_use]
    pub fn new_basis(census: i32) -> String {
        format!("counted anew: census {census}")
    }

    #[must_use]
    pub fn census(year: i32) -> String {
        format!("{CENSUS} {year}")
    }
}

/// Words drawn into the pyramid.
pub mod pyramid {
    pub const MEN: &str = "Men";
    pub const WOMEN: &str = "Women";

    #[must_use]
    pub fn column(sex: &str, series: &str, year: i32) -> String {
        format!("{sex}, {series} {year}")
    }

    pub const BASE_YEAR: &str = "as of";
}

/// Words drawn into the balance.
pub mod balance {
    pub const MIGRATION: &str = "Arrivals and departures";
    pub const NATURAL: &str = "Births and deaths";
    pub const TOTAL: &str = "Total: everything together";
    pub const SHORT_TOTAL: &str = "Total";
    pub const OBSERVED: &str = "observed";
    pub const CALCULATED: &str = "calculated";
}

/// Words of the districts' table.
pub mod districts {
    #[must_use]
    pub fn people(series: &str, year: i32) -> String {
        format!("{series} {year}")
    }

    #[must_use]
    pub fn change_since(base_year: i32, target_year: i32) -> String {
        format!("Change {base_year}–{target_year}")
    }

    #[must_use]
    pub fn change_to_baseline(target_year: i32) -> String {
        format!("Difference from the baseline {target_year}")
    }
}

#[must_use]
pub fn about(value: f64) -> String {
    about_text(&persons(value))
}

#[must_use]
pub fn about_text(number: &str) -> String {
    format!("about {number}")
}

pub const NO_FIGURE: &str = "–";

#[must_use]
pub fn age_group(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) => format!("{from}–{to}"),
        None => format!("{from} and over"),
    }
}

#[must_use]
pub fn axis(value: f64) -> String {
    if value < 0.0 { format!("{MINUS}{}", persons(-value)) } else { persons(value) }
}
