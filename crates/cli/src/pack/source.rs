//! The official tables that a pack is derived from, row by row.

use std::collections::BTreeMap;

use scenario::pack::Files;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::write::Table;

/// Why a derivation stopped.
pub(super) type Stop = String;

/// Reads all rows of a table.
pub(super) fn rows<T: DeserializeOwned>(files: &Files, name: &str) -> Result<Vec<T>, Stop> {
    crate::files::rows(name, bytes(files, name)?)
}

/// The bytes of a file.
pub(super) fn bytes<'f>(files: &'f Files, name: &str) -> Result<&'f [u8], Stop> {
    files.get(name).map(Vec::as_slice).ok_or_else(|| format!("{name}: file is missing"))
}

/// A table in whose cells `{name}` is replaced by its value; of `rows` each with its id is left out where nothing is called what it needs.
pub(super) fn filled(
    files: &Files,
    name: &str,
    values: &BTreeMap<String, String>,
    rows: &[(&str, &str)],
) -> Result<Table, Stop> {
    let left_out = |record: &csv::StringRecord| {
        rows.iter().any(|(row, needs)| record.get(0) == Some(*row) && !values.contains_key(*needs))
    };
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes(files, name)?);
    let mut table = Table::new(&[]);
    for record in reader.records() {
        let row = record.map_err(|why| format!("{name}: {why}"))?;
        if left_out(&row) {
            continue;
        }
        let cells: Result<Vec<String>, Stop> = row.iter().map(|cell| fill(name, cell, values)).collect();
        table.push(cells?.iter().map(String::as_str));
    }
    Ok(table)
}

/// A text in which `{name}` is replaced by its value.
pub(super) fn fill(name: &str, cell: &str, values: &BTreeMap<String, String>) -> Result<String, Stop> {
    let mut out = String::new();
    let mut rest = cell;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((key, after)) = after.split_once('}') else { return Err(format!("{name}: a brace is never closed")) };
        let value = values.get(key).ok_or_else(|| format!("{name}: nothing is called {{{key}}}"))?;
        out.push_str(before);
        out.push_str(value);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// A row of `texts.csv`.
#[derive(Debug, Deserialize)]
pub(super) struct TextRow {
    pub(super) language: String,
    pub(super) key: String,
    pub(super) text: String,
}

/// A row of `age_structure.csv`: persons of a five-year band; the last band has no upper age.
#[derive(Debug, Deserialize)]
pub(super) struct Band {
    pub(super) year: i32,
    pub(super) sex: String,
    pub(super) age_from: usize,
    pub(super) age_to: Option<usize>,
    pub(super) persons: f64,
    pub(super) basis: String,
    pub(super) source: String,
}

/// A row of `age_groups.csv`: persons of a group of another division; an open group has no upper age.
#[derive(Debug, Deserialize)]
pub(super) struct GroupRow {
    pub(super) year: i32,
    pub(super) sex: String,
    pub(super) age_from: usize,
    pub(super) age_to: Option<usize>,
    pub(super) persons: f64,
    pub(super) source: String,
}

/// A row of `districts.csv`.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct District {
    pub(super) region: String,
    pub(super) name: String,
    /// What fits into a circle of a map, where the name does not.
    #[serde(default)]
    pub(super) short: String,
    pub(super) ortsbezirk: String,
    pub(super) persons: f64,
    /// Children of the register, compared with the estimate and not used.
    #[serde(default)]
    pub(super) children_0_6: Option<f64>,
    #[serde(default)]
    pub(super) children_6_10: Option<f64>,
    pub(super) area_km2: String,
    pub(super) lon: String,
    pub(super) lat: String,
}

/// A row of `district_ages.csv`: persons of an age class on 31 December of the base year; an open class has no upper age.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct DistrictAges {
    pub(super) region: String,
    pub(super) age_from: usize,
    pub(super) age_to: Option<usize>,
    pub(super) persons: f64,
}

/// A row of `district_census.csv`: a district on the day of an earlier census.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Census {
    pub(super) region: String,
    pub(super) year: i32,
    pub(super) persons: f64,
    pub(super) under_10: f64,
    pub(super) under_18_percent: f64,
    pub(super) from_65_percent: f64,
    pub(super) mean_age: f64,
    pub(super) persons_per_household: f64,
    pub(super) vacancy_percent: f64,
    pub(super) foreigners_percent: f64,
    pub(super) source: String,
}

impl Census {
    /// Last age of those under 18.
    pub(super) const YOUNG: usize = 17;
}

/// A row of `district_electorate.csv`: persons entitled to vote, a lower bound of the adults.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Electorate {
    pub(super) region: String,
    pub(super) voters: f64,
    /// The district with which this one is compared together, where polling districts cross their border.
    pub(super) taken_with: Option<String>,
}

/// A row of `life_table.csv`.
#[derive(Debug, Deserialize)]
pub(super) struct LifeTableRow {
    pub(super) period: String,
    pub(super) sex: String,
    pub(super) age: usize,
    pub(super) l: f64,
    pub(super) person_years: f64,
    pub(super) e: f64,
    pub(super) source: String,
}

/// A row of `fertility.csv`: births per woman by the age reached in the year.
#[derive(Debug, Deserialize)]
pub(super) struct FertilityRow {
    pub(super) year: i32,
    pub(super) age: usize,
    pub(super) rate: f64,
    pub(super) source: String,
}

/// A row of `sex_ratio.csv`: live births.
#[derive(Debug, Deserialize)]
pub(super) struct SexRatioRow {
    pub(super) year: i32,
    pub(super) boys: f64,
    pub(super) girls: f64,
    pub(super) source: String,
}

/// A row of `migration.csv`: moves over the boundary; `age_from` is `alle` in the totals, sex `i` is both together.
#[derive(Debug, Deserialize)]
pub(super) struct MigrationRow {
    pub(super) year: i32,
    pub(super) sex: String,
    pub(super) age_from: String,
    pub(super) age_to: Option<usize>,
    pub(super) arrivals: f64,
    pub(super) departures: f64,
    pub(super) source: String,
}

/// A row of `components_of_change.csv`.
#[derive(Debug, Deserialize)]
pub(super) struct ComponentRow {
    pub(super) year: i32,
    pub(super) component: String,
    pub(super) persons: f64,
    pub(super) quality: String,
    pub(super) source: String,
    /// `rounded`, or nothing.
    #[serde(default)]
    pub(super) precision: String,
    pub(super) note: String,
}

/// A row of `population_total.csv`.
#[derive(Debug, Deserialize)]
pub(super) struct TotalRow {
    pub(super) year: i32,
    pub(super) basis: String,
    pub(super) persons: f64,
    #[serde(rename = "use")]
    pub(super) role: String,
    pub(super) quality: String,
    pub(super) source: String,
    pub(super) note: String,
}

/// A row of `observations.csv`.
#[derive(Debug, Deserialize)]
pub(super) struct ObservationRow {
    pub(super) year: i32,
    pub(super) region: String,
    pub(super) measure: String,
    pub(super) value: f64,
    pub(super) quality: String,
    pub(super) source: String,
    /// `rounded`, or nothing.
    #[serde(default)]
    pub(super) precision: String,
    pub(super) note: String,
}

/// A row of `migration_land.csv`: net migration of the Land and of the city.
#[derive(Debug, Deserialize)]
pub(super) struct LandRow {
    pub(super) year: i32,
    pub(super) net_land: f64,
    pub(super) net_city: f64,
}
