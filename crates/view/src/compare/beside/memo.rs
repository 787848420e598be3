//! What scenarios result in, kept as long as they are compared.

use std::rc::Rc;

use charts::YearValue;
use scenario::indicators::Indicators;
use scenario::{Area, Homes, Outcome, Scenario};

use crate::explorer::Explorer;
use crate::state::State;

/// Scenarios that are kept beyond those of the last comparison: going back and forth asks for them again.
const SPARE: usize = 8;

/// The result of a scenario in an area and target year, as far as pictures and tables need it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Figures {
    /// Persons on 31 December of the target year.
    pub(super) persons: f64,
    /// Persons in the base year.
    pub(super) base: f64,
    /// Arrivals without a dwelling up to the target year; `None` where dwellings do not matter.
    pub(super) unplaced: Option<f64>,
    /// Persons from the base year to the target year.
    pub(super) line: Vec<YearValue>,
    /// The same by district.
    pub(super) districts: Vec<Vec<YearValue>>,
    /// Persons in the target year by five-year group, each pair `[women, men]`.
    pub(super) groups: Vec<[f64; 2]>,
    /// The same in the base year.
    pub(super) base_groups: Vec<[f64; 2]>,
    /// Indicators of the target year.
    pub(super) indicators: Indicators,
}

/// Keeps what scenarios result in, so that a comparison projects only what has changed.
#[derive(Debug, Default)]
pub struct Memo {
    /// The latest last.
    kept: Vec<(Scenario, Area, Rc<Figures>)>,
    /// Asked for since the last [`Memo::forget`].
    asked: usize,
    /// Projections made so far.
    projected: usize,
}

impl Memo {
    /// How many scenarios have been projected so far.
    #[must_use]
    pub fn projected(&self) -> usize {
        self.projected
    }

    /// What a scenario results in; nothing where it cannot be calculated.
    pub(super) fn figures(&mut self, explorer: &Explorer, state: &State) -> Option<Rc<Figures>> {
        self.asked += 1;
        let known = self.kept.iter().position(|(scenario, area, _)| *area == state.area && *scenario == state.scenario);
        let entry = match known {
            Some(index) => self.kept.remove(index),
            None => {
                self.projected += 1;
                (
                    state.scenario.clone(),
                    state.area,
                    Rc::new(Figures::from(explorer, state, &explorer.outcome(state).ok()?)),
                )
            }
        };
        let figures = entry.2.clone();
        self.kept.push(entry);
        Some(figures)
    }

    /// Lets go of what has not been asked for lately.
    pub(super) fn forget(&mut self) {
        let most = self.asked + SPARE;
        self.asked = 0;
        if self.kept.len() > most {
            self.kept.drain(..self.kept.len() - most);
        }
    }
}

impl Figures {
    /// Of a state that a visit has come through, which can be calculated.
    pub(super) fn of(explorer: &Explorer, state: &State) -> Self {
        let answer = explorer.answer(state);
        Self::from(explorer, &answer.state, &answer.outcome)
    }

    fn from(explorer: &Explorer, state: &State, outcome: &Outcome) -> Self {
        let (area, target, first) = (state.area, state.scenario.target_year(), outcome.base_year());
        let line =
            |area| (first..=target).map(|year| YearValue { year, persons: outcome.persons(area, year) }).collect();
        let groups = |year: i32| {
            let cells = outcome.by_age(area, year);
            (0..20).map(|group| [0, 1].map(|sex| in_group(&cells.lanes()[sex], group))).collect()
        };
        let counted = state.scenario.homes() != Homes::Ignore;
        let unplaced = counted.then(|| (first + 1..=target).map(|year| outcome.change(area, year).unplaced).sum());
        Self {
            persons: outcome.persons(area, target),
            base: outcome.persons(area, first),
            unplaced,
            line: line(area),
            districts: (0..explorer.pack().regions.len()).map(|region| line(Area::District(region))).collect(),
            groups: groups(target),
            base_groups: groups(first),
            indicators: Indicators::of(outcome, &state.scenario, area, target),
        }
    }
}

/// Persons of a five-year group; the last, from 95 on, is open.
fn in_group(ages: &[f64], group: usize) -> f64 {
    let end = if group == 19 { ages.len() } else { (group + 1) * 5 };
    ages.get(group * 5..end).map_or(0.0, |ages| ages.iter().sum())
}
