//! Tables and the list of them in the descriptor, as a pack writes them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Files, OPTIONAL_TABLES, Provenance, TABLES};

/// The cells of a row, with quality and sources at its end where it says them.
macro_rules! row {
    ($($cell:expr),*) => { vec![$($cell.to_string()),*] };
    ($($cell:expr),*; $provenance:expr) => { [vec![$($cell.to_string()),*], $provenance.cells().to_vec()].concat() };
}
pub(super) use row;

/// A cell that stays empty where nothing is known.
pub(super) fn or_nothing<T: ToString>(value: Option<T>) -> String {
    value.map_or_else(String::new, |value| value.to_string())
}

impl Provenance {
    /// The columns `quality` and `source`.
    pub(super) fn cells(&self) -> [String; 2] {
        [self.quality.word().to_owned(), self.sources.join(" ")]
    }
}

/// A table in the making; cells are quoted where needed.
#[derive(Debug, Clone, Default)]
pub struct TableText {
    text: String,
}

impl TableText {
    /// A table with a header, or without one yet.
    pub fn new(header: &[&str]) -> Self {
        let mut table = Self { text: String::new() };
        if !header.is_empty() {
            table.push(header.iter().copied());
        }
        table
    }

    /// Adds a row.
    pub fn push<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        for (index, cell) in cells.into_iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            if cell.contains([',', '"', '\n']) {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(cell);
            }
        }
        self.text.push('\n');
    }

    /// The table as a file.
    pub fn bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// The resources of a descriptor: every table that a pack must have, and of the others those that are there, each with its schema.
///
/// `notes` are quality and sources of the tables whose rows all come from the same ones; the others say so in every row.
pub fn resources(notes: &BTreeMap<String, [String; 2]>, files: &Files) -> Vec<Value> {
    let optional = OPTIONAL_TABLES.iter().filter(|(table, _)| files.contains_key(&format!("{table}.csv")));
    TABLES.iter().chain(optional).map(|(table, columns)| resource(table, columns, notes.get(*table))).collect()
}

/// One table in the descriptor.
pub(super) fn resource(table: &str, columns: &[&str], note: Option<&[String; 2]>) -> Value {
    let whole = note.is_some() || super::WITHOUT_SOURCES.contains(&table);
    let more: &[&str] = if whole { &[] } else { &["quality", "source"] };
    let fields: Vec<Value> =
        columns.iter().chain(more).map(|name| json!({"name": name, "type": kind(table, name)})).collect();
    let mut resource = json!({
        "name": table,
        "path": format!("{table}.csv"),
        "profile": "tabular-data-resource",
        "schema": {"fields": fields},
    });
    if let Some([quality, source]) = note {
        resource["quality"] = json!(quality);
        resource["source"] = json!(source);
    }
    resource
}

/// Columns of numbers that need not be whole.
const NUMBERS: &str = "female male survivors person_years births_per_woman persons arrivals departures exposed share \
                       dwellings kept_free persons_per_dwelling ongoing occupancy_trend vacancy sites mortality \
                       fertility low high recomputed published value error inside_50 inside_80 inside_95 score \
                       score_unchanged score_walk area_km2 lon lat";

/// Type of a column in the schema.
///
/// `value` is a number in `history` and a text in `assumptions`.
fn kind(table: &str, column: &str) -> &'static str {
    match column {
        "value" if table == "assumptions" => "string",
        "part" | "ring" | "point" | "age" | "age_from" | "age_to" | "base_year" | "year" | "from_year" | "to_year"
        | "horizon" | "launches" | "cases" => "integer",
        column if NUMBERS.split_ascii_whitespace().any(|number| number == column) => "number",
        _ => "string",
    }
}
