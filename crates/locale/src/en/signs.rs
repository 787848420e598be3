//! How numbers look in English: `100,247`, `1.42`, `6.1%`.

use crate::numbers::{NotANumber, decimal};

pub const GROUP: char = ',';
pub const DECIMAL: char = '.';
pub const PER_CENT: &str = "%";

#[must_use]
pub fn per_thousand(value: f64) -> String {
    format!("{} per 1,000", decimal(value, 1))
}

pub(crate) const TYPED_GROUP: char = ',';
pub(crate) const PER_CENT_WORD: &str = "percent";
pub(crate) const PERSONS: &[&str] = &["persons", "person", "people", "inhabitants", "residents"];
pub(crate) const BETWEEN: &[&str] = &["a", "an", "per", "each", "p", "p.a"];

pub(crate) const fn refusal(reason: NotANumber) -> &'static str {
    match reason {
        NotANumber::Empty => "Please enter a number.",
        NotANumber::Group => {
            "The comma groups thousands (8,950). Please write decimals with a point, for example 1.42."
        }
        NotANumber::Decimals => "A number has one decimal point at most, for example 1.42.",
        NotANumber::Sign => "Please enter digits only, with a point or a sign, for example 8,950 or −3 or 1.42.",
        NotANumber::TooLong => "This number is too long.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::{parse, persons, signed_percent, signed_persons};

    #[test]
    fn numbers_look_english() {
        assert_eq!(persons(100_247.0), "100,247");
        assert_eq!(signed_persons(-1_742.4), "−1,742");
        assert_eq!(decimal(1.42, 2), "1.42");
        assert_eq!(signed_percent(6.14), "+6.1%");
        assert_eq!(per_thousand(84.25), "84.3 per 1,000");
    }

    #[test]
    fn typed_numbers_are_read_as_meant_in_english() {
        for (typed, value) in [("1.42", 1.42), ("8,950", 8_950.0), (" 8950 ", 8_950.0), ("-3", -3.0), (".5", 0.5)] {
            assert_eq!(parse(typed), Ok(value), "{typed}");
        }
        for (typed, reason) in [
            ("1,5", NotANumber::Group),
            ("1,500,0", NotANumber::Group),
            ("1.2.3", NotANumber::Decimals),
            ("1.500,0", NotANumber::Group),
            ("many", NotANumber::Sign),
        ] {
            assert_eq!(parse(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn what_german_reads_as_thousands_is_told() {
        for (typed, here, elsewhere) in
            [("9.000", 9.0, Some(9_000.0)), ("9,000", 9_000.0, None), ("9.0", 9.0, None), ("9 000", 9_000.0, None)]
        {
            let read = crate::typed::read(typed).unwrap();
            assert_eq!((read.value, read.elsewhere), (here, elsewhere), "{typed}");
        }
        for (found, known) in [("people", true), ("persons per year", true), ("%", false), ("k", false)] {
            assert_eq!(crate::typed::is_unit(found, "persons a year"), known, "{found}");
        }
    }
}
