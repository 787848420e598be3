//! Cells as delimited text.

use calamine::{Data, ExcelDateTime, Range};

use super::FEWEST_ROWS;

/// The text of a sheet; `None` where no row has a number next to a text or another number.
pub(super) fn of(range: &Range<Data>) -> Option<String> {
    let numbered = |row: &&[Data]| {
        let number = |cell: &Data| matches!(cell, Data::Int(_) | Data::Float(_)) || is_number(cell);
        row.iter().any(number) && row.iter().filter(|cell| !matches!(cell, Data::Empty)).count() > 1
    };
    if range.rows().filter(numbered).count() < FEWEST_ROWS {
        return None;
    }
    let mut text = String::new();
    for row in range.rows() {
        let cells: Vec<String> = row.iter().map(|cell| quoted(&cell_text(cell))).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            text.push_str(&cells.join(";"));
            text.push('\n');
        }
    }
    Some(text)
}

/// A number that somebody typed as text.
fn is_number(cell: &Data) -> bool {
    matches!(cell, Data::String(text) if text.trim().starts_with(|char: char| char.is_ascii_digit()))
}

fn quoted(text: &str) -> String {
    let text = text.trim_end();
    if text.contains([';', '"', '\n', '\r', '\t']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}

fn cell_text(cell: &Data) -> String {
    match cell {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => decimal(*number),
        Data::String(text) => text.clone(),
        Data::Bool(value) => value.to_string(),
        Data::DateTime(time) => day(*time),
        Data::DateTimeIso(text) => text.get(..10).unwrap_or(text).to_owned(),
        Data::DurationIso(text) => text.clone(),
        // A figure that a formula could not give is not there.
        Data::Error(_) => ".".to_owned(),
        Data::Empty => String::new(),
    }
}

/// A number with so many decimals that no reader takes its point for one between thousands.
fn decimal(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        return format!("{number:.0}");
    }
    let shortest = number.to_string();
    let decimals = shortest.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if decimals == 3 { format!("{shortest}0") } else { shortest }
}

/// A day as German tables write it.
fn day(time: ExcelDateTime) -> String {
    if !time.is_datetime() {
        return decimal(time.as_f64());
    }
    let (year, month, day, ..) = time.to_ymd_hms_milli();
    format!("{day:02}.{month:02}.{year}")
}
