//! Tables and the descriptor as files.

use std::collections::BTreeMap;

/// A number as German texts write it.
pub(super) use locale::numbers::decimal as german;
use scenario::pack::Files;
pub(super) use scenario::pack::write::TableText as Table;
use scenario::pack::write::resources;
use serde_json::{Value, json};

/// The descriptor of the data package.
///
/// `notes` are quality and sources of the tables whose rows all come from the same ones; the others say so in every row. `settings` are the
/// numbers that stand in no table. Of the licences those stand in it that a source names, in the table `sources` of `files`, and the project's own.
pub(super) fn descriptor(
    name: &str,
    title: &str,
    edition: &str,
    notes: &BTreeMap<String, [String; 2]>,
    files: &Files,
    settings: &Value,
) -> Vec<u8> {
    let resources = resources(notes, files);
    let sources = files.get("sources.csv").map(|bytes| String::from_utf8_lossy(bytes)).unwrap_or_default();
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
