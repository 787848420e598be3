//! The choices of a derivation that are single numbers: periods, shares, parameters. They stand beside the tables as `recipe.json`.

use std::collections::BTreeMap;

use cohort::rogers_castro::{Peak, Schedule};
use serde::Deserialize;

/// File name beside the official tables.
pub(super) const FILE: &str = "recipe.json";

/// What to derive a pack with; the reasons stand in the table of assumptions.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Recipe {
    pub(super) id: String,
    pub(super) title: String,
    /// Name of the whole.
    pub(super) whole: String,
    pub(super) edition: String,
    pub(super) base_year: i32,
    /// Sources of the whole's total and of the districts' rows.
    pub(super) whole_source: String,
    pub(super) district_source: String,
    /// Period of the life table, as in its table.
    pub(super) life_table: String,
    pub(super) fertility_year: i32,
    pub(super) sex_ratio_year: i32,
    /// First and last year whose mean births and deaths are the baseline's.
    pub(super) vital_years: [i32; 2],
    /// The same for net migration.
    pub(super) net_years: [i32; 2],
    /// The same for the age pattern of arrivals and the rates of leaving.
    pub(super) rates_years: [i32; 2],
    /// Rates of moving between districts as a multiple of the rates of leaving.
    pub(super) moves_level: f64,
    pub(super) students: Students,
    pub(super) schedule: Parameters,
    pub(super) housing: Housing,
    pub(super) infill: Infill,
    pub(super) share_of_land: ShareOfLand,
    /// Quality and sources of the tables whose rows all come from the same ones.
    pub(super) provenance: BTreeMap<String, [String; 2]>,
}

/// Arrivals of these ages that count as coming for training or study, as a share of all arrivals of these ages.
#[derive(Debug, Deserialize)]
pub(super) struct Students {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) share: f64,
}

/// Parameters of the model migration schedule of Rogers and Castro (1981), named as they name them.
#[derive(Debug, Clone, Copy, Deserialize)]
pub(super) struct Parameters {
    a1: f64,
    alpha1: f64,
    a2: f64,
    alpha2: f64,
    mu2: f64,
    lambda2: f64,
    c: f64,
}

impl Parameters {
    pub(super) fn schedule(&self) -> Schedule {
        Schedule {
            childhood_level: self.a1,
            childhood_descent: self.alpha1,
            labour: Peak { level: self.a2, position: self.mu2, descent: self.alpha2, ascent: self.lambda2 },
            retirement: None,
            old_age: None,
            constant: self.c,
        }
    }
}

/// The city's housing.
#[derive(Debug, Deserialize)]
pub(super) struct Housing {
    pub(super) dwellings: f64,
    /// Share of dwellings that stand empty.
    pub(super) vacancy: f64,
    /// Share that stays free.
    pub(super) kept_free: f64,
    /// Dwellings a year.
    pub(super) ongoing: f64,
}

/// Sites for infill in the city, split into classes by weight.
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
