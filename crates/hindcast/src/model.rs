//! One year of the city as a single region: who could move, how groups are split into single ages, and the engine's step.

use std::sync::Arc;

use cohort::dims::{AGES, OPEN_AGE, SEXES, Sex};
use cohort::official::{
    Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year, project,
};
use ndarray::{Array2, Array3, Axis};

use crate::grouped::Groups;
use crate::schedules::{BySex, Schedules};
use crate::sources::Sources;

/// Persons, events or rates by sex and age, women first; flows by the age reached on 31 December.
pub(crate) type Cells = Array2<f64>;

/// Why a year cannot be projected.
pub(crate) type Stop = String;

/// Who reaches age 0 in a year was born during it and is there for half of it on average.
const PART_OF_THE_YEAR_AT_AGE_0: f64 = 0.5;

/// Rounds in which a year's births and deaths are brought to the counted ones; each shrinks the difference tenfold or more.
const ROUNDS: usize = 20;

/// Levels of mortality and fertility, as factors on the published tables.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Levels {
    /// On the probabilities of dying.
    pub(crate) mortality: f64,
    /// On the births per woman.
    pub(crate) fertility: f64,
}

/// Components of one projected year, persons: `start + births - deaths + arrivals - departures = end`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Balance {
    /// Calendar year.
    pub year: i32,
    /// Persons on 31 December of the year before.
    pub start: f64,
    /// Live births.
    pub births: f64,
    /// Deaths.
    pub deaths: f64,
    /// Arrivals over the city's boundary.
    pub arrivals: f64,
    /// Departures over it.
    pub departures: f64,
    /// Persons on 31 December.
    pub end: f64,
}

/// What a year leads to.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    pub(crate) people: Cells,
    pub(crate) balance: Balance,
}

/// What stays the same in all years.
pub(crate) struct Model<'s> {
    pub(crate) sources: &'s Sources,
    boys_per_girl: f64,
    schedules: Schedules,
}

impl<'s> Model<'s> {
    pub(crate) fn new(sources: &'s Sources, schedules: Schedules) -> Self {
        // Germany 2011-13: what was known of the sex ratio at birth in the base year.
        let last: Vec<_> = sources.nation.1.iter().rev().take(3).collect();
        let sum = |sex: usize| last.iter().map(|year| year[sex]).sum::<f64>();
        Self { sources, boys_per_girl: sum(0) / sum(1), schedules }
    }

    /// People of January by the age they reach in the year; age 0: the year's births.
    pub(crate) fn exposed(&self, people: &Cells, births: f64) -> Cells {
        let mut exposed = Array2::zeros((SEXES, AGES));
        for ((sex, age), persons) in people.indexed_iter() {
            exposed[[sex, (age + 1).min(OPEN_AGE)]] += persons;
        }
        let boys = births * self.boys_per_girl / (1.0 + self.boys_per_girl);
        exposed[[Sex::Female.index(), 0]] = births - boys;
        exposed[[Sex::Male.index(), 0]] = boys;
        exposed
    }

    /// Arrivals of a year by single age: in proportion to the schedule times the nation's people of that age.
    pub(crate) fn arrivals(&self, year: i32, groups: &Groups) -> Cells {
        let (first, births) = &self.sources.nation;
        let nation = Array2::from_shape_fn((SEXES, AGES), |(sex, age)| {
            let born = year - i32::try_from(age).unwrap_or(0) - first;
            let nearest = usize::try_from(born).unwrap_or(0).min(births.len() - 1);
            births[nearest].iter().sum::<f64>() * self.sources.life[sex].person_years()[age]
        });
        split(groups, &movable(&nation, &self.schedules.arrivals))
    }

    /// Departures of a year by single age: in proportion to the schedule times the people exposed.
    pub(crate) fn departures(&self, exposed: &Cells, groups: &Groups) -> Cells {
        split(groups, &movable(exposed, &self.schedules.departures))
    }

    /// Projects one year at given levels; `out_rate` are departures per person exposed.
    pub(crate) fn step(
        &self,
        year: i32,
        people: &Cells,
        arrivals: &Cells,
        out_rate: &Cells,
        levels: Levels,
    ) -> Result<Step, Stop> {
        let stop = |why: &dyn std::fmt::Display| format!("{year}: {why}");
        let mut deaths = Array3::zeros((1, SEXES, AGES));
        for (sex, table) in self.sources.life.iter().enumerate() {
            let city = table.with_level(levels.mortality).map_err(|why| stop(&why))?;
            let mut lane = deaths.index_axis_mut(Axis(0), 0).index_axis_move(Axis(0), sex);
            lane.assign(&ndarray::aview1(&city.projection_death_probabilities()));
        }
        let fertility = Array2::from_shape_fn((1, AGES), |(_, age)| self.sources.fertility[age] * levels.fertility);
        let region = |cells: &Cells| cells.clone().insert_axis(Axis(0));
        let rates = Rates::new(RateTables {
            deaths: DeathProbabilities::new(deaths).map_err(|why| stop(&why))?,
            departures: DepartureRates::new(region(out_rate)).map_err(|why| stop(&why))?,
            moves: MoveRates::none(1),
            fertility,
            boys_per_girl: self.boys_per_girl,
        });
        let rates = rates.map_err(|why| stop(&why))?;
        let arrivals = Counts::new("arrivals", region(arrivals)).map_err(|why| stop(&why))?;
        let coming = Year::new(Arc::new(rates), Arc::new(arrivals), vec![1.0]).map_err(|why| stop(&why))?;
        let base = Counts::new("population", region(people)).map_err(|why| stop(&why))?;
        let inputs = Inputs::new(year - 1, base, vec![coming]).map_err(|why| stop(&why))?;
        let projected = project(&inputs);
        let of = |component: Component| projected.components()[[0, 0, component.index()]];
        let after = projected.population().index_axis_move(Axis(0), 1).index_axis_move(Axis(0), 0).to_owned();
        let balance = Balance {
            year,
            start: people.sum(),
            births: of(Component::Births),
            deaths: of(Component::Deaths),
            arrivals: of(Component::Arrivals),
            departures: of(Component::Departures),
            end: after.sum(),
        };
        Ok(Step { people: after, balance })
    }

    /// Projects one year at the levels that make the counted births and deaths.
    pub(crate) fn step_to(
        &self,
        year: i32,
        people: &Cells,
        arrivals: &Cells,
        departures: &Cells,
    ) -> Result<(Step, Levels), Stop> {
        let counted = |values: &[f64]| values[index(year, crate::sources::FIRST_YEAR + 1)];
        let (births, deaths) = (counted(&self.sources.births), counted(&self.sources.deaths));
        let out_rate = departures / &self.exposed(people, births);
        let mut levels = Levels { mortality: 1.0, fertility: 1.0 };
        for _ in 0..ROUNDS {
            let Balance { births: born, deaths: died, .. } =
                self.step(year, people, arrivals, &out_rate, levels)?.balance;
            levels.fertility *= births / born;
            levels.mortality *= deaths / died;
        }
        Ok((self.step(year, people, arrivals, &out_rate, levels)?, levels))
    }
}

/// Position of a year in a series that begins with `first`.
pub(crate) fn index(year: i32, first: i32) -> usize {
    usize::try_from(year - first).unwrap_or(0)
}

/// People times their schedule. Who reaches an age during the year is exactly that old in the middle of it, on average.
fn movable(people: &Cells, schedules: &BySex) -> Cells {
    let part = |age: usize| if age == 0 { PART_OF_THE_YEAR_AT_AGE_0 } else { 1.0 };
    Array2::from_shape_fn(people.dim(), |(sex, age)| people[[sex, age]] * part(age) * schedules[sex].at(age as f64))
}

/// Splits each group in proportion to `weights`.
fn split(groups: &Groups, weights: &Cells) -> Cells {
    let mut cells = Array2::zeros(weights.dim());
    for (sex, groups) in groups.iter().enumerate() {
        for group in groups {
            let sum: f64 = (group.from..=group.to).map(|age| weights[[sex, age]]).sum();
            for age in group.from..=group.to {
                cells[[sex, age]] = group.total * weights[[sex, age]] / sum;
            }
        }
    }
    cells
}
