//! Bytes of a flat table to cells with their places.

use super::Cell;

/// Text of UTF-8, with or without a byte order mark, or of Windows-1252.
fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        // Of the 32 signs in which Windows-1252 differs from Latin-1 none stands in the labels that are read.
        Err(_) => bytes.iter().map(|byte| char::from(*byte)).collect(),
    }
}

/// Rows of cells: separated by semicolons, in quotes where they hold one.
pub(crate) fn cells(bytes: &[u8]) -> Vec<Vec<Cell>> {
    let text = decode(bytes);
    let mut rows = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (mut row, mut column) = (Vec::new(), 1);
        for cell in line.split(';') {
            let text = cell.trim_matches('"').to_owned();
            row.push(Cell { text, line: index + 1, column });
            column += cell.chars().count() + 1;
        }
        rows.push(row);
    }
    rows
}
