//! The projection itself, and what it returns.

use ndarray::{Array2, Array3, ArrayView2, ArrayView3};

use super::Projection;
use super::inputs::Proven;

/// The population at each time and the flows of each step.
///
/// Without [`floor`](super::Convention::floor) every cell obeys `start + births + migrants - deaths = end`, following the cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    population: Array3<f64>,
    births: Array2<f64>,
    births_by_sex: Array2<f64>,
    deaths: Array3<f64>,
    migrants: Array3<f64>,
}

impl Outcome {
    /// Persons `[time, sex, group]`; time 0 is the start.
    pub fn population(&self) -> ArrayView3<'_, f64> {
        self.population.view()
    }

    /// Births `[step, mother's group]` of both sexes of children.
    pub fn births_by_mothers_age(&self) -> ArrayView2<'_, f64> {
        self.births.view()
    }

    /// Births `[step, child's sex]`; girls first, boys only in a two-sex projection.
    pub fn births_by_sex(&self) -> ArrayView2<'_, f64> {
        self.births_by_sex.view()
    }

    /// Deaths `[step, sex, group]` by the group that the dead would have reached at the end of the step.
    pub fn deaths(&self) -> ArrayView3<'_, f64> {
        self.deaths.view()
    }

    /// Net migrants `[step, sex, group]` by their group when they come or go.
    pub fn migrants(&self) -> ArrayView3<'_, f64> {
        self.migrants.view()
    }

    /// All persons at a time; 0 at a time beyond the horizon.
    pub fn total(&self, time: usize) -> f64 {
        self.population.outer_iter().nth(time).map_or(0.0, |persons| persons.sum())
    }
}

impl Projection {
    /// Runs all steps.
    pub fn project(&self) -> Outcome {
        let (sexes, groups) = self.start.dim();
        let steps = self.steps.len();
        let mut outcome = Outcome {
            population: Array3::zeros((steps + 1, sexes, groups)),
            births: Array2::zeros((steps, groups)),
            births_by_sex: Array2::zeros((steps, sexes)),
            deaths: Array3::zeros((steps, sexes, groups)),
            migrants: Array3::zeros((steps, sexes, groups)),
        };
        outcome.population.index_axis_mut(ndarray::Axis(0), 0).assign(&self.start);
        let mut exposed = Array2::zeros((sexes, groups));
        for (time, step) in self.steps.iter().enumerate() {
            self.migrate_and_survive(time, step, &mut exposed, &mut outcome);
            self.give_birth(time, step, &exposed, &mut outcome);
            self.finish(time, &mut outcome);
        }
        outcome
    }

    /// `start[i] = N[i] + h G[i]`, `end[i] = start[i-1] S[i]`, the open group from the two oldest ones.
    fn migrate_and_survive(&self, time: usize, step: &Proven, exposed: &mut Array2<f64>, outcome: &mut Outcome) {
        let (sexes, groups) = self.start.dim();
        let at_start = self.convention.timing.at_start();
        for sex in 0..sexes {
            let ratios = step.survival[sex].rows();
            for group in 0..groups {
                let persons = outcome.population[[time, sex, group]];
                let migrants = step.counts[[sex, group]] + step.proportions[[sex, group]] * persons;
                outcome.migrants[[time, sex, group]] = migrants;
                exposed[[sex, group]] = persons + at_start * migrants;
            }
            for group in 1..groups {
                let mut before = exposed[[sex, group - 1]];
                let mut survivors = before * ratios[group];
                if group + 1 == groups {
                    before += exposed[[sex, group]];
                    survivors += exposed[[sex, group]] * ratios[groups];
                }
                outcome.population[[time + 1, sex, group]] = survivors;
                outcome.deaths[[time, sex, group]] = before - survivors;
            }
        }
    }

    /// `births[i] = n F[i] (start[i] + end[i] + b G[i]) / 2`; the children born in the step are not among its mothers.
    fn give_birth(&self, time: usize, step: &Proven, exposed: &Array2<f64>, outcome: &mut Outcome) {
        let (sexes, groups) = self.start.dim();
        let convention = &self.convention;
        let seen = convention.timing.seen_by_births();
        let (first, last) =
            (usize::from(!convention.births_in_first_group), groups - usize::from(!convention.births_in_open_group));
        let mut births = 0.0;
        for group in first..last {
            let end = outcome.population[[time + 1, 0, group]] + seen * outcome.migrants[[time, 0, group]];
            let years = f64::from(convention.interval) * (exposed[[0, group]] + end) / 2.0;
            outcome.births[[time, group]] = step.fertility[group] * years;
            births += outcome.births[[time, group]];
        }
        for sex in 0..sexes {
            let born = births * if sex == 0 { step.girls } else { 1.0 - step.girls };
            let survivors = born * step.survival[sex].rows()[0];
            outcome.births_by_sex[[time, sex]] = born;
            outcome.population[[time + 1, sex, 0]] = survivors;
            outcome.deaths[[time, sex, 0]] = born - survivors;
        }
    }

    /// `N'[i] = end[i] + (1 - h) G[i]`, not below zero where the convention has a floor.
    fn finish(&self, time: usize, outcome: &mut Outcome) {
        let at_end = 1.0 - self.convention.timing.at_start();
        let (sexes, groups) = self.start.dim();
        for sex in 0..sexes {
            for group in 0..groups {
                let persons = &mut outcome.population[[time + 1, sex, group]];
                *persons += at_end * outcome.migrants[[time, sex, group]];
                if let Some(floor) = self.convention.floor.filter(|_| *persons < 0.0) {
                    *persons = floor;
                }
            }
        }
    }
}
