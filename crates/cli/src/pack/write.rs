//! Tables and the descriptor as files.

use std::collections::BTreeMap;

use scenario::pack::TABLES;
use serde_json::{Value, json};

/// A table in the making; cells are quoted where needed.
pub(super) struct Table {
    text: String,
}

impl Table {
    /// A table with a header, or without one yet.
    pub(super) fn new(header: &[&str]) -> Self {
        let mut table = Self { text: String::new() };
        if !header.is_empty() {
            table.push(header.iter().copied());
        }
        table
    }

    /// Adds a row.
    pub(super) fn push<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
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

    pub(super) fn bytes(self) -> Vec<u8> {
        self.text.into_bytes()
    }
}

/// The descriptor of the data package.
///
/// `notes` are quality and sources of the tables whose rows all come from the same ones; the others say so in every row. `settings` are the
/// numbers that stand in no table. Of the licences those stand in it that a source names, in the table `sources`, and the project's own.
pub(super) fn descriptor(
    name: &str,
    title: &str,
    edition: &str,
    notes: &BTreeMap<String, [String; 2]>,
    sources: &[u8],
    settings: &Value,
) -> Vec<u8> {
    let resources: Vec<Value> = TABLES
        .iter()
        .map(|(table, columns)| {
            let note = notes.get(*table);
            let whole = note.is_some() || *table == "sources";
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
        })
        .collect();
    let sources = String::from_utf8_lossy(sources);
    let licences: Vec<Value> = [
        (
            "dl-de/by-2-0",
            "dl-de/by-2-0",
            "https://www.govdata.de/dl-de/by-2-0",
            "Datenlizenz Deutschland, Namensnennung 2.0: amtliche Statistik, verändert",
        ),
        (
            "CC BY 4.0",
            "CC-BY-4.0",
            "https://creativecommons.org/licenses/by/4.0/",
            "Creative Commons, Namensnennung 4.0: Eurostat, verändert",
        ),
        (
            "EUPL-1.2",
            "EUPL-1.2",
            "https://eupl.eu/1.2/de/",
            "Eigene Setzungen und Rechnungen; Angaben ohne Lizenz sind in sources.csv bezeichnet",
        ),
    ]
    .iter()
    .filter(|(named, ..)| sources.contains(named))
    .map(|(_, name, path, title)| json!({"name": name, "path": path, "title": title}))
    .collect();
    let package = json!({
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "version": edition,
        "licenses": licences,
        "settings": settings,
        "resources": resources,
    });
    let mut text = format!("{package:#}");
    text.push('\n');
    text.into_bytes()
}

/// Type of a column in the schema.
///
/// `value` is a number in `history` and a text in `assumptions`.
fn kind(table: &str, column: &str) -> &'static str {
    match column {
        "value" if table == "assumptions" => "string",
        "age" | "base_year" | "year" | "from_year" | "to_year" => "integer",
        "female"
        | "male"
        | "survivors"
        | "person_years"
        | "births_per_woman"
        | "persons"
        | "share"
        | "dwellings"
        | "kept_free"
        | "persons_per_dwelling"
        | "ongoing"
        | "sites"
        | "value"
        | "area_km2"
        | "lon"
        | "lat" => "number",
        _ => "string",
    }
}

/// A number as German texts write it: decimal comma, thousands dot.
pub(super) fn german(value: f64, decimals: usize) -> String {
    let text = format!("{:.decimals$}", value.abs());
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push('.');
        }
        grouped.push(digit);
    }
    let sign = if value < 0.0 { "−" } else { "" };
    if part.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped},{part}") }
}
