//! What is said about numbers that are typed into a field.

use crate::numbers::{self, decimal};
use crate::typed::unmistakable;

/// After a number that is one thing in this language and another elsewhere: both, as they can be typed.
#[must_use]
pub fn ambiguous(here: f64, elsewhere: f64) -> String {
    format!("Ist {} oder {} gemeint? Bitte genau so eingeben.", unmistakable(elsewhere), unmistakable(here))
}

/// After a number with a unit that is not that of the field.
#[must_use]
pub fn other_unit(found: &str, unit: &str) -> String {
    format!("Hier gilt die Einheit „{unit}“, nicht „{found}“.")
}

/// After a number with decimals or a sign where a year is wanted.
pub const NO_YEAR: &str = "Bitte ein ganzes Jahr eingeben, zum Beispiel 2050.";

/// After a number with a sign, which counts from the baseline: by how much, and what that comes to.
#[must_use]
pub fn against_baseline(change: f64, digits: usize, value: &str) -> String {
    let amount = decimal(change.abs(), digits);
    match numbers::signed_decimal(change, digits).chars().next() {
        Some('+') => format!("{amount} mehr als in der Basis: {value}."),
        Some(numbers::MINUS) => format!("{amount} weniger als in der Basis: {value}."),
        _ => format!("Wie in der Basis: {value}."),
    }
}

/// After a number with a sign that is the value itself.
#[must_use]
pub fn taken(value: &str) -> String {
    format!("Es gilt {value}.")
}

/// After a number with more decimals than the lever has.
#[must_use]
pub fn rounded(value: &str) -> String {
    format!("Gerundet auf {value}.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_names_both_readings_and_what_counts() {
        assert_eq!(ambiguous(9.0, 9_000.0), "Ist 9000 oder 9 gemeint? Bitte genau so eingeben.");
        assert_eq!(against_baseline(200.0, 0, "8.156"), "200 mehr als in der Basis: 8.156.");
        assert_eq!(against_baseline(-1.5, 1, "82,5"), "1,5 weniger als in der Basis: 82,5.");
        assert_eq!(against_baseline(0.0, 0, "7.956"), "Wie in der Basis: 7.956.");
    }
}
