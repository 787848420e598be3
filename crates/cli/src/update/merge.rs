//! The files of an update in the place of those that were there, or behind them.

use std::collections::BTreeSet;
use std::path::Path;

use scenario::pack::{Faults, Files};
use tables::sheet::Sheet;

use super::inputs::OF_GERMANY;
use crate::pack::{RECIPE, Sources};

/// What a file did to the one of its name.
pub(super) enum Change {
    /// It is the same, byte for byte.
    Same,
    /// Its rows, all of later years, stand behind those of `lines` lines.
    Added { years: BTreeSet<i32>, lines: usize },
    /// It stands in its place.
    Replaced,
}

impl Change {
    /// In words, for a line about the file.
    pub(super) fn said(&self) -> String {
        match self {
            Self::Same => "as it was".to_owned(),
            Self::Added { years, .. } => format!("rows of {} added", listed(years)),
            Self::Replaced => "replaced".to_owned(),
        }
    }
}

/// The sources after an update, and what each of its files did.
pub(super) struct Merged {
    pub(super) sources: Sources,
    pub(super) changes: Vec<(String, Change)>,
}

/// Puts the files of an update into the sources.
///
/// # Errors
///
/// No file at all; a name that is not known; a table that would lose years; rows to be added under another header.
pub(super) fn merged(sources: &Sources, folder: &Path, files: Files) -> Result<Merged, String> {
    let brought: Files = files.into_iter().filter(|(name, _)| !is_of_the_system(name)).collect();
    if brought.is_empty() {
        return Err(format!("{}: no file, expected one or more of {}", folder.display(), known(sources).join(", ")));
    }
    let mut merged = Merged { sources: sources.clone(), changes: Vec::new() };
    let mut faults = Vec::new();
    for (name, bytes) in brought {
        let place = folder.join(&name);
        let Some(before) = held(&mut merged.sources, &name) else {
            let known = known(sources).join(", ");
            faults.push(format!("{}: a file of this name is not known, expected one of {known}", place.display()));
            continue;
        };
        match change(&name, before, &bytes) {
            Ok(change) => {
                if let Change::Added { .. } = change {
                    append(before, &bytes);
                } else {
                    *before = bytes;
                }
                merged.changes.push((name, change));
            }
            Err(why) => faults.push(format!("{}: {why}", place.display())),
        }
    }
    if faults.is_empty() { Ok(merged) } else { Err(faults.join("\n")) }
}

/// What a desktop leaves in a folder.
fn is_of_the_system(name: &str) -> bool {
    name.starts_with('.') || ["Thumbs.db", "desktop.ini"].contains(&name)
}

/// Names that an update may bring.
fn known(sources: &Sources) -> Vec<&str> {
    let is_table = |name: &&str| *name == RECIPE || name.ends_with(".csv") || name.ends_with(".geojson");
    let own = sources.own.keys().map(String::as_str).filter(is_table);
    own.chain(OF_GERMANY.into_iter().filter(|name| sources.national.contains_key(*name))).collect()
}

/// The file of a name that an update may bring.
fn held<'s>(sources: &'s mut Sources, name: &str) -> Option<&'s mut Vec<u8>> {
    if !known(sources).contains(&name) {
        return None;
    }
    // A file of the place stands in the stead of the national one.
    if sources.own.contains_key(name) { sources.own.get_mut(name) } else { sources.national.get_mut(name) }
}

/// Headings of the column that a table grows by; a forecast has its base year beside the years that it is about.
const TIMES: [&str; 5] = ["base_year", "year", "period", "time", "Zeit"];

/// A table of one count: of a later one, the rows of the earlier would still be found first.
const ONE_COUNT: [&str; 1] = ["district_census.csv"];

fn change(name: &str, before: &[u8], bytes: &[u8]) -> Result<Change, String> {
    if before == bytes {
        return Ok(Change::Same);
    }
    if !name.ends_with(".csv") || ONE_COUNT.contains(&name) {
        return Ok(Change::Replaced);
    }
    let (Some(held), Some(brought)) = (Years::of(name, before), Years::of(name, bytes)) else {
        return Ok(Change::Replaced);
    };
    let later = held.years.last().is_some_and(|last| brought.years.first().is_some_and(|first| first > last));
    if later {
        if first_line(before) != first_line(bytes) {
            return Err(format!(
                "its rows of {} cannot be added under another header: expected `{}`, or a table of all years",
                listed(&brought.years),
                String::from_utf8_lossy(first_line(before))
            ));
        }
        return Ok(Change::Added { years: brought.years, lines: held.lines });
    }
    let lost: BTreeSet<i32> = held.years.difference(&brought.years).copied().collect();
    if lost.is_empty() {
        return Ok(Change::Replaced);
    }
    let last = held.years.last().copied().unwrap_or_default();
    Err(format!(
        "its rows of {} would take the place of a table that also has {}: expected a table of all years, or rows of years after {last} only",
        listed(&brought.years),
        listed(&lost)
    ))
}

/// The years that a table has rows of.
struct Years {
    years: BTreeSet<i32>,
    lines: usize,
}

impl Years {
    /// `None` for what is no table, or one that does not grow by the year; what is wrong with it is told by the derivation.
    fn of(name: &str, bytes: &[u8]) -> Option<Self> {
        let sheet = Sheet::read(name, bytes, &mut Faults::default())?;
        let (header, rows) = sheet.records().split_first()?;
        let headings = header.iter().map(|cell| cell.text.trim());
        let column = TIMES.iter().find_map(|time| headings.clone().position(|heading| heading == *time))?;
        let years = rows.iter().filter_map(|row| year(&row.get(column)?.text)).collect();
        let ended = bytes.iter().filter(|byte| **byte == b'\n').count();
        Some(Self { years, lines: ended + usize::from(!bytes.ends_with(b"\n")) })
    }
}

/// The year in `2025`, `2025-12-31`, `31.12.2025` and `2022/24`: its first four digits in a row.
fn year(cell: &str) -> Option<i32> {
    cell.split(|sign: char| !sign.is_ascii_digit()).find(|part| part.len() == 4)?.parse().ok()
}

/// `1990 to 1993, 1995`.
fn listed(years: &BTreeSet<i32>) -> String {
    let mut spans: Vec<[i32; 2]> = Vec::new();
    for year in years {
        match spans.last_mut() {
            Some([_, last]) if *last + 1 == *year => *last = *year,
            _ => spans.push([*year; 2]),
        }
    }
    let said = spans.iter().map(|[first, last]| match last - first {
        0 => first.to_string(),
        _ => format!("{first} to {last}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

const MARK: &[u8] = b"\xef\xbb\xbf";

fn first_line(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    bytes.split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end()
}

/// The rows of a table with the same header behind those that are there.
fn append(before: &mut Vec<u8>, bytes: &[u8]) {
    if !before.ends_with(b"\n") {
        before.push(b'\n');
    }
    let header = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
    before.extend_from_slice(&bytes[header..]);
}

/// A fault of the derivation as one of the file that was brought: its folder, and its own line where its rows stand behind others.
pub(super) fn of_file(fault: &str, folder: &Path, changes: &[(String, Change)]) -> String {
    let found = changes.iter().find_map(|(name, change)| Some((name, change, fault.strip_prefix(name.as_str())?)));
    let Some((name, change, rest)) = found.filter(|(.., rest)| rest.starts_with(':')) else { return fault.to_owned() };
    let place = folder.join(name);
    let numbered = rest[1..].split_once(':').and_then(|(line, rest)| Some((line.parse::<usize>().ok()?, rest)));
    match (change, numbered) {
        // The header was counted with the lines that were there, and stands once in the file.
        (Change::Added { lines, .. }, Some((line, rest))) if line > *lines => {
            format!("{}:{}:{rest}", place.display(), line - lines + 1)
        }
        (Change::Same, _) | (Change::Added { .. }, Some(_)) => fault.to_owned(),
        _ => format!("{}{rest}", place.display()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &[u8] = b"year,persons\n2024,1\n2025,2\n";

    #[test]
    fn later_years_are_added_and_whole_tables_replace() {
        for (new, said) in [
            (&b"year,persons\n2026,3\n"[..], "rows of 2026 added"),
            (b"\xef\xbb\xbfyear,persons\r\n2026,3\r\n2027,3\r\n", "rows of 2026 to 2027 added"),
            (b"year,persons\n2024,1\n2025,4\n2026,3\n", "replaced"),
            (OLD, "as it was"),
            (b"Jahr,persons\n2026,3\n", "replaced"),
        ] {
            assert_eq!(change("a.csv", OLD, new).map(|change| change.said()).unwrap(), said);
        }
    }

    #[test]
    fn no_year_is_lost_in_silence() {
        let why = change("a.csv", OLD, b"year,persons\n2025,4\n2026,3\n").err().unwrap();
        assert!(
            why.contains("also has 2024: expected a table of all years, or rows of years after 2025 only"),
            "{why}"
        );
        let why = change("a.csv", OLD, b"year,people\n2026,3\n").err().unwrap();
        assert!(why.contains("expected `year,persons`, or a table of all years"), "{why}");
    }

    #[test]
    fn rows_are_added_without_their_header() {
        let mut table = b"year,persons\n2025,2".to_vec();
        append(&mut table, b"\xef\xbb\xbfyear,persons\n2026,3\n");
        assert_eq!(table, b"year,persons\n2025,2\n2026,3\n");
    }

    #[test]
    fn a_fault_is_told_at_the_line_of_the_file_that_was_brought() {
        let added = |lines| vec![("a.csv".to_owned(), Change::Added { years: [2026].into(), lines })];
        let folder = Path::new("new");
        assert_eq!(of_file("a.csv:5:6: no number", folder, &added(3)), "new/a.csv:3:6: no number");
        assert_eq!(of_file("a.csv:2:6: no number", folder, &added(3)), "a.csv:2:6: no number", "stood there before");
        assert_eq!(of_file("a.csv: no row", folder, &added(3)), "new/a.csv: no row");
        assert_eq!(of_file("b.csv:2:6: no number", folder, &added(3)), "b.csv:2:6: no number");
    }

    #[test]
    fn years_are_found_in_every_form_and_listed_in_spans() {
        for (cell, expected) in [
            ("2025", Some(2025)),
            ("31.12.2025", Some(2025)),
            ("2025-12-31", Some(2025)),
            ("2022/24", Some(2022)),
            ("", None),
        ] {
            assert_eq!(year(cell), expected, "{cell}");
        }
        assert_eq!(listed(&[1990, 1991, 1993].into()), "1990 to 1991, 1993");
    }
}
