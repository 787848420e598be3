//! Numbers as a pack writes them: digits, a decimal point, nothing else.

/// The value of a cell, or what it is instead of a number.
pub(super) fn parse(text: &str) -> Result<f64, String> {
    if text.trim().is_empty() {
        return Err("empty".to_owned());
    }
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'-' | b'+' | b'e' | b'E'));
    if plain && let Ok(value) = text.parse::<f64>() {
        return if value.is_finite() { Ok(value) } else { Err(format!("too large: `{text}`")) };
    }
    Err(describe(text))
}

/// What a text that is no number of ours looks like.
fn describe(text: &str) -> String {
    let digits = |separator: &[char]| text.chars().all(|c| c.is_ascii_digit() || c == '-' || separator.contains(&c));
    if matches!(text.trim_start_matches(['-', '+']).to_ascii_lowercase().as_str(), "nan" | "inf" | "infinity") {
        format!("not a finite number: `{text}`")
    } else if text.trim() != text {
        format!("surrounded by spaces: `{text}`")
    } else if digits(&['.', ',']) && text.contains('.') && text.contains(',') {
        format!("written with a thousands dot and a decimal comma: `{text}`")
    } else if digits(&[',']) && text.contains(',') {
        format!("written with a decimal comma: `{text}`")
    } else if digits(&['.']) && text.matches('.').count() > 1 {
        format!("written with thousands dots: `{text}`")
    } else if digits(&[' ', '\u{a0}', '\u{202f}', '\'']) {
        format!("written with a thousands separator: `{text}`")
    } else {
        format!("not a number: `{text}`")
    }
}

/// Whether a text is `1.234` or `12.345.678`: in a column of whole numbers the dot can only separate thousands.
pub(super) fn has_thousands_dot(text: &str) -> bool {
    let mut groups = text.trim_start_matches('-').split('.');
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    let mut more = groups.peekable();
    first && more.peek().is_some() && more.all(|group| group.len() == 3)
}
