//! What components did after a launch, beside the levels that were held.

use std::collections::BTreeMap;

use cohort::official::{Component, Inputs, project};
use scenario::ranges::{Kind, Place};

use crate::LEVEL_YEARS;
use crate::error::LookBackError;
use crate::groups::{ByAge, total};
use crate::nation::Nation;
use crate::past::Past;
use crate::projection::{Held, held_inputs};
use crate::record::{CENSUS_YEARS, Record};

/// Logarithms of what was counted in a year over what the held level says for the people who were there.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Deviation {
    /// Arrivals.
    pub arrivals: f64,
    /// Departures.
    pub departures: f64,
    /// Births per woman; births are those that the children under three tell where none were counted.
    pub births: f64,
    /// Deaths, and what the accounts leave open beside them.
    pub deaths: f64,
}

/// A launch and the years that followed it on its census basis.
#[derive(Debug, Clone)]
pub struct Launched {
    /// The projection starts on 31 December of this year.
    pub launch: i32,
    /// Persons then.
    pub base: f64,
    /// The years after it, the first one first.
    pub years: Vec<Deviation>,
    /// Persons at their ends.
    pub observed: Vec<f64>,
    /// Events of the first projected year.
    pub place: Place,
    /// What a projection with held components starts from.
    pub inputs: Inputs,
    /// Mean and spread of the yearly change of the logarithm of persons before the launch, and of how many years.
    pub walk: [f64; 3],
}

/// Years after a launch that are looked at: the most that one census basis has.
pub const LONGEST: i32 = 12;

/// Years before a launch that a random walk is learnt from.
const YEARS_OF_WALK: i32 = 10;

/// Fewest changes that have a spread.
const FEWEST_OF_WALK: usize = 2;

/// A year whose accounts leave more open than this says nothing of its deaths.
const DEATHS_WITHIN: std::ops::RangeInclusive<f64> = 0.2..=5.0;

/// Every launch of a place that has the years for a level before it and a counted year on the same census basis after it.
///
/// # Errors
///
/// A year without a count, or counts that no people can have.
pub fn launches(record: &Record, nation: &Nation, kind: Kind) -> Result<Vec<Launched>, LookBackError> {
    let mut pasts: BTreeMap<i32, Past> = BTreeMap::new();
    for last in record.years().rev() {
        // A year that no unbroken record leads to ends one.
        if !pasts.contains_key(&last) {
            let of_chain = Past::of_each(record, nation, last, LEVEL_YEARS)?;
            pasts.extend(of_chain.into_iter().filter(|(year, _)| *year <= last));
        }
    }
    let mut found = Vec::new();
    for (launch, past) in pasts.iter().filter(|(_, past)| past.years.len() == LEVEL_YEARS) {
        let horizon =
            |year: &i32| basis(*year) == basis(*launch) && pasts.contains_key(year) && *year <= launch + LONGEST;
        let until = (launch + 1..).take_while(horizon).last();
        let Some(until) = until else { continue };
        if let Some(walk) = walk(record, *launch) {
            let mut of = launched(record, nation, &pasts, (*launch, until), past, walk)?;
            of.place.kind = kind;
            found.push(of);
        }
    }
    Ok(found)
}

fn launched(
    record: &Record,
    nation: &Nation,
    pasts: &BTreeMap<i32, Past>,
    (launch, until): (i32, i32),
    past: &Past,
    walk: [f64; 3],
) -> Result<Launched, LookBackError> {
    let held = Held::of(record, past, launch, past.newest_years(LEVEL_YEARS))?;
    let inputs = held_inputs(nation, past, &held, until)?;
    let central = project(&inputs);
    let of = |component: Component| central.components()[[0, 0, component.index()]];
    let place = Place {
        kind: Kind::default(),
        arrivals: of(Component::Arrivals),
        departures: of(Component::Departures),
        births: of(Component::Births),
        deaths: of(Component::Deaths),
    };
    let mut account = Account { record, nation, launch, level: 1.0 };
    // Deaths of the years of the level, where no census lies between their ends.
    let of_level: Vec<f64> = past.years.keys().filter_map(|year| account.deaths(*year, pasts.get(year)?)).collect();
    if !of_level.is_empty() {
        account.level = of_level.iter().sum::<f64>() / of_level.len() as f64;
    }
    let arrivals = total(&held.arrivals);
    let (mut years, mut observed) = (Vec::new(), Vec::new());
    for year in launch + 1..=until {
        let then = pasts.get(&year).ok_or(LookBackError::People(year))?;
        let of_year = then.years.get(&year).ok_or(LookBackError::People(year - 1))?;
        let flows = record.flows(year).ok_or(LookBackError::Flows(year))?;
        let women = |fertility: &[f64]| -> f64 {
            of_year.exposed.row(0).iter().zip(fertility).map(|(women, rate)| women * rate).sum()
        };
        let born = of_year.levels.fertility * women(nation.fertility(year));
        let left: f64 = (&of_year.exposed * &held.out_rate).sum();
        years.push(Deviation {
            arrivals: logarithm(total(&flows.arrivals), arrivals),
            departures: logarithm(of_year.departures.sum(), left),
            births: logarithm(born, held.levels.fertility * women(nation.fertility(launch))),
            deaths: logarithm(account.deaths(year, then).unwrap_or(1.0), 1.0),
        });
        observed.push(then.people.sum());
    }
    Ok(Launched { launch, base: past.people.sum(), years, observed, place, inputs, walk })
}

/// Of events that cannot be fewer than one in places of this size.
fn logarithm(counted: f64, held: f64) -> f64 {
    libm::log(counted.max(1e-3) / held.max(1e-3))
}

/// The deaths that a place's accounts leave.
struct Account<'a> {
    record: &'a Record,
    nation: &'a Nation,
    launch: i32,
    /// Their ratio to the life table in the years of the level.
    level: f64,
}

impl Account<'_> {
    /// start + births + arrivals - departures - end, over the deaths by the launch's life table at the level; nothing where a census lies between.
    fn deaths(&self, year: i32, past: &Past) -> Option<f64> {
        if basis(year) != basis(year - 1) {
            return None;
        }
        let (before, after) = (self.record.people(year - 1)?, self.record.people(year)?);
        let (flows, of_year) = (self.record.flows(year)?, past.years.get(&year)?);
        let born = of_year.exposed.column(0).sum();
        let open = total(before) + born + total(&flows.arrivals) - total(&flows.departures) - total(after);
        let expected = by_table(self.nation, self.launch, &of_year.exposed);
        let ratio = open / expected / self.level;
        DEATHS_WITHIN.contains(&ratio).then_some(ratio)
    }
}

/// Deaths among people by the life table of a year.
fn by_table(nation: &Nation, year: i32, people: &ByAge) -> f64 {
    let rows = nation.life_tables(year).iter().zip(people.rows());
    rows.map(|(table, people)| {
        let q = table.projection_death_probabilities();
        people.iter().zip(q).map(|(persons, q)| persons * q).sum::<f64>()
    })
    .sum()
}

/// Mean and spread of the yearly changes before a launch, those over a census left out.
fn walk(record: &Record, launch: i32) -> Option<[f64; 3]> {
    let change = |year: i32| {
        let (before, after) = (record.people(year - 1)?, record.people(year)?);
        (basis(year) == basis(year - 1)).then(|| libm::log(total(after) / total(before)))
    };
    let changes: Vec<f64> = (launch - YEARS_OF_WALK + 1..=launch).filter_map(change).collect();
    if changes.len() < FEWEST_OF_WALK {
        return None;
    }
    let count = changes.len() as f64;
    let mean = changes.iter().sum::<f64>() / count;
    let squares: f64 = changes.iter().map(|change| (change - mean) * (change - mean)).sum();
    Some([mean, libm::sqrt(squares / (count - 1.0)), count])
}

/// How many censuses a year's count stands on.
fn basis(year: i32) -> usize {
    CENSUS_YEARS.iter().filter(|census| **census <= year).count()
}
