//! The districts and those who live, come, are born and die there.

use cohort::SexAges;
use cohort::dims::{AGES, Sex};
use cohort::life_table::LifeTable;

use super::Provenance;

/// A district.
#[derive(Debug, Clone, PartialEq)]
pub struct Region {
    /// Number the city gives it, as in links.
    pub id: String,
    /// Official name.
    pub name: String,
    /// What fits into a circle of a map; empty where the name does.
    pub short: String,
    /// Type of area, `kernstadt` or `ortsbezirk`.
    pub kind: String,
    /// Persons on 31 December of the base year.
    pub persons: f64,
    /// Square kilometres.
    pub area_km2: f64,
    /// Longitude of a point inside, degrees east (WGS 84).
    pub lon: f64,
    /// Latitude of that point, degrees north (WGS 84).
    pub lat: f64,
    /// Where the row comes from.
    pub provenance: Provenance,
}

/// Districts with fewer people say little by themselves: German municipal practice recommends 8,000 to 10,000 people in a reporting unit.
pub const RELIABLE_FROM: f64 = 5_000.0;

impl Region {
    /// Whether results for the district can be relied on: it has [`RELIABLE_FROM`] people or more in the base year, scaled to the city's total.
    pub fn reliable(&self) -> bool {
        self.persons >= RELIABLE_FROM
    }
}

/// Mortality of the base years, by sex.
#[derive(Debug, Clone, PartialEq)]
pub struct Mortality {
    /// The published life table, women first.
    pub published: [LifeTable; 2],
    /// Factor from the published table's probabilities of dying to the city's, see [`LifeTable::with_level`].
    pub level: f64,
    /// The city's table: the published one at that level.
    pub city: [LifeTable; 2],
}

impl Mortality {
    /// The city's life table of one sex.
    pub fn table(&self, sex: Sex) -> &LifeTable {
        &self.city[sex.index()]
    }
}

/// Fertility of the baseline.
#[derive(Debug, Clone, PartialEq)]
pub struct Fertility {
    /// Births in a year per woman, by the age she reaches on 31 December.
    pub rates: [f64; AGES],
    /// Boys born per girl.
    pub boys_per_girl: f64,
}

impl Fertility {
    /// Total fertility rate: births per woman over her life at these rates.
    pub fn total(&self) -> f64 {
        self.rates.iter().sum()
    }
}

/// What sets a district apart from the city.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DistrictLevel {
    /// Factor on the city's probabilities of dying.
    pub mortality: f64,
    /// Factor on the city's births per woman.
    pub fertility: f64,
}

/// People who come from outside the city, by kind.
#[derive(Debug, Clone, PartialEq)]
pub struct ArrivalKind {
    /// Short name, as in links.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// Persons a year in the baseline.
    pub level: f64,
    /// Shares by sex and age reached on 31 December, `[sex, age]`; they sum to 1.
    pub profile: SexAges,
    /// Shares by district; they sum to 1.
    pub spread: Vec<f64>,
    /// What the kind covers.
    pub note: String,
    /// Where the level comes from.
    pub provenance: Provenance,
}
