//! What a pack says, as values.

use cohort::SexAges;
use cohort::dims::{AGES, Sex};
use cohort::life_table::LifeTable;

/// How much a figure can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Quality {
    /// Published by an office, taken over unchanged.
    Official,
    /// Arithmetic on published figures, or published by somebody else.
    Derived,
    /// Reckoned from older or coarser figures by a method that can be wrong by more than rounding.
    Estimate,
    /// Set by this project because no figure is known.
    Assumption,
}

impl Quality {
    pub(super) const WORDS: [(&'static str, Self); 4] = [
        ("official", Self::Official),
        ("derived", Self::Derived),
        ("estimate", Self::Estimate),
        ("assumption", Self::Assumption),
    ];

    /// The word in the tables: `official`, `derived`, `estimate` or `assumption`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Derived => "derived",
            Self::Estimate => "estimate",
            Self::Assumption => "assumption",
        }
    }
}

/// Where a figure comes from and how much it can be relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// How much it can be relied on.
    pub quality: Quality,
    /// Ids of the rows in [`super::Pack::sources`] that it rests on, at least one.
    pub sources: Vec<String>,
}

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

/// A table of the pack and where all of its rows come from; a table whose rows say so themselves is not listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableNote {
    /// Name of the table, such as `population`.
    pub table: String,
    /// Where its rows come from.
    pub provenance: Provenance,
}

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
    #[must_use]
    pub fn reliable(&self) -> bool {
        self.persons >= RELIABLE_FROM
    }
}

/// The place a figure is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Area {
    /// The whole city, `stadt`.
    City,
    /// The district at this index of [`super::Pack::regions`].
    Region(usize),
    /// The federal state, `land`.
    Land,
    /// Germany, `bund`.
    Country,
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
    #[must_use]
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
    #[must_use]
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

/// How well a site in the second row suits building.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SiteClass {
    /// `geeignet`
    Suited,
    /// `bedingt geeignet`
    Conditional,
    /// `nicht geeignet`
    Unsuited,
    /// A gap between buildings, `baulücke`.
    Gap,
}

impl SiteClass {
    pub(super) const WORDS: [(&'static str, Self); 4] = [
        ("geeignet", Self::Suited),
        ("bedingt", Self::Conditional),
        ("nicht", Self::Unsuited),
        ("bauluecke", Self::Gap),
    ];
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
    pub(super) const WORDS: [(&'static str, Self); 2] = [("", Self::Exact), ("rounded", Self::Rounded)];
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

/// Something the pack assumes, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assumption {
    /// Short name.
    pub id: String,
    /// What is assumed.
    pub text: String,
    /// How much, as written; empty where the assumption is no number.
    pub value: String,
    /// Unit of the value.
    pub unit: String,
    /// Why.
    pub reason: String,
    /// Where it comes from.
    pub provenance: Provenance,
}
