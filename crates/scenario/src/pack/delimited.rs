//! Delimited text with the place of every cell: RFC 4180 with any delimiter.
//!
//! The `csv` crate knows the line of a record but not the column of a cell, and this project's faults name both.

use faults::{Delimiter, Faults, Place, Problem};

/// One cell and where it begins.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cell {
    /// What stands in it, without the quotes around it.
    pub text: String,
    /// Line, counted from 1; 0 in a cell that is not there.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
}

impl Cell {
    /// Where the cell begins.
    pub fn place<'f>(&self, file: &'f str) -> Place<'f> {
        Place { file, line: self.line.max(1), column: self.column.max(1) }
    }
}

/// What a delimiter is called in a fault.
fn named(delimiter: char) -> Delimiter {
    match delimiter {
        ';' => Delimiter::Semicolon,
        '\t' => Delimiter::Tab,
        _ => Delimiter::Comma,
    }
}

/// Records of cells; blank lines are skipped.
///
/// Text after a closing quote and a quote that is never closed are noted in `faults`; the cells are returned all the same.
pub fn records(file: &str, text: &str, delimiter: char, faults: &mut Faults) -> Vec<Vec<Cell>> {
    let mut records = Vec::new();
    let mut record = Vec::new();
    let (mut line, mut column) = (1, 1);
    let mut cell = Cell { text: String::new(), line, column };
    let mut quoted = false;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        column += 1;
        match char {
            '"' if quoted && chars.peek() == Some(&'"') => {
                chars.next();
                column += 1;
                cell.text.push('"');
            }
            '"' if quoted => {
                quoted = false;
                if !matches!(chars.peek(), None | Some('\r' | '\n')) && chars.peek() != Some(&delimiter) {
                    let text = Problem::TextAfterQuote { delimiter: named(delimiter) };
                    faults.add(&Place { file, line, column }, text);
                }
            }
            '"' if cell.text.is_empty() => quoted = true,
            other if other == delimiter && !quoted => {
                record.push(std::mem::replace(&mut cell, Cell { text: String::new(), line, column }));
            }
            '\r' if !quoted && chars.peek() == Some(&'\n') => {}
            '\n' => {
                line += 1;
                column = 1;
                if quoted {
                    cell.text.push('\n');
                    continue;
                }
                let last = std::mem::replace(&mut cell, Cell { text: String::new(), line, column });
                if !record.is_empty() || !last.text.is_empty() {
                    record.push(last);
                    records.push(std::mem::take(&mut record));
                }
            }
            other => cell.text.push(other),
        }
    }
    if quoted {
        faults.add(&Place { file, line: cell.line, column: cell.column }, Problem::OpenQuote);
    }
    if !record.is_empty() || !cell.text.is_empty() {
        record.push(cell);
        records.push(record);
    }
    records
}
