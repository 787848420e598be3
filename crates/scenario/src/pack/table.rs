//! A table of a pack: RFC 4180, comma, UTF-8, with the header's columns checked.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use faults::{Faults, Number, Place, Problem, Wanted};

use super::delimited::{Cell, records};
use super::number;

/// A table as it stands in the file, with the header's columns checked.
#[derive(Debug)]
pub(super) struct Table {
    file: String,
    header: Vec<String>,
    rows: Vec<Vec<Cell>>,
    empty: Cell,
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'t> {
    table: &'t Table,
    cells: &'t [Cell],
}

impl Table {
    /// Reads a table. `None` when its form is so wrong that its cells cannot be told apart; the reason is in `faults`.
    ///
    /// `required` columns must be there, `optional` ones may be, any other is a fault.
    pub(super) fn read(
        file: &str,
        bytes: &[u8],
        required: &[&str],
        optional: &[&str],
        faults: &mut Faults,
    ) -> Option<Self> {
        let text = decode(file, bytes, faults)?;
        let mut records = records(file, text, ',', faults).into_iter();
        let Some(header) = records.next() else {
            faults.add(&Place::start(file), Problem::EmptyTable { columns: required.join(",") });
            return None;
        };
        if header.len() == 1 && header[0].text.contains([';', '\t']) {
            faults.add(&Place::start(file), Problem::NotCommas);
            return None;
        }
        let mut sound = true;
        for (index, cell) in header.iter().enumerate() {
            let name = cell.text.as_str();
            let place = Place { file, line: cell.line, column: cell.column };
            if header[..index].iter().any(|earlier| earlier.text == name) {
                faults.add(&place, Problem::ColumnTwice { name: name.to_owned() });
                sound = false;
            } else if !required.contains(&name) && !optional.contains(&name) {
                let (name, known) = (name.to_owned(), required.join(", "));
                faults.add(&place, Problem::UnknownColumn { name, known });
            }
        }
        for name in required {
            if !header.iter().any(|cell| cell.text == *name) {
                let (name, columns) = ((*name).to_owned(), required.join(","));
                faults.add(&Place::start(file), Problem::MissingColumn { name, columns });
                sound = false;
            }
        }
        let mut rows = Vec::new();
        for record in records {
            if let Some(first) = record.first().filter(|_| record.len() != header.len()) {
                let place = Place { file, line: first.line, column: first.column };
                let (found, wanted) = (record.len(), header.len());
                let count = if found > wanted {
                    Problem::SplitNumber { found, wanted }
                } else {
                    Problem::CellCount { found, wanted }
                };
                faults.add(&place, count);
                sound = false;
            } else {
                rows.push(record);
            }
        }
        let header = header.into_iter().map(|cell| cell.text).collect();
        sound.then(|| Self { file: file.to_owned(), header, rows, empty: Cell::default() })
    }

    pub(super) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|cells| Row { table: self, cells })
    }

    pub(super) fn has(&self, column: &str) -> bool {
        self.header.iter().any(|name| name == column)
    }

    /// The last line: the place of what is missing.
    pub(super) fn end(&self) -> Place<'_> {
        let line = self.rows.last().and_then(|row| row.first()).map_or(1, |cell| cell.line);
        Place { file: &self.file, line, column: 1 }
    }

    pub(super) fn file(&self) -> &str {
        &self.file
    }

    /// Rows that say the same as an earlier one, and the line of that. `183` and `183.0`, with or without blanks around them, are the same.
    pub(super) fn repeated(&self) -> Vec<(Row<'_>, usize)> {
        let mut first: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        let mut repeated = Vec::new();
        for row in self.rows() {
            let line = row.start().line;
            match first.entry(row.cells.iter().map(|cell| meaning(&cell.text)).collect()) {
                Entry::Occupied(earlier) => repeated.push((row, *earlier.get())),
                Entry::Vacant(place) => {
                    place.insert(line);
                }
            }
        }
        repeated
    }
}

/// What a cell says, however it is written.
fn meaning(text: &str) -> String {
    let text = text.trim();
    number::parse(text).map_or_else(|_| text.to_owned(), |value| value.to_string())
}

impl<'t> Row<'t> {
    /// Where the row begins.
    pub(super) fn start(&self) -> Place<'t> {
        self.cells.first().unwrap_or(&self.table.empty).place(&self.table.file)
    }

    fn cell(&self, column: &str) -> &'t Cell {
        let index = self.table.header.iter().position(|name| name == column);
        index.and_then(|index| self.cells.get(index)).unwrap_or(&self.table.empty)
    }

    pub(super) fn place(&self, column: &str) -> Place<'t> {
        let cell = self.cell(column);
        Place { file: &self.table.file, line: cell.line, column: cell.column }
    }

    /// The text of a cell; empty where an optional column is not there.
    pub(super) fn text(&self, column: &str) -> &'t str {
        &self.cell(column).text
    }

    /// The text of a cell that may be empty.
    pub(super) fn any(&self, column: &str) -> Option<String> {
        Some(self.text(column).to_owned())
    }

    /// The text of a cell that must not be empty.
    pub(super) fn filled(&self, column: &str, faults: &mut Faults) -> Option<String> {
        if self.text(column).trim().is_empty() {
            faults.add(&self.place(column), Problem::EmptyText { column: column.to_owned() });
            return None;
        }
        self.any(column)
    }

    /// A number that is not negative.
    pub(super) fn count(&self, column: &str, faults: &mut Faults) -> Option<f64> {
        self.number(column, 0.0, f64::INFINITY, faults)
    }

    /// A number within `lowest..=highest`.
    pub(super) fn number(&self, column: &str, lowest: f64, highest: f64, faults: &mut Faults) -> Option<f64> {
        let wanted = if highest.is_finite() {
            Wanted::Between { least: lowest, most: highest }
        } else if lowest.is_finite() {
            Wanted::AtLeast { least: lowest }
        } else {
            Wanted::Any
        };
        let found = match number::parse(self.text(column)) {
            Ok(value) if value >= lowest && value <= highest => return Some(value),
            Ok(value) if lowest == 0.0 && value < 0.0 => Number::Negative { value },
            Ok(value) => Number::OutOfRange { value },
            Err(found) => found,
        };
        faults.add(&self.place(column), Problem::Number { column: column.to_owned(), found, wanted });
        None
    }

    /// A whole number within `lowest..=highest`.
    pub(super) fn whole(&self, column: &str, lowest: i32, highest: i32, faults: &mut Faults) -> Option<i32> {
        let text = self.text(column);
        let found = match text.parse::<i32>() {
            Ok(value) if (lowest..=highest).contains(&value) => return Some(value),
            Ok(value) => Number::OutOfRange { value: f64::from(value) },
            Err(_) => match number::parse(text) {
                Ok(_) if number::has_thousands_dot(text) => Number::ThousandsDot { text: text.to_owned() },
                Ok(_) => Number::NotWhole { text: text.to_owned() },
                Err(found) => found,
            },
        };
        let wanted = Wanted::Whole { least: lowest, most: highest };
        faults.add(&self.place(column), Problem::Number { column: column.to_owned(), found, wanted });
        None
    }

    /// One of a set of words.
    pub(super) fn word<T: Copy>(&self, column: &str, words: &[(&str, T)], faults: &mut Faults) -> Option<T> {
        let text = self.text(column);
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            let all: Vec<_> = words.iter().map(|(word, _)| *word).collect();
            let (column_name, word, known) = (column.to_owned(), text.to_owned(), all.join(", "));
            faults.add(&self.place(column), Problem::UnknownWord { column: column_name, word, known });
        }
        found
    }
}

/// The text of a file that should be UTF-8 without a byte order mark.
pub(super) fn decode<'b>(file: &str, bytes: &'b [u8], faults: &mut Faults) -> Option<&'b str> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").map_or(bytes, |rest| {
        faults.add(&Place::start(file), Problem::Utf8Mark);
        rest
    });
    if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
        faults.add(&Place::start(file), Problem::Utf16Mark);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let before = String::from_utf8_lossy(&bytes[..error.valid_up_to()]);
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            let byte = bytes[error.valid_up_to()];
            faults.add(&Place { file, line, column }, Problem::NotUtf8 { byte });
            None
        }
    }
}
