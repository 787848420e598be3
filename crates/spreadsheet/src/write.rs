//! A workbook as the bytes of an XLSX file.

use export::{Cell, Sheet, Workbook};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook as Document, Worksheet, XlsxError,
};

/// Row of the column heads: the caption and an empty row stand above.
const HEAD: u32 = 2;
/// Columns are as wide as their longest cell, within these numbers of characters.
const NARROWEST: usize = 9;
const WIDEST: usize = 60;
/// Characters of a sheet's name that the format allows.
const NAME: usize = 31;
/// Height of a row in points for each line of text.
const LINE: f64 = 15.0;

/// The file. The same workbook gives the same bytes.
///
/// # Errors
/// What the format cannot hold, such as two sheets of the same name.
pub(crate) fn write(book: &Workbook) -> Result<Vec<u8>, String> {
    document(book).map_err(|error| error.to_string())
}

fn document(book: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut document = Document::new();
    // Any fixed date does; this is the first day that the format knows.
    let created = ExcelDateTime::from_ymd(1900, 1, 1)?;
    document.set_properties(&DocProperties::new().set_title(&book.title).set_creation_datetime(&created));
    for sheet in &book.sheets {
        fill(document.add_worksheet(), sheet)?;
    }
    document.save_to_buffer()
}

fn fill(to: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let formats = Formats::new();
    to.set_name(name(&sheet.name))?;
    to.write_string_with_format(0, 0, &sheet.caption, &formats.caption)?;
    let mut widths = vec![NARROWEST; sheet.columns.len()];
    for (column, head) in (0..).zip(&sheet.columns) {
        to.write_string_with_format(HEAD, column, head, if column == 0 { &formats.first_head } else { &formats.head })?;
    }
    let mut row = HEAD + 1;
    for cells in &sheet.rows {
        let mut lines = 1;
        for (column, cell) in (0..).zip(cells) {
            write_cell(to, (row, column), cell, &formats)?;
            let length = shown(cell).chars().count();
            if let Some(width) = widths.get_mut(usize::from(column)) {
                *width = (*width).max(length + 2).min(WIDEST);
            }
            lines = lines.max(length.div_ceil(WIDEST));
        }
        if lines > 1 {
            to.set_row_height(row, LINE * lines as f64)?;
        }
        row += 1;
    }
    row += 1;
    for note in &sheet.notes {
        to.write_string_with_format(row, 0, note, &formats.note)?;
        row += 1;
    }
    for (column, (width, head)) in (0..).zip(widths.iter().zip(&sheet.columns)) {
        // A head is broken into lines: its longest word must fit.
        let word = head.split(' ').map(|word| word.chars().count()).max().unwrap_or(0) + 2;
        to.set_column_width(column, (*width).max(word.min(WIDEST)) as f64)?;
    }
    to.set_freeze_panes(HEAD + 1, 1)?;
    to.set_landscape();
    to.set_print_fit_to_pages(1, 0);
    to.set_repeat_rows(HEAD, HEAD)?;
    Ok(())
}

struct Formats {
    caption: Format,
    head: Format,
    first_head: Format,
    text: Format,
    note: Format,
}

impl Formats {
    fn new() -> Self {
        let head = || Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Thin);
        Self {
            caption: Format::new().set_bold().set_font_size(14),
            first_head: head().set_align(FormatAlign::Bottom),
            head: head().set_align(FormatAlign::Right).set_align(FormatAlign::Bottom),
            text: Format::new().set_text_wrap().set_align(FormatAlign::Top),
            note: Format::new().set_font_color(Color::RGB(0x55_65_74)),
        }
    }
}

/// Text goes in as a string, which no program computes; an apostrophe would be shown here.
fn write_cell(to: &mut Worksheet, (row, column): (u32, u16), cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => Ok(()),
        Cell::Text(text) => to.write_string_with_format(row, column, text, &formats.text).map(drop),
        Cell::Year(year) => to.write_number_with_format(row, column, f64::from(*year), &number("0")).map(drop),
        Cell::Number { value, digits } => {
            to.write_number_with_format(row, column, *value, &number(&decimals(*digits))).map(drop)
        }
        Cell::Percent(value) => to.write_number_with_format(row, column, *value, &number("0.0\" %\"")).map(drop),
    }
}

fn number(format: &str) -> Format {
    Format::new().set_num_format(format).set_align(FormatAlign::Top)
}

/// Grouped, in the marks of the reader's country.
fn decimals(digits: usize) -> String {
    if digits == 0 { "#,##0".to_owned() } else { format!("#,##0.{}", "0".repeat(digits)) }
}

/// About as long as what a cell shows.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => text.clone(),
        Cell::Year(year) => year.to_string(),
        Cell::Number { value, digits } => format!("{value:.digits$}..."),
        Cell::Percent(value) => format!("{value:.1} %"),
    }
}

/// A name that the format allows.
fn name(name: &str) -> String {
    let name: String = name.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).take(NAME).collect();
    name.trim_matches('\'').to_owned()
}
