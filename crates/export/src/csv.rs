//! A table as a CSV file.

use crate::cell::{Cell, harmless};
use crate::workbook::Sheet;

/// Who reads the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A German spreadsheet: byte order mark, so that it knows UTF-8; semicolons; decimal commas; the notes below the table.
    German,
    /// A program: commas and decimal points as in RFC 4180, nothing but the table.
    Plain,
}

/// The table as text. Every line ends with CR LF.
pub fn write(sheet: &Sheet, form: Form) -> String {
    let mut text = String::new();
    if form == Form::German {
        text.push('\u{feff}');
    }
    line(&mut text, form, sheet.columns.iter().map(|head| quoted(&harmless(head), form)));
    for row in &sheet.rows {
        line(&mut text, form, row.iter().map(|cell| printed(cell, form)));
    }
    if form == Form::German && !sheet.notes.is_empty() {
        line(&mut text, form, std::iter::empty());
        for note in std::iter::once(&sheet.caption).chain(&sheet.notes) {
            line(&mut text, form, std::iter::once(quoted(&harmless(note), form)));
        }
    }
    text
}

fn line(text: &mut String, form: Form, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(form.separator());
        }
        text.push_str(&cell);
    }
    text.push_str("\r\n");
}

impl Form {
    const fn separator(self) -> char {
        match self {
            Self::German => ';',
            Self::Plain => ',',
        }
    }
}

fn printed(cell: &Cell, form: Form) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => quoted(&harmless(text), form),
        Cell::Year(year) => year.to_string(),
        Cell::Number { value, digits } => number(*value, *digits, form),
        Cell::Percent(value) => number(*value, 1, form),
    }
}

fn number(value: f64, digits: usize, form: Form) -> String {
    let text = format!("{value:.digits$}");
    // What rounds to nothing has no sign.
    let text = if text.trim_start_matches('-').chars().all(|c| matches!(c, '0' | '.')) {
        text.trim_start_matches('-').to_owned()
    } else {
        text
    };
    match form {
        Form::German => text.replace('.', ","),
        Form::Plain => text,
    }
}

/// In quotes where it holds what separates cells or lines.
fn quoted(text: &str, form: Form) -> String {
    if text.contains([form.separator(), '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet {
            name: "test".to_owned(),
            caption: "Probe".to_owned(),
            columns: vec!["Jahr".to_owned(), "Name; Ort".to_owned(), "Personen".to_owned(), "%".to_owned()],
            rows: vec![
                vec![
                    Cell::Year(2050),
                    Cell::text("=HYPERLINK(\"x\")"),
                    Cell::Number { value: -1234.5, digits: 1 },
                    Cell::Percent(-0.01),
                ],
                vec![Cell::Year(2051), Cell::text("zwei\nZeilen"), Cell::whole(100_247.0), Cell::Empty],
            ],
            notes: vec!["Quelle".to_owned()],
        }
    }

    #[test]
    fn a_german_spreadsheet_gets_mark_semicolons_commas_and_notes() {
        assert_eq!(
            write(&sheet(), Form::German),
            "\u{feff}Jahr;\"Name; Ort\";Personen;%\r\n2050;\"'=HYPERLINK(\"\"x\"\")\";-1234,5;0,0\r\n2051;\"zwei\nZeilen\";100247;\r\n\r\nProbe\r\nQuelle\r\n"
        );
    }

    #[test]
    fn a_program_gets_the_bare_table() {
        assert_eq!(
            write(&sheet(), Form::Plain),
            "Jahr,Name; Ort,Personen,%\r\n2050,\"'=HYPERLINK(\"\"x\"\")\",-1234.5,0.0\r\n2051,\"zwei\nZeilen\",100247,\r\n"
        );
    }
}
