//! What lies in a folder in the place of a table that is missing: the message names the files, not only what was hoped for.

use std::collections::BTreeSet;

use scenario::pack::delimited::Cell;
use scenario::pack::{Faults, Files};
use tables::regional;
use tables::sheet::Sheet;

use super::Used;

/// Lines about the files of a folder that may explain why no table of a statistic has rows of a Kreis: keys without their zero, rows of others alone, years
/// with hidden figures, printed tables in the place of flat ones, workbooks.
pub(super) fn instead(files: &Files, key: &str, statistic: &str, used: &[Used]) -> Vec<String> {
    let mut lines = Vec::new();
    for table in used.iter().filter(|table| table.statistic == statistic) {
        lines.push(format!("{}.csv has rows of {key} for {}", table.source, table.years()));
        lines.extend(table.hidden.iter().cloned());
    }
    for (file, bytes) in
        files.iter().filter(|(file, _)| !used.iter().any(|table| file.strip_suffix(".csv") == Some(&table.source)))
    {
        if tables::archive::is_workbook(bytes) {
            lines.push(format!("{file} is a workbook: save the flat table as CSV"));
            continue;
        }
        if !file.ends_with(".csv") {
            continue;
        }
        let Some(sheet) = Sheet::read(file, bytes, &mut Faults::default()) else { continue };
        if regional::is_flat(&sheet) {
            lines.extend(flat(file, &sheet, key, statistic));
        } else if let Some(code) = printed(&sheet, statistic) {
            lines.push(format!(
                "{file} is the printed table {code}: take the flat file (`CSV flat`, ffcsv) of the same table"
            ));
        }
    }
    lines
}

/// A flat table of the statistic without rows of the Kreis.
fn flat(file: &str, sheet: &Sheet, key: &str, statistic: &str) -> Option<String> {
    let rows = || sheet.records().iter().skip(1);
    let of = |record: &[Cell]| record.first().is_some_and(|cell| cell.text.trim() == statistic);
    if !rows().any(|record| of(record)) {
        return None;
    }
    let short = key.trim_start_matches('0');
    if short != key && rows().flatten().any(|cell| cell.text.trim() == short) {
        return Some(format!(
            "{file} has the key {short}, which has lost its leading zero: expected {key}; import the column as text"
        ));
    }
    let looks_like_a_key =
        |text: &&str| text.len() == key.len() && text.bytes().all(|byte| byte.is_ascii_digit()) && *text != statistic;
    let keys: BTreeSet<&str> = rows().flatten().map(|cell| cell.text.trim()).filter(looks_like_a_key).collect();
    let some: Vec<&str> = keys.iter().copied().take(5).collect();
    Some(format!(
        "{file} is a flat table of {statistic} without a row of {key}; it has {} others, such as {}",
        keys.len(),
        some.join(", ")
    ))
}

/// The code of a printed table of the statistic: it stands in a line of its own above the figures. Lists of sources name tables too, among other texts.
fn printed(sheet: &Sheet, statistic: &str) -> Option<String> {
    let alone = |record: &&Vec<Cell>| record.iter().filter(|cell| !cell.text.trim().is_empty()).count() == 1;
    let texts = sheet.records().iter().take(10).filter(alone).flatten().map(|cell| cell.text.trim());
    let sign = |char: char| matches!(char, ':' | ',' | ';');
    let mut words = texts.flat_map(str::split_whitespace).map(|word| word.trim_matches(sign));
    words.find(|word| word.starts_with(statistic) && word.contains('-')).map(str::to_owned)
}
