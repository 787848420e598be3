//! What is said about numbers that are typed into a field.

use crate::numbers::{self, decimal};
use crate::typed::unmistakable;

#[must_use]
pub fn ambiguous(here: f64, elsewhere: f64) -> String {
    format!("Is {} or {} meant? Please type it exactly so.", unmistakable(elsewhere), unmistakable(here))
}

#[must_use]
pub fn other_unit(found: &str, unit: &str) -> String {
    format!("The unit here is “{unit}”, not “{found}”.")
}

pub const NO_YEAR: &str = "Please enter a whole year, for example 2050.";

#[must_use]
pub fn against_baseline(change: f64, digits: usize, value: &str) -> String {
    let amount = decimal(change.abs(), digits);
    match numbers::signed_decimal(change, digits).chars().next() {
        Some('+') => format!("{amount} above the baseline: {value}."),
        Some(numbers::MINUS) => format!("{amount} below the baseline: {value}."),
        _ => format!("As in the baseline: {value}."),
    }
}

#[must_use]
pub fn taken(value: &str) -> String {
    format!("The value is {value}.")
}

#[must_use]
pub fn rounded(value: &str) -> String {
    format!("Rounded to {value}.")
}
