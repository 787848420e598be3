//! The same inputs again and again under factors on their components: what a range is made of.

use std::sync::Arc;

use super::ages::Ages;
use super::flows::Wanted;
use super::inputs::Inputs;
use super::projection::Projection;
use super::rates::Rates;
use super::step::Engine;
use super::year::{Counts, Year};
use crate::dims::{AGES, SEXES};

/// Factors on the components of one region in one year; 1 leaves a component as it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Factors {
    /// On the arrivals that want to come, without those that are [given](Year::with_given_arrivals).
    pub arrivals: f64,
    /// On the rates of leaving the area. Moves between regions stay as they are.
    pub departures: f64,
    /// On the births per woman.
    pub births: f64,
    /// On the probabilities of dying.
    pub deaths: f64,
}

impl Factors {
    /// Everything as it is.
    pub const NONE: Self = Self { arrivals: 1.0, departures: 1.0, births: 1.0, deaths: 1.0 };

    /// Brought between 0 and [`Varied::MOST`]; what is no number becomes 1.
    fn sound(self) -> Self {
        let one = |factor: f64| if factor.is_nan() { 1.0 } else { factor.clamp(0.0, Varied::MOST) };
        let Self { arrivals, departures, births, deaths } = self;
        Self { arrivals: one(arrivals), departures: one(departures), births: one(births), deaths: one(deaths) }
    }
}

/// Projects the same inputs under one set of factors after the other, in memory that is set aside once.
///
/// The factors stand before the equations: a varied projection is the one that [`project`](super::project) makes of inputs whose figures are
/// multiplied by them, and under factors of 1 it has the same bits. It cannot fail: a factor is brought between 0 and [`Varied::MOST`]; a probability
/// of dying ends at 1, and where more would leave a cell than are alive in it, departures and moves are cut alike to the bound of [`Rates`].
///
/// ```
/// use cohort::official::{Counts, DeathProbabilities, DepartureRates, Factors, Inputs, MoveRates, RateTables, Rates, Varied, Year};
/// use ndarray::{Array2, Array3};
///
/// let persons = Array3::from_elem((1, 2, 101), 10.0);
/// let rates = Rates::new(RateTables {
///     deaths: DeathProbabilities::none(1),
///     departures: DepartureRates::none(1),
///     moves: MoveRates::none(1),
///     fertility: Array2::zeros((1, 101)),
///     boys_per_girl: 1.05,
/// })?;
/// let year = Year::new(rates.into(), Counts::new("arrivals", persons.clone())?.into(), vec![1.0])?;
/// let inputs = Inputs::new(2025, Counts::new("population", persons)?, vec![year; 2])?;
///
/// // A tenth more arrivals in the second year: 202 persons of each cell's 10 come twice, and once 202 more.
/// let mut varied = Varied::new(&inputs);
/// let projection = varied.project(|year, regions| regions[0].arrivals = if year == 1 { 1.1 } else { 1.0 });
/// assert!((projection.persons(2027, 0).unwrap_or(0.0) - (3.0 * 2_020.0 + 202.0)).abs() < 1e-9);
/// # Ok::<(), cohort::InputError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Varied<'a> {
    inputs: &'a Inputs,
    projection: Projection,
    /// The present year under its factors.
    year: Year,
    factors: Vec<Factors>,
}

impl<'a> Varied<'a> {
    /// Largest factor.
    pub const MOST: f64 = 10.0;

    /// Sets memory aside for the inputs.
    #[must_use]
    pub fn new(inputs: &'a Inputs) -> Self {
        // Inputs have at least one year: their constructor refuses none.
        let year = inputs.years()[0].clone();
        Self { inputs, projection: Projection::empty(inputs), year, factors: vec![Factors::NONE; inputs.regions()] }
    }

    /// Projects under the factors that `vary` sets for each year: its number (0 for the first projected one) and an entry for each region, which
    /// begins as [`Factors::NONE`]. What it returns is overwritten by the next call.
    pub fn project(&mut self, vary: impl FnMut(usize, &mut [Factors])) -> &Projection {
        self.project_people(0, vary)
    }

    /// As [`Varied::project`], with the components of the years from number `from` on only: those before are 0, and take no time.
    pub fn project_people(&mut self, from: usize, mut vary: impl FnMut(usize, &mut [Factors])) -> &Projection {
        let mut engine = Engine::new(self.inputs);
        for (index, of) in self.inputs.years().iter().enumerate() {
            self.factors.fill(Factors::NONE);
            vary(index, &mut self.factors);
            self.factors.iter_mut().for_each(|factors| *factors = factors.sound());
            self.year.vary(of, &self.factors);
            let (start, end, components) = self.projection.year_mut(index);
            let wanted = if index < from { Wanted::Nothing } else { Wanted::Components };
            engine.step((index, &self.year), start, end, components, wanted);
        }
        &self.projection
    }
}

impl Year {
    /// Becomes another year under factors by region.
    fn vary(&mut self, of: &Self, factors: &[Factors]) {
        self.attraction.clone_from(&of.attraction);
        self.capacity.clone_from(&of.capacity);
        self.extra_departures.clone_from(&of.extra_departures);
        // Shared only before the first year is varied.
        Arc::make_mut(&mut self.rates).vary(&of.rates, factors);
        let arrivals = Arc::make_mut(&mut self.arrivals);
        arrivals.vary(&of.arrivals, of.given.as_deref(), factors);
    }
}

impl Counts {
    /// arrivals * factor, of which the given ones stay: arrivals * factor + given * (1 - factor).
    fn vary(&mut self, of: &Self, given: Option<&Self>, factors: &[Factors]) {
        let lanes = self.lanes_mut().iter_mut().zip(of.cells().lanes());
        for (lane, (varied, usual)) in lanes.enumerate() {
            let factor = factors[lane / SEXES].arrivals;
            for age in 0..AGES {
                varied[age] = usual[age] * factor;
            }
            if let Some(given) = given.map(|given| &given.cells().lanes()[lane]) {
                for age in 0..AGES {
                    varied[age] += given[age] * (1.0 - factor);
                }
            }
        }
    }
}

impl Rates {
    fn vary(&mut self, of: &Self, factors: &[Factors]) {
        self.changes.clone_from(&of.changes);
        self.newborn.clone_from(&of.newborn);
        self.fertile.clone_from(&of.fertile);
        self.male_share = of.male_share;
        for (region, factors) in factors.iter().enumerate() {
            let ages = region * AGES..(region + 1) * AGES;
            for (varied, usual) in self.fertility[ages.clone()].iter_mut().zip(&of.fertility[ages]) {
                *varied = usual * factors.births;
            }
            for lane in region * SEXES..(region + 1) * SEXES {
                self.vary_lane(of, lane, factors);
            }
        }
    }

    fn vary_lane(&mut self, of: &Self, lane: usize, factors: &Factors) {
        let [q, out, moves] =
            [of.deaths.cells(), of.departures.cells(), of.moves.cells()].map(|cells| &cells.lanes()[lane]);
        let leaves = &of.leave_rate.as_chunks::<AGES>().0[lane];
        let varied = Lane {
            q: &mut self.deaths.lanes_mut()[lane],
            out: &mut self.departures.lanes_mut()[lane],
            moves: &mut self.moves.lanes_mut()[lane],
            leave: &mut self.leave_rate.as_chunks_mut::<AGES>().0[lane],
        };
        varied.moves.copy_from_slice(moves);
        let mut within = true;
        for age in 0..AGES {
            let dying = q[age] * factors.deaths;
            varied.q[age] = if dying < 1.0 { dying } else { 1.0 };
            varied.out[age] = out[age] * factors.departures;
            varied.leave[age] = leaves[age] + (varied.out[age] - out[age]);
            let exposure = if age == 0 { 2.0 / 3.0 } else { 0.5 };
            within &= varied.leave[age] * (1.0 - exposure * varied.q[age]) <= 1.0 - varied.q[age];
        }
        if !within {
            varied.bring_within([q, out, moves], leaves);
        }
    }
}

/// Rates of one region and sex under factors.
struct Lane<'a> {
    q: &'a mut Ages,
    out: &'a mut Ages,
    moves: &'a mut Ages,
    leave: &'a mut Ages,
}

impl Lane<'_> {
    /// Cuts departures and moves alike where more would leave than are alive; where changes of state alone are too many the cell stays as it is.
    fn bring_within(self, [q, out, moves]: [&Ages; 3], leave: &Ages) {
        for age in 0..AGES {
            let bound = Rates::leaving_bound(age, self.q[age]) * (1.0 - ROUNDING);
            if self.leave[age] <= bound {
                continue;
            }
            let going = self.out[age] + self.moves[age];
            let rest = self.leave[age] - going;
            if going > 0.0 && rest <= bound {
                let part = (bound - rest) / going;
                (self.out[age], self.moves[age]) = (self.out[age] * part, self.moves[age] * part);
                self.leave[age] = bound;
            } else {
                (self.q[age], self.out[age], self.moves[age]) = (q[age], out[age], moves[age]);
                self.leave[age] = leave[age];
            }
        }
    }
}

/// The last digits of a sum that is brought to a bound.
const ROUNDING: f64 = 1e-9;
