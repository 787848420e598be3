//! The rates of one year, proven once.

use std::ops::Range;

use ndarray::Array2;

use super::checks::{checked, outside, place};
use super::shares::{DeathProbabilities, DepartureRates, MoveRates};
use crate::cells::Cells;
use crate::dims::{AGES, CELLS, Sex};
use crate::error::{Expected, InputError};

/// More births than any age group of women has in a year: a rate above it is one per 100 or per 1,000 women.
const MOST_BIRTHS: f64 = 2.0;

/// A change of state without a change of place, such as naturalisation: a rate on the people of January.
///
/// Who changes dies for half of the year at the rates of the state left and for half at those of the state entered. An infant is
/// exposed as one who moves: for a third of what newborns are in the state of birth and for two thirds in the state entered. So
/// a change of state alone never changes how many die: the two parts are one whole, as they are at every other age, and where mortality is the same in both states
/// deaths are what they would be without the change.
///
/// No published figure decides this for infants. The Swiss office's totals for the canton of Aargau to 2055 come out within the rounding of
/// whole persons in three ways (largest difference of a cell 0.509 persons this way, 0.511 with all of the exposure in the state of birth, 0.508
/// with all of it in the state entered), because few are naturalised in the year of their birth.
#[derive(Debug, Clone, PartialEq)]
pub struct Transition {
    /// State that people leave.
    pub from: usize,
    /// State that they enter.
    pub to: usize,
    /// Share of the people of January who change, `[sex, age]`, by the age reached on 31 December.
    pub rate: Array2<f64>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Change {
    pub(super) from: usize,
    pub(super) to: usize,
    /// `[1, sex, age]`
    pub(super) rate: Cells,
}

/// Figures of one year, each by its name.
#[derive(Debug, Clone, PartialEq)]
pub struct RateTables {
    /// Deaths.
    pub deaths: DeathProbabilities,
    /// Departures to places outside.
    pub departures: DepartureRates,
    /// Moves to other regions.
    pub moves: MoveRates,
    /// Births per woman-year by the mother's age reached on 31 December, `[region, age]`.
    pub fertility: Array2<f64>,
    /// Sex ratio at birth, for example 1.0537.
    pub boys_per_girl: f64,
}

/// Mortality, leaving, moving and fertility of one year by region, sex and age reached on 31 December.
///
/// Guaranteed after construction: every figure is finite, probabilities lie in 0..=1, and in every cell
/// `departures + moves + transitions <= (1 - q) / (1 - q/2)` (infants `(1 - q0) / (1 - 2/3 q0)`), so that no cell can turn
/// negative.
#[derive(Debug, Clone, PartialEq)]
pub struct Rates {
    pub(super) regions: usize,
    pub(super) deaths: DeathProbabilities,
    pub(super) departures: DepartureRates,
    pub(super) moves: MoveRates,
    /// Sum of all rates with which people leave their state.
    pub(super) leave_rate: Vec<f64>,
    pub(super) fertility: Vec<f64>,
    /// Ages outside of which no rate of fertility is above zero.
    pub(super) fertile: Range<usize>,
    pub(super) male_share: f64,
    pub(super) changes: Vec<Change>,
    /// Row-major `[mother's state, newborn's state]`; empty for "born where the mother lives".
    pub(super) newborn: Vec<f64>,
}

impl Rates {
    /// Puts the figures of a year together.
    ///
    /// # Errors
    ///
    /// Numbers of regions that differ, fertility outside of 0..=2, a sex ratio that is not above zero, or a cell that more people leave than
    /// are alive in it: [`InputError`] names table, cell, value and what was expected.
    pub fn new(tables: RateTables) -> Result<Self, InputError> {
        let RateTables { deaths, departures, moves, fertility, boys_per_girl } = tables;
        let regions = fertility.nrows();
        if regions == 0 || fertility.ncols() != AGES {
            return Err(InputError::shape("fertility", Expected::AtLeastOneRegionOfAges));
        }
        let fertility: Vec<f64> = fertility.iter().copied().collect();
        if let Some(cell) = outside(&fertility, 0.0, MOST_BIRTHS) {
            let value = fertility[cell];
            let expected =
                if value > MOST_BIRTHS && value.is_finite() { Expected::MostBirths } else { Expected::FiniteBirths };
            let place = format!("region {}, age {}", cell / AGES, cell % AGES);
            return Err(InputError::value("fertility", place, value, expected));
        }
        if !(boys_per_girl.is_finite() && boys_per_girl > 0.0) {
            return Err(InputError::value("sex_ratio_at_birth", "", boys_per_girl, Expected::BoysAboveZero));
        }
        for (table, cells) in
            [("death_probability", deaths.cells()), ("out_rate", departures.cells()), ("move_rate", moves.cells())]
        {
            if cells.regions() != regions {
                return Err(InputError::shape(table, Expected::RegionsOfFertility { regions }));
            }
        }
        let leaving = departures.cells().figures().iter().zip(moves.cells().figures());
        let rates = Self {
            regions,
            leave_rate: leaving.map(|(out, moving)| out + moving).collect(),
            deaths,
            departures,
            moves,
            fertile: fertile_ages(&fertility),
            fertility,
            male_share: boys_per_girl / (1.0 + boys_per_girl),
            changes: Vec::new(),
            newborn: Vec::new(),
        };
        rates.check_bound()?;
        Ok(rates)
    }

    /// Adds changes of state such as naturalisation.
    ///
    /// # Errors
    ///
    /// A state that does not exist or is left for itself, a rate outside 0..=1, or a cell above the bound.
    pub fn with_transitions(mut self, transitions: &[Transition]) -> Result<Self, InputError> {
        for transition in transitions {
            let (from, to) = (transition.from, transition.to);
            if from >= self.regions || to >= self.regions || from == to {
                return Err(InputError::shape("transition", Expected::States { states: self.regions }));
            }
            let as_region = transition.rate.clone().insert_axis(ndarray::Axis(0));
            let rate = checked("transition", as_region)?;
            for (leave, change) in self.leave_rate[from * CELLS..(from + 1) * CELLS].iter_mut().zip(rate.figures()) {
                *leave += change;
            }
            self.changes.push(Change { from, to, rate });
        }
        self.check_bound()?;
        Ok(self)
    }

    /// Says into which state a newborn of each mother's state is born: `[mother's state, newborn's state]`, rows sum to 1.
    ///
    /// # Errors
    ///
    /// A wrong shape, a share outside 0..=1 or a row that does not sum to 1 within 1e-9 (room for decimal shares).
    pub fn with_newborn_states(mut self, shares: &Array2<f64>) -> Result<Self, InputError> {
        if shares.dim() != (self.regions, self.regions) {
            return Err(InputError::shape("newborn", Expected::SquareOfStates { states: self.regions }));
        }
        for (mother, row) in shares.outer_iter().enumerate() {
            if let Some(&value) = row.iter().find(|share| !(0.0..=1.0).contains(*share)) {
                return Err(InputError::value("newborn", format!("state {mother}"), value, Expected::Shares));
            }
            let sum = row.sum();
            if (sum - 1.0).abs() > 1e-9 {
                return Err(InputError::value("newborn", format!("state {mother}"), sum, Expected::SumOfOne));
            }
        }
        self.newborn = shares.iter().copied().collect();
        Ok(self)
    }

    /// Share of a sex among newborns.
    pub(super) fn share_born(&self, sex: usize) -> f64 {
        if sex == Sex::Female.index() { 1.0 - self.male_share } else { self.male_share }
    }

    /// Number of regions (states).
    pub fn regions(&self) -> usize {
        self.regions
    }

    /// Largest sum of leaving rates that a cell with death probability `q` can bear without turning negative.
    pub fn leaving_bound(age: usize, q: f64) -> f64 {
        let exposure = if age == 0 { 2.0 / 3.0 } else { 0.5 };
        (1.0 - q) / (1.0 - exposure * q)
    }

    fn check_bound(&self) -> Result<(), InputError> {
        // Without a division, and without a way out of the loop, several cells are checked at once. What this lets pass by a rounding
        // error is caught where a cell would turn negative.
        let (rates, _) = self.leave_rate.as_chunks::<AGES>();
        let deaths = self.deaths.cells().lanes();
        let within = |leave: f64, q: f64, exposure: f64| leave * (1.0 - exposure * q) <= 1.0 - q;
        let all_within = rates.iter().zip(deaths).fold(true, |all, (leave, q)| {
            let infants = within(leave[0], q[0], 2.0 / 3.0);
            let older = leave[1..].iter().zip(&q[1..]).fold(true, |all, (leave, q)| all & within(*leave, *q, 0.5));
            all & infants & older
        });
        if all_within {
            return Ok(());
        }
        for (cell, (&q, &leave)) in self.deaths.cells().figures().iter().zip(&self.leave_rate).enumerate() {
            let bound = Self::leaving_bound(cell % AGES, q);
            if leave > bound {
                return Err(InputError::value(
                    "out_rate + move_rate",
                    place(cell),
                    leave,
                    Expected::LeavingBound { bound },
                ));
            }
        }
        Ok(())
    }
}

fn fertile_ages(fertility: &[f64]) -> Range<usize> {
    let fertile = |age: &usize| fertility.chunks_exact(AGES).any(|rates| rates[*age] > 0.0);
    let first = (0..AGES).find(fertile).unwrap_or(0);
    let end = (0..AGES).rfind(fertile).map_or(first, |last| last + 1);
    first..end
}
