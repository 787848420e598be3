//! Scenarios that a debate starts from, each with the figures it was made of.
//!
//! | id | what |
//! | --- | --- |
//! | `basis` | the baseline |
//! | `wanderung-` and a period, such as `wanderung-2016-18` | who came and who left at which age as in other years |
//! | `neubau-2022-2025` | as many new dwellings a year as the stock grew by from 2022 to 2025, and persons per dwelling falling as they did then |
//! | `kein-neubau` | no new dwelling |
//! | `belegung-wenig`, `belegung-stark` | persons per dwelling falling as slowly and as fast as figures of the city can be read |
//! | `nachverdichtung` | every conditionally suited site is built on |
//! | `fuenfte-vorausberechnung` | the state office's assumptions of 2017, recomputed: no official figure |
//! | `hohe-zuwanderung` | the migration gain of the five years in a row with the highest one |
//! | `keine-wanderung` | nobody comes, nobody goes |
//! | `universitaet-waechst`, `universitaet-schrumpft` | a tenth more or fewer who come to study |

mod fifth;
mod periods;

pub use fifth::{FIFTH_KEYS, assumed_of, fifth};
pub use periods::observed;

use crate::age_group::AgeGroup;
use crate::area::Area;
use crate::choice::Scenario;
use crate::course::Course;
use crate::decimal;
use crate::lever::Lever;
use crate::model::{Model, ModelError};
use crate::pack::{self, Measure, Pack};
use crate::setting::Setting;

/// A scenario with a name, and what it was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Preset {
    /// Short name.
    pub id: String,
    /// Position of its reference period in [`Pack::periods`], for a preset made from one.
    pub period: Option<usize>,
    /// The scenario.
    pub scenario: Scenario,
    /// The figures that it was made of, in the order of the argument; none for the baseline.
    pub derivation: Vec<Figure>,
}

/// One figure in the derivation of a preset.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it is.
    pub quantity: Quantity,
    /// How much.
    pub value: f64,
    /// The lowest and the highest that can be argued for, where that is known.
    pub range: Option<[f64; 2]>,
    /// Where it comes from.
    pub origin: Origin,
}

/// What a figure of a derivation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quantity {
    /// New dwellings a year.
    DwellingsAYear,
    /// Change of the persons in an occupied dwelling, percent a year.
    OccupancyTrend,
    /// Sites for infill of the classes that count.
    Sites,
    /// Owners who take part, percent.
    Participation,
    /// Dwellings on a site.
    DwellingsPerSite,
    /// Years in which infill is built.
    Years,
    /// Total fertility rate of the federal state, births per woman.
    FertilityOfLand,
    /// The city's total fertility rate, divided by the federal state's.
    FertilityRatio,
    /// Total fertility rate of the city, births per woman.
    Fertility,
    /// Life expectancy of women at birth in 2040, years.
    LifeExpectancyWomen,
    /// Life expectancy of men at birth in 2040, years.
    LifeExpectancyMen,
    /// Arrivals minus departures of the federal state, persons a year.
    NetMigrationOfLand,
    /// Arrivals minus departures of the city, persons a year.
    NetMigration,
    /// Arrivals of a kind against the baseline, percent.
    ArrivalsOfKind,
    /// Arrivals of an age group, persons a year.
    ArrivalsOfAge(AgeGroup),
    /// Departures of an age group of 1,000 who could leave, a year.
    DeparturesOfAge(AgeGroup),
}

/// Where a figure of a derivation comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Origin {
    /// The row of [`Pack::assumptions`] with this id.
    Assumption(&'static str),
    /// Observed in the city from the first to the last of these years.
    Observed(Measure, i32, i32),
    /// The mean of the preset's reference period, and what that is against the Basis in percent.
    Period {
        /// Percent.
        percent: f64,
    },
    /// A table of the pack.
    Table(&'static str),
    /// Arithmetic on the figures before it.
    Computed,
    /// Set by the preset because nothing is published: an assumption, to be named as such.
    Preset,
}

/// First of the years from which `hohe-zuwanderung` takes its five: 2009 is an outlier of the register, and the census of 2011
/// parts the series.
const COMPARABLE_FROM: i32 = 2011;
/// Years in a row.
const IN_A_ROW: usize = 5;
/// Years in which the sites of `nachverdichtung` are built on.
const YEARS_OF_INFILL: i32 = 10;
/// Assumptions of the pack with both ends of the trend of persons per dwelling.
const SLOW: &str = "belegung_trend_wenig";
const FAST: &str = "belegung_trend_stark";
/// Percent by which those who come to study become more or fewer.
const STUDENTS: f64 = 10.0;
/// The kind of those who come to study.
const STUDENT_KIND: &str = "inland_studium";

/// Every preset that the pack has the figures for.
///
/// # Errors
/// As [`Model::project`], from which the arrivals of the fifth forecast are found.
pub fn all(model: &Model) -> Result<Vec<Preset>, ModelError> {
    let mut presets = vec![preset("basis", Scenario::default(), Vec::new())];
    presets.extend(periods::all(model));
    presets.extend(as_lately(model));
    presets.push(no_building(model));
    presets.extend(occupancy(model, "belegung-wenig", SLOW));
    presets.extend(occupancy(model, "belegung-stark", FAST));
    presets.push(all_sites(model));
    presets.extend(fifth(model, FIFTH_KEYS[0])?);
    presets.extend(high_migration(model));
    presets.push(no_migration(model));
    presets.extend(university(model, "universitaet-waechst", STUDENTS));
    presets.extend(university(model, "universitaet-schrumpft", -STUDENTS));
    Ok(presets)
}

/// A preset that is made from no reference period.
fn preset(id: &str, scenario: Scenario, derivation: Vec<Figure>) -> Preset {
    Preset { id: id.to_owned(), period: None, scenario, derivation }
}

fn figure(quantity: Quantity, value: f64, origin: Origin) -> Figure {
    Figure { quantity, value, range: None, origin }
}

/// The baseline with one lever of the city brought to a value in all years.
fn brought_to(model: &Model, scenario: Scenario, lever: Lever, value: f64) -> Scenario {
    let more = value - model.basis(lever).base_of(Area::City);
    scenario.with_deviation(lever, Area::City, tidy(more))
}

/// Growth of the stock between the first and the last year of which it is known, a year, in whole dwellings.
fn as_lately(model: &Model) -> Option<Preset> {
    let stock: Vec<_> = model.pack().series(Measure::Dwellings, pack::Area::City).collect();
    let (first, last) = (stock.first()?, stock.last()?);
    let a_year = ((last.value - first.value) / f64::from((last.year - first.year).max(1))).round();
    let observed = Origin::Observed(Measure::Dwellings, first.year, last.year);
    let mut preset = preset(
        "neubau-2022-2025",
        brought_to(model, Scenario::default(), Lever::Construction, a_year),
        vec![figure(Quantity::DwellingsAYear, a_year, observed)],
    );
    // The same growth of the stock while the population stood: one does not go without the other.
    if let Some(trend) = occupancy(model, "", FAST) {
        preset.scenario = brought_to(model, preset.scenario, Lever::OccupancyTrend, trend.derivation[0].value);
        preset.derivation.extend(trend.derivation);
    }
    Some(preset)
}

/// Persons per dwelling changing as the assumption with this id says.
fn occupancy(model: &Model, id: &str, assumption: &'static str) -> Option<Preset> {
    let trend = assumed(model.pack(), assumption)?;
    Some(preset(
        id,
        brought_to(model, Scenario::default(), Lever::OccupancyTrend, trend),
        vec![figure(Quantity::OccupancyTrend, trend, Origin::Assumption(assumption))],
    ))
}

fn no_building(model: &Model) -> Preset {
    preset(
        "kein-neubau",
        brought_to(model, Scenario::default(), Lever::Construction, 0.0),
        vec![figure(Quantity::DwellingsAYear, 0.0, Origin::Preset)],
    )
}

/// Every site that is at least conditionally suited, every owner, one dwelling on each: "as much as there is" needs all three,
/// and only the sites are known. More dwellings on a site need a reason that the scenario gives.
fn all_sites(model: &Model) -> Preset {
    let sites: f64 =
        model.pack().infill.iter().filter(|row| row.class != pack::SiteClass::Unsuited).map(|row| row.sites).sum();
    let first = model.first_year();
    let course =
        Course::Span { value: tidy(sites / f64::from(YEARS_OF_INFILL)), first, last: first + YEARS_OF_INFILL - 1 };
    let set = |scenario: Scenario, setting, value| scenario.with_setting(setting, Area::City, Some(value));
    let scenario = Scenario::default().with_course(Lever::Infill, Area::City, course);
    let scenario = set(set(scenario, Setting::Participation, 100.0), Setting::DwellingsPerSite, 1.0);
    preset(
        "nachverdichtung",
        set(scenario, Setting::EndsWithPotential, 1.0),
        vec![
            figure(Quantity::Sites, sites, Origin::Table("infill")),
            figure(Quantity::Participation, 100.0, Origin::Preset),
            figure(Quantity::DwellingsPerSite, 1.0, Origin::Preset),
            figure(Quantity::Years, f64::from(YEARS_OF_INFILL), Origin::Preset),
        ],
    )
}

/// The mean gain of those five years in a row, reached in the first projected year by more arrivals.
fn high_migration(model: &Model) -> Option<Preset> {
    let net: Vec<(i32, f64)> = model
        .pack()
        .series(Measure::NetMigration, pack::Area::City)
        .filter(|seen| seen.year >= COMPARABLE_FROM)
        .map(|seen| (seen.year, seen.value))
        .collect();
    let means = net.windows(IN_A_ROW).map(|years| {
        (years.iter().map(|(_, value)| value).sum::<f64>() / IN_A_ROW as f64, years[0].0, years[IN_A_ROW - 1].0)
    });
    let (mean, first, last) = means.max_by(|one, other| one.0.total_cmp(&other.0))?;
    let now = model.baseline().change(Area::City, model.first_year());
    let more = (mean - (now.arrivals - now.departures)).round();
    Some(preset(
        "hohe-zuwanderung",
        Scenario::default().with_deviation(Lever::Arrivals, Area::City, more),
        vec![figure(Quantity::NetMigration, mean, Origin::Observed(Measure::NetMigration, first, last))],
    ))
}

/// Nobody comes and nobody goes; people still move within the city.
fn no_migration(model: &Model) -> Preset {
    let nobody = brought_to(model, Scenario::default(), Lever::Arrivals, 0.0);
    preset(
        "keine-wanderung",
        brought_to(model, nobody, Lever::Departures, 0.0),
        vec![figure(Quantity::NetMigration, 0.0, Origin::Preset)],
    )
}

/// More or fewer who come to study, mostly at 18 to 24; they leave at the rates of the ages that they reach, mostly
/// until 34. How many there will be is not published, so the size of the step is an assumption.
fn university(model: &Model, id: &'static str, percent: f64) -> Option<Preset> {
    let kind = model.pack().arrivals.iter().position(|kind| kind.id == STUDENT_KIND)?;
    let more = model.pack().arrivals[kind].level * percent / 100.0;
    Some(preset(
        id,
        Scenario::default().with_deviation(Lever::Kind(kind), Area::City, more.round()),
        vec![figure(Quantity::ArrivalsOfKind, percent, Origin::Preset)],
    ))
}

/// As many decimals as a link keeps.
fn tidy(value: f64) -> f64 {
    (value * 1e9).round() / 1e9
}

/// The value of an assumption, written with a decimal comma, thousands dots and a minus sign.
fn assumed(pack: &Pack, id: &str) -> Option<f64> {
    decimal::parse(&pack.assumption(id)?.value.replace('.', "").replace(',', ".").replace('−', "-"))
}
