//! Figures that were observed or published by others.

use super::Provenance;

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

/// What was observed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// Persons on 31 December.
    Population,
    /// Persons under 20 on 31 December.
    Under20,
    /// Persons of 65 and over on 31 December.
    From65,
    /// Live births in the year.
    Births,
    /// Deaths in the year.
    Deaths,
    /// Arrivals over the city boundary in the year.
    Arrivals,
    /// Departures over the city boundary in the year.
    Departures,
    /// Arrivals minus departures.
    NetMigration,
    /// Change of the population that the published components leave unexplained.
    Residual,
    /// Total fertility rate, births per woman.
    TotalFertility,
    /// A proxy of the total fertility rate from the number of small children.
    FertilityProxy,
    /// Life expectancy of women at birth, years; the year is the last of the table's three.
    LifeExpectancyWomen,
    /// Life expectancy of men at birth, years; the year is the last of the table's three.
    LifeExpectancyMen,
    /// Dwellings on 31 December.
    Dwellings,
    /// Dwellings finished in the year.
    Completions,
    /// Moves into the district from others of the city in the year.
    MovesIn,
    /// Moves out of the district to others of the city in the year.
    MovesOut,
    /// Persons without German citizenship on 31 December.
    Foreigners,
}

impl Measure {
    /// The words in the tables.
    pub const WORDS: [(&'static str, Self); 18] = [
        ("population", Self::Population),
        ("under_20", Self::Under20),
        ("from_65", Self::From65),
        ("births", Self::Births),
        ("deaths", Self::Deaths),
        ("arrivals", Self::Arrivals),
        ("departures", Self::Departures),
        ("net_migration", Self::NetMigration),
        ("residual", Self::Residual),
        ("tfr", Self::TotalFertility),
        ("tfr_proxy", Self::FertilityProxy),
        ("e0_f", Self::LifeExpectancyWomen),
        ("e0_m", Self::LifeExpectancyMen),
        ("dwellings", Self::Dwellings),
        ("completions", Self::Completions),
        ("moves_in", Self::MovesIn),
        ("moves_out", Self::MovesOut),
        ("foreigners", Self::Foreigners),
    ];
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

/// How exactly a figure is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Precision {
    /// To the last unit.
    #[default]
    Exact,
    /// Rounded by whoever published it.
    Rounded,
}

impl Precision {
    /// The words in the tables; nothing stands for an exact figure.
    pub(in crate::pack) const WORDS: [(&'static str, Self); 2] = [("", Self::Exact), ("rounded", Self::Rounded)];
}
