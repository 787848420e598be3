//! What an office's forecast for a Land comes to in its Kreise, where only the total of the Land is at hand.
//!
//! Every Kreis of the Land is projected from the people of the launch with components held at the level of some years before it, under the paths of
//! life expectancy and births that the office assumed. One factor on the arrivals of all Kreise brings their sum to the Land's published total.
//! What the office published for single Kreise is not used: it tells how good this is.
//!
//! # How the method was chosen
//!
//! By `insek backtest` over 307 Kreise inside one census basis, before any published Kreis was looked at with this engine. Judged was the
//! root mean square over Kreise of the error of the total, in per cent, after the sum of each Land was brought to the counted one (`total_error_rms_land_met`). Rule, fixed before: the level
//! period and kind of arrivals with the smallest value pooled over the launches of 2003 (to 2010) and 2011 (to 2018), the two of seven years in which every candidate can be
//! tried; the other launches are for looking only.
//!
//! | years up to the launch | arrivals | 2003-10 | 2011-18 | pooled | 2005-10 | 2000-10 | 1998-2010 |
//! | --- | --- | --- | --- | --- | --- | --- | --- |
//! | 1 | persons | 2.06 | 1.86 | 1.96 | | | 5.65 |
//! | 1 | cohorts | 2.13 | 1.80 | 1.97 | | | 5.93 |
//! | 3 (chosen) | persons | 2.15 | 1.57 | 1.88 | 1.42 | 4.29 | 5.64 |
//! | 3 | cohorts | 2.22 | 1.57 | 1.93 | 1.45 | 4.45 | 5.92 |
//! | 5 | persons | 2.56 | 1.48 | 2.09 | 1.60 | 4.62 | |
//! | 5 | cohorts | 2.63 | 1.51 | 2.14 | 1.63 | 4.79 | |
//! | 7 | persons | 3.01 | 1.54 | 2.39 | 1.88 | | |
//! | 7 | cohorts | 3.07 | 1.59 | 2.45 | 1.91 | | |
//! | 8 | persons | 3.14 | 1.61 | 2.49 | 2.06 | | |
//! | 8 | cohorts | 3.19 | 1.67 | 2.55 | 2.08 | | |
//!
//! The launch of 2003 is for a short period, that of 2011 slightly for a longer one. No launch at hand has a peak such as that of 2015 and 2016 in its level period, so periods without these years
//! could not be tried; they are among the [`periods`] that are told. Trend or no trend in the paths of mortality and births cannot be told apart at this horizon and was not tried.

use cohort::dims::SEXES;
use cohort::life_table::LifeTable;

use crate::LEVEL_YEARS;
use crate::error::LookBackError;
use crate::groups::ByAge;
use crate::nation::Nation;
use crate::past::Past;
use crate::projection::Held;
use crate::record::Record;
use crate::year::{Levels, migrants, step_under};

/// A quantity over years: linear between known years, constant before the first and after the last.
#[derive(Debug, Clone, PartialEq)]
pub struct Course(Vec<(i32, f64)>);

impl Course {
    /// A course through points in the order of their years; `None` without a point.
    pub fn new(mut points: Vec<(i32, f64)>) -> Option<Self> {
        points.sort_by_key(|(year, _)| *year);
        (!points.is_empty()).then_some(Self(points))
    }

    /// The value of a year.
    pub fn at(&self, year: i32) -> f64 {
        let (before, after) = self.0.split_at(self.0.partition_point(|(known, _)| *known <= year));
        match (before.last(), after.first()) {
            (Some((from, low)), Some((to, high))) => {
                low + (high - low) * f64::from(year - from) / f64::from((to - from).max(1))
            }
            (Some((_, value)), None) | (None, Some((_, value))) => *value,
            (None, None) => f64::NAN,
        }
    }
}

/// What of the Land's total is met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// Change from the base year to the last year, per cent.
    Percent(f64),
    /// Persons on 31 December of the last year.
    Persons(f64),
}

/// A forecast of an office, as far as it is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Forecast {
    /// The last 31 December that is at hand: projected is from here.
    pub launch: i32,
    /// The 31 December the office started from.
    pub base: i32,
    /// The last year of the Land's total.
    pub until: i32,
    /// The Land's total.
    pub goal: Goal,
    /// Life expectancy at birth, women first: every Kreis gains what the course gains after the launch. Without a course it stays.
    pub expectancy: [Option<Course>; SEXES],
    /// Births per woman: every Kreis moves by the ratio to the launch. Without a course they stay.
    pub fertility: Option<Course>,
}

/// Years of extraordinary immigration before a launch.
const PEAK: [i32; 2] = [2015, 2016];

/// The level periods that are told, each once: the newest 3 (fixed in advance), 5 and 7 years up to the launch, the newest 6 and 7 without the peak of 2015 and 2016, the newest 8.
pub fn periods(launch: i32) -> Vec<Vec<i32>> {
    let newest = |count: i32| -> Vec<i32> { (launch - count + 1..=launch).collect() };
    let calm = |count: i32| newest(count).into_iter().filter(|year| !PEAK.contains(year)).collect();
    let fixed = i32::try_from(LEVEL_YEARS).unwrap_or_default();
    let mut periods: Vec<Vec<i32>> = Vec::new();
    for years in [newest(fixed), newest(5), newest(7), calm(6), calm(7), newest(8)] {
        if !periods.contains(&years) {
            periods.push(years);
        }
    }
    periods
}

/// Persons of a Kreis by year from the launch on, for any factor on its arrivals.
///
/// With rates held every equation of a year is proportional to people and arrivals, so persons are linear in the factor: two projections say all.
#[derive(Debug, Clone, PartialEq)]
pub struct Path {
    launch: i32,
    without: Vec<f64>,
    arriving: Vec<f64>,
}

impl Path {
    /// Persons on 31 December of a year that was projected; `None` outside.
    pub fn persons(&self, year: i32, factor: f64) -> Option<f64> {
        let index = usize::try_from(year - self.launch).ok()?;
        Some(self.without.get(index)? + factor * self.arriving.get(index)?)
    }
}

/// One Kreis for each of the level periods.
///
/// # Errors
///
/// A year without a count, counts that no people can have, or a life expectancy that no table reaches.
pub fn paths(
    record: &Record,
    nation: &Nation,
    forecast: &Forecast,
    periods: &[Vec<i32>],
) -> Result<Vec<Path>, LookBackError> {
    let past = Past::of(record, nation, forecast.launch)?;
    let life = life_tables(nation, forecast)?;
    let path = |years: &Vec<i32>| {
        let held = Held::of(record, &past, forecast.launch, years.iter().copied())?;
        let persons = |factor: f64| persons(nation, forecast, &life, &past.people, &held, factor);
        let (without, once) = (persons(0.0)?, persons(1.0)?);
        let arriving = once.iter().zip(&without).map(|(with, without)| with - without).collect();
        Ok(Path { launch: forecast.launch, without, arriving })
    };
    periods.iter().map(path).collect()
}

/// Persons from the launch on by the engine, with arrivals times a factor.
fn persons(
    nation: &Nation,
    forecast: &Forecast,
    life: &[[LifeTable; SEXES]],
    launched: &ByAge,
    held: &Held,
    factor: f64,
) -> Result<Vec<f64>, LookBackError> {
    let launch = forecast.launch;
    let arrivals = migrants(launch, &held.arrivals, &nation.people(launch))? * factor;
    let mut people = launched.clone();
    let mut persons = vec![people.sum()];
    for (year, life) in (launch + 1..).zip(life) {
        let births = forecast.fertility.as_ref().map_or(1.0, |course| course.at(year) / course.at(launch));
        let levels = Levels { fertility: held.levels.fertility * births, ..held.levels };
        people = step_under(life, nation, launch, &people, [&arrivals, &held.out_rate], levels)?.people;
        persons.push(people.sum());
    }
    Ok(persons)
}

/// The nation's life tables of the launch, moved by what the office assumed, for each year after it.
fn life_tables(nation: &Nation, forecast: &Forecast) -> Result<Vec<[LifeTable; SEXES]>, LookBackError> {
    let moved = |year: i32| {
        let mut tables = nation.life_tables(forecast.launch).clone();
        for (table, course) in tables.iter_mut().zip(&forecast.expectancy) {
            if let Some(course) = course {
                let gain = course.at(year) - course.at(forecast.launch);
                let reached = table.life_expectancy_at_birth() + gain;
                *table = table.with_life_expectancy(reached).map_err(|why| LookBackError::Mortality(year, why))?;
            }
        }
        Ok(tables)
    };
    (forecast.launch + 1..=forecast.until).map(moved).collect()
}

/// The factor on the arrivals of all Kreise with which their sum meets the goal; `None` where no positive factor does.
pub fn common_factor(forecast: &Forecast, paths: &[&Path]) -> Option<f64> {
    let sum = |year: i32, factor: f64| paths.iter().map(|path| path.persons(year, factor)).sum::<Option<f64>>();
    // Both sides of the goal are linear in the factor: what is missing without arrivals over what arrivals bring.
    let missing = |factor: f64| {
        let end = sum(forecast.until, factor)?;
        Some(match forecast.goal {
            Goal::Persons(persons) => persons - end,
            Goal::Percent(percent) => sum(forecast.base, factor)? * (1.0 + percent / 100.0) - end,
        })
    };
    let (without, once) = (missing(0.0)?, missing(1.0)?);
    let factor = without / (without - once);
    (factor.is_finite() && factor > 0.0).then_some(factor)
}

#[cfg(test)]
mod tests;
