//! Numbers as they are printed: the same rules in every language, with the signs of the one that is built. How they are read
//! when somebody types them stands in `typed`.
//!
//! Thousands are grouped, a negative number carries the true minus sign (U+2212). Which sign groups, which one parts the
//! decimals and how per cent look is said in the language's `signs`.

use crate::signs::{self, decimal_sign, group_sign, per_cent};
pub use crate::signs::{MINUS, NotANumber};
pub use crate::typed::{of_pack, parse};

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
    format!("{}{per_cent}", decimal(value, 1), per_cent = per_cent())
}

/// Per cent with its sign: `+6,1 %`.
#[must_use]
pub fn signed_percent(value: f64) -> String {
    format!("{}{per_cent}", signed_decimal(value, 1), per_cent = per_cent())
}

/// The same without a decimal that says nothing: `+6 %`.
#[must_use]
pub fn signed_percent_short(value: f64) -> String {
    let digits = usize::from((value * 10.0).round() % 10.0 != 0.0);
    format!("{}{}", signed_decimal(value, digits), per_cent())
}

/// Of a thousand: `84,3 je 1.000`.
#[must_use]
pub fn per_thousand(value: f64) -> String {
    format!("{} {}", decimal(value, 1), signs::per_thousand())
}

/// Two digits that matter, however small the number is: `0,0000005`.
#[must_use]
pub fn significant(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    // Fifteen decimals are all that a number of this kind holds.
    let decimals = (0..15).find(|decimals| value * power_of_ten(*decimals) >= 9.5).unwrap_or(15);
    let text = decimal(value, decimals);
    if text.contains(decimal_sign()) {
        text.trim_end_matches('0').trim_end_matches(decimal_sign()).to_owned()
    } else {
        text
    }
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

/// A number as it is typed: without groups, so that it reads back to itself: `8950`, `−1,5`.
#[must_use]
pub fn typed(value: f64) -> String {
    let sign = |sign: char| match sign {
        '.' => decimal_sign(),
        '-' => MINUS,
        digit => digit,
    };
    plain(value).chars().map(sign).collect()
}

/// Ten to the power of `digits`: exact up to 22, and by the same products in every browser.
fn power_of_ten(digits: usize) -> f64 {
    (0..digits).fold(1.0, |power, _| power * 10.0)
}

/// The magnitude of `value`, grouped, and whether what is left after rounding is negative.
fn grouped(value: f64, digits: usize) -> (String, bool) {
    if !value.is_finite() {
        return ("–".to_owned(), false);
    }
    // Half away from zero like hand calculation; `format!` alone would round halves to even.
    let scale = power_of_ten(digits);
    let rounded = (value.abs() * scale).round() / scale;
    let plain = format!("{rounded:.digits$}");
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + 4);
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            text.push(group_sign());
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal_sign());
        text.push_str(fraction);
    }
    let negative = value < 0.0 && !is_zero(&text);
    (text, negative)
}

fn is_zero(magnitude: &str) -> bool {
    magnitude.chars().all(|c| c == '0' || c == group_sign() || c == decimal_sign())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_never_grouped() {
        assert_eq!(year(2050), "2050");
        assert_eq!(years(2015, 2024), "2015–2024");
    }

    #[test]
    fn what_is_printed_can_be_typed() {
        for value in [0.0, 1.42, -3.0, 8_950.0, 100_247.25, -742.0] {
            assert_eq!(parse(&decimal(value, 2)), Ok(value));
        }
    }
}
