//! How sure the parts of a difference are: the same split in every one of some draws.
//!
//! All subsets of entries meet the same errors (common random numbers), so a part's range is that of an effect and not of a figure: much
//! narrower than what the figures themselves may go astray.

use scenario::ranges::{Draw, EIGHT_OF_TEN, ErrorModel, Prepared, SEED, quantile};
use scenario::{Model, ModelError, Scenario};

use super::entry::Entry;
use super::explanation::Explanation;
use super::shapley;
use crate::measure::Ask;
use crate::work::{Progress, Work};

/// So many entries at most are drawn from: each more doubles the subsets.
pub const RANGED: usize = 6;
/// Draws of each subset.
const DRAWS: usize = 100;
/// Draws in a step, which takes about as long as a few projections then.
const AT_ONCE: usize = 2;

/// The ranges of the parts of an explanation, on their way.
#[derive(Debug, Clone)]
pub struct Ranging {
    from: Scenario,
    to: Scenario,
    entries: Vec<Entry>,
    ask: Ask,
    errors: ErrorModel,
    /// The subset that is drawn from, once it is made ready.
    ready: Option<Prepared>,
    /// The figure in every draw, subset by subset; the last one may still be short.
    values: Vec<Vec<f64>>,
}

impl Ranging {
    /// What it takes to say how sure the parts of an explanation of `to` against `from` are; `None` of more than [`RANGED`] entries or of
    /// none, of the base year, and where the pack knows no errors.
    #[must_use]
    pub fn new(model: &Model, (from, to): (&Scenario, &Scenario), explanation: &Explanation) -> Option<Self> {
        let entries: Vec<Entry> = explanation.parts.iter().map(|part| part.entry.clone()).collect();
        let errors = model.pack().errors?;
        let (ask, asked) = (explanation.ask, explanation.ask.year >= model.first_year());
        ((1..=RANGED).contains(&entries.len()) && asked && explanation.at_once).then(|| Self {
            from: from.clone(),
            to: to.clone(),
            entries,
            ask,
            errors,
            ready: None,
            values: Vec::new(),
        })
    }

    fn subsets(&self) -> usize {
        1 << self.entries.len()
    }

    fn scenario(&self, subset: usize) -> Scenario {
        let chosen = self.entries.iter().enumerate().filter(|(entry, _)| subset & (1 << entry) != 0);
        chosen.fold(self.from.clone(), |scenario, (_, entry)| entry.taken_over(scenario, &self.to))
    }
}

impl Work for Ranging {
    /// For each part, in the order of the explanation, the ends of what eight of ten draws hold.
    type Answer = Vec<[f64; 2]>;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some(prepared) = &self.ready else {
            if self.values.len() < self.subsets() {
                let scenario = self.scenario(self.values.len());
                self.ready = Some(Prepared::new(model, &self.errors, &scenario, self.ask.year)?);
                self.values.push(Vec::with_capacity(DRAWS));
            }
            return Ok(());
        };
        let question = [self.ask.measure];
        let place = prepared.figure(&question, self.ask.year, self.ask.area, 0);
        if let Some(values) = self.values.last_mut() {
            let mut drawer = prepared.drawer();
            for number in (0..).skip(values.len()).take(AT_ONCE.min(DRAWS - values.len())) {
                let figures = drawer.draw(Draw { seed: SEED, number }, &question);
                values.push(place.and_then(|place| figures.get(place).copied()).unwrap_or_default());
            }
            if values.len() >= DRAWS {
                self.ready = None;
            }
        }
        Ok(())
    }

    fn progress(&self) -> Progress {
        Progress { done: self.values.iter().map(Vec::len).sum(), of: self.subsets() * DRAWS }
    }

    fn answer(&self) -> Option<Vec<[f64; 2]>> {
        if self.values.len() < self.subsets() || self.ready.is_some() {
            return None;
        }
        let n = self.entries.len();
        let mut parts: Vec<Vec<f64>> = vec![Vec::with_capacity(DRAWS); n];
        for draw in 0..DRAWS {
            let values: Vec<f64> = self.values.iter().map(|of| of[draw]).collect();
            parts.iter_mut().zip(shapley::parts(&values, n)).for_each(|(of, part)| of.push(part));
        }
        let ends = |mut of: Vec<f64>| {
            of.sort_unstable_by(f64::total_cmp);
            EIGHT_OF_TEN.map(|share| quantile(&of, share))
        };
        Some(parts.into_iter().map(ends).collect())
    }
}
