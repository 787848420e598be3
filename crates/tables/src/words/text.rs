//! A text without what varies between those who write it.

/// Folded words, one after the other.
#[derive(Clone, Copy)]
pub(crate) struct Words(pub(crate) &'static str);

impl Words {
    pub(crate) fn iter(self) -> impl Iterator<Item = &'static str> {
        self.0.split_ascii_whitespace()
    }

    pub(crate) fn has(self, word: &str) -> bool {
        self.iter().any(|known| known == word)
    }
}

/// A text as it is compared: lower case, letters and digits only, `ä` as `ae` and `ß` as `ss`.
///
/// ```
/// use tables::words::fold;
///
/// assert_eq!(fold("Sterbefälle"), fold("STERBEFAELLE"));
/// assert_eq!(fold(" Bis_Kleiner-Als "), "biskleinerals");
/// assert_eq!(fold("Zu\u{ad}zu\u{308}ge"), fold("Zuzüge"));
/// ```
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars().flat_map(char::to_lowercase) {
        match char {
            'ä' => out.push_str("ae"),
            'ö' => out.push_str("oe"),
            'ü' => out.push_str("ue"),
            'ß' => out.push_str("ss"),
            // The mark of a decomposed umlaut.
            '\u{308}' if out.ends_with(['a', 'o', 'u']) => out.push('e'),
            other if other.is_alphanumeric() => out.push(other),
            _ => {}
        }
    }
    out
}

/// The words of a text, folded one by one.
pub(super) fn folded_words(text: &str) -> Vec<String> {
    text.split(|char: char| !char.is_alphanumeric() && char != '\u{308}')
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}
