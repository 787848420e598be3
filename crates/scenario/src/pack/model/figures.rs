//! Figures that were observed or published by others.

use super::Provenance;
use crate::pack::worded::worded;

/// The place a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The whole city, `stadt`.
    City,
    /// The district at this index of [`crate::pack::Pack::regions`].
    Region(usize),
    /// The federal state, `land`.
    Land,
    /// Germany, `bund`.
    Country,
}

worded! {
    /// What was observed.
    pub enum Measure {
        /// Persons on 31 December.
        Population = "population",
        /// Persons under 20 on 31 December.
        Under20 = "under_20",
        /// Persons of 65 and over on 31 December.
        From65 = "from_65",
        /// Live births in the year.
        Births = "births",
        /// Deaths in the year.
        Deaths = "deaths",
        /// Arrivals over the city boundary in the year.
        Arrivals = "arrivals",
        /// Departures over the city boundary in the year.
        Departures = "departures",
        /// Arrivals minus departures.
        NetMigration = "net_migration",
        /// Change of the population that the published components leave unexplained.
        Residual = "residual",
        /// Total fertility rate, births per woman.
        TotalFertility = "tfr",
        /// A proxy of the total fertility rate from the number of small children.
        FertilityProxy = "tfr_proxy",
        /// Life expectancy of women at birth, years; the year is the last of the table's three.
        LifeExpectancyWomen = "e0_f",
        /// Life expectancy of men at birth, years; the year is the last of the table's three.
        LifeExpectancyMen = "e0_m",
        /// Dwellings on 31 December.
        Dwellings = "dwellings",
        /// Dwellings finished in the year.
        Completions = "completions",
        /// Moves into the district from others of the city in the year.
        MovesIn = "moves_in",
        /// Moves out of the district to others of the city in the year.
        MovesOut = "moves_out",
        /// Persons without German citizenship on 31 December.
        Foreigners = "foreigners",
    }
}

/// One observed figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Observation {
    /// Year, or the one that ends on the 31 December of the count.
    pub year: i32,
    /// Place.
    pub area: Area,
    /// What was observed.
    pub measure: Measure,
    /// How much, in the measure's unit.
    pub value: f64,
    /// Census that the count is carried forward from, such as `Zensus 2022`; empty where it does not matter.
    pub basis: String,
    /// Whether the figure belongs to the series; otherwise it is another figure for the same year, to be named beside it.
    pub in_series: bool,
    /// Whether the value is printed as exactly as it was counted.
    pub precision: Precision,
    /// Remark for people.
    pub note: String,
    /// Where the figure comes from.
    pub provenance: Provenance,
}

/// One figure of somebody else's forecast, or the notice that a forecast is not at hand.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastPoint {
    /// Short name of the forecast.
    pub forecast: String,
    /// Who published it.
    pub publisher: String,
    /// Title for people.
    pub title: String,
    /// Year that it starts from; `None` where that is not known here.
    pub base_year: Option<i32>,
    /// Variant, as the publisher names it.
    pub variant: String,
    /// Place.
    pub area: Area,
    /// The figure is that of 31 December of this year; `None` in a notice.
    pub year: Option<i32>,
    /// Age group, `alle` for everybody.
    pub group: String,
    /// Persons as published; `None` in a notice that the figures are missing.
    pub persons: Option<f64>,
    /// Whether the figure is published as exactly as it was calculated.
    pub precision: Precision,
    /// Remark for people: how it was rounded, what is missing and where it can be found.
    pub note: String,
    /// Where the figure comes from.
    pub provenance: Provenance,
}

worded! {
    /// How exactly a figure is published.
    #[derive(Default)]
    pub enum Precision {
        /// To the last unit.
        #[default]
        Exact = "",
        /// Rounded by whoever published it.
        Rounded = "rounded",
    }
}
