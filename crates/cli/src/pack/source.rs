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

/// Tables whose rows are read: each names its columns.
macro_rules! rows {
    ($($(#[$doc:meta])* $name:ident { $($(#[$about:meta])* $column:ident: $type:ty),* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Deserialize)]
        pub(super) struct $name {
            $($(#[$about])* pub(super) $column: $type,)*
        }
    )*};
}

rows! {
    /// A row of `texts.csv`.
    TextRow { language: String, key: String, text: String }
    /// A row of `age_structure.csv`, persons of a five-year band, or of `age_groups.csv`, persons of a group of another division; an open
    /// one has no upper age.
    Band {
        year: i32, sex: String, age_from: usize, age_to: Option<usize>, persons: f64,
        /// Census that the people are carried forward from; of another division it is not asked.
        #[serde(default)] basis: String, source: String
    }
    /// A row of `districts.csv`.
    District {
        region: String, name: String,
        /// What fits into a circle of a map, where the name does not.
        #[serde(default)] short: String, ortsbezirk: String, persons: f64,
        /// Children of the register, compared with the estimate and not used.
        #[serde(default)] children_0_6: Option<f64>,
        #[serde(default)] children_6_10: Option<f64>, area_km2: String, lon: String, lat: String
    }
    /// A row of `district_ages.csv`: persons of an age class on 31 December of the base year; an open class has no upper age.
    DistrictAges { region: String, age_from: usize, age_to: Option<usize>, persons: f64 }
    /// A row of `district_census.csv`: a district on the day of an earlier census.
    Census {
        region: String, year: i32, persons: f64, under_10: f64, under_18_percent: f64, from_65_percent: f64,
        mean_age: f64, persons_per_household: f64, vacancy_percent: f64, foreigners_percent: f64, source: String
    }
    /// A row of `district_electorate.csv`: persons entitled to vote, a lower bound of the adults.
    Electorate {
        region: String, voters: f64,
        /// The district with which this one is compared together, where polling districts cross their border.
        taken_with: Option<String>
    }
    /// A row of `life_table.csv`.
    LifeTableRow { period: String, sex: String, age: usize, l: f64, person_years: f64, e: f64, source: String }
    /// A row of `fertility.csv`: births per woman by the age reached in the year.
    FertilityRow { year: i32, age: usize, rate: f64, source: String }
    /// A row of `sex_ratio.csv`: live births.
    SexRatioRow { year: i32, boys: f64, girls: f64, source: String }
    /// A row of `migration.csv`: moves over the boundary; `age_from` is `alle` in the totals, sex `i` is both together.
    MigrationRow {
        year: i32, sex: String, age_from: String, age_to: Option<usize>, arrivals: f64, departures: f64,
        source: String
    }
    /// A row of `components_of_change.csv`.
    ComponentRow {
        year: i32, component: String, persons: f64, quality: String, source: String,
        /// `rounded`, or nothing.
        #[serde(default)] precision: String, note: String
    }
    /// A row of `population_total.csv`.
    TotalRow {
        year: i32, basis: String, persons: f64,
        #[serde(rename = "use")] role: String, quality: String, source: String, note: String
    }
    /// A row of `observations.csv`.
    ObservationRow {
        year: i32, region: String, measure: String, value: f64, quality: String, source: String,
        /// `rounded`, or nothing.
        #[serde(default)] precision: String, note: String
    }
    /// A row of `migration_land.csv`: net migration of the Land and of the city.
    LandRow { year: i32, net_land: f64, net_city: f64 }
}

impl Census {
    /// Last age of those under 18.
    pub(super) const YOUNG: usize = 17;
}
