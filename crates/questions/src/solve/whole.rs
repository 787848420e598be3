//! The smallest whole step of a lever that meets a goal: what a page offers and a council can decide.

use scenario::{Model, ModelError, Scenario};

use super::answer::{Answer, Point};
use super::goal::Goal;
use crate::knob::Knob;
use crate::work::{Progress, Work};

/// Steps looked at beyond a crossing: the first one meets the goal but for rounding at the crossing itself.
const MOST: usize = 3;
/// A step that lies so near to a crossing stands on it: a trace of decimals, as a part of a step.
const ON: f64 = 1e-9;

/// A value of whole steps, being looked for.
#[derive(Debug, Clone)]
pub struct WholeStep {
    knob: Knob,
    goal: Goal,
    scenario: Scenario,
    answer: Answer,
    tried: Vec<Point>,
    found: Option<Option<Point>>,
}

/// What it comes to: the value of whole steps nearest to where the lever stands that meets the goal; `None` where none within reach does.
pub type Whole = Option<Point>;

impl WholeStep {
    /// The whole step beyond the solution of an answer. An exact goal counts as met where the figure has reached it, seen from where the
    /// scenario stands.
    #[must_use]
    pub fn new(scenario: &Scenario, knob: Knob, goal: Goal, answer: &Answer) -> Self {
        let found = match answer.solution() {
            Some(_) => None,
            None => Some(Some(answer.now).filter(|_| answer.met)),
        };
        Self { knob, goal, scenario: scenario.clone(), answer: answer.clone(), tried: Vec::new(), found }
    }

    /// The value of the `count`-th whole step beyond the solution.
    fn value(&self, model: &Model, solution: Point, count: usize) -> f64 {
        let step = model.basis(self.knob.lever).step;
        let steps = solution.value / step;
        let up = solution.deviation >= self.answer.now.deviation;
        let first = if up { (steps - ON).ceil() } else { (steps + ON).floor() };
        (first + if up { count as f64 } else { -(count as f64) }) * step
    }
}

impl Work for WholeStep {
    type Answer = Whole;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some(solution) = self.answer.solution().filter(|_| self.found.is_none()) else { return Ok(()) };
        let value = self.value(model, solution, self.tried.len());
        let offset = solution.value - solution.deviation;
        let deviation = value - offset;
        let Ok(result) = self.goal.ask.answer(model, &self.knob.set(&self.scenario, deviation)) else {
            self.found = Some(None);
            return Ok(());
        };
        let point = Point { deviation, value, result };
        self.tried.push(point);
        if self.goal.is_reached(self.answer.now.result, point.result) {
            self.found = Some(Some(point));
        } else if self.tried.len() >= MOST {
            self.found = Some(None);
        }
        Ok(())
    }

    fn progress(&self) -> Progress {
        let done = self.tried.len();
        Progress { done, of: if self.found.is_some() { done } else { done + 1 } }
    }

    fn answer(&self) -> Option<Whole> {
        self.found
    }
}
