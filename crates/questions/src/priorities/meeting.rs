//! The smallest change of a lever under which every scenario of a set meets a common goal.

use scenario::{Model, ModelError, Scenario};

use crate::knob::Knob;
use crate::observed::observed;
use crate::solve::{Goal, Solving};
use crate::work::{Progress, Work};

/// What one lever would have to change by.
#[derive(Debug, Clone, PartialEq)]
pub struct Need {
    /// The lever.
    pub knob: Knob,
    /// The change that each scenario needs, in the order of the set and in the lever's unit, on top of what it has set; 0 for one that
    /// meets the goal as it is, `None` where no change within reach does it.
    pub own: Vec<Option<f64>>,
    /// One change that brings all of them there, and what each then comes to; `None` where no single one does.
    pub common: Option<Common>,
    /// The size of the common change as a part of the lever's observed range of ten years, by which levers are compared; `None` without
    /// a common change or without such a range.
    pub size: Option<f64>,
}

/// A change that all scenarios of a set make alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Common {
    /// The change, in the lever's unit, on top of what each has set.
    pub change: f64,
    /// The figure of each scenario with it.
    pub results: Vec<f64>,
}

/// Changes being looked for, lever by lever.
///
/// The answer is sorted: common changes by their size, then those without a range to compare with, then levers without a common change.
#[derive(Debug, Clone)]
pub struct Meeting {
    goal: Goal,
    scenarios: Vec<Scenario>,
    knobs: Vec<Knob>,
    /// The scenario being solved for, if one is.
    now: Option<Solving>,
    own: Vec<Option<f64>>,
    /// The common change being tried, and the figures so far.
    tried: Option<Common>,
    found: Vec<Need>,
    done: usize,
}

/// Steps that a scenario takes with a lever, for telling how far the answer is.
const STEPS: usize = 45;

impl Meeting {
    /// What it takes to bring a set of scenarios to a goal by each of some levers.
    #[must_use]
    pub fn new(scenarios: &[Scenario], knobs: &[Knob], goal: Goal) -> Self {
        Self {
            goal,
            scenarios: scenarios.to_vec(),
            knobs: knobs.to_vec(),
            now: None,
            own: Vec::new(),
            tried: None,
            found: Vec::new(),
            done: 0,
        }
    }

    /// The change of the scenario that needs most, if all need to go the same way.
    fn farthest(&self) -> Option<f64> {
        let needs: Vec<f64> = self.own.iter().copied().collect::<Option<_>>()?;
        let (up, down) = (needs.iter().any(|need| *need > 0.0), needs.iter().any(|need| *need < 0.0));
        let most = needs.iter().fold(0.0, |most: f64, need| if need.abs() > most.abs() { *need } else { most });
        (!(up && down)).then_some(most)
    }

    fn close(&mut self, model: &Model, knob: Knob, common: Option<Common>) {
        let range = observed(model, knob.lever, knob.area).ok().map(|observed| observed.range());
        let size = common.as_ref().zip(range).map(|(common, (low, high))| common.change.abs() / (high - low));
        let size = size.filter(|size| size.is_finite());
        self.found.push(Need { knob, own: std::mem::take(&mut self.own), common, size });
        self.tried = None;
    }
}

impl Work for Meeting {
    type Answer = Vec<Need>;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some(knob) = self.knobs.get(self.found.len()).copied() else { return Ok(()) };
        if let Some(scenario) = self.scenarios.get(self.own.len()) {
            let mut work = self.now.take().unwrap_or_else(|| Solving::adding(scenario, knob, self.goal));
            self.done += 1;
            work.step(model)?;
            match work.answer() {
                Some(answer) if answer.met => self.own.push(Some(0.0)),
                Some(answer) => self.own.push(answer.solution().map(|point| point.deviation)),
                None => self.now = Some(work),
            }
            return Ok(());
        }
        let Some(mut tried) = self.tried.take().or_else(|| {
            let change = self.farthest()?;
            Some(Common { change, results: Vec::new() })
        }) else {
            self.close(model, knob, None);
            return Ok(());
        };
        let Some(scenario) = self.scenarios.get(tried.results.len()) else {
            self.close(model, knob, Some(tried));
            return Ok(());
        };
        self.done += 1;
        match self.goal.ask.answer(model, &knob.add(scenario, model, tried.change)) {
            Ok(result) if self.goal.is_met(result) => {
                tried.results.push(result);
                self.tried = Some(tried);
            }
            // What suffices for the one is too much for another, or cannot be projected there.
            Ok(_) | Err(_) => self.close(model, knob, None),
        }
        Ok(())
    }

    fn progress(&self) -> Progress {
        let scenarios = self.knobs.len() * self.scenarios.len();
        let over = self.found.len() * self.scenarios.len() + self.own.len();
        Progress { done: self.done, of: self.done + scenarios.saturating_sub(over) * STEPS }
    }

    fn answer(&self) -> Option<Vec<Need>> {
        if self.found.len() < self.knobs.len() {
            return None;
        }
        let mut all = self.found.clone();
        // Without a size they come after all that have one; without a common change last.
        let order = |need: &Need| match (&need.common, need.size) {
            (Some(_), Some(size)) => (0, size),
            (Some(_), None) => (1, 0.0),
            (None, _) => (2, 0.0),
        };
        all.sort_by(|one, other| {
            let (one, other) = (order(one), order(other));
            one.0.cmp(&other.0).then(one.1.total_cmp(&other.1))
        });
        Some(all)
    }
}
