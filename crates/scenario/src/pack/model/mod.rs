//! What a pack says, as values.

mod figures;
mod homes;
mod origin;
mod people;

pub use figures::{Area, ForecastPoint, Measure, Observation, Precision};
pub use homes::{Housing, Infill, Project, SiteClass};
pub use origin::{Assumption, Provenance, Quality, TableNote};
pub use people::{ArrivalKind, DistrictLevel, Fertility, Mortality, RELIABLE_FROM, Region};

/// What the pack is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meta {
    /// Short name, as in links: letters, digits and hyphens.
    pub id: String,
    /// Title for people.
    pub title: String,
    /// Edition of the figures.
    pub edition: String,
    /// The population is that of 31 December of this year.
    pub base_year: i32,
    /// Official key of the place (AGS), such as `07312` for a Kreis; empty where the pack does not say.
    pub ags: String,
    /// Years whose census put the count of people on a new basis.
    pub census_years: Vec<i32>,
    /// Licences of the figures, as named in the data package.
    pub licences: Vec<String>,
    /// Counts of persons below are never handed on as they are: the smallest count that may be shown.
    pub disclosure_threshold: i32,
    /// Whether the whole pack must stay with those who made it.
    pub confidential: bool,
    /// Tables that must stay with those who made the pack.
    pub confidential_tables: Vec<String>,
}
