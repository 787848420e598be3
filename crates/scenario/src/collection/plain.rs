//! Texts that visitors write: plain, of one paragraph, without characters that are not seen.

use super::fault::{Field, Problem};

/// A text as it is kept.
pub(super) struct Plain {
    pub(super) text: String,
    /// Whether something that nobody sees was taken out.
    pub(super) cleaned: bool,
    /// Whether its end was cut off.
    pub(super) shortened: bool,
}

/// The text in one paragraph of at most `most` characters.
pub(super) fn plain(text: &str, most: usize) -> Plain {
    let mut kept = String::new();
    let (mut cleaned, mut shortened) = (false, false);
    let mut length = 0;
    for character in text.chars() {
        let gap = matches!(character, '\t' | '\n' | '\r' | ' ' | '\u{2028}' | '\u{2029}');
        if !gap && unseen(character) {
            cleaned = true;
        } else if length == most {
            shortened |= !gap;
        } else if !gap || !(kept.is_empty() || kept.ends_with(' ')) {
            kept.push(if gap { ' ' } else { character });
            length += 1;
        }
    }
    kept.truncate(kept.trim_end().len());
    Plain { text: kept, cleaned, shortened }
}

/// The text as it is kept; `report` takes what was wrong with it.
pub(super) fn checked(text: &str, most: usize, mut report: impl FnMut(fn(Field) -> Problem)) -> String {
    let made = plain(text, most);
    if made.cleaned {
        report(Problem::Cleaned);
    }
    if made.shortened {
        report(Problem::Shortened);
    }
    made.text
}

/// Characters that are not seen, or that make what follows read in another order than it stands in.
fn unseen(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

#[cfg(test)]
mod tests {
    use super::plain;

    fn check(text: &str, most: usize, expected: &str, cleaned: bool, shortened: bool) {
        let made = plain(text, most);
        assert_eq!((made.text.as_str(), made.cleaned, made.shortened), (expected, cleaned, shortened), "{text:?}");
        assert_eq!(plain(&made.text, most).text, made.text, "once is enough");
    }

    #[test]
    fn a_text_stays_what_it_says() {
        check("Grüne & SPD <b>", 80, "Grüne & SPD <b>", false, false);
        check("  zwei\r\n\tZeilen ", 80, "zwei Zeilen", false, false);
        check("a\u{0}b\u{1b}c", 80, "abc", true, false);
        check("\u{202e}egros\u{202c} \u{feff}x", 80, "egros x", true, false);
        check("12345", 4, "1234", false, true);
        check("1234  ", 4, "1234", false, false);
        check("123 5", 4, "123", false, true);
        check("👩\u{200d}👧", 80, "👩\u{200d}👧", false, false);
    }
}
