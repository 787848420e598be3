//! Decimal numbers of links and bundles, read and written without the standard library's parser
//! and shortest form.
//!
//! Those take any number of digits and carry tables for them, ten kilobytes and more, which the page would have to load.

/// Powers of ten that a number holds exactly, so that dividing by one rounds only once.
const EXACT_POWERS: usize = 22;
/// Whole numbers up to here are held exactly.
const MOST_EXACT: u64 = 1 << 53;

/// The number closest to a plain decimal such as `-12.5`, or to one with an exponent such as `1e-7`, as Rust writes them.
///
/// `None` for anything else, and for more digits than are held exactly (15 always are).
pub(crate) fn parse(text: &str) -> Option<f64> {
    let (text, exponent) = match text.split_once('e') {
        Some((digits, exponent)) => (digits, exponent.parse::<i32>().ok()?),
        None => (text, 0),
    };
    let (negative, text) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let mut mantissa = 0_u64;
    for byte in whole.bytes().chain(fraction.bytes()) {
        if !byte.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
    }
    if mantissa > MOST_EXACT {
        return None;
    }
    let exponent = exponent.checked_sub(i32::try_from(fraction.len()).ok()?)?;
    let power = usize::try_from(exponent.unsigned_abs()).ok().filter(|power| *power <= EXACT_POWERS)?;
    let scale = (0..power).fold(1.0, |scale, _| scale * 10.0);
    let value = if exponent < 0 { mantissa as f64 / scale } else { mantissa as f64 * scale };
    Some(if negative { -value } else { value })
}

/// A deviation with at most nine decimals, a billionth of its unit, as [`parse`] reads it.
pub(crate) fn write(value: f64) -> String {
    let text = format!("{value:.9}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Whether a number stays what it is when it is written and read.
pub(crate) fn holds(value: f64) -> bool {
    parse(&write(value)) == Some(value)
}

#[cfg(test)]
mod tests {
    use super::{holds, parse};

    #[test]
    fn nine_decimals_hold_what_is_set_by_hand_and_no_third() {
        assert!([0.0, -0.13, 300.0, 12_000.5, 0.000_000_001].into_iter().all(holds));
        assert!(!holds(1.0 / 3.0));
    }

    #[test]
    fn reads_what_the_standard_library_reads() {
        for text in
            ["0", "1", "-20.5", "0.13", "300", "100246.123456789", "1e-7", "2.5e-10", "+4", ".5", "7.", "1e6", "-0"]
        {
            assert_eq!(parse(text).map(f64::to_bits), text.parse().ok().map(f64::to_bits), "{text}");
        }
    }

    #[test]
    fn refuses_what_is_no_number_or_not_exact() {
        for text in
            ["", "-", ".", "viel", "1,5", "NaN", "inf", "1e", "1e99", "--1", "1.2.3", "12345678901234567890", "0x1"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
