//! The choices of a derivation that are single values: periods, shares, parameters. They stand next to the tables as `recipe.json`.
//!
//! A place says what it is and when it starts; what it leaves out is taken from the national recipe, or follows from its tables.

use std::collections::BTreeMap;

use scenario::pack::Files;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::source::Stop;

/// File name, next to the official tables.
pub(crate) const FILE: &str = "recipe.json";

/// What to derive a pack with; the reasons stand in the table of assumptions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recipe {
    pub(super) id: String,
    /// Official key of the Kreis: its rows of the flat tables are read.
    pub(super) ags: Option<String>,
    /// The neighbouring folder with what the office of the Land published.
    pub(super) land: Option<String>,
    pub(super) title: Option<String>,
    /// Name of the whole; without it the name that the flat tables give.
    pub(super) whole: Option<String>,
    pub(super) edition: Option<String>,
    pub(super) base_year: i32,
    /// Census that the population of the flat tables is carried forward from.
    pub(super) basis: Option<String>,
    /// Sources of the whole's total and of the districts' rows; without them those of the population.
    pub(super) whole_source: Option<String>,
    pub(super) district_source: Option<String>,
    /// Period of the life table, as in its table.
    pub(super) life_table: String,
    pub(super) fertility_year: i32,
    pub(super) sex_ratio_year: i32,
    /// Years whose census put the count of people on a new basis.
    #[serde(default)]
    pub(super) census_years: Vec<i32>,
    /// First and last year whose mean births and deaths are the baseline's.
    pub(super) vital_years: Option<[i32; 2]>,
    /// The same for net migration.
    pub(super) net_years: Option<[i32; 2]>,
    /// The same for the age pattern of arrivals and the rates of leaving.
    pub(super) rates_years: Option<[i32; 2]>,
    /// Periods that are compared with the Basis, the Basis first.
    #[serde(default)]
    pub(super) periods: Vec<ReferencePeriod>,
    /// Rates of moving between districts as a multiple of the rates of leaving.
    pub(super) moves_level: Option<f64>,
    /// Share of its ages that each district keeps in the baseline, 0 to 1.
    pub(super) district_persistence: Option<f64>,
    pub(super) students: Option<Students>,
    pub(super) housing: Option<Housing>,
    pub(super) infill: Option<Infill>,
    pub(super) share_of_land: Option<ShareOfLand>,
    /// Where a Kreis without a table of districts lies.
    pub(super) place: Option<Place>,
    /// The districts on a map; without them they are circles.
    pub(super) outlines: Option<Outlines>,
    /// Quality and sources of the tables whose rows all come from the same ones.
    pub(super) provenance: BTreeMap<String, [String; 2]>,
}

/// The recipe of a place over the national one: a key of the place replaces the national key, also inside an object.
///
/// # Errors
///
/// A recipe that is missing or no JSON, a key that is unknown or missing.
pub(super) fn read(own: &Files, national: &Files) -> Result<Recipe, Stop> {
    let mut keys = national.get(FILE).map_or_else(|| Ok(Map::new()), |bytes| object(bytes))?;
    let bytes = own.get(FILE).ok_or_else(|| format!("{FILE}: file is missing"))?;
    for (key, value) in object(bytes)? {
        match (keys.get_mut(&key), value) {
            (Some(Value::Object(national)), Value::Object(own)) => national.extend(own),
            (_, value) => drop(keys.insert(key, value)),
        }
    }
    serde_json::from_value(Value::Object(keys)).map_err(|why| format!("{FILE}: {why}"))
}

/// The neighbouring folder with what the office of the Land published; `None` where the recipe names none.
pub(super) fn land(own: &Files) -> Result<Option<String>, Stop> {
    let keys = own.get(FILE).map_or_else(|| Ok(Map::new()), |bytes| object(bytes))?;
    Ok(keys.get("land").and_then(Value::as_str).map(str::to_owned))
}

fn object(bytes: &[u8]) -> Result<Map<String, Value>, Stop> {
    serde_json::from_slice(bytes).map_err(|why| format!("{FILE}: {why}"))
}

/// Arrivals of these ages that count as coming for training or study, as a share of all arrivals of these ages.
#[derive(Debug, Deserialize)]
pub(super) struct Students {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) share: f64,
}

/// Years that the baseline's migration could have been taken from.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ReferencePeriod {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) years: Vec<i32>,
    /// What sets the years apart, for people.
    pub(super) note: String,
}

/// Housing of the whole.
#[derive(Debug, Deserialize)]
pub(super) struct Housing {
    pub(super) dwellings: f64,
    /// Share of dwellings that stand empty.
    pub(super) vacancy: f64,
    /// Share that stays free.
    pub(super) kept_free: f64,
    /// Dwellings a year.
    pub(super) ongoing: f64,
    /// By how much the persons in an occupied dwelling change, percent a year; without it they stay.
    #[serde(default)]
    pub(super) occupancy_trend: f64,
}

/// Sites for infill in the whole, split into classes by weight.
#[derive(Debug, Deserialize)]
pub(super) struct Infill {
    pub(super) sites: f64,
    pub(super) weights: BTreeMap<String, f64>,
}

/// The city's part in the net migration of its Land.
#[derive(Debug, Deserialize)]
pub(super) struct ShareOfLand {
    pub(super) from: i32,
    pub(super) to: i32,
    /// Net migration of the Land that a forecast assumes, persons a year.
    pub(super) net_land: f64,
    /// Year in which the city's fertility is compared with the Land's.
    pub(super) proxy_year: i32,
}

/// Area and a point inside of a Kreis that is its own single region.
#[derive(Debug, Deserialize)]
pub(super) struct Place {
    pub(super) area_km2: f64,
    /// WGS 84, degrees.
    pub(super) lon: f64,
    pub(super) lat: f64,
    /// Sources of the three.
    pub(super) source: String,
}

/// A file of outlines of the districts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Outlines {
    /// GeoJSON in the folder of the recipe.
    pub(super) file: String,
    /// Its sources, ids of the table of sources.
    pub(super) source: String,
}
