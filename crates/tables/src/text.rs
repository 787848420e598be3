//! From bytes to text.
//!
//! Spreadsheets write UTF-8 with or without a byte order mark, UTF-16, or a page of 256 characters: Windows-1252, on a Mac Mac Roman, in old
//! programs that of DOS. UTF-8 and UTF-16 can be recognised for certain; among the pages that one is taken in which German words have their
//! letters. Lines may end as on any system, and letters may be composed of a letter and its mark: here they are one character.

mod compose;
mod pages;

use compose::composed;
use faults::{Faults, Place, Problem};
use pages::{Page, likeness};

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; plain ASCII is that as well.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-16, either order, with or without a byte order mark.
    Utf16,
    /// Windows-1252, recognised by not being UTF-8.
    Windows1252,
    /// Mac Roman, recognised by its German letters.
    MacRoman,
    /// The page of DOS (850 or 437), recognised by its German letters.
    Dos,
}

/// The text of a file and how it was written; a byte order mark is no part of the text, lines end with `\n`, and letters with marks are one
/// character each.
///
/// `None` when the bytes are no text; the reason is in `faults`.
pub fn decode(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<(String, Encoding)> {
    let (text, encoding) = read(file, bytes, faults)?;
    Some((composed(&with_line_feeds(&text)), encoding))
}

/// Lines of any system: `\r\n`, and `\r` alone on an old Mac.
fn with_line_feeds(text: &str) -> String {
    if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.to_owned() }
}

fn read(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<(String, Encoding)> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let Ok(text) = std::str::from_utf8(rest) else {
            faults.add(&Place::start(file), Problem::NotUtf8AfterMark);
            return None;
        };
        return Some((text.to_owned(), Encoding::Utf8Marked));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(file, rest, u16::from_le_bytes, faults);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(file, rest, u16::from_be_bytes, faults);
    }
    if bytes.starts_with(b"PK\x03\x04") {
        faults.add(&Place::start(file), Problem::Spreadsheet);
        return None;
    }
    // Old systems end a text with this byte.
    let bytes = bytes.strip_suffix(b"\x1A").unwrap_or(bytes);
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        if let Some(unit) = unmarked_utf16(bytes) {
            return utf16(file, bytes, unit, faults);
        }
        faults.add(&place(file, &bytes[..at]), Problem::ZeroByte);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((text.to_owned(), Encoding::Utf8)),
        Err(_) => paged(file, bytes, faults),
    }
}

/// The order of UTF-16 without a byte order mark: in a table nearly every second byte is zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<fn([u8; 2]) -> u16> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let zeros = |half: usize| pairs.iter().filter(|pair| pair[half] == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    let most = |count: usize| count * 10 >= pairs.len() * 7;
    if !rest.is_empty() {
        return None;
    }
    match (first, second) {
        (0, count) if most(count) => Some(u16::from_le_bytes),
        (count, 0) if most(count) => Some(u16::from_be_bytes),
        _ => None,
    }
}

fn utf16(file: &str, bytes: &[u8], unit: fn([u8; 2]) -> u16, faults: &mut Faults) -> Option<(String, Encoding)> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let decoded = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    match decoded {
        Ok(text) if rest.is_empty() => Some((text, Encoding::Utf16)),
        _ => {
            faults.add(&Place::start(file), Problem::NotUtf16AfterMark);
            None
        }
    }
}

/// Bytes of one of the pages: Windows-1252, unless another page gives words with German letters where that gives signs.
fn paged(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<(String, Encoding)> {
    let mut best: Option<(i64, String, Encoding)> = None;
    let encodings = [Encoding::Windows1252, Encoding::MacRoman, Encoding::Dos];
    for (page, encoding) in Page::ALL.into_iter().zip(encodings) {
        let Ok(text) = page.read(bytes) else { continue };
        let score = likeness(&text);
        let better = match &best {
            Some((most, ..)) => score > *most,
            // The others are only taken for what they show.
            None => encoding == Encoding::Windows1252 || score > 0,
        };
        if better {
            best = Some((score, text, encoding));
        }
    }
    if let Some((_, text, encoding)) = best {
        return Some((text, encoding));
    }
    let at = Page::Windows1252.read(bytes).err().unwrap_or(0);
    let byte = bytes.get(at).copied().unwrap_or(0);
    faults.add(&place(file, &bytes[..at]), Problem::UnknownByte { byte });
    None
}

/// The place after some bytes that are one character each.
fn place<'f>(file: &'f str, before: &[u8]) -> Place<'f> {
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    Place { file, line, column }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: Result<(&str, Encoding), &str>) {
        let mut faults = Faults::default();
        let found = decode("t.csv", bytes, &mut faults);
        match expected {
            Ok((text, encoding)) => assert_eq!(found, Some((text.to_owned(), encoding)), "{faults}"),
            Err(fault) => assert_eq!((found, faults.to_string()), (None, format!("t.csv:{fault}"))),
        }
    }

    #[test]
    fn the_encoding_is_recognised() {
        check(b"Stadt", Ok(("Stadt", Encoding::Utf8)));
        check("Mölschbach".as_bytes(), Ok(("Mölschbach", Encoding::Utf8)));
        check("\u{feff}Mölschbach".as_bytes(), Ok(("Mölschbach", Encoding::Utf8Marked)));
        check(b"M\xF6lschbach \x96 \x80", Ok(("Mölschbach – €", Encoding::Windows1252)));
        check(b"\xFF\xFEM\0\xF6\0", Ok(("Mö", Encoding::Utf16)));
        check(b"\xFE\xFF\0M\0\xF6", Ok(("Mö", Encoding::Utf16)));
        check(b"J\0a\0h\0r\0;\0\xF6\0", Ok(("Jahr;ö", Encoding::Utf16)));
        check(b"M\x9Alschbach;Gr\x9Fbe", Ok(("Mölschbach;Grübe", Encoding::MacRoman)));
        check(b"M\x94lschbach;Gr\x81be", Ok(("Mölschbach;Grübe", Encoding::Dos)));
        check(b"", Ok(("", Encoding::Utf8)));
    }

    #[test]
    fn lines_and_letters_of_every_system_are_the_same() {
        check(b"a;b\r1;2\r", Ok(("a;b\n1;2\n", Encoding::Utf8)));
        check(b"a;b\r\n1;2\r\n", Ok(("a;b\n1;2\n", Encoding::Utf8)));
        check("Ma\u{308}nnlich".as_bytes(), Ok(("Männlich", Encoding::Utf8)));
    }

    #[test]
    fn what_is_no_text_is_named() {
        check(
            b"a\nb\xE4\x81",
            Err("2:3: byte 0x81 is neither UTF-8 nor Windows-1252, expected text as UTF-8 or Windows-1252"),
        );
        check(
            b"ab\0",
            Err("1:3: a zero byte, expected text as UTF-8, as UTF-16 with a byte order mark, or as Windows-1252"),
        );
        check(b"PK\x03\x04\0", Err("1:1: a spreadsheet or archive (zip), expected the table saved as CSV"));
        check(
            b"\xEF\xBB\xBFM\xF6l",
            Err(
                "1:1: a byte order mark of UTF-8 before bytes that are not UTF-8, expected one encoding in the whole file",
            ),
        );
        check(
            b"\xFF\xFEM",
            Err(
                "1:1: a byte order mark of UTF-16 before bytes that are not UTF-16, expected one encoding in the whole file",
            ),
        );
    }
}
