//! What would it take: the value of a lever, or of two, under which a goal is met.
//!
//! The lever's reach is looked at on a grid; wherever the sign of what is missing changes, the value is found by bracketing on the engine
//! itself. So a figure that turns within the reach gives all of its crossings, and a goal out of reach gives how close one comes. A figure
//! that turns twice between two points of the grid can hide both crossings; around the nearest point it is looked for more closely.

mod answer;
mod bracket;
mod closer;
mod combine;
mod goal;
mod seeking;
mod whole;

pub use answer::{Answer, Point};
pub use combine::{Combination, Combining};
pub use goal::{Goal, Relation};
pub use seeking::{Seeking, Sought};
pub use whole::{Whole, WholeStep};

use scenario::{Course, Model, ModelError, Scenario};

use crate::knob::Knob;
use crate::work::{Progress, Work};
use bracket::Bracket;
use closer::Closer;

/// Intervals of the grid: a figure that turns does so over years, not over thirtieths of a reach.
const INTERVALS: usize = 32;
/// Steps that a zero takes, for telling how far the answer is.
const STEPS: usize = 10;

/// A limit that binds is met by the engine to a thousandth of a person: a figure that turns by less does not turn.
const FLAT: f64 = 1e-3;

/// The rounding of sums over a hundred thousand people.
const ROUNDING: f64 = 1e-6;

/// A deviation, and the figure there; `None` where it cannot be projected.
type Seen = (f64, Option<f64>);

/// The value of a lever being looked for.
#[derive(Debug, Clone)]
pub struct Solving {
    knob: Knob,
    goal: Goal,
    scenario: Scenario,
    /// Whether the lever is moved on top of its own course.
    adding: bool,
    /// The lever's value without a deviation, its deviation now, and the ends of the grid; known from the first step on.
    frame: Option<Frame>,
    /// The figure as the scenario stands.
    now: Option<f64>,
    grid: Vec<Seen>,
    /// Intervals whose zero is still looked for, the last one first.
    open: Vec<Bracket>,
    closer: Option<Closer>,
    crossings: Vec<Point>,
    nearest: Option<Point>,
    done: usize,
}

#[derive(Debug, Clone, Copy)]
struct Frame {
    offset: f64,
    now: f64,
    low: f64,
    high: f64,
}

impl Solving {
    /// The value of a lever in place of its own course, everything else as the scenario has it.
    #[must_use]
    pub fn new(scenario: &Scenario, knob: Knob, goal: Goal) -> Self {
        Self {
            knob,
            goal,
            scenario: scenario.clone(),
            adding: false,
            frame: None,
            now: None,
            grid: Vec::with_capacity(INTERVALS + 1),
            open: Vec::new(),
            closer: None,
            crossings: Vec::new(),
            nearest: None,
            done: 0,
        }
    }

    /// The change of a lever on top of its own course: deviations and values of the answer are changes.
    #[must_use]
    pub fn adding(scenario: &Scenario, knob: Knob, goal: Goal) -> Self {
        Self { adding: true, ..Self::new(scenario, knob, goal) }
    }

    /// The scenario with a deviation of the answer: to be projected, shown or kept.
    #[must_use]
    pub fn scenario(&self, model: &Model, deviation: f64) -> Scenario {
        if self.adding {
            self.knob.add(&self.scenario, model, deviation)
        } else {
            self.knob.set(&self.scenario, deviation)
        }
    }

    fn frame(&self, model: &Model) -> Frame {
        let (low, high) = self.knob.room(&self.scenario, model);
        let own = self.scenario.course(self.knob.lever, self.knob.area);
        let at = |year: i32| own.map_or(0.0, |course| course.at(year));
        if !self.adding {
            let offset = self.knob.offset(&self.scenario, model, self.goal.ask.year);
            return Frame { offset, now: at(self.goal.ask.year), low, high };
        }
        let years = || (model.first_year()..=self.goal.ask.year).map(at);
        let (least, most) = (years().fold(f64::INFINITY, f64::min), years().fold(f64::NEG_INFINITY, f64::max));
        Frame { offset: 0.0, now: 0.0, low: (low - least).min(0.0), high: (high - most).max(0.0) }
    }

    fn point(&self, deviation: f64, result: f64) -> Point {
        Point { deviation, value: deviation + self.frame.map_or(0.0, |frame| frame.offset), result }
    }

    /// The figure of a scenario; keeps it if it is nearer to the goal than all before.
    fn look(&mut self, model: &Model, deviation: f64) -> Option<f64> {
        self.done += 1;
        let result = self.goal.ask.answer(model, &self.scenario(model, deviation)).ok()?;
        let (point, now) = (self.point(deviation, result), self.frame.map_or(0.0, |frame| frame.now));
        // Where a limit binds one value is as near as the other but for rounding: the smallest change is meant.
        let nearer = |nearest: Point| {
            let more = (point.result - self.goal.value).abs() - (nearest.result - self.goal.value).abs();
            let smaller = (point.deviation - now).abs() < (nearest.deviation - now).abs();
            more < -ROUNDING || (more <= ROUNDING && smaller)
        };
        if self.nearest.is_none_or(nearer) {
            self.nearest = Some(point);
        }
        Some(result)
    }

    fn at_grid(&self, index: usize, frame: Frame) -> f64 {
        if index == INTERVALS {
            frame.high
        } else {
            frame.low + (frame.high - frame.low) * index as f64 / INTERVALS as f64
        }
    }

    /// Where the sign changes on the grid.
    fn brackets(&self, seen: &[Seen]) -> Vec<Bracket> {
        let gap = |(deviation, result): &Seen| Some((*deviation, self.goal.gap((*result)?)));
        let pairs = seen.windows(2).filter_map(|pair| Some((gap(&pair[0])?, gap(&pair[1])?)));
        let mut all: Vec<Bracket> = pairs
            .filter(|(low, high)| Bracket::changes(low.1, high.1))
            .map(|(low, high)| Bracket::new(low, high))
            .collect();
        all.reverse();
        all
    }

    fn close(&mut self, bracket: &Bracket) {
        let [low, high] = bracket.ends();
        let size = |at: (f64, f64)| match self.goal.relation {
            Relation::Exactly => at.1.abs(),
            // The side on which the goal is met.
            Relation::AtMost | Relation::AtLeast => at.1,
        };
        let (deviation, gap) = if size(low) <= size(high) { low } else { high };
        let result = self.goal.value_at(gap);
        // A jump over an exact value meets it nowhere.
        if self.goal.relation != Relation::Exactly || self.goal.is_met(result) {
            self.crossings.push(self.point(deviation, result));
        }
    }
}

impl Work for Solving {
    type Answer = Answer;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let frame = match self.frame {
            Some(frame) => frame,
            None => {
                let frame = self.frame(model);
                self.frame = Some(frame);
                self.done += 1;
                let now = self.goal.ask.answer(model, &self.scenario)?;
                self.now = Some(now);
                // A course over time is no value that the lever could be set to.
                let steady =
                    matches!(self.scenario.course(self.knob.lever, self.knob.area), None | Some(Course::Always(_)));
                self.nearest = Some(self.point(frame.now, now)).filter(|_| self.adding || steady);
                return Ok(());
            }
        };
        if self.grid.len() <= INTERVALS {
            let deviation = self.at_grid(self.grid.len(), frame);
            let result = self.look(model, deviation);
            self.grid.push((deviation, result));
            if self.grid.len() > INTERVALS {
                self.open = self.brackets(&self.grid);
                self.closer = if self.open.is_empty() { Closer::around(&self.grid, &self.goal) } else { None };
            }
            return Ok(());
        }
        if let Some(bracket) = self.open.last().copied() {
            match bracket.next() {
                Some(next) => {
                    let found = self.look(model, next);
                    let last = self.open.len() - 1;
                    match found {
                        Some(result) => self.open[last].narrow((next, self.goal.gap(result))),
                        // Beside values that can be projected one that cannot: what lies there has no answer.
                        None => drop(self.open.pop()),
                    }
                }
                None => {
                    self.open.pop();
                    self.close(&bracket);
                }
            }
            return Ok(());
        }
        if let Some(mut closer) = self.closer.take()
            && let Some(next) = closer.next(&self.goal)
            && let Some(result) = self.look(model, next)
        {
            closer.give(next, result);
            self.open = self.brackets(&closer.seen());
            self.closer = Some(closer).filter(|_| self.open.is_empty());
        }
        Ok(())
    }

    fn progress(&self) -> Progress {
        let grid = INTERVALS + 2 - (self.grid.len() + usize::from(self.frame.is_some())).min(INTERVALS + 2);
        Progress { done: self.done, of: self.done + grid + STEPS * self.open.len() }
    }

    fn answer(&self) -> Option<Answer> {
        let (frame, now) = (self.frame?, self.now?);
        if self.grid.len() <= INTERVALS || !self.open.is_empty() || self.closer.is_some() {
            return None;
        }
        let seen: Vec<Point> =
            self.grid.iter().filter_map(|(deviation, result)| Some(self.point(*deviation, (*result)?))).collect();
        let here = self.point(frame.now, now);
        let steps = || seen.windows(2).map(|pair| pair[1].result - pair[0].result);
        Some(Answer {
            now: here,
            met: self.goal.is_met(now),
            crossings: self.crossings.clone(),
            nearest: self.nearest.unwrap_or(here),
            monotone: steps().all(|step| step > -FLAT) || steps().all(|step| step < FLAT),
            reach: [seen.first().copied().unwrap_or(here), seen.last().copied().unwrap_or(here)],
        })
    }
}
