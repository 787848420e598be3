//! Numbers as a pack writes them: digits, a decimal point, nothing else.

use faults::Number;

/// The value of a cell, or what it is instead of a number.
pub(super) fn parse(text: &str) -> Result<f64, Number> {
    if text.trim().is_empty() {
        return Err(Number::Empty);
    }
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    if plain && let Ok(value) = text.parse::<f64>() {
        return if value.is_finite() { Ok(value) } else { Err(Number::TooLarge { text: text.to_owned() }) };
    }
    Err(describe(text))
}

/// What a text that is no number of ours looks like.
fn describe(shown: &str) -> Number {
    let text = shown.to_owned();
    let digits = |separator: &[char]| shown.chars().all(|c| c.is_ascii_digit() || c == '-' || separator.contains(&c));
    if matches!(shown.trim_start_matches(['-', '+']).to_ascii_lowercase().as_str(), "nan" | "inf" | "infinity") {
        Number::NotFinite { text }
    } else if shown.trim() != shown {
        Number::Spaces { text }
    } else if digits(&['.', ',']) && shown.contains('.') && shown.contains(',') {
        Number::DotAndComma { text }
    } else if digits(&[',']) && shown.contains(',') {
        Number::DecimalComma { text }
    } else if digits(&['.']) && shown.matches('.').count() > 1 {
        Number::ThousandsDots { text }
    } else if digits(&[' ', '\u{a0}', '\u{202f}', '\'']) {
        Number::ThousandsSign { text }
    } else {
        Number::NotNumber { text }
    }
}

/// Whether a text is `1.234` or `12.345.678`: in a column of whole numbers the dot can only separate thousands.
pub(super) fn has_thousands_dot(text: &str) -> bool {
    let mut groups = text.trim_start_matches('-').split('.');
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    let mut more = groups.peekable();
    first && more.peek().is_some() && more.all(|group| group.len() == 3)
}
