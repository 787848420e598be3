//! The districts' own levels of births and deaths, pooled where a district is small.
//!
//! Observed births of a district over those that the city's rates give for its women are a factor; the same for deaths. A few cases a year say
//! little about a small district, so districts below [`RELIABLE_FROM`] share the factor of their type of area (the sums of cases over the sums of
//! expected cases); a larger district keeps its own. All factors are then scaled so that the city's births and deaths stay what the pack's level makes them:
//! the table decides on the differences, not on the level.

use cohort::dims::{AGES, Sex};
use locale::data as words;
use ndarray::Axis;
use scenario::pack::{Area, Assumption, DistrictLevel, Measure, Pack, RELIABLE_FROM};

use crate::edit;
use crate::observed::SOURCE;

/// Years of cases that are taken together at most, the newest.
const MOST_YEARS: usize = 5;
/// Factors beyond are the sign of another population than the pack's.
const FACTORS: std::ops::RangeInclusive<f64> = 0.25..=4.0;

/// Puts factors into the pack, if its history has births or deaths of every district for the same years.
pub(crate) fn pool(pack: &mut Pack) {
    let births = factors(pack, Measure::Births, &expected_births(pack));
    let deaths = factors(pack, Measure::Deaths, &expected_deaths(pack));
    let (Some(years), regions) = (births.as_ref().or(deaths.as_ref()).map(|found| found.years), pack.regions.len())
    else {
        return;
    };
    let of = |found: &Option<Found>, region: usize| found.as_ref().map_or(1.0, |found| found.factors[region]);
    pack.levels = (0..regions)
        .map(|region| DistrictLevel { mortality: of(&deaths, region), fertility: of(&births, region) })
        .collect();
    let provenance = edit::derived([SOURCE]);
    edit::note(pack, scenario::pack::LEVELS, &provenance);
    let (text, reason) = words::levels::assumption(years.0, years.1);
    let id = "fortzug_stadtteile".to_owned();
    edit::assumption(pack, Assumption { id, text, value: String::new(), unit: String::new(), reason, provenance });
}

/// Factors of the districts, and the years they come from.
struct Found {
    years: (i32, i32),
    factors: Vec<f64>,
}

fn factors(pack: &Pack, measure: Measure, expected: &[f64]) -> Option<Found> {
    let regions = pack.regions.len();
    let in_year = |year: i32, region: usize| {
        pack.series(measure, Area::Region(region)).find(|seen| seen.year == year).map(|seen| seen.value)
    };
    let mut years: Vec<i32> = pack.series(measure, Area::Region(0)).map(|seen| seen.year).collect();
    years.retain(|year| (0..regions).all(|region| in_year(*year, region).is_some()));
    years.sort_unstable_by(|a, b| b.cmp(a));
    years.truncate(MOST_YEARS);
    let (last, first) = (*years.first()?, *years.last()?);
    let cases: Vec<f64> =
        (0..regions).map(|region| years.iter().filter_map(|year| in_year(*year, region)).sum()).collect();
    let small = |region: usize| pack.regions[region].persons < RELIABLE_FROM;
    let pooled = |region: usize| {
        let of_type =
            (0..regions).filter(|other| small(*other) && pack.regions[*other].kind == pack.regions[region].kind);
        of_type.fold((0.0, 0.0), |(seen, wanted), other| (seen + cases[other], wanted + expected[other]))
    };
    let raw: Vec<f64> = (0..regions)
        .map(|region| {
            let (seen, wanted) = if small(region) { pooled(region) } else { (cases[region], expected[region]) };
            if wanted > 0.0 { seen / wanted } else { 0.0 }
        })
        .collect();
    let level: f64 =
        raw.iter().zip(expected).map(|(factor, wanted)| factor * wanted).sum::<f64>() / expected.iter().sum::<f64>();
    let factors: Vec<f64> = raw.iter().map(|factor| factor / level).collect();
    factors.iter().all(|factor| FACTORS.contains(factor)).then_some(Found { years: (first, last), factors })
}

/// Births a year of the women of each district at the city's rates.
pub(crate) fn expected_births(pack: &Pack) -> Vec<f64> {
    let of = |women: ndarray::ArrayView1<'_, f64>| women.iter().zip(&pack.fertility.rates).map(|(n, f)| n * f).sum();
    pack.population.index_axis(Axis(1), Sex::Female.index()).outer_iter().map(of).collect()
}

/// Deaths a year of the people of each district at the city's probabilities.
fn expected_deaths(pack: &Pack) -> Vec<f64> {
    let q = Sex::ALL.map(|sex| pack.mortality.table(sex).projection_death_probabilities());
    let cells = |people: ndarray::ArrayView2<'_, f64>| {
        let cell = |sex: usize| (0..AGES).map(|age| people[[sex, age]] * q[sex][age]).sum::<f64>();
        cell(0) + cell(1)
    };
    pack.population.outer_iter().map(cells).collect()
}
