//! Numbers as people type them: with the signs of the language that is built, with spaces or apostrophes between thousands in
//! every language, with a sign before and a unit behind.
//!
//! A number is never read as one that is a thousand times as large or as small: what another language would read so is told.

use crate::signs::{MINUS, NotANumber, between, decimal_sign, per_cent_word, persons, typed_group};

/// Between thousands in every language: spaces that break or do not, thin and of a figure's width, and apostrophes.
const NEUTRAL: [char; 7] = [' ', '\u{A0}', '\u{2009}', '\u{202F}', '\u{2007}', '\'', '\u{2019}'];

/// More characters than any number has that is meant.
const LONGEST: usize = 24;

/// The fewest letters that say which word of a unit they begin.
const SHORTEST_WORD: usize = 2;

/// A number that was typed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed<'a> {
    /// The number with its sign, as this language reads it.
    pub value: f64,
    /// Whether a plus or a minus stood before it.
    pub signed: bool,
    /// What it is in a language with the other signs, where it looks like that as well: 9000 for `9,000` in German.
    pub elsewhere: Option<f64>,
    /// What stood behind it, without the spaces around; empty for nothing.
    pub unit: &'a str,
}

/// Reads a number as it is typed in the language that is built.
///
/// In German: `1,42`, `8.950`, `8 950`, `8'950`, `-3`, `−5`, `+300`, `9.150 Personen`. Signs between thousands are accepted
/// between groups of three digits only, and only one kind of them in a number.
///
/// # Errors
/// [`NotANumber`] says what to write instead.
pub fn read(typed: &str) -> Result<Typed<'_>, NotANumber> {
    let (sign, text) = without_sign(typed.trim());
    let end = text.find(|c: char| !belongs_to_number(c)).unwrap_or(text.len());
    let (digits, unit) = text.split_at(end);
    let digits = digits.trim_end();
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    if digits.is_empty() {
        return Err(NotANumber::Sign);
    }
    let size = magnitude(digits, typed_group(), decimal_sign())?;
    if sign == Some('±') && size != 0.0 {
        return Err(NotANumber::Sign);
    }
    let with_sign = |size: f64| if sign == Some(MINUS) && size != 0.0 { -size } else { size };
    Ok(Typed {
        value: with_sign(size),
        signed: matches!(sign, Some('+' | MINUS)),
        elsewhere: thousands_elsewhere(digits).map(with_sign),
        unit: unit.trim_end(),
    })
}

/// Reads a number as [`read`] does, without a unit behind it.
///
/// # Errors
/// As [`read`]; a unit is a [`NotANumber::Sign`].
pub fn parse(typed: &str) -> Result<f64, NotANumber> {
    let number = read(typed)?;
    if number.unit.is_empty() { Ok(number.value) } else { Err(NotANumber::Sign) }
}

/// Reads a number as the data pack prints it, in German whatever language is built.
///
/// # Errors
/// As [`parse`].
///
/// ```
/// assert_eq!(locale::numbers::of_pack("1.234,5"), Ok(1234.5));
/// ```
pub fn of_pack(printed: &str) -> Result<f64, NotANumber> {
    let (sign, digits) = without_sign(printed.trim());
    let size = magnitude(digits, '.', ',')?;
    Ok(if sign == Some(MINUS) && size != 0.0 { -size } else { size })
}

/// Whether `found`, which stood behind a number, is `unit` or says a part of it: `Pers.` for persons a year, `%` for percent.
#[must_use]
pub fn is_unit(found: &str, unit: &str) -> bool {
    parts(found).all(|word| {
        any_of(between(), word)
            || parts(unit).any(|known| begins(known, word) || (word == "%" && begins(known, per_cent_word())))
            || (any_of(persons(), word) && parts(unit).any(|known| any_of(persons(), known)))
    })
}

fn parts(unit: &str) -> impl Iterator<Item = &str> {
    unit.split([' ', '\u{A0}', '/']).map(|word| word.trim_end_matches('.')).filter(|word| !word.is_empty())
}

/// ASCII only: the tables for the letters of every script would be a tenth of what the page loads, and no unit begins with an umlaut.
fn begins(known: &str, word: &str) -> bool {
    (word.len() >= SHORTEST_WORD || known.len() == word.len())
        && known.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
}

fn any_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The sign before a number, a minus for each of the dashes that are typed for it, and what follows it.
fn without_sign(text: &str) -> (Option<char>, &str) {
    let sign = match text.chars().next() {
        Some('-' | MINUS | '–') => MINUS,
        Some(sign @ ('+' | '±')) => sign,
        _ => return (None, text),
    };
    let mut rest = text.chars();
    rest.next();
    (Some(sign), rest.as_str().trim_start())
}

fn belongs_to_number(c: char) -> bool {
    c.is_ascii_digit() || c == '.' || c == ',' || NEUTRAL.contains(&c)
}

/// The number that digits with one kind of sign between thousands stand for.
fn magnitude(text: &str, group: char, decimal: char) -> Result<f64, NotANumber> {
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    if !text.chars().all(belongs_to_number) || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Err(NotANumber::Sign);
    }
    if text.chars().count() > LONGEST {
        return Err(NotANumber::TooLong);
    }
    let (whole, fraction) = text.split_once(decimal).unwrap_or((text, ""));
    if fraction.contains(decimal) {
        return Err(NotANumber::Decimals);
    }
    let is_digit = |c: char| c.is_ascii_digit();
    let between = whole.chars().find(|c| !is_digit(*c)).unwrap_or(group);
    let one_kind =
        whole.chars().all(|c| is_digit(c) || c == between) && (between == group || NEUTRAL.contains(&between));
    if !fraction.chars().all(is_digit) || !one_kind || !groups_of_three(whole, between) {
        return Err(NotANumber::Group);
    }
    decimal_value(whole.bytes().filter(u8::is_ascii_digit), fraction).ok_or(NotANumber::TooLong)
}

/// The number closest to the digits before and after the decimal sign, as long as they are few enough to be held exactly.
///
/// The standard library's parser takes any number of digits and carries a table of ten kilobytes for them.
fn decimal_value(whole: impl Iterator<Item = u8>, fraction: &str) -> Option<f64> {
    const MOST_EXACT: u64 = 1 << 53;
    let digits = whole.chain(fraction.bytes());
    let value = digits.fold(0_u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
    // A quotient of two exact numbers is rounded once, so it is the closest there is.
    let scale = 10_u64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    (value <= MOST_EXACT && scale <= MOST_EXACT).then(|| value as f64 / scale as f64)
}

fn groups_of_three(whole: &str, group: char) -> bool {
    let mut groups = whole.split(group);
    let first = groups.next().unwrap_or("");
    let mut rest = groups.peekable();
    if rest.peek().is_none() {
        return true;
    }
    (1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3)
}

/// The number of thousands that a language with the other signs reads where this one reads three decimals: `9,000` in German.
pub(crate) fn thousands_elsewhere(digits: &str) -> Option<f64> {
    let (whole, fraction) = digits.split_once(decimal_sign())?;
    let thousands = (1..=3).contains(&whole.len()) && !whole.starts_with('0') && fraction.len() == 3;
    let plain = thousands && whole.bytes().chain(fraction.bytes()).all(|byte| byte.is_ascii_digit());
    plain.then(|| decimal_value(whole.bytes().chain(fraction.bytes()), "")).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, value: f64, signed: bool, unit: &str) {
        let read = read(typed).unwrap_or_else(|reason| panic!("{typed}: {reason}"));
        assert_eq!((read.value, read.signed, read.unit), (value, signed, unit), "{typed}");
    }

    #[test]
    fn every_kind_of_space_and_apostrophe_stands_between_thousands_in_every_language() {
        for between in NEUTRAL {
            check(&format!("9{between}150"), 9_150.0, false, "");
            check(&format!("1{between}009{between}150"), 1_009_150.0, false, "");
            assert_eq!(read(&format!("91{between}50")), Err(NotANumber::Group));
        }
        assert_eq!(read("1 009'150"), Err(NotANumber::Group), "two kinds of them are no number");
    }

    #[test]
    fn a_sign_and_a_unit_are_told_from_the_number() {
        check("+200", 200.0, true, "");
        check("− 200", -200.0, true, "");
        check("–5", -5.0, true, "");
        check("± 0", 0.0, false, "");
        check("84 je 1.000", 84.0, false, "je 1.000");
        check(" 200 a year ", 200.0, false, "a year");
        for (typed, reason) in [("± 5", NotANumber::Sign), ("viel", NotANumber::Sign), ("+", NotANumber::Empty)] {
            assert_eq!(read(typed), Err(reason), "{typed}");
        }
    }

    #[test]
    fn the_pack_is_read_in_german_whatever_is_built() {
        for (printed, value) in [("1,42", 1.42), ("9.000", 9_000.0), ("-0,5", -0.5), ("0", 0.0)] {
            assert_eq!(of_pack(printed), Ok(value));
        }
        assert_eq!(of_pack("1.5"), Err(NotANumber::Group));
    }

    #[test]
    fn every_refusal_is_a_sentence() {
        for reason in
            [NotANumber::Empty, NotANumber::Group, NotANumber::Decimals, NotANumber::Sign, NotANumber::TooLong]
        {
            assert!(reason.to_string().ends_with('.'));
        }
    }
}
