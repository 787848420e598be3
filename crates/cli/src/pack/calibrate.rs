//! The levels that make the model's first year what was observed: deaths, births and, where arrivals do not stand as they were counted, net migration.

use std::sync::Arc;

use cohort::dims::{AGES, SEXES};
use cohort::life_table::LifeTable;
use cohort::official::{
    Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year, project,
};
use ndarray::{Array2, Array3, Axis, s};

use super::source::Stop;

/// What a year of the whole is projected from; the districts have the same rates, so that moves between them cancel.
pub(super) struct Whole<'a> {
    pub(super) base_year: i32,
    /// Persons on 31 December of the base year, `[sex, age]`.
    pub(super) people: Array2<f64>,
    /// The published life tables, women first.
    pub(super) tables: &'a [LifeTable; SEXES],
    /// Births per woman at the published level.
    pub(super) fertility: [f64; AGES],
    pub(super) boys_per_girl: f64,
    /// Departures per person.
    pub(super) out_rate: Array2<f64>,
    /// Arrivals by sex and age, shares.
    pub(super) profile: Array2<f64>,
}

/// Levels of the baseline.
#[derive(Debug, Clone, Copy)]
pub(super) struct Levels {
    /// Factor on the probabilities of dying.
    pub(super) mortality: f64,
    /// Factor on the births per woman.
    pub(super) fertility: f64,
    /// Arrivals a year.
    pub(super) arrivals: f64,
}

/// What the model's year shows, or should show.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shown {
    pub(super) deaths: f64,
    pub(super) births: f64,
    pub(super) net: f64,
    pub(super) departures: f64,
}

/// Rounds of adjustment; each shrinks the differences by a factor of ten or more.
const ROUNDS: usize = 40;

impl Whole<'_> {
    /// Components of the first year at given levels.
    pub(super) fn year(&self, levels: Levels) -> Result<Shown, Stop> {
        let projection = self.project(levels, 1)?;
        let of = |component: Component| projection.components()[[0, 0, component.index()]];
        let departures = of(Component::Departures);
        Ok(Shown {
            deaths: of(Component::Deaths),
            births: of(Component::Births),
            net: of(Component::Arrivals) - departures,
            departures,
        })
    }

    /// Projects the whole as one region, without a limit.
    pub(super) fn project(&self, levels: Levels, years: usize) -> Result<cohort::official::Projection, Stop> {
        let mut deaths = Array3::zeros((1, SEXES, AGES));
        for (sex, table) in self.tables.iter().enumerate() {
            let city = table.with_level(levels.mortality).map_err(|why| why.to_string())?;
            deaths.slice_mut(s![0, sex, ..]).assign(&ndarray::arr1(&city.projection_death_probabilities()));
        }
        let births = Array2::from_shape_fn((1, AGES), |(_, age)| self.fertility[age] * levels.fertility);
        let out = self.out_rate.clone().insert_axis(Axis(0));
        let input = |why: cohort::InputError| why.to_string();
        let rates = Rates::new(RateTables {
            deaths: DeathProbabilities::new(deaths).map_err(input)?,
            departures: DepartureRates::new(out).map_err(input)?,
            moves: MoveRates::none(1),
            fertility: births,
            boys_per_girl: self.boys_per_girl,
        })
        .map_err(input)?;
        let arrivals = (self.profile.clone() * levels.arrivals).insert_axis(Axis(0));
        let arrivals = Counts::new("arrivals", arrivals).map_err(input)?;
        let year = Year::new(Arc::new(rates), Arc::new(arrivals), vec![1.0]).map_err(input)?;
        let base = Counts::new("population", self.people.clone().insert_axis(Axis(0))).map_err(input)?;
        Ok(project(&Inputs::new(self.base_year, base, vec![year; years]).map_err(input)?))
    }

    /// The levels at which the first year shows the wanted deaths, births and net migration.
    ///
    /// With `counted` arrivals a year they stand, and net migration is what the rates of leaving make of them.
    pub(super) fn calibrated(&self, wanted: Shown, counted: Option<f64>) -> Result<Levels, Stop> {
        let arrivals = counted.unwrap_or(self.people.sum() * 0.08);
        let mut levels = Levels { mortality: 1.0, fertility: 1.0, arrivals };
        for _ in 0..ROUNDS {
            let shown = self.year(levels)?;
            levels.mortality *= wanted.deaths / shown.deaths;
            levels.fertility *= wanted.births / shown.births;
            if counted.is_none() {
                levels.arrivals += wanted.net - shown.net;
            }
        }
        Ok(levels)
    }
}
