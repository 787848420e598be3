//! The data pack: every figure the model starts from, with its source and quality, read from a Frictionless Data Package.
//!
//! A pack is a folder with `datapackage.json` and the CSV tables that `data/README.md` describes. It is read from memory, so the same reader
//! serves the command line, the pack built into the page, and a pack opened in the browser. Reading collects every fault of
//! every file; with a single fault there is no pack.

mod built_in;
mod bundle;
mod bundled;
mod cells;
mod check;
mod counted;
mod coverage;
pub mod delimited;
pub mod disclosure;
mod error_table;
mod errors;
mod figures;
mod files;
mod forecasts;
mod manifest;
mod model;
mod number;
mod office;
pub mod outlines;
mod periods;
mod persons;
mod planning;
mod read;
mod reader;
mod records;
mod smooth;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod texts;
mod worded;
pub mod write;

use std::collections::BTreeMap;

use cohort::Cells;

pub use built_in::built_in_files;
pub use counted::{Counted, FLOWS, FlowCount, Group, PEOPLE, PeopleCount};
pub use coverage::{COVERAGE, Coverage, HORIZONS, JUDGED, Learnt, PROMISED, Places, Tried};
pub use error_table::ERRORS;
pub use errors::{ErrorModel, Estimate, Parameter};
pub use faults::{Fault, Faults, Place};
pub use model::{
    Area, ArrivalKind, Assumption, DistrictLevel, Fertility, ForecastPoint, Housing, Infill, Measure, Meta, Mortality,
    Observation, Precision, Project, Provenance, Quality, RELIABLE_FROM, Region, SiteClass, TableNote,
};
pub use office::{BOUNDS, Office, RECONSTRUCTIONS, Reach, TESTED, Tested};
pub use outlines::{Corner, OUTLINES};
pub use periods::{PERIODS, Period, PeriodGroup};
pub use planning::{PLANNING, PlanningFigure};
pub use source::{Licence, Source};
pub use texts::{TEXTS, Text};

/// Files of a pack by their path inside it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// A data pack without a fault.
///
/// Guaranteed: every array is `[region, sex, age]` with 2 sexes (women first) and the ages 0 to 100 (the last open) reached
/// on 31 December; persons are finite and not negative; shares sum to 1; every region has its rows in every table; the districts add up to the
/// city; in every cell leaving and moving together stay below the bound of the projection.
#[derive(Debug, Clone, PartialEq)]
pub struct Pack {
    /// What the pack is.
    pub meta: Meta,
    /// Name of the whole, such as the city.
    pub whole: String,
    /// The districts, in the order of the arrays.
    pub regions: Vec<Region>,
    /// Persons on 31 December of the base year.
    pub population: Cells,
    /// Mortality at the level of the baseline.
    pub mortality: Mortality,
    /// Fertility at the level of the baseline.
    pub fertility: Fertility,
    /// Arrivals from outside in the baseline, by kind.
    pub arrivals: Vec<ArrivalKind>,
    /// What sets each district's mortality and fertility apart from the city's, one entry a district; empty where nothing is known of it.
    pub levels: Vec<DistrictLevel>,
    /// Departures over the boundary in a year per person of January; age 0: per birth.
    pub out_rate: Cells,
    /// Moves to other districts in a year per person of January; age 0: per birth.
    pub move_rate: Cells,
    /// Share of each district among the destinations of moves between districts; they sum to 1.
    pub attraction: Vec<f64>,
    /// How much of its ages each district keeps in the baseline while people come and go: an assumption from 0 (nothing is done for it) to 1.
    pub persistence: f64,
    /// Dwellings, one entry a district; all zero where they are not known, see [`Pack::knows_housing`].
    pub housing: Vec<Housing>,
    /// Known building projects.
    pub projects: Vec<Project>,
    /// Sites for infill.
    pub infill: Vec<Infill>,
    /// What was observed, in the order of years.
    pub history: Vec<Observation>,
    /// What was counted by age in past years; the built-in bundle leaves it out.
    pub counted: Counted,
    /// How far such projections have been off; `None` where the pack does not say, and in the bundle of the first load.
    pub errors: Option<ErrorModel>,
    /// How often ranges by such a model held what was counted; `None` where the pack does not say, and in the bundle of the first load.
    pub coverage: Option<Coverage>,
    /// What offices plan with; empty where the pack does not say, and in the bundle of the first load.
    pub planning: Vec<PlanningFigure>,
    /// Reference periods of migration, that of the Basis first; empty where the pack names none.
    pub periods: Vec<Period>,
    /// What others forecast.
    pub forecasts: Vec<ForecastPoint>,
    /// What an office says about the whole where its figures are not at hand.
    pub office: Office,
    /// What the pack assumes and why.
    pub assumptions: Vec<Assumption>,
    /// Every source that a row refers to.
    pub sources: Vec<Source>,
    /// Tables whose rows all come from the same sources.
    pub tables: Vec<TableNote>,
    /// What the pack says in words; in the bundle of the first load only what that shows.
    pub texts: Vec<Text>,
    /// Outlines of the districts, of each or of none; the bundle of the first load leaves them out.
    pub outlines: Vec<Corner>,
}

impl Pack {
    /// Whether the dwellings are known: where they are not, they limit nobody.
    pub fn knows_housing(&self) -> bool {
        self.housing.iter().any(|home| home.dwellings > 0.0)
    }

    /// Whether the ages of the districts are an estimate.
    pub fn estimates_ages(&self) -> bool {
        self.tables.iter().any(|note| note.table == "population" && note.provenance.quality == Quality::Estimate)
    }

    /// Reads a pack from its files.
    ///
    /// # Errors
    /// Every fault of every file. Nothing is loaded half.
    pub fn from_files(files: &Files) -> Result<Self, Faults> {
        read::pack(files)
    }

    /// The observed series of a measure at a place, by year.
    pub fn series(&self, measure: Measure, area: Area) -> impl Iterator<Item = &Observation> {
        self.history.iter().filter(move |seen| seen.measure == measure && seen.area == area && seen.in_series)
    }

    /// The source with an id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The assumption with an id.
    pub fn assumption(&self, id: &str) -> Option<&Assumption> {
        self.assumptions.iter().find(|assumption| assumption.id == id)
    }
}

/// Tables of a pack and their columns; `quality` and `source` come on top, in every row or for the whole table in the descriptor.
pub const TABLES: [(&str, &[&str]); 16] = [
    (SOURCES, &["id", "title", "publisher", "date", "licence", "url", "note"]),
    (REGIONS, &["region", "name", "short", "type", "persons", "area_km2", "lon", "lat"]),
    ("population", &["region", "age", "female", "male"]),
    ("mortality", &["sex", "age", "survivors", "person_years"]),
    ("fertility", &["age", "births_per_woman"]),
    ("kinds", &["kind", "name", "profile", "persons", "note"]),
    ("migration_in", &["profile", "age", "female", "male"]),
    ("migration_out", &["region", "age", "female", "male"]),
    ("moves", &["region", "age", "female", "male"]),
    ("spread", &["flow", "region", "share"]),
    ("housing", &["region", "dwellings", "kept_free", "persons_per_dwelling", "ongoing", "vacancy", "occupancy_trend"]),
    ("projects", &["region", "name", "dwellings", "from_year", "to_year", "note"]),
    ("infill", &["region", "class", "sites"]),
    ("history", &["measure", "region", "year", "value", "basis", "use", "precision", "note"]),
    (
        "forecasts",
        &[
            "forecast",
            "publisher",
            "title",
            "base_year",
            "variant",
            "region",
            "year",
            "group",
            "persons",
            "precision",
            "note",
        ],
    ),
    ("assumptions", &["id", "text", "value", "unit", "reason"]),
];

/// Columns of these tables that a pack may do without.
const OPTIONAL_COLUMNS: [(&str, &str); 5] = [
    ("housing", "vacancy"),
    ("housing", "occupancy_trend"),
    (REGIONS, "short"),
    ("history", "precision"),
    ("forecasts", "precision"),
];

/// Table of the districts' own levels.
pub const LEVELS: &str = "levels";

/// Tables that a pack may do without, and their columns.
pub const OPTIONAL_TABLES: [(&str, &[&str]); 12] = [
    (LEVELS, &["region", "mortality", "fertility"]),
    (PEOPLE, counted::PEOPLE_COLUMNS),
    (FLOWS, counted::FLOWS_COLUMNS),
    (PLANNING, planning::COLUMNS),
    (PERIODS, periods::COLUMNS),
    (RECONSTRUCTIONS, office::REACH_COLUMNS),
    (BOUNDS, office::REACH_COLUMNS),
    (TESTED, office::TESTED_COLUMNS),
    (TEXTS, texts::COLUMNS),
    (OUTLINES, outlines::COLUMNS),
    (ERRORS, error_table::COLUMNS),
    (COVERAGE, coverage::COLUMNS),
];

/// The table of sources.
const SOURCES: &str = "sources";
/// Tables without sources of their own.
const WITHOUT_SOURCES: [&str; 2] = [SOURCES, TEXTS];
/// The table of districts.
const REGIONS: &str = "regions";
