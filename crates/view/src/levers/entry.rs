//! Numbers that a visitor types into a form, and what to say about those that cannot be taken.

use locale::numbers::NotANumber;
use locale::typed::{self, Typed};
use locale::{entry as sentences, page as words};

/// A number between two bounds, with its unit or without.
///
/// # Errors
///
/// A German sentence on what to write instead.
pub fn number(text: &str, (least, most): (f64, f64), digits: usize, unit: &str) -> Result<f64, String> {
    let value = of_one_meaning(text, least..=most, unit)?;
    if (least..=most).contains(&value) { Ok(value) } else { Err(words::out_of_range(least, most, digits)) }
}

/// A number with no other unit, asked back where another language reads it as thousands and those could be meant.
fn of_one_meaning(text: &str, possible: std::ops::RangeInclusive<f64>, unit: &str) -> Result<f64, String> {
    let Typed { value, elsewhere, unit: found, .. } = typed::read(text).map_err(|reason| reason.to_string())?;
    if !typed::is_unit(found, unit) {
        let sign = || NotANumber::Sign.to_string();
        return Err(if unit.is_empty() { sign() } else { sentences::other_unit(found, unit) });
    }
    match elsewhere.filter(|elsewhere| possible.contains(elsewhere)) {
        Some(elsewhere) => Err(sentences::ambiguous(value, elsewhere)),
        None => Ok(value),
    }
}

/// A year between two years.
///
/// # Errors
///
/// As [`number`].
pub fn year(text: &str, (first, last): (i32, i32)) -> Result<i32, String> {
    let outside = || words::year_out_of_range(f64::from(first), f64::from(last));
    let value = of_one_meaning(text, f64::from(first)..=f64::from(last), "")?;
    // Compared as numbers first: what is a year of these is a whole number of four digits.
    (first..=last).find(|year| f64::from(*year) == value).ok_or_else(outside)
}

/// A number as it is typed: without groups, and so that it reads back to itself.
#[must_use]
pub fn typed(value: f64) -> String {
    sentences::unmistakable(value)
}

#[cfg(test)]
mod tests {
    use super::{number, typed, year};

    #[test]
    fn what_is_typed_reads_back_and_what_cannot_be_taken_is_told() {
        for value in [0.0, -0.5, 1_234.567, 193.573, 300.0] {
            assert_eq!(number(&typed(value), (-1e6, 1e6), 3, ""), Ok(value));
        }
        assert_eq!(number("12", (0.0, 10.0), 0, ""), Err("Möglich sind Werte von 0 bis 10.".to_owned()));
        assert_eq!(number("1,500", (1.0, 5_000.0), 0, ""), Err(locale::entry::ambiguous(1.5, 1_500.0)));
        assert_eq!(number("1,500", (0.0, 10.0), 1, ""), Ok(1.5), "thousands cannot be meant");
        assert!(year("2,030", (2026, 2070)).unwrap_err().contains("2030"));
        assert_eq!(year("2030", (2026, 2070)), Ok(2030));
        for text in ["1999", "2030,5", "2.030.000"] {
            assert_eq!(year(text, (2026, 2070)), Err("Möglich sind Jahre von 2026 bis 2070.".to_owned()), "{text}");
        }
        assert_eq!(number("1.500 Personen", (1.0, 5_000.0), 0, "Personen"), Ok(1_500.0));
        assert_eq!(number("60 %", (0.0, 100.0), 0, "Prozent"), Ok(60.0));
        assert!(number("60 %", (0.0, 100.0), 0, "Personen").unwrap_err().contains("Personen"));
        assert!(number("60 %", (0.0, 100.0), 0, "").is_err());
        assert!(year("bald", (2026, 2070)).is_err());
    }
}
