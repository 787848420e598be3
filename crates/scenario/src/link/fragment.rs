//! The fragment of a link as it arrives: encoded, escaped, with what stood behind it in a sentence, or cut off.
//!
//! A link of this program ends in `&p=` and six hexadecimal digits: CRC-24 of RFC 9580 over everything before. It finds every change of
//! one character and, because it stands last, every cut. Links of [versions](crate::changes) before the checksum have none.

use crate::changes;

/// Before the checksum.
const SEAL: &str = "&p=";
/// Digits of the checksum.
const DIGITS: usize = 6;
/// Whatever a program has encoded, another may have encoded again.
const ROUNDS: usize = 3;
/// Keys that say what a link is about; all others choose how it is shown.
const STATE: [&str; 4] = ["s", "gebiet", "k", "daten"];

/// Whether a link is as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seal {
    /// Its checksum says so.
    Whole,
    /// It needs no checksum: it holds no scenario, or an earlier version wrote it.
    Unneeded,
    /// It has no checksum.
    Missing,
    /// Its checksum says otherwise.
    Broken,
}

/// A fragment that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fragment {
    text: String,
    seal: Seal,
}

impl Fragment {
    /// Undoes what programs do to links on their way, and looks at the checksum. `text` comes with or without its `#`.
    pub fn read(text: &str) -> Self {
        let mut text = text.trim_start_matches('#').to_owned();
        for _ in 0..ROUNDS {
            let plain = unescaped(&unencoded(&text));
            if plain == text {
                break;
            }
            text = plain;
        }
        text.retain(|character| !unseen(character));
        // No character of a link: a quotation mark or an angle bracket that stood around it, and the words of the sentence.
        let end = text.find(['"', '<', '>', ' ', '\u{a0}']).unwrap_or(text.len());
        let cut = text.split_off(end);
        let kept = text
            .trim_end_matches(|last: char| !(last.is_alphanumeric() || matches!(last, '_' | '-' | '=' | '~')))
            .len();
        text.truncate(kept);
        let seal = seal(&text, &cut);
        Self { text, seal }
    }

    /// The fragment as it was written, without its `#`, as far as that is known.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it is as it was written.
    pub fn seal(&self) -> Seal {
        self.seal
    }

    /// Each key with its value; a part without `=` has none.
    pub fn parts(&self) -> impl Iterator<Item = (&str, &str)> {
        self.text.split('&').map(|part| part.split_once('=').unwrap_or((part, "")))
    }

    /// The value of the first part with a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.parts().find(|(name, _)| *name == key).map(|(_, value)| value)
    }
}

/// The fragment with its checksum, which covers all of it; an empty one stays empty.
pub fn sealed(fragment: &str) -> String {
    if fragment.is_empty() { String::new() } else { [fragment, SEAL, &checksum(fragment)].concat() }
}

/// The fragment of an address; a text without a `#` is one itself.
pub fn of_address(text: &str) -> &str {
    let text = text.trim();
    let end = |mark: &str| text.split_once(mark).map(|(_, fragment)| fragment);
    end("#").or_else(|| end("%23")).unwrap_or(text)
}

fn seal(text: &str, cut: &str) -> Seal {
    let Some(at) = text.rfind(SEAL) else {
        let starts = |key: &str| text.strip_prefix("p").is_some_and(|rest| rest.starts_with(key));
        let scenario = text.split('&').find(|part| *part == "s" || part.starts_with("s="));
        return match scenario {
            _ if starts("=") || cut.contains("p=") => Seal::Broken,
            Some(scenario) if !is_older(scenario) => Seal::Missing,
            _ => Seal::Unneeded,
        };
    };
    let (before, sum) = (&text[..at], &text[at + SEAL.len()..]);
    let (Some(digits), Some(rest)) = (sum.get(..DIGITS), sum.get(DIGITS..)) else { return Seal::Broken };
    // Whatever others have hung on says nothing about the scenario.
    let adds = |part: &str| STATE.contains(&part.split('=').next().unwrap_or_default());
    let foreign = match rest.strip_prefix('&') {
        Some(more) => !more.split('&').any(adds),
        None => !rest.contains(char::is_alphanumeric),
    };
    if foreign && digits == checksum(before) { Seal::Whole } else { Seal::Broken }
}

/// Whether the part `s=` of a link says that a version before the checksum wrote it.
fn is_older(part: &str) -> bool {
    part.split('~')
        .filter_map(|field| field.strip_prefix("m_"))
        .any(|version| changes::BEFORE_CHECKSUMS.contains(&version))
}

fn checksum(text: &str) -> String {
    const START: u32 = 0x00b7_04ce;
    const POLYNOMIAL: u32 = 0x0186_4cfb;
    let mut sum = START;
    for byte in text.bytes() {
        sum ^= u32::from(byte) << 16;
        for _ in 0..8 {
            sum <<= 1;
            if sum & 0x0100_0000 != 0 {
                sum ^= POLYNOMIAL;
            }
        }
    }
    format!("{sum:06x}")
}

/// Characters between the lines of a wrapped link, and others that are not seen.
fn unseen(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}' | '\u{feff}')
}

/// Bytes written as `%7E`; what is no such thing stays.
fn unencoded(text: &str) -> String {
    let digit = |byte: Option<&u8>| byte.and_then(|byte| char::from(*byte).to_digit(16));
    let (source, mut bytes, mut at) = (text.as_bytes(), Vec::with_capacity(text.len()), 0);
    while let Some(byte) = source.get(at) {
        match (digit(source.get(at + 1)), digit(source.get(at + 2))) {
            (Some(high), Some(low)) if *byte == b'%' => {
                bytes.push((high << 4 | low) as u8);
                at += 3;
            }
            _ => {
                bytes.push(*byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Characters written as in HTML and in mails.
fn unescaped(text: &str) -> String {
    const NAMES: [(&str, &str); 10] = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#34;", "\""),
        ("&#x26;", "&"),
        ("&#38;", "&"),
        ("&#038;", "&"),
        ("&#126;", "~"),
        ("&amp;", "&"),
        // As quoted-printable writes it.
        ("=3D", "="),
    ];
    NAMES.iter().fold(text.to_owned(), |text, (name, character)| text.replace(name, character))
}

#[cfg(test)]
mod tests;
