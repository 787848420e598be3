//! All combinations of two levers that meet a goal.

use scenario::{Model, ModelError, Scenario};

use super::{Goal, Solving};
use crate::knob::Knob;
use crate::work::{Progress, Work};

/// Values of the second lever: a line on a page needs no more points.
const POINTS: usize = 25;

/// A value of each lever, together meeting the goal.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Combination {
    /// Deviation and value of the first lever.
    pub first: (f64, f64),
    /// Deviation and value of the second.
    pub second: (f64, f64),
    /// The figure of the goal.
    pub result: f64,
}

/// The line of all combinations, being looked for: for each value of the second lever that a slider offers, every value of the first.
#[derive(Debug, Clone)]
pub struct Combining {
    first: Knob,
    second: Knob,
    goal: Goal,
    scenario: Scenario,
    place: usize,
    now: Option<(f64, Solving)>,
    found: Vec<Combination>,
    done: usize,
}

impl Combining {
    /// The line of two levers, everything else as the scenario has it.
    #[must_use]
    pub fn new(scenario: &Scenario, (first, second): (Knob, Knob), goal: Goal) -> Self {
        Self { first, second, goal, scenario: scenario.clone(), place: 0, now: None, found: Vec::new(), done: 0 }
    }
}

impl Work for Combining {
    /// By values of the second lever, the smallest first; with each value those of the first.
    type Answer = Vec<Combination>;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        if self.place >= POINTS {
            return Ok(());
        }
        let (second, mut solving) = self.now.take().unwrap_or_else(|| {
            let (low, high) = self.second.slider(&self.scenario, model);
            let deviation = low + (high - low) * self.place as f64 / (POINTS - 1) as f64;
            (deviation, Solving::new(&self.second.set(&self.scenario, deviation), self.first, self.goal))
        });
        // What cannot be projected beside this value of the second lever has no combination with it.
        let refused = solving.step(model).is_err();
        if let Some(answer) = solving.answer() {
            let year = self.goal.ask.year;
            let value = second + self.second.offset(&self.scenario, model, year);
            self.found.extend(answer.crossings.iter().map(|point| Combination {
                first: (point.deviation, point.value),
                second: (second, value),
                result: point.result,
            }));
        } else if !refused {
            self.now = Some((second, solving));
            return Ok(());
        }
        self.done += solving.progress().done;
        self.place += 1;
        Ok(())
    }

    fn progress(&self) -> Progress {
        let now = self.now.as_ref().map_or(Progress { done: 0, of: 0 }, |(_, solving)| solving.progress());
        let done = self.done + now.done;
        // Those that are left take as many as those before, or as a grid and one zero.
        let usual = self.done.checked_div(self.place).unwrap_or(super::INTERVALS + super::STEPS);
        let left = (POINTS - self.place).saturating_sub(usize::from(self.now.is_some()));
        Progress { done, of: self.done + now.of + usual * left }
    }

    fn answer(&self) -> Option<Vec<Combination>> {
        (self.place >= POINTS).then(|| self.found.clone())
    }
}
