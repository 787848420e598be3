//! Files that are no table, by what they are.

/// What a file is instead of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Foreign {
    /// A page of the web.
    Page,
    /// A page that asks for a name and a password: what a portal sends when somebody is not logged in.
    LoginPage,
    /// A PDF document.
    Pdf,
    /// A workbook or document of Office before 2007 (`.xls`, `.doc`).
    OldOffice,
    /// A text document (`.docx`, `.odt`).
    TextDocument,
    /// A presentation.
    Presentation,
    /// A picture.
    Picture,
    /// Formatted text (RTF).
    RichText,
    /// XML that is no workbook.
    Xml,
    /// JSON: data for programs, or a scenario of this page.
    Json,
    /// An archive that is no zip.
    Archive,
    /// Bytes without text.
    Bytes,
    /// Text without rows and columns of figures.
    Prose,
}

const HEADS: [(&[u8], Foreign); 17] = [
    (b"%PDF", Foreign::Pdf),
    (b"\xD0\xCF\x11\xE0", Foreign::OldOffice),
    (b"\x09\x08\x10\x00\x00\x06", Foreign::OldOffice),
    (b"\x89PNG", Foreign::Picture),
    (b"GIF8", Foreign::Picture),
    (b"\xFF\xD8\xFF", Foreign::Picture),
    (b"RIFF", Foreign::Picture),
    (b"II*\0", Foreign::Picture),
    (b"MM\0*", Foreign::Picture),
    (b"{\\rtf", Foreign::RichText),
    (b"\x1F\x8B", Foreign::Archive),
    (b"7z\xBC\xAF", Foreign::Archive),
    (b"Rar!", Foreign::Archive),
    (b"BZh", Foreign::Archive),
    (b"\xFD7zXZ", Foreign::Archive),
    (b"SQLite format", Foreign::Bytes),
    (b"\x7FELF", Foreign::Bytes),
];

/// How much of a page is searched for a field of a password.
const BEGINNING: usize = 20_000;

/// What a file is by its first bytes; `None` for what may be a table.
pub fn of_bytes(bytes: &[u8]) -> Option<Foreign> {
    HEADS.iter().find(|(head, _)| bytes.starts_with(head)).map(|(_, what)| *what)
}

/// What a text is by its beginning; `None` for what may be a table.
pub fn of_text(text: &str) -> Option<Foreign> {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let end = start.char_indices().nth(BEGINNING).map_or(start.len(), |(at, _)| at);
    let lower = start[..end].to_lowercase();
    let page = ["<!doctype html", "<html", "<head", "<body", "<table", "<script"];
    if page.iter().any(|head| lower.starts_with(head)) || (lower.starts_with('<') && lower.contains("<html")) {
        let login = ["type=\"password\"", "type='password'", "type=password", "passwort", "anmelden", "login"];
        let asks = login.iter().any(|word| lower.contains(word));
        return Some(if asks { Foreign::LoginPage } else { Foreign::Page });
    }
    if lower.starts_with("<?xml") || lower.starts_with('<') {
        return Some(Foreign::Xml);
    }
    // A bracket also begins a mark of a note; in JSON a quote, a bracket, a digit or its end follows.
    let json = |open: char| {
        start
            .strip_prefix(open)
            .is_some_and(|rest| matches!(rest.trim_start().chars().next(), None | Some('"' | '{' | '[' | '}' | ']')))
    };
    (json('{') || json('[')).then_some(Foreign::Json)
}

/// What is inside an archive of an office program, by the names of its files.
pub fn of_names<'n>(names: impl IntoIterator<Item = &'n str>) -> Option<Foreign> {
    let names: Vec<&str> = names.into_iter().collect();
    let has = |start: &str| names.iter().any(|name| name.starts_with(start));
    if has("word/") {
        Some(Foreign::TextDocument)
    } else if has("ppt/") {
        Some(Foreign::Presentation)
    } else {
        None
    }
}

/// Share of characters that no text has above which bytes are no text, one in so many.
const CONTROLS_IN: usize = 200;

/// Whether a text has more characters that no text has than a damaged table may have.
pub fn is_binary(text: &str) -> bool {
    let control = |char: char| {
        (char.is_control() && !matches!(char, '\n' | '\r' | '\t' | '\u{c}' | '\u{1a}')) || char == '\u{fffd}'
    };
    let controls = text.chars().filter(|char| control(*char)).count();
    controls * CONTROLS_IN > text.chars().count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_is_named_as_what_it_is() {
        assert_eq!(of_bytes(b"%PDF-1.7"), Some(Foreign::Pdf));
        assert_eq!(of_bytes(b"\xD0\xCF\x11\xE0\xA1"), Some(Foreign::OldOffice));
        assert_eq!(of_bytes(b"Jahr;Einwohner"), None);
        for (text, what) in [
            ("\n<!DOCTYPE html><html><title>x</title>", Some(Foreign::Page)),
            ("<html><input type=\"password\">", Some(Foreign::LoginPage)),
            ("<?xml version=\"1.0\"?><a/>", Some(Foreign::Xml)),
            ("{\"format\": 1}", Some(Foreign::Json)),
            ("[{\"a\":1}]", Some(Foreign::Json)),
            ("[1] Fußnote", None),
            ("(Tsd.)\nJahr;Einwohner", None),
        ] {
            assert_eq!(of_text(text), what, "{text}");
        }
    }
}
