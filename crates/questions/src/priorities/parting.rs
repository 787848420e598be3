//! What the difference between the scenarios of a set comes from.

use scenario::{Model, ModelError, Scenario};

use crate::explain::{Explaining, Explanation};
use crate::measure::Ask;
use crate::work::{Progress, Work};

/// Where the scenarios of a set stand, and what lies between the two that are farthest apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Parted {
    /// The figure of each scenario, in the order of the set; `None` for one that cannot be projected.
    pub figures: Vec<Option<f64>>,
    /// Positions of the scenarios with the least and with the largest figure.
    pub ends: (usize, usize),
    /// What the difference between these two is made of: from the one with the least figure to the one with the largest.
    pub explanation: Explanation,
}

/// The difference within a set being explained.
#[derive(Debug, Clone)]
pub struct Parting {
    ask: Ask,
    scenarios: Vec<Scenario>,
    figures: Vec<Option<f64>>,
    between: Option<((usize, usize), Explaining)>,
    refused: Option<ModelError>,
}

impl Parting {
    /// What it takes to explain the difference of a figure within a set; `None` for a set without scenarios.
    #[must_use]
    pub fn new(scenarios: &[Scenario], ask: Ask) -> Option<Self> {
        let scenarios = Some(scenarios.to_vec()).filter(|scenarios| !scenarios.is_empty())?;
        Some(Self { ask, scenarios, figures: Vec::new(), between: None, refused: None })
    }

    /// The least and the largest figure; the first of several alike.
    fn ends(&self) -> Option<(usize, usize)> {
        let mut ends: Option<((usize, f64), (usize, f64))> = None;
        for (index, figure) in self.figures.iter().enumerate() {
            let Some(figure) = *figure else { continue };
            let here = (index, figure);
            ends = Some(ends.map_or((here, here), |(low, high)| {
                (if figure < low.1 { here } else { low }, if figure > high.1 { here } else { high })
            }));
        }
        ends.map(|(low, high)| (low.0, high.0))
    }
}

impl Work for Parting {
    type Answer = Parted;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        if let Some(scenario) = self.scenarios.get(self.figures.len()) {
            let found = self.ask.answer(model, scenario);
            self.figures.push(found.as_ref().ok().copied());
            if let Err(why) = found {
                self.refused.get_or_insert(why);
            }
            if self.figures.len() < self.scenarios.len() {
                return Ok(());
            }
            let Some((low, high)) = self.ends() else { return self.refused.clone().map_or(Ok(()), Err) };
            let work = Explaining::new(&self.scenarios[low], &self.scenarios[high], &[self.ask]);
            self.between = Some(((low, high), work));
            return Ok(());
        }
        match &mut self.between {
            Some((_, work)) => work.step(model),
            None => self.refused.clone().map_or(Ok(()), Err),
        }
    }

    fn progress(&self) -> Progress {
        let explained = self.between.as_ref().map_or(Progress { done: 0, of: 0 }, |(_, work)| work.progress());
        Progress { done: self.figures.len() + explained.done, of: self.scenarios.len() + explained.of }
    }

    fn answer(&self) -> Option<Parted> {
        let (ends, work) = self.between.as_ref()?;
        let explanation = work.answer()?.into_iter().next()?;
        Some(Parted { figures: self.figures.clone(), ends: *ends, explanation })
    }
}
