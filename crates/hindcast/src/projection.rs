//! The years after a launch: components as they were counted, or held at a past level.

use std::ops::RangeInclusive;

use cohort::dims::SEXES;
use cohort::official::{Counts, Inputs};
use ndarray::{Array2, Axis};

use crate::counted::{PastYear, counted_year};
use crate::error::LookBackError;
use crate::groups::{ByAge, Groups};
use crate::nation::Nation;
use crate::past::Past;
use crate::record::{CENSUS_YEARS, Record};
use crate::year::{Levels, Step, exposed, migrants, rates, step, within, year_under};

/// Projects `people` of 31 December `launch` up to `until` with births, deaths and migration as counted.
///
/// Where births were not counted they follow from the children under three of each year, who are then those counted.
///
/// # Errors
/// A year without a count, or counts that no people can have.
pub fn counted(
    record: &Record,
    nation: &Nation,
    people: &ByAge,
    launch: i32,
    until: i32,
) -> Result<Vec<Step>, LookBackError> {
    let mut people = people.clone();
    let mut steps = Vec::new();
    for year in launch + 1..=until {
        let (step, _) = counted_year(record, nation, year, &people)?;
        people.clone_from(&step.people);
        steps.push(step);
    }
    Ok(steps)
}

/// Components held at their level of some years before the launch.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    pub(crate) arrivals: Groups,
    pub(crate) out_rate: ByAge,
    pub(crate) levels: Levels,
    level_year: i32,
}

impl Held {
    /// The mean of the years: arrivals in persons, departures, births and deaths as rates.
    ///
    /// Rates are taken over the years that begin and end on the census basis of the launch, where there are any; other years say how many
    /// moved, not out of how many.
    ///
    /// # Errors
    /// A year that was not counted, or that lies before what `past` covers.
    pub fn of(
        record: &Record,
        past: &Past,
        launch: i32,
        years: impl IntoIterator<Item = i32>,
    ) -> Result<Self, LookBackError> {
        let flows = |year: i32| record.flows(year).ok_or(LookBackError::Flows(year));
        let mut arrivals: Option<Groups> = None;
        let mut departures: ByAge = Array2::zeros(past.people.dim());
        let mut covered = Vec::new();
        for year in years {
            let (counted, past) = (flows(year)?, past.years.get(&year).ok_or(LookBackError::People(year - 1))?);
            departures += &past.departures;
            covered.push((year, past));
            arrivals = Some(match arrivals {
                None => counted.arrivals.clone(),
                Some(sum) => added(year, sum, &counted.arrivals)?,
            });
        }
        let mut arrivals = arrivals.ok_or(LookBackError::Level(launch))?;
        let count = covered.len() as f64;
        arrivals.iter_mut().flatten().for_each(|group| group.total /= count);
        let basis = |year: i32| CENSUS_YEARS.iter().filter(|census| **census <= year).count();
        let on_basis: Vec<_> = covered.iter().filter(|(year, _)| basis(year - 1) == basis(launch)).collect();
        let of_rates: Vec<&PastYear> = if on_basis.is_empty() {
            covered.iter().map(|(_, past)| *past).collect()
        } else {
            on_basis.iter().map(|(_, past)| *past).collect()
        };
        let mut people: ByAge = Array2::zeros(past.people.dim());
        of_rates.iter().for_each(|past| people += &past.exposed);
        people /= of_rates.len() as f64;
        let mean = |value: fn(&Levels) -> f64| {
            of_rates.iter().map(|past| value(&past.levels)).sum::<f64>() / of_rates.len() as f64
        };
        let levels = Levels { mortality: mean(|levels| levels.mortality), fertility: mean(|levels| levels.fertility) };
        Ok(Self { arrivals, out_rate: rates(&(departures / count), &people), levels, level_year: launch })
    }
}

/// Sums of two years by group.
fn added(year: i32, mut sum: Groups, more: &Groups) -> Result<Groups, LookBackError> {
    for sex in 0..SEXES {
        if sum[sex].len() != more[sex].len() {
            return Err(LookBackError::Flows(year));
        }
        for (group, other) in sum[sex].iter_mut().zip(&more[sex]) {
            group.total += other.total;
        }
    }
    Ok(sum)
}

/// What stays the same of the arrivals that are held.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Arrivals {
    /// Persons of each age, as in the baseline of a pack.
    #[default]
    Persons,
    /// Arrivals of each age per person of the nation: they rise and fall with the cohorts already born at the launch.
    Cohorts,
}

impl Arrivals {
    /// Arrivals of a later year.
    fn of_year(self, nation: &Nation, launch: i32, year: i32, arrivals: &ByAge) -> ByAge {
        let mut coming = arrivals.clone();
        if self == Self::Cohorts {
            let (then, now) = (nation.people(launch), nation.people(year));
            let born = usize::try_from(year - launch).unwrap_or(0);
            for ((sex, age), cell) in coming.indexed_iter_mut().filter(|((_, age), _)| *age > born) {
                *cell *= now[[sex, age]] / then[[sex, age]];
            }
        }
        coming
    }
}

/// Projects the people of the launch with components held: a projection that could have been made then.
///
/// # Errors
/// Levels that the engine refuses.
pub fn held(nation: &Nation, past: &Past, held: &Held, kept: Arrivals, until: i32) -> Result<Vec<Step>, LookBackError> {
    let launch = held.level_year;
    let arrivals = migrants(launch, &held.arrivals, &nation.people(launch))?;
    let mut people = past.people.clone();
    let mut steps = Vec::new();
    for year in launch + 1..=until {
        let arrivals = kept.of_year(nation, launch, year, &arrivals);
        let mut step = step(nation, launch, &people, &arrivals, &held.out_rate, held.levels)?;
        step.balance.year = year;
        people.clone_from(&step.people);
        steps.push(step);
    }
    Ok(steps)
}

/// What a projection with components held starts from, arrivals in persons: the same as [`held`] projects year by year.
///
/// # Errors
///
/// Levels that the engine refuses.
pub(crate) fn held_inputs(nation: &Nation, past: &Past, held: &Held, until: i32) -> Result<Inputs, LookBackError> {
    let launch = held.level_year;
    let arrivals = migrants(launch, &held.arrivals, &nation.people(launch))?;
    let life_tables = nation.life_tables(launch);
    let year = year_under(life_tables, nation, launch, [&arrivals, &held.out_rate], held.levels)?;
    let base = Counts::new("population", past.people.clone().insert_axis(Axis(0)));
    let years = usize::try_from(until - launch).unwrap_or(0);
    let inputs = base.and_then(|base| Inputs::new(launch, base, vec![year; years]));
    inputs.map_err(|why| LookBackError::Input(launch, why))
}

/// Net migration as a share of the people of each published group, the mean of some years: the naive way to hold migration.
///
/// Nothing is said about ages inside of a group, about who comes and who goes, or about where those who come are from.
#[derive(Debug, Clone, PartialEq)]
pub struct NetRates {
    /// Arrivals less departures a year per person exposed.
    rates: ByAge,
    levels: Levels,
    launch: i32,
}

impl NetRates {
    /// The mean net rate of each group over the years.
    ///
    /// # Errors
    /// As [`Held::of`].
    pub fn of(record: &Record, past: &Past, launch: i32, years: RangeInclusive<i32>) -> Result<Self, LookBackError> {
        if years.is_empty() {
            return Err(LookBackError::Level(launch));
        }
        let count = f64::from(years.end() - years.start() + 1);
        let mut rates: ByAge = Array2::zeros(past.people.dim());
        let mut levels = Levels { mortality: 0.0, fertility: 0.0 };
        for year in years {
            let flows = record.flows(year).ok_or(LookBackError::Flows(year))?;
            let of = past.years.get(&year).ok_or(LookBackError::People(year - 1))?;
            levels.mortality += of.levels.mortality / count;
            levels.fertility += of.levels.fertility / count;
            for sex in 0..SEXES {
                for (coming, going) in flows.arrivals[sex].iter().zip(&flows.departures[sex]) {
                    let people = within(&of.exposed, sex, coming);
                    let rate = if people > 0.0 { (coming.total - going.total) / people / count } else { 0.0 };
                    (coming.from..=coming.to).for_each(|age| rates[[sex, age]] += rate);
                }
            }
        }
        Ok(Self { rates, levels, launch })
    }
}

/// Projects the people of the launch with net rates held.
///
/// # Errors
/// Levels that the engine refuses.
pub fn net(nation: &Nation, past: &Past, held: &NetRates, until: i32) -> Result<Vec<Step>, LookBackError> {
    let out_rate = held.rates.mapv(|rate| (-rate).max(0.0));
    let in_rate = held.rates.mapv(|rate| rate.max(0.0));
    let mut people = past.people.clone();
    let mut births = past.years.values().next_back().map_or(0.0, |year| year.exposed.column(0).sum());
    let mut steps = Vec::new();
    for year in held.launch + 1..=until {
        let arrivals = &exposed(&people, births, nation.boys_per_girl()) * &in_rate;
        let mut step = step(nation, held.launch, &people, &arrivals, &out_rate, held.levels)?;
        step.balance.year = year;
        births = step.balance.births;
        people.clone_from(&step.people);
        steps.push(step);
    }
    Ok(steps)
}
