//! Opens workbooks of Excel and OpenDocument: every sheet with a table as delimited text, for readers of such text.
//!
//! The library that knows these formats is large, so nothing else uses it: the command line does, and in the page the module that is fetched for
//! workbooks only. Nothing is decided here about what a table means; [`choose`] only tells sheets with figures from those with none.

mod text;

use std::io::Cursor;

use calamine::{Reader, open_workbook_auto_from_rs};

/// A sheet with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Its cells, separated by semicolons, a line for each row.
    pub text: String,
}

/// Why a workbook cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotOpened {
    /// No workbook, a damaged one, or one behind a password; what its reader says.
    Unreadable(String),
    /// A sheet with more cells than any table.
    Large(String),
}

impl std::fmt::Display for NotOpened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Unreadable(said) => f.write_str(said),
            Self::Large(sheet) => write!(f, "sheet `{sheet}` has more cells than any table"),
        }
    }
}

/// Cells of a sheet beyond are no table of this kind.
const MOST_CELLS: usize = 2_000_000;
/// Rows with a number that make a table.
const FEWEST_ROWS: usize = 1;

/// The sheets of a workbook that hold a table.
///
/// # Errors
/// Why it cannot be opened: it is no workbook, damaged, or protected by a password.
pub fn open(bytes: &[u8]) -> Result<Vec<Sheet>, NotOpened> {
    let mut book =
        open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|why| NotOpened::Unreadable(why.to_string()))?;
    let mut found = Vec::new();
    for name in book.sheet_names() {
        let range = match book.worksheet_range(&name) {
            Ok(range) if range.get_size().0.saturating_mul(range.get_size().1) <= MOST_CELLS => range,
            Ok(_) => return Err(NotOpened::Large(name)),
            // A chart has no cells.
            Err(_) => continue,
        };
        if let Some(text) = text::of(&range) {
            found.push(Sheet { name, text });
        }
    }
    Ok(found)
}

/// The sheet that is meant: the one of this name, or the only one with a table.
///
/// # Errors
/// The names to choose from, empty where no sheet has a table.
pub fn choose<'s>(sheets: &'s [Sheet], name: Option<&str>) -> Result<&'s Sheet, Vec<String>> {
    let names = || sheets.iter().map(|sheet| sheet.name.clone()).collect();
    match (name, sheets) {
        (Some(name), _) => sheets.iter().find(|sheet| sheet.name == name).ok_or_else(names),
        (None, [only]) => Ok(only),
        (None, _) => Err(names()),
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests {
    use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

    use super::*;

    #[test]
    fn sheets_with_figures_are_tables_and_others_are_not() {
        let mut book = Workbook::new();
        let cover = book.add_worksheet().set_name("Titel").unwrap();
        cover.write(0, 0, "Statistischer Bericht").unwrap();
        let table = book.add_worksheet().set_name("Bestand").unwrap();
        for (column, heading) in ["Jahr", "Einwohner; gesamt", "Anteil"].into_iter().enumerate() {
            table.write(2, u16::try_from(column).unwrap(), heading).unwrap();
        }
        let day = ExcelDateTime::from_ymd(2026, 12, 31).unwrap();
        table.write_with_format(3, 0, &day, &Format::new().set_num_format("dd.mm.yyyy")).unwrap();
        table.write(3, 1, 100_500).unwrap();
        table.write(3, 2, 1.234).unwrap();
        let bytes = book.save_to_buffer().unwrap();
        let sheets = open(&bytes).unwrap();
        assert_eq!(sheets.len(), 1);
        assert_eq!(sheets[0].text, "Jahr;\"Einwohner; gesamt\";Anteil\n31.12.2026;100500;1.2340\n");
        assert_eq!(choose(&sheets, None).unwrap().name, "Bestand");
        assert_eq!(choose(&sheets, Some("Titel")), Err(vec!["Bestand".to_owned()]));
    }

    #[test]
    fn a_sheet_of_opendocument_is_the_same_text() {
        let ods = include_bytes!("../../../tests/cases/workbooks/one-sheet.ods");
        assert_eq!(open(ods).unwrap()[0].text, "Jahr;Einwohner;Geburten\n2026;100500;950\n");
        let xlsx = include_bytes!("../../../tests/cases/workbooks/two-sheets.xlsx");
        let names: Vec<String> = open(xlsx).unwrap().into_iter().map(|sheet| sheet.name).collect();
        assert_eq!(names, ["Bestand", "Prognose"]);
    }

    #[test]
    fn what_is_no_workbook_is_named() {
        for bytes in [&b"Jahr;Einwohner\n2026;1\n"[..], b"PK\x03\x04 xl/workbook.xml and nothing else", b""] {
            assert!(open(bytes).is_err());
        }
    }
}
