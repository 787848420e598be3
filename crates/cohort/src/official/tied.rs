//! A projection tied to totals: in each year arrivals, and where these are not enough departures, are moved until the totals are met.
//!
//! In the rest of each total ([`Totals`]) all arrivals that are not [given](super::Year::with_given_arrivals) are multiplied by one factor from 0 up to
//! [`Tied::MOST`]; where even without them there are too many, the rates of leaving are multiplied by a factor above 1 up to the bound of
//! [`Rates`](super::Rates), so that no cell turns negative. Births, deaths, moves and the limit follow from the equations as in any projection:
//! every trial is a whole year of the engine. Without a limit the people of a rest are, but for its own births, a straight line of the
//! factor, so two or three trials find it; with a limit the last two trials lead to the next. What no factor reaches keeps the one that changes
//! least of those that come as near as any.

use std::sync::Arc;

use super::ages::{Ages, total};
use super::flows::Wanted;
use super::inputs::Inputs;
use super::projection::Projection;
use super::rates::Rates;
use super::step::Engine;
use super::totals::{Rest, Totals};
use super::year::Year;
use crate::dims::AGES;

/// What meeting a total took, or how far it is from being met.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Implied {
    /// Position of the total among those that were given.
    pub total: usize,
    /// On the arrivals of its rest.
    pub arrivals: f64,
    /// On the rates of leaving of its rest: above 1 only where `arrivals` is 0.
    pub departures: f64,
    /// How many more arrivals its rest wants than without the total, in persons; negative where fewer.
    pub more_arrivals: f64,
    /// How many persons are missing in its rest; negative where there are too many, 0 where the total is met to half a person.
    pub missing: f64,
}

/// A projection with what its totals imply.
#[derive(Debug, Clone, PartialEq)]
pub struct Tied {
    /// The projection.
    pub projection: Projection,
    /// The inputs with arrivals and rates as the totals imply them: projected without totals they give the same projection.
    pub inputs: Inputs,
    /// Years of the engine that it took: one for each year, and one more for each further trial.
    pub trials: usize,
    /// One entry for each total that has a rest, year by year. A total whose parts are all of it is met with them.
    pub implied: Vec<Implied>,
}

impl Tied {
    /// Largest factor.
    pub const MOST: f64 = 10.0;
}

/// As near as every total of a year is met, in persons.
const MET: f64 = 0.5;
/// Trials of a year: what is not met then is told.
const TRIALS: usize = 16;
/// Trials more where a total is out of reach: factors up to [`Tied::MOST`] to a sixth.
const HALVINGS: usize = 7;

/// Projects the base population through every year of `inputs`, each tied to its totals.
///
/// With no total at all it has the bits of [`project`](super::project); tied to its own result a projection does not change.
///
/// ```
/// use cohort::official::{
///     Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Total, Totals, Year, project_tied,
/// };
/// use ndarray::{Array2, Array3};
///
/// // 2,020 people come in each year, 10 of each age and sex, and nobody dies or leaves.
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
/// let total = Total { year: 2026, regions: vec![0], ages: 0..=100, persons: 3_030.0 };
/// let tied = project_tied(&inputs, &Totals::new(&inputs, &[total])?);
/// assert!((tied.projection.persons(2026, 0).unwrap_or(0.0) - 3_030.0).abs() < 0.5);
/// assert!((tied.implied[0].arrivals - 0.5).abs() < 1e-3 && tied.implied[0].missing == 0.0);
/// # Ok::<(), cohort::InputError>(())
/// ```
pub fn project_tied(inputs: &Inputs, totals: &Totals) -> Tied {
    let mut projection = Projection::empty(inputs);
    let mut engine = Engine::new(inputs);
    let (mut years, mut implied, mut trials) = (Vec::with_capacity(inputs.years().len()), Vec::new(), 0);
    for (index, year) in inputs.years().iter().enumerate() {
        let (start, end, components) = projection.year_mut(index);
        let rests = totals.of_year(index);
        if rests.is_empty() {
            engine.step((index, year), start, end, components, Wanted::Components);
            years.push(year.clone());
            trials += 1;
            continue;
        }
        let guests = engine.guests();
        let mut search = Search::new(year, rests);
        loop {
            let moved = search.year();
            engine.step((index, moved), start, end, components, Wanted::Components);
            if search.goes_on(end) {
                engine.bring_back(&guests);
            } else {
                break;
            }
        }
        years.push(search.year().clone());
        trials += search.count;
        implied.extend(search.implied());
    }
    Tied { projection, inputs: inputs.clone().with_years(years), trials, implied }
}

/// Factors of the rests of a year, being looked for.
struct Search<'a> {
    of: &'a Year,
    /// The year under the present factors; `None` as long as they leave it as it is.
    moved: Option<Year>,
    rests: &'a [Rest],
    trials: Vec<Trial>,
    /// As near as each rest has to be met for all totals that they add up to, in persons.
    close: f64,
    count: usize,
    /// How many more trials find the least factor that comes as near as any; `None` as long as the totals may be met.
    halvings: Option<usize>,
}

/// The factor of one rest: from 0 on it multiplies arrivals; below, nobody arrives and it multiplies departures by 1 and so much more.
#[derive(Clone, Copy)]
struct Trial {
    factor: f64,
    /// People in the rest under the present factor.
    persons: f64,
    /// Factor and people of the trial before.
    before: Option<(f64, f64)>,
    /// How far the people were from the total at the least, and the first factor that brought them there.
    nearest: (f64, f64),
    /// Factors between which the least one lies that comes as near, where the total is out of reach.
    between: Option<(f64, f64)>,
    /// Arrivals that a factor moves.
    arrivals: f64,
    /// Departures by rate in January, about.
    leaving: f64,
}

impl<'a> Search<'a> {
    fn new(of: &'a Year, rests: &'a [Rest]) -> Self {
        let trial = |rest: &Rest| {
            let arrivals = sum(rest, |lane, age| of.wanted()[lane][age] - given(of, lane, age));
            Trial {
                factor: 1.0,
                persons: 0.0,
                before: None,
                nearest: (f64::INFINITY, 1.0),
                between: None,
                arrivals,
                leaving: 0.0,
            }
        };
        let close = MET / rests.len() as f64;
        Self { of, moved: None, rests, trials: rests.iter().map(trial).collect(), close, count: 0, halvings: None }
    }

    fn year(&self) -> &Year {
        self.moved.as_ref().unwrap_or(self.of)
    }

    /// Takes what a trial came to, and says whether there is another one.
    fn goes_on(&mut self, people: &[Ages]) -> bool {
        self.count += 1;
        let mut moves = false;
        for (rest, trial) in self.rests.iter().zip(&mut self.trials) {
            trial.persons = sum(rest, |lane, age| people[lane][age]);
            if self.count == 1 {
                let rates = &self.of.rates.departures.cells().lanes();
                trial.leaving = sum(rest, |lane, age| rates[lane][age] * people[lane][age]);
            }
            let gap = (rest.persons - trial.persons).abs();
            if gap < trial.nearest.0 - self.close {
                trial.nearest = (gap, trial.factor);
            }
            moves |= gap > self.close;
        }
        if let Some(left) = self.halvings {
            return self.halves(left);
        }
        if !moves {
            return false;
        }
        if self.count >= TRIALS {
            return self.halves(HALVINGS);
        }
        let before: Vec<f64> = self.trials.iter().map(|trial| trial.factor).collect();
        let near = self.close / 4.0;
        self.rests.iter().zip(&mut self.trials).for_each(|(rest, trial)| trial.improve(rest.persons, near));
        if self.trials.iter().zip(&before).all(|(trial, before)| trial.factor == *before) {
            return self.halves(HALVINGS);
        }
        self.moves();
        true
    }

    /// What is out of reach goes back to the least factor that comes as near as any, in halves; whether that is another trial.
    fn halves(&mut self, left: usize) -> bool {
        let begins = self.halvings.is_none();
        self.halvings = Some(left.saturating_sub(1));
        for (rest, trial) in self.rests.iter().zip(&mut self.trials) {
            let gap = (rest.persons - trial.persons).abs();
            if begins && gap > self.close {
                trial.between = Some((1.0, trial.nearest.1));
            }
            let Some((near, far)) = trial.between.as_mut() else { continue };
            match begins {
                true => {}
                false if gap <= trial.nearest.0 + self.close => *far = trial.factor,
                false => *near = trial.factor,
            }
            trial.factor = if left > 1 { f64::midpoint(*near, *far) } else { *far };
        }
        if left > 0 {
            self.moves();
        }
        left > 0
    }

    /// Makes the year of the present factors.
    fn moves(&mut self) {
        let mut year = self.moved.take().unwrap_or_else(|| self.of.clone());
        year.tie(self.of, self.rests, &self.trials);
        self.moved = Some(year);
    }

    fn implied(self) -> impl Iterator<Item = Implied> {
        let close = self.close;
        let of = move |(rest, trial): (&Rest, Trial)| {
            let missing = rest.persons - trial.persons;
            let arrivals = trial.factor.max(0.0);
            Implied {
                total: rest.total,
                arrivals,
                departures: 1.0 - trial.factor.min(0.0),
                more_arrivals: trial.arrivals * (arrivals - 1.0),
                missing: if missing.abs() <= close { 0.0 } else { missing },
            }
        };
        self.rests.iter().zip(self.trials).map(of)
    }
}

impl Trial {
    /// The next factor: along the line through the last two trials, at first along the one that is expected; the present one where it is `near`.
    fn improve(&mut self, wanted: f64, near: f64) {
        let gap = wanted - self.persons;
        if gap.abs() <= near {
            return;
        }
        let expected =
            if self.factor > 0.0 || (self.factor == 0.0 && gap > 0.0) { self.arrivals } else { self.leaving };
        let slope = match self.before {
            Some((factor, persons)) if factor != self.factor => (self.persons - persons) / (self.factor - factor),
            _ => expected,
        };
        // Where a limit lets nobody more in the line is flat: the expected one leads to the end of what can be tried, and that is told.
        let slope = if slope > expected * FLAT { slope } else { expected };
        // Nobody is there who could come or leave.
        if slope <= 0.0 {
            return;
        }
        self.before = Some((self.factor, self.persons));
        let next = self.factor + gap / slope;
        // The line has a corner where nobody arrives any more.
        let next = if self.factor > 0.0 && next < 0.0 { 0.0 } else { next };
        self.factor = next.clamp(-Tied::MOST, Tied::MOST);
    }
}

/// A line that rises by less than this part of what is expected is flat.
const FLAT: f64 = 1e-3;

fn given(of: &Year, lane: usize, age: usize) -> f64 {
    of.given.as_ref().map_or(0.0, |given| given.cells().lanes()[lane][age])
}

/// The sum of a figure over a rest.
fn sum(rest: &Rest, figure: impl Fn(usize, usize) -> f64) -> f64 {
    rest.runs.iter().map(|(lane, ages)| total(ages.clone(), |age| figure(*lane, age))).sum()
}

impl Year {
    /// Becomes another year under the factors of its rests; every cell outside of them keeps its bits.
    fn tie(&mut self, of: &Self, rests: &[Rest], trials: &[Trial]) {
        let arrivals = Arc::make_mut(&mut self.arrivals).lanes_mut();
        for (rest, trial) in rests.iter().zip(trials) {
            let factor = trial.factor.max(0.0);
            for (lane, ages) in &rest.runs {
                let (usual, moved) = (&of.wanted()[*lane], &mut arrivals[*lane]);
                for age in ages.clone() {
                    let given = if factor == 1.0 { 0.0 } else { given(of, *lane, age) * (1.0 - factor) };
                    moved[age] = usual[age] * factor + given;
                }
            }
        }
        // Rates are large, and hardly any year needs others.
        if trials.iter().any(|trial| trial.factor < 0.0) || !Arc::ptr_eq(&self.rates, &of.rates) {
            let rates = Arc::make_mut(&mut self.rates);
            for (rest, trial) in rests.iter().zip(trials) {
                let factor = 1.0 - trial.factor.min(0.0);
                for (lane, ages) in &rest.runs {
                    ages.clone().for_each(|age| rates.leave_more(&of.rates, (*lane, age), factor));
                }
            }
        }
    }
}

impl Rates {
    /// Multiplies the rate of leaving the area in a cell, up to what it can bear.
    fn leave_more(&mut self, of: &Self, (lane, age): (usize, usize), factor: f64) {
        let cell = lane * AGES + age;
        let usual = of.departures.cells().lanes()[lane][age];
        let room =
            Self::leaving_bound(age, of.deaths.cells().lanes()[lane][age]) * (1.0 - ROUNDING) - of.leave_rate[cell];
        let more = (usual * (factor - 1.0)).min(room.max(0.0));
        self.departures.lanes_mut()[lane][age] = usual + more;
        self.leave_rate[cell] = of.leave_rate[cell] + more;
    }
}

/// The last digits of a sum that is brought to a bound.
const ROUNDING: f64 = 1e-9;
