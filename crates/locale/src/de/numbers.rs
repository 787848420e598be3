//! Numbers as they are printed and as they are typed in German.
//!
//! Thousands are grouped by a point, decimals follow a comma, a negative number carries the true
//! minus sign (U+2212), and a narrow no-break space (U+202F) stands before the per cent sign.

use std::fmt;

/// The minus sign that is printed; a typed hyphen is understood as well.
pub const MINUS: char = '\u{2212}';

/// The narrow no-break space between a number and its unit sign.
pub const NARROW_SPACE: char = '\u{202F}';

/// How exactly a number of persons may be shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rounding {
    /// Whole persons: figures of the city.
    #[default]
    Whole,
    /// Rounded to 5: age groups of a district.
    Fives,
}

impl Rounding {
    /// `value` rounded to what may be shown, still a number.
    #[must_use]
    pub fn apply(self, value: f64) -> f64 {
        match self {
            Self::Whole => value.round(),
            Self::Fives => round_to_five(value),
        }
    }
}

/// `value` rounded to the nearest multiple of 5, halves away from zero.
#[must_use]
pub fn round_to_five(value: f64) -> f64 {
    (value / 5.0).round() * 5.0
}

/// Whole persons, thousands grouped: `100.247`.
///
/// ```
/// assert_eq!(locale::numbers::persons(100_246.7), "100.247");
/// ```
#[must_use]
pub fn persons(value: f64) -> String {
    decimal(value, 0)
}

/// Persons as exactly as `rounding` allows.
#[must_use]
pub fn persons_rounded(value: f64, rounding: Rounding) -> String {
    persons(rounding.apply(value))
}

/// Whole persons with their sign: `+5.988`, `−742`, `±0`.
#[must_use]
pub fn signed_persons(value: f64) -> String {
    signed_decimal(value, 0)
}

/// A number with `digits` decimals: `1,42`.
#[must_use]
pub fn decimal(value: f64, digits: usize) -> String {
    let (magnitude, negative) = grouped(value, digits);
    if negative { format!("{MINUS}{magnitude}") } else { magnitude }
}

/// A number with `digits` decimals and its sign: `+0,15`, `−0,15`, `±0,00`.
#[must_use]
pub fn signed_decimal(value: f64, digits: usize) -> String {
    let (magnitude, negative) = grouped(value, digits);
    let sign = if negative {
        MINUS
    } else if is_zero(&magnitude) {
        '±'
    } else {
        '+'
    };
    format!("{sign}{magnitude}")
}

/// Per cent, the value already times 100: `6,1 %`.
#[must_use]
pub fn percent(value: f64) -> String {
    format!("{}{NARROW_SPACE}%", decimal(value, 1))
}

/// Per cent with its sign: `+6,1 %`.
#[must_use]
pub fn signed_percent(value: f64) -> String {
    format!("{}{NARROW_SPACE}%", signed_decimal(value, 1))
}

/// A rate per 1,000 persons: `84,3 je 1.000`.
#[must_use]
pub fn per_thousand(value: f64) -> String {
    format!("{} je 1.000", decimal(value, 1))
}

/// A calendar year, never grouped: `2050`.
#[must_use]
pub fn year(value: i32) -> String {
    value.to_string()
}

/// A span of years with an en dash: `2015–2024`.
#[must_use]
pub fn years(from: i32, to: i32) -> String {
    format!("{from}–{to}")
}

/// A number for programs: a decimal point, at most nine decimals, no zeros at the end: `8038.58`.
///
/// ```
/// assert_eq!(locale::numbers::plain(-0.5), "-0.5");
/// assert_eq!(locale::numbers::plain(8_040.0), "8040");
/// ```
#[must_use]
pub fn plain(value: f64) -> String {
    let text = format!("{value:.9}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// The magnitude of `value`, grouped, and whether what is left after rounding is negative.
fn grouped(value: f64, digits: usize) -> (String, bool) {
    if !value.is_finite() {
        return ("–".to_owned(), false);
    }
    // Half away from zero like hand calculation; `format!` alone would round halves to even.
    let scale = 10_f64.powi(i32::try_from(digits).unwrap_or(0));
    let rounded = (value.abs() * scale).round() / scale;
    let plain = format!("{rounded:.digits$}");
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 4);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push('.');
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(',');
        text.push_str(fraction);
    }
    let negative = value < 0.0 && !is_zero(&text);
    (text, negative)
}

fn is_zero(magnitude: &str) -> bool {
    magnitude.chars().all(|c| matches!(c, '0' | '.' | ','))
}

/// Why a typed number was not understood. `Display` is the German sentence for the visitor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotANumber {
    /// Nothing was typed.
    Empty,
    /// A point where it cannot group thousands: perhaps a decimal point.
    Point,
    /// More than one comma.
    Commas,
    /// Something that is neither digit, sign, point nor comma.
    Sign,
    /// Too many digits to be meant.
    TooLong,
}

impl fmt::Display for NotANumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Empty => "Bitte eine Zahl eingeben.",
            Self::Point => {
                "Der Punkt trennt Tausender (8.950). Nachkommastellen bitte mit Komma schreiben, zum Beispiel 1,42."
            }
            Self::Commas => "Eine Zahl hat höchstens ein Komma, zum Beispiel 1,42.",
            Self::Sign => {
                "Bitte nur Ziffern eingeben, dazu Komma oder Vorzeichen, zum Beispiel 8.950 oder −3 oder 1,42."
            }
            Self::TooLong => "Diese Zahl ist zu lang.",
        })
    }
}

impl std::error::Error for NotANumber {}

/// Reads a number as it is typed in German: `1,42`, `8.950`, `8950`, `-3`, `−5`, `+300`; a unit behind it
/// is refused. Points are only accepted between groups of three digits, so that the decimal
/// point of another language is never read as a number a thousand times too large.
///
/// # Errors
/// [`NotANumber`] says in German what to write instead.
///
/// ```
/// use locale::numbers::{NotANumber, parse};
/// assert_eq!(parse("8.950"), Ok(8950.0));
/// assert_eq!(parse("−5"), Ok(-5.0));
/// assert_eq!(parse("1.5"), Err(NotANumber::Point));
/// ```
pub fn parse(typed: &str) -> Result<f64, NotANumber> {
    let text = typed.trim();
    let (negative, text) = match text.strip_prefix(['-', MINUS, '–']) {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text.strip_prefix('+').unwrap_or(text).trim_start()),
    };
    if text.is_empty() {
        return Err(NotANumber::Empty);
    }
    if !text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',') {
        return Err(NotANumber::Sign);
    }
    if text.len() > 18 {
        return Err(NotANumber::TooLong);
    }
    let (whole, fraction) = text.split_once(',').unwrap_or((text, ""));
    if fraction.contains(',') {
        return Err(NotANumber::Commas);
    }
    if fraction.contains('.') || !points_group_thousands(whole) {
        return Err(NotANumber::Point);
    }
    let plain: String = whole.chars().filter(|c| *c != '.').collect();
    if plain.is_empty() && fraction.is_empty() {
        return Err(NotANumber::Sign);
    }
    let value = decimal_value(&plain, fraction).ok_or(NotANumber::TooLong)?;
    Ok(if negative && value != 0.0 { -value } else { value })
}

/// The number closest to the digits before and after the comma, as long as they are few enough to be held exactly.
///
/// The standard library's parser takes any number of digits and carries a table of ten kilobytes for them.
fn decimal_value(whole: &str, fraction: &str) -> Option<f64> {
    const MOST_EXACT: u64 = 1 << 53;
    let digits = whole.bytes().chain(fraction.bytes());
    let value = digits.fold(0_u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
    // A quotient of two exact numbers is rounded once, so it is the closest there is; 18 characters leave 10^17 at most.
    let scale = 10_u64.checked_pow(u32::try_from(fraction.len()).ok()?)?;
    (value <= MOST_EXACT && scale <= MOST_EXACT).then(|| value as f64 / scale as f64)
}

fn points_group_thousands(whole: &str) -> bool {
    let mut groups = whole.split('.');
    let first = groups.next().unwrap_or("");
    let mut rest = groups.peekable();
    if rest.peek().is_none() {
        return true;
    }
    (1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped_and_signs_are_typographic() {
        for (value, plain, signed) in [
            (100_247.0, "100.247", "+100.247"),
            (-742.0, "−742", "−742"),
            (5_987.5, "5.988", "+5.988"),
            (0.0, "0", "±0"),
            (-0.4, "0", "±0"),
            (999.5, "1.000", "+1.000"),
            (1_234_567.0, "1.234.567", "+1.234.567"),
        ] {
            assert_eq!(persons(value), plain);
            assert_eq!(signed_persons(value), signed);
        }
    }

    #[test]
    fn decimals_round_halves_away_from_zero() {
        for (value, digits, text) in
            [(1.42, 2, "1,42"), (0.125, 2, "0,13"), (-0.125, 2, "−0,13"), (8_950.04, 1, "8.950,0"), (f64::NAN, 1, "–")]
        {
            assert_eq!(decimal(value, digits), text);
        }
        assert_eq!(signed_decimal(0.0, 2), "±0,00");
    }

    #[test]
    fn a_narrow_no_break_space_stands_before_the_per_cent_sign() {
        assert_eq!(signed_percent(6.14), "+6,1\u{202F}%");
        assert_eq!(percent(-4.2), "−4,2\u{202F}%");
        assert_eq!(per_thousand(84.25), "84,3 je 1.000");
    }

    #[test]
    fn years_are_never_grouped() {
        assert_eq!(year(2050), "2050");
        assert_eq!(years(2015, 2024), "2015–2024");
    }

    #[test]
    fn districts_are_rounded_to_five() {
        assert_eq!(persons_rounded(1_232.5, Rounding::Fives), "1.235");
        assert_eq!(persons_rounded(2.4, Rounding::Fives), "0");
        assert_eq!(persons_rounded(1_232.5, Rounding::Whole), "1.233");
    }

    #[test]
    fn typed_numbers_are_read_as_meant() {
        for (typed, value) in [
            ("1,42", 1.42),
            ("8.950", 8_950.0),
            (" 8950 ", 8_950.0),
            ("-3", -3.0),
            ("+300", 300.0),
            ("−5", -5.0),
            ("− 5", -5.0),
            ("100.247,5", 100_247.5),
            (",5", 0.5),
            ("5,", 5.0),
            ("-0", 0.0),
        ] {
            assert_eq!(parse(typed), Ok(value), "{typed}");
        }
    }

    #[test]
    fn rubbish_is_refused_with_a_reason() {
        for (typed, reason) in [
            ("", NotANumber::Empty),
            ("  ", NotANumber::Empty),
            ("-", NotANumber::Empty),
            ("1.5", NotANumber::Point),
            ("8.95", NotANumber::Point),
            ("1.2345", NotANumber::Point),
            (".500", NotANumber::Point),
            ("1,2,3", NotANumber::Commas),
            ("1,500.0", NotANumber::Point),
            ("viel", NotANumber::Sign),
            ("1e5", NotANumber::Sign),
            ("--3", NotANumber::Sign),
            (",", NotANumber::Sign),
            ("NaN", NotANumber::Sign),
            ("1234567890123456789", NotANumber::TooLong),
        ] {
            assert_eq!(parse(typed), Err(reason), "{typed}");
            assert!(reason.to_string().ends_with('.'));
        }
    }

    #[test]
    fn what_is_printed_can_be_typed() {
        for value in [0.0, 1.42, -3.0, 8_950.0, 100_247.25, -742.0] {
            assert_eq!(parse(&decimal(value, 2)), Ok(value));
        }
    }
}
