//! How numbers look in Leichte Sprache: as in German, with a space between thousands.

use crate::numbers::{NotANumber, decimal};

/// A no-break space.
pub const GROUP: char = '\u{A0}';
pub const DECIMAL: char = ',';
pub const PER_CENT: &str = "\u{202F}%";

#[must_use]
pub fn per_thousand(value: f64) -> String {
    format!("{} von 1\u{A0}000", decimal(value, 1))
}

/// The point of the other German page; a space is read in every language.
pub(crate) const TYPED_GROUP: char = '.';
pub(crate) const PER_CENT_WORD: &str = "Prozent";
pub(crate) const PERSONS: &[&str] = &["Personen", "Person", "Einwohner", "Menschen", "Leute"];
pub(crate) const BETWEEN: &[&str] = &["im", "in", "von", "je", "pro"];

pub(crate) const fn refusal(reason: NotANumber) -> &'static str {
    match reason {
        NotANumber::Empty => "Bitte schreiben Sie eine Zahl.",
        NotANumber::Group => "Bitte schreiben Sie große Zahlen so: 8\u{A0}950. Mit Komma schreiben Sie so: 1,42.",
        NotANumber::Decimals => "Eine Zahl hat nur 1 Komma. Zum Beispiel: 1,42.",
        NotANumber::Sign => "Bitte schreiben Sie nur Ziffern. Zum Beispiel: 8\u{A0}950.",
        NotANumber::TooLong => "Diese Zahl ist zu lang.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numbers::{parse, persons};

    #[test]
    fn a_space_stands_between_thousands() {
        assert_eq!(persons(100_247.0), "100\u{A0}247");
        assert_eq!(decimal(1.42, 2), "1,42");
    }

    #[test]
    fn typed_numbers_are_read_with_a_space_a_point_or_nothing() {
        for typed in ["8 950", "8.950", "8\u{A0}950", " 8950 "] {
            assert_eq!(parse(typed), Ok(8_950.0), "{typed}");
        }
        assert_eq!(parse("- 5"), Ok(-5.0));
        assert_eq!(parse("1.5"), Err(NotANumber::Group));
        assert_eq!(crate::typed::read("9,000").map(|read| read.elsewhere), Ok(Some(9_000.0)));
    }
}
