//! CSV files as tables of text whose numbers know their line.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::fault::Problem;
use crate::spec::Entry;
use crate::{Fault, Reader, Stop};

/// Decompressed tables above this are not read: the largest case has 1 MB.
#[cfg(feature = "gz")]
const MOST_BYTES: u64 = 64 << 20;

/// The tables of a case, each read once.
pub(crate) struct Shelf<'a> {
    read: Reader<'a>,
    reference: Reader<'a>,
    /// Whether files may come from the folder of large reference cases.
    large: bool,
    tables: BTreeMap<String, Rc<Table>>,
}

impl<'a> Shelf<'a> {
    pub(crate) fn new(read: Reader<'a>, reference: Reader<'a>, large: bool) -> Self {
        Self { read, reference, large, tables: BTreeMap::new() }
    }

    /// The table of a file.
    pub(crate) fn table(&mut self, file: &str) -> Result<Rc<Table>, Stop> {
        if let Some(table) = self.tables.get(file) {
            return Ok(Rc::clone(table));
        }
        let found = (self.read)(file).or_else(|| if self.large { (self.reference)(file) } else { None });
        let bytes = match found {
            Some(bytes) => bytes,
            None if self.large => return Err(Stop::Absent(file.to_owned())),
            None => return Err(Fault::new(file, None, Problem::NotInFolder).into()),
        };
        let bytes = if file.ends_with(".gz") { decompress(file, &bytes)? } else { bytes };
        let table = Rc::new(Table::parse(file, &bytes)?);
        self.tables.insert(file.to_owned(), Rc::clone(&table));
        Ok(table)
    }
}

#[cfg(feature = "gz")]
fn decompress(file: &str, bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    use std::io::Read as _;

    let mut plain = Vec::new();
    let read = flate2::read::GzDecoder::new(bytes).take(MOST_BYTES + 1).read_to_end(&mut plain);
    match read {
        Ok(length) if length as u64 > MOST_BYTES => Err(Fault::new(file, None, Problem::TooLong { most: MOST_BYTES })),
        Ok(_) => Ok(plain),
        Err(error) => Err(Fault::new(file, None, Problem::NotDecompressed { said: error.to_string() })),
    }
}

#[cfg(not(feature = "gz"))]
fn decompress(file: &str, _bytes: &[u8]) -> Result<Vec<u8>, Fault> {
    Err(Fault::new(file, None, Problem::Compressed))
}

/// A table with a header.
pub(crate) struct Table {
    pub(crate) file: String,
    header: Vec<String>,
    rows: Vec<Row>,
}

/// A row and its line in the file.
pub(crate) struct Row {
    pub(crate) line: u64,
    cells: csv::StringRecord,
}

impl Table {
    fn parse(file: &str, bytes: &[u8]) -> Result<Self, Fault> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        // Only the header decides: a table separated by semicolons has them there.
        let head = bytes.split(|&byte| byte == b'\n').next().unwrap_or_default();
        let delimiter = if head.contains(&b';') { b';' } else { b',' };
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).trim(csv::Trim::All).from_reader(bytes);
        let broken = |error: &csv::Error| {
            let line = error.position().map(csv::Position::line);
            Fault::new(file, line, Problem::NoTable { said: error.to_string() })
        };
        let header: Vec<String> = reader.headers().map_err(|error| broken(&error))?.iter().map(str::to_owned).collect();
        let mut rows = Vec::new();
        for record in reader.records() {
            let cells = record.map_err(|error| broken(&error))?;
            rows.push(Row { line: cells.position().map_or(0, csv::Position::line), cells });
        }
        Ok(Self { file: file.to_owned(), header, rows })
    }

    /// Position of a column.
    pub(crate) fn column(&self, name: &str) -> Result<usize, Fault> {
        self.header.iter().position(|column| column == name).ok_or_else(|| {
            let columns = self.header.join(", ");
            Fault::new(&self.file, 1, Problem::NoColumn { name: name.to_owned(), columns })
        })
    }

    /// Rows that have the given entries.
    pub(crate) fn rows(&self, only: &BTreeMap<String, Entry>) -> Result<Vec<&Row>, Fault> {
        let wanted: Vec<(usize, String)> = only
            .iter()
            .map(|(column, entry)| Ok((self.column(column)?, entry.text())))
            .collect::<Result<_, Fault>>()?;
        let kept = |row: &&Row| wanted.iter().all(|(column, entry)| row.text(*column) == entry);
        Ok(self.rows.iter().filter(kept).collect())
    }

    /// The finite number in a cell.
    pub(crate) fn number(&self, row: &Row, column: usize) -> Result<f64, Fault> {
        let text = row.text(column);
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(number),
            _ => Err(self.unexpected(row, column, |name, text| Problem::NoNumber { name, text })),
        }
    }

    /// The year in a cell.
    pub(crate) fn year(&self, row: &Row, column: usize) -> Result<i32, Fault> {
        row.text(column).parse().map_err(|_| self.unexpected(row, column, |name, text| Problem::NoYear { name, text }))
    }

    /// The age in a cell, the first one of groups such as `5-9`, `85+` or `100 and over`.
    pub(crate) fn age(&self, row: &Row, column: usize) -> Result<u32, Fault> {
        let text = row.text(column);
        let digits = text.find(|character: char| !character.is_ascii_digit()).unwrap_or(text.len());
        let (number, rest) = text.split_at(digits);
        let group = rest.is_empty() || rest.starts_with(['+', '-', '\u{2013}', ' ']);
        match number.parse::<u32>() {
            Ok(age) if group && age <= 1000 => Ok(age),
            _ => Err(self.unexpected(row, column, |name, text| Problem::NoAge { name, text })),
        }
    }

    /// The sex in a cell: 0 for women, 1 for men.
    pub(crate) fn sex(&self, row: &Row, column: usize) -> Result<usize, Fault> {
        match row.text(column).to_ascii_lowercase().as_str() {
            "f" | "female" | "females" | "w" | "women" => Ok(0),
            "m" | "male" | "males" | "men" => Ok(1),
            _ => Err(self.unexpected(row, column, |name, text| Problem::NoSex { name, text })),
        }
    }

    /// A fault about a cell.
    pub(crate) fn unexpected(&self, row: &Row, column: usize, problem: fn(String, String) -> Problem) -> Fault {
        let name = self.header.get(column).map_or("?", String::as_str).to_owned();
        Fault::new(&self.file, row.line, problem(name, row.text(column).to_owned()))
    }
}

impl Row {
    pub(crate) fn text(&self, column: usize) -> &str {
        self.cells.get(column).unwrap_or_default()
    }
}
