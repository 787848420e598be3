//! `datapackage.json`: what the pack is, which tables it has, and the settings that are single numbers.

use std::collections::BTreeMap;

use faults::{Faults, Place, Problem};
use serde::Deserialize;

use super::Files;
use super::model::{Meta, Provenance, Quality, TableNote};
use super::table::decode;

/// File name of the descriptor.
pub(super) const FILE: &str = "datapackage.json";

#[derive(Debug, Deserialize)]
pub(super) struct Manifest {
    name: String,
    title: String,
    version: String,
    #[serde(default)]
    licenses: Vec<Licence>,
    #[serde(default)]
    confidential: bool,
    resources: Vec<Resource>,
    pub(super) settings: Settings,
}

#[derive(Debug, Deserialize)]
struct Licence {
    name: String,
}

#[derive(Debug, Deserialize)]
struct Resource {
    name: String,
    path: String,
    quality: Option<String>,
    source: Option<String>,
    #[serde(default)]
    confidential: bool,
    schema: Schema,
}

#[derive(Debug, Deserialize)]
struct Schema {
    fields: Vec<Field>,
}

#[derive(Debug, Deserialize)]
struct Field {
    name: String,
}

/// The settings of a pack that are single numbers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Settings {
    pub(super) base_year: i32,
    /// Official key of the place, such as `07312`: tables of the offices name it by that.
    pub(super) ags: Option<String>,
    pub(super) mortality_level: f64,
    pub(super) e100_female: f64,
    pub(super) e100_male: f64,
    pub(super) boys_per_girl: f64,
    pub(super) moves_level: f64,
    /// Nothing is held where a pack does not say so.
    #[serde(default)]
    pub(super) district_persistence: f64,
    #[serde(default = "disclosure_threshold")]
    pub(super) disclosure_threshold: i32,
    #[serde(default = "census_years")]
    pub(super) census_years: Vec<i32>,
}

/// Where a pack names no threshold: counts below 5 are what municipal offices usually keep back.
fn disclosure_threshold() -> i32 {
    5
}

/// Where a pack names none: those of Germany after which the offices began a new series.
fn census_years() -> Vec<i32> {
    vec![2011, 2022]
}

/// A table's entry in the descriptor.
pub(super) struct Entry<'m> {
    pub(super) path: &'m str,
    pub(super) fields: Vec<&'m str>,
    pub(super) quality: Option<&'m str>,
    pub(super) source: Option<&'m str>,
}

impl Manifest {
    pub(super) fn read(files: &Files, faults: &mut Faults) -> Option<Self> {
        let Some(bytes) = files.get(FILE) else {
            faults.add(&Place::start(FILE), Problem::MissingDescriptor);
            return None;
        };
        let text = decode(FILE, bytes, faults)?;
        let manifest: Self = match serde_json::from_str(text) {
            Ok(manifest) => manifest,
            Err(error) => {
                let place = Place { file: FILE, line: error.line().max(1), column: error.column().max(1) };
                let message = error.to_string();
                let said = message.split(" at line ").next().unwrap_or(&message).to_owned();
                faults.add(&place, Problem::Json { said });
                return None;
            }
        };
        manifest.check(text, faults);
        Some(manifest)
    }

    fn check(&self, text: &str, faults: &mut Faults) {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.name.is_empty() || !self.name.chars().all(plain) {
            faults.add(&find(text, "name"), Problem::PackName { name: self.name.clone() });
        }
        let settings = &self.settings;
        if !(1900..=2100).contains(&settings.base_year) {
            faults.add(&find(text, "base_year"), Problem::BaseYear { year: settings.base_year });
        }
        for (key, value, most) in [
            ("mortality_level", settings.mortality_level, 3.0),
            ("e100_female", settings.e100_female, 10.0),
            ("e100_male", settings.e100_male, 10.0),
            ("boys_per_girl", settings.boys_per_girl, 2.0),
        ] {
            if !(value > 0.0 && value <= most) {
                faults.add(&find(text, key), Problem::Setting { key: key.to_owned(), value, most });
            }
        }
        let key = |ags: &String| (5..=8).contains(&ags.len()) && ags.bytes().all(|byte| byte.is_ascii_digit());
        if let Some(ags) = settings.ags.as_ref().filter(|ags| !key(ags)) {
            faults.add(&find(text, "ags"), Problem::PackKey { key: ags.clone() });
        }
        if !(0..=100).contains(&settings.disclosure_threshold) {
            let value = settings.disclosure_threshold;
            faults.add(&find(text, "disclosure_threshold"), Problem::Threshold { value });
        }
        if !(0.0..=10.0).contains(&settings.moves_level) {
            faults.add(&find(text, "moves_level"), Problem::MovesLevel { value: settings.moves_level });
        }
        if !(0.0..=1.0).contains(&settings.district_persistence) {
            let value = settings.district_persistence;
            faults.add(&find(text, "district_persistence"), Problem::Persistence { value });
        }
    }

    /// Whether a table is among the resources.
    pub(super) fn lists(&self, table: &str) -> bool {
        self.resources.iter().any(|resource| resource.name == table)
    }

    /// The entry of a table; a fault where it is not listed.
    pub(super) fn entry(&self, table: &str, faults: &mut Faults) -> Option<Entry<'_>> {
        let Some(found) = self.resources.iter().find(|resource| resource.name == table) else {
            faults.add(&Place::start(FILE), Problem::NoResource { table: table.to_owned() });
            return None;
        };
        Some(Entry {
            path: &found.path,
            fields: found.schema.fields.iter().map(|field| field.name.as_str()).collect(),
            quality: found.quality.as_deref(),
            source: found.source.as_deref(),
        })
    }

    pub(super) fn meta(&self) -> Meta {
        Meta {
            id: self.name.clone(),
            title: self.title.clone(),
            edition: self.version.clone(),
            base_year: self.settings.base_year,
            ags: self.settings.ags.clone().unwrap_or_default(),
            census_years: self.settings.census_years.clone(),
            licences: self.licenses.iter().map(|licence| licence.name.clone()).collect(),
            disclosure_threshold: self.settings.disclosure_threshold,
            confidential: self.confidential,
            confidential_tables: (self.resources.iter())
                .filter(|resource| resource.confidential)
                .map(|resource| resource.name.clone())
                .collect(),
        }
    }

    /// What the descriptor says about whole tables.
    pub(super) fn notes(&self, sources: &BTreeMap<&str, usize>, faults: &mut Faults) -> Vec<TableNote> {
        let mut notes = Vec::new();
        for resource in &self.resources {
            let (Some(quality), Some(source)) = (&resource.quality, &resource.source) else { continue };
            let place = Place::start(FILE);
            let quality = Quality::WORDS.iter().find(|(word, _)| word == quality).map(|(_, value)| *value);
            if quality.is_none() {
                faults.add(&place, Problem::UnknownQuality { table: resource.name.clone() });
            }
            let listed = source_list(source, &place, sources, faults);
            if let (Some(quality), Some(listed)) = (quality, listed) {
                let provenance = Provenance { quality, sources: listed };
                notes.push(TableNote { table: resource.name.clone(), provenance });
            }
        }
        notes
    }
}

/// Splits a list of source ids, each of which must be in the table of sources.
pub(super) fn source_list(
    text: &str,
    place: &Place<'_>,
    sources: &BTreeMap<&str, usize>,
    faults: &mut Faults,
) -> Option<Vec<String>> {
    let ids: Vec<_> = text.split_whitespace().map(str::to_owned).collect();
    if ids.is_empty() {
        faults.add(place, Problem::NoSource);
        return None;
    }
    let mut sound = true;
    for id in ids.iter().filter(|id| !sources.contains_key(id.as_str())) {
        faults.add(place, Problem::UnknownSource { id: id.clone() });
        sound = false;
    }
    sound.then_some(ids)
}

/// Where a key of the descriptor stands.
fn find(text: &str, key: &str) -> Place<'static> {
    let quoted = format!("\"{key}\"");
    let before = text.find(&quoted).map_or("", |at| &text[..at]);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place { file: FILE, line: before.matches('\n').count() + 1, column }
}
