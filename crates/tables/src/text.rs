//! From bytes to text.
//!
//! Spreadsheets write UTF-8 with or without a byte order mark, Windows-1252 or UTF-16. UTF-8 and the marks can be recognised for
//! certain; text that is not UTF-8 is taken for Windows-1252, in which Western spreadsheets save CSV.

use scenario::pack::{Faults, Place};

/// How a text was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8; plain ASCII is that as well.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-16 with a byte order mark, either order.
    Utf16,
    /// Windows-1252, recognised by not being UTF-8.
    Windows1252,
}

/// The text of a file and how it was written; a byte order mark is no part of the text.
///
/// `None` when the bytes are no text; the reason is in `faults`.
pub fn decode(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<(String, Encoding)> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let Ok(text) = std::str::from_utf8(rest) else {
            let what = "a byte order mark of UTF-8 before bytes that are not UTF-8";
            faults.add(&Place::start(file), what, "one encoding in the whole file");
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
        faults.add(&Place::start(file), "a spreadsheet or archive (zip)", "the table saved as CSV");
        return None;
    }
    if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
        let place = place(file, &bytes[..at]);
        faults.add(&place, "a zero byte", "text as UTF-8, as UTF-16 with a byte order mark, or as Windows-1252");
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((text.to_owned(), Encoding::Utf8)),
        Err(_) => windows_1252(file, bytes, faults).map(|text| (text, Encoding::Windows1252)),
    }
}

fn utf16(file: &str, bytes: &[u8], unit: fn([u8; 2]) -> u16, faults: &mut Faults) -> Option<(String, Encoding)> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let decoded = String::from_utf16(&pairs.iter().map(|pair| unit(*pair)).collect::<Vec<_>>());
    match decoded {
        Ok(text) if rest.is_empty() => Some((text, Encoding::Utf16)),
        _ => {
            let what = "a byte order mark of UTF-16 before bytes that are not UTF-16";
            faults.add(&Place::start(file), what, "one encoding in the whole file");
            None
        }
    }
}

/// Characters of the bytes 0x80 to 0x9F; all others stand for the code point of the same number. Five bytes are not assigned.
///
/// Source: the mapping `CP1252.TXT` of the Unicode Consortium.
const UPPER_CONTROLS: [Option<char>; 32] = [
    Some('€'),
    None,
    Some('‚'),
    Some('ƒ'),
    Some('„'),
    Some('…'),
    Some('†'),
    Some('‡'),
    Some('ˆ'),
    Some('‰'),
    Some('Š'),
    Some('‹'),
    Some('Œ'),
    None,
    Some('Ž'),
    None,
    None,
    Some('‘'),
    Some('’'),
    Some('“'),
    Some('”'),
    Some('•'),
    Some('–'),
    Some('—'),
    Some('˜'),
    Some('™'),
    Some('š'),
    Some('›'),
    Some('œ'),
    None,
    Some('ž'),
    Some('Ÿ'),
];

fn windows_1252(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<String> {
    let mut text = String::with_capacity(bytes.len());
    for (at, byte) in bytes.iter().enumerate() {
        let decoded = match byte {
            0x80..=0x9F => UPPER_CONTROLS[usize::from(byte - 0x80)],
            other => Some(char::from(*other)),
        };
        let Some(char) = decoded else {
            let what = format!("byte 0x{byte:02X} is neither UTF-8 nor Windows-1252");
            faults.add(&place(file, &bytes[..at]), what, "text as UTF-8 or Windows-1252");
            return None;
        };
        text.push(char);
    }
    Some(text)
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
        check(b"", Ok(("", Encoding::Utf8)));
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
