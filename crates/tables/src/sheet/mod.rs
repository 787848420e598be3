//! Delimited tables of any origin: cells with their places, and rows under a header.

mod table;

use std::collections::BTreeMap;

use faults::{Faults, Place, Problem};
use scenario::pack::delimited::{Cell, records};

use crate::figure::NumberForm;
use crate::remark::is_remark;
use crate::text::{Encoding, decode};
use crate::words::{Words, fold};
pub use table::{HeadedTable, Row};

/// A file as cells.
#[derive(Debug, Clone)]
pub struct Sheet {
    file: String,
    encoding: Encoding,
    delimiter: char,
    records: Vec<Vec<Cell>>,
}

/// A column that a reader knows, and every heading it goes by.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Name inside the reader.
    pub id: &'static str,
    /// Headings, as [`plain`] writes them.
    pub headings: &'static [&'static str],
    /// Whether a table without it is refused.
    pub required: bool,
    /// Whether it holds figures, which show the form of the table's numbers.
    pub figures: bool,
}

/// Headings of tables in plain form, with a decimal point.
pub(crate) const ENGLISH: Words = Words(
    "name year variant group persons baseyear publisher title measure region value population under20 from65 \
     births deaths arrivals departures netmigration movesin movesout foreigners dwellings",
);

/// Records that are searched for the header: tables of offices have a few lines of title above.
const TITLE_LINES: usize = 20;

impl Sheet {
    /// Reads a file; encoding and delimiter (tab, semicolon or comma) are found out. Blank lines are skipped.
    ///
    /// `None` when the file is no text or empty, or its quotes are wrong; the reason is in `faults`.
    pub fn read(file: &str, bytes: &[u8], faults: &mut Faults) -> Option<Self> {
        let (text, encoding) = decode(file, bytes, faults)?;
        if text.trim().is_empty() {
            faults.add(&Place::start(file), Problem::EmptyFile);
            return None;
        }
        // A first line by which Excel knows the delimiter is no part of the table.
        let (told, text) = match text.split_once('\n') {
            Some((first, rest)) if first.starts_with("sep=") => (first.trim_end().chars().nth(4), format!("\n{rest}")),
            _ => (None, text),
        };
        let delimiter = told.unwrap_or_else(|| delimiter(file, &text));
        let before = faults.len();
        let records = records(file, &text, delimiter, faults);
        (faults.len() == before).then(|| Self { file: file.to_owned(), encoding, delimiter, records })
    }

    /// The file's name.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// How the file was written.
    pub fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// What separates its cells: tab, semicolon or comma.
    pub fn delimiter(&self) -> char {
        self.delimiter
    }

    /// Every record, titles and header included.
    pub fn records(&self) -> &[Vec<Cell>] {
        &self.records
    }

    /// The first record that has every required column, if there is one.
    pub fn header(&self, columns: &[Column]) -> Option<usize> {
        self.records.iter().take(TITLE_LINES).position(|record| {
            columns.iter().filter(|column| column.required).all(|column| find(record, column).is_some())
        })
    }

    /// The rows under the header; columns that are not known are passed over.
    ///
    /// `None` when there is no header with the required columns, or a column stands twice; the reason is in `faults`. Rows with more or fewer
    /// cells than the header are faults and left out; cells left empty at the end of a row may be missing.
    pub fn table(&self, columns: &[Column], faults: &mut Faults) -> Option<HeadedTable<'_>> {
        let Some(header) = self.header(columns) else {
            let wanted: Vec<&str> = columns.iter().filter(|column| column.required).map(|column| column.id).collect();
            faults.add(&Place::start(&self.file), Problem::NoHeader { columns: wanted.join(", ") });
            return None;
        };
        let record = &self.records[header];
        let (mut found, mut figures) = (Vec::new(), Vec::new());
        let mut sound = true;
        for column in columns {
            let Some(index) = find(record, column) else { continue };
            if let Some(again) = record.iter().skip(index + 1).find(|cell| named(cell, column)) {
                faults.add(&again.place(&self.file), Problem::ColumnTwice { name: again.text.clone() });
                sound = false;
            }
            found.push((column.id, index));
            if column.figures {
                figures.push(index);
            }
        }
        let mut table = HeadedTable { sheet: self, header, columns: found, figures, form: None };
        for cells in self.records.iter().skip(header + 1).filter(|cells| !is_remark_alone(cells)) {
            let wanted = record.len();
            let surplus = cells.iter().skip(wanted).any(|cell| !cell.text.trim().is_empty());
            let needed = table.columns.iter().map(|(_, index)| index + 1).max().unwrap_or(0);
            if (surplus || cells.len() < needed)
                && let Some(first) = cells.first()
            {
                let found = cells.len();
                let count = if surplus {
                    Problem::PerhapsSplitNumber { found, wanted }
                } else {
                    Problem::CellCount { found, wanted }
                };
                faults.add(&first.place(&self.file), count);
                sound = false;
            }
        }
        let shown = table.numbers(faults)?;
        let german = columns.iter().filter_map(|column| find(record, column)).any(|index| {
            let heading = plain(&record[index].text);
            !ENGLISH.has(&heading)
        });
        // Under a German heading `100.500` are a hundred thousand, as everybody reads it there.
        table.form = shown.or(german.then_some(NumberForm::German));
        sound.then_some(table)
    }
}

/// How much a line counts that a delimiter cuts; the comma less, because it also stands in numbers and texts of tables that are separated otherwise.
const DELIMITERS: [(char, usize); 3] = [('\t', 4), (';', 4), (',', 1)];

/// The delimiter that cuts most lines into as many cells as each other.
fn delimiter(file: &str, text: &str) -> char {
    let cells = |delimiter: char| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        for record in records(file, text, delimiter, &mut Faults::default()) {
            *widths.entry(record.len()).or_default() += 1;
        }
        widths.iter().map(|(width, lines)| (width - 1) * lines).max().unwrap_or(0)
    };
    let mut best = (',', 0);
    for (delimiter, weight) in DELIMITERS {
        let score = cells(delimiter) * weight;
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    best.0
}

/// A heading without what varies between editions of a table: case, spaces and the signs between words.
///
/// ```
/// assert_eq!(tables::sheet::plain(" Bis_Kleiner-Als "), "biskleinerals");
/// ```
pub fn plain(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

impl Column {
    /// Whether a heading is one of the column's, however its umlauts are written.
    pub fn is_named(&self, heading: &str) -> bool {
        let heading = fold(heading);
        self.headings.iter().any(|known| fold(known) == heading)
    }
}

fn named(cell: &Cell, column: &Column) -> bool {
    column.is_named(&cell.text)
}

/// A source, footnote or remark in a record of its own.
fn is_remark_alone(record: &[Cell]) -> bool {
    let mut filled = record.iter().filter(|cell| !cell.text.trim().is_empty());
    filled.next().is_some_and(|cell| is_remark(&cell.text)) && filled.next().is_none()
}

fn find(record: &[Cell], column: &Column) -> Option<usize> {
    record.iter().position(|cell| named(cell, column))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Figure;

    const COLUMNS: [Column; 3] = [
        Column { id: "name", headings: &["name", "gebietsname"], required: true, figures: false },
        Column { id: "persons", headings: &["personen", "persons"], required: true, figures: true },
        Column { id: "note", headings: &["note"], required: false, figures: false },
    ];

    /// Names and numbers of a table, or its faults.
    fn check(text: &str, expected: Result<&[(&str, f64)], &[&str]>) {
        let mut faults = Faults::default();
        let sheet = Sheet::read("t.csv", text.as_bytes(), &mut faults);
        let table = sheet.as_ref().and_then(|sheet| sheet.table(&COLUMNS, &mut faults));
        let mut rows = Vec::new();
        for row in table.iter().flat_map(HeadedTable::rows) {
            rows.extend(row.number("persons", 0.0, &mut faults).map(|persons| (row.text("name"), persons)));
        }
        match expected {
            Ok(expected) => assert_eq!((rows.as_slice(), faults.to_string().as_str()), (expected, "")),
            Err(expected) => {
                let found: Vec<String> = faults.iter().map(ToString::to_string).collect();
                assert_eq!(found, expected);
            }
        }
    }

    #[test]
    fn delimiter_header_and_form_are_found_out() {
        let rows = [("Mölschbach, Ort", 1154.0), ("Ost", 11.5)];
        for text in [
            "Name;Personen\nMölschbach, Ort;1.154\nOst;11,5\n",
            "Name,Personen\n\"Mölschbach, Ort\",1154\nOst,11.5\n",
            "Name\tPersonen\tAnteil\nMölschbach, Ort\t1154\t1\nOst\t11.5\n",
            "Bevölkerung am 31.12.\n\nGebietsname;x;Personen\r\nMölschbach, Ort;;1154\r\nOst;;11,5\r\n;;\r\n",
        ] {
            check(text, Ok(&rows));
        }
    }

    #[test]
    fn under_a_german_heading_a_dot_between_thousands_is_read_as_one() {
        let columns = [Column { id: "Einwohner", headings: &["einwohner"], required: true, figures: true }];
        let mut faults = Faults::default();
        let sheet = Sheet::read("t.csv", b"Einwohner\n100.500\n", &mut faults).unwrap();
        let table = sheet.table(&columns, &mut faults).unwrap();
        assert_eq!(table.rows().next().unwrap().figure("Einwohner", &mut faults), Some(Figure::Number(100_500.0)));
        assert!(faults.is_empty());
    }

    #[test]
    fn damage_is_named_at_its_place() {
        for (text, faults) in [
            ("", &["t.csv:1:1: empty file, expected a table with a header"][..]),
            ("a;b\n1;2\n", &["t.csv:1:1: no header is known, expected the columns name, persons"]),
            (
                "name;persons;Personen\na;1;2\n",
                &["t.csv:1:14: column `Personen` a second time, expected each column once"],
            ),
            ("name;persons\nOst\n", &["t.csv:2:1: 1 cells, expected 2, as in the header"]),
            (
                "name,persons\nOst,1,5\n",
                &["t.csv:2:1: 3 cells (a decimal comma may split a number), expected 2, as in the header"],
            ),
            (
                "name;persons\nOst;1,5\nWest;2.5\n",
                &["t.csv:3:6: numbers of two forms: `1,5` and `2.5`, expected one form in the whole table"],
            ),
            (
                "name;persons\nOst;1.234\n",
                &["t.csv:2:5: `persons` is ambiguous: `1.234` may be 1234 or 1.234, expected a number"],
            ),
            ("name;persons\nOst;viele\n", &["t.csv:2:5: `persons` is not a number: `viele`, expected a number"]),
            ("name;persons\nOst;\n", &["t.csv:2:5: `persons` is empty, expected a number"]),
            ("name;persons\nOst;-3\n", &["t.csv:2:5: `persons` is negative: -3, expected a number of at least 0"]),
            (
                "name;persons\nOst;x\n",
                &["t.csv:2:5: `persons` is not published: `x`, expected a number, or `-` for none"],
            ),
            ("name;persons\n\"Ost;3\n", &["t.csv:2:1: a quote that is never closed, expected a closing quote"]),
            (
                "name;persons\n\"Ost\"x;3\n",
                &["t.csv:2:6: text after a closing quote, expected a semicolon or the line's end"],
            ),
        ] {
            check(text, Err(faults));
        }
    }
}
