//! What is said about numbers that are typed into a field.

use crate::numbers::{self, decimal};
use crate::typed::thousands_elsewhere;

texts! {
    entry;

    /// After a number that is one thing in this language and another elsewhere: both, as they can be typed.
    ambiguous(here: f64, elsewhere: f64) =
        de ("Ist {} oder {} gemeint? Bitte genau so eingeben.", unmistakable(elsewhere), unmistakable(here))
        en ("Is {} or {} meant? Please type it exactly so.", unmistakable(elsewhere), unmistakable(here))
        leicht ("Meinen Sie {} oder {}? Bitte schreiben Sie die Zahl genau so.",
            unmistakable(elsewhere), unmistakable(here));
    /// After a number with a unit that is not that of the field.
    other_unit(found: &str, unit: &str) =
        de "Hier gilt die Einheit „{unit}“, nicht „{found}“."
        en "The unit here is “{unit}”, not “{found}”."
        leicht "Hier zählen wir so: {unit}. „{found}“ passt hier nicht.";
    /// After a number with decimals or a sign where a year is wanted.
    no_year =
        de "Bitte ein ganzes Jahr eingeben, zum Beispiel 2050."
        en "Please enter a whole year, for example 2050."
        leicht "Bitte schreiben Sie ein Jahr. Zum Beispiel: 2050.";
    /// After a number with a sign, which counts from the baseline: by how much, and what that comes to.
    against_baseline(change: f64, digits: usize, value: &str) =
        de {
            let amount = decimal(change.abs(), digits);
            match numbers::signed_decimal(change, digits).chars().next() {
                Some('+') => format!("{amount} mehr als in der Basis: {value}."),
                Some(numbers::MINUS) => format!("{amount} weniger als in der Basis: {value}."),
                _ => format!("Wie in der Basis: {value}."),
            }
        }
        en {
            let amount = decimal(change.abs(), digits);
            match numbers::signed_decimal(change, digits).chars().next() {
                Some('+') => format!("{amount} above the baseline: {value}."),
                Some(numbers::MINUS) => format!("{amount} below the baseline: {value}."),
                _ => format!("As in the baseline: {value}."),
            }
        }
        leicht {
            let amount = decimal(change.abs(), digits);
            match numbers::signed_decimal(change, digits).chars().next() {
                Some('+') => format!("Das sind {amount} mehr als in der Grund-Rechnung: {value}."),
                Some(numbers::MINUS) => format!("Das sind {amount} weniger als in der Grund-Rechnung: {value}."),
                _ => format!("Wie in der Grund-Rechnung: {value}."),
            }
        };
    /// After a number with a sign that is the value itself.
    taken(value: &str) = de "Es gilt {value}." en "The value is {value}." leicht "Jetzt gilt: {value}.";
    /// After a number with more decimals than the lever has.
    rounded(value: &str) =
        de "Gerundet auf {value}."
        en "Rounded to {value}."
        leicht "Die Zahl ist gerundet: {value}.";
}

/// A number that can be taken in one way only, in every language: `9000`, `9`, `9,1250`.
#[must_use]
pub fn unmistakable(value: f64) -> String {
    let text = numbers::typed(value);
    if thousands_elsewhere(text.trim_start_matches(numbers::MINUS)).is_some() { text + "0" } else { text }
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

    #[test]
    fn what_is_asked_back_names_numbers_that_are_not_asked_back_again() {
        for value in [9_000.0, 9.0, 9.125, -1.5, 0.125] {
            let text = unmistakable(value);
            assert_eq!(crate::typed::read(&text).map(|read| (read.value, read.elsewhere)), Ok((value, None)), "{text}");
        }
    }
}
