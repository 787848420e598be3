//! Dwellings of the districts and what is built.

use super::Provenance;
use crate::pack::worded::worded;

/// Dwellings of a district on 31 December of the base year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Housing {
    /// Dwellings.
    pub dwellings: f64,
    /// Share of dwellings that stays free.
    pub kept_free: f64,
    /// Persons in an occupied dwelling.
    pub persons_per_dwelling: f64,
    /// Dwellings that ongoing building adds a year.
    pub ongoing: f64,
    /// Share of dwellings that stood empty, where it is known: for information, nothing is reckoned with it.
    pub vacancy: Option<f64>,
    /// By how much the persons in an occupied dwelling change, percent a year from the base year on; 0 where the pack does not say.
    pub occupancy_trend: f64,
}

impl Housing {
    /// Of a place whose dwellings nobody counted for the pack.
    pub(crate) const UNKNOWN: Self = Self {
        dwellings: 0.0,
        kept_free: 0.0,
        persons_per_dwelling: 0.0,
        ongoing: 0.0,
        vacancy: None,
        occupancy_trend: 0.0,
    };
}

/// A known building project.
#[derive(Debug, Clone, PartialEq)]
pub struct Project {
    /// Index of the district.
    pub region: usize,
    /// Name for people.
    pub name: String,
    /// Dwellings.
    pub dwellings: f64,
    /// First year in which some are finished.
    pub from_year: i32,
    /// Last such year; the same as the first where only that is known.
    pub to_year: i32,
    /// What is known and what is not.
    pub note: String,
    /// Where the row comes from.
    pub provenance: Provenance,
}

worded! {
    /// How well a site in the second row suits building.
    pub enum SiteClass {
        /// `geeignet`
        Suited = "geeignet",
        /// `bedingt geeignet`
        Conditional = "bedingt",
        /// `nicht geeignet`
        Unsuited = "nicht",
        /// A gap between buildings, `baulücke`.
        Gap = "bauluecke",
    }
}

/// Sites for infill in a district.
#[derive(Debug, Clone, PartialEq)]
pub struct Infill {
    /// Index of the district.
    pub region: usize,
    /// How well they suit.
    pub class: SiteClass,
    /// Number of sites.
    pub sites: f64,
}
