//! What parts the scenarios of a set, and what would bring all of them to the same goal.

use charts::Table;
use locale::{causes as words, numbers};
use questions::Knob;
use questions::priorities::{Meeting, Need, Parted, Parting};
use scenario::{Area, Lever, Scenario};

use super::difference::Pair;
use super::goals::{Wish, changed};
use super::{Figure, ask};
use crate::compare::collection::card_name;
use crate::page::controls::{name_of, words_of};
use crate::rooms::Causes;
use crate::state::State;

/// The levers that are tried: those of the page.
const LEVERS: [Lever; 5] = [Lever::Arrivals, Lever::Departures, Lever::Fertility, Lever::LifeExpectancy, Lever::Infill];

/// What would bring all to a goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Met {
    /// The smallest change.
    pub finding: String,
    /// What every scenario needs of each lever, and what would do for all.
    pub table: Table,
}

impl Causes<'_> {
    /// The scenarios of a debate by name: the cards that are shown, and the present scenario where it is none of them.
    #[must_use]
    pub fn debated(&self, state: &State) -> Vec<(String, Scenario)> {
        let cards = state.collection.cards.iter().enumerate().filter(|(_, card)| card.shown);
        let mut all: Vec<_> = cards.map(|(index, card)| (card_name(card, index), card.scenario.clone())).collect();
        if all.iter().all(|(_, scenario)| *scenario != state.scenario) {
            all.push((words::scenario().to_owned(), state.scenario.clone()));
        }
        all
    }

    /// What it takes to say what parts them in a figure; `None` where there are fewer than two.
    #[must_use]
    pub fn parting(&self, state: &State, figure: &Figure, debated: &[(String, Scenario)]) -> Option<Parting> {
        let scenarios: Vec<Scenario> = debated.iter().map(|(_, scenario)| scenario.clone()).collect();
        if scenarios.len() < 2 { None } else { Parting::new(&scenarios, ask(state, figure)) }
    }

    /// The two that are farthest apart, as a pair whose difference is told.
    #[must_use]
    pub fn farthest(&self, figure: &Figure, debated: &[(String, Scenario)], found: &Parted) -> Option<Pair> {
        let (low, high) = found.ends;
        let (from, to) = (debated.get(low)?.clone(), debated.get(high)?.clone());
        Some(Pair { figure: figure.clone(), ask: found.explanation.ask, from, to })
    }

    /// What it takes to find what would bring all to a goal.
    #[must_use]
    pub fn meeting(&self, debated: &[(String, Scenario)], wish: &Wish) -> Meeting {
        let scenarios: Vec<Scenario> = debated.iter().map(|(_, scenario)| scenario.clone()).collect();
        Meeting::new(&scenarios, &LEVERS.map(|lever| Knob::new(lever, Area::City)), wish.goal)
    }

    /// Says what would bring all to a goal.
    #[must_use]
    pub fn met(&self, debated: &[(String, Scenario)], wish: &Wish, needs: &[Need]) -> Met {
        let pack = self.city.pack();
        let share = |size: f64| numbers::percent(size * 100.0);
        let row = |need: &Need| {
            let lever = need.knob.lever;
            let change = |change: Option<f64>| match change {
                Some(change) => [&changed(lever, change), " ", words_of(lever).unit].concat(),
                None => words::no_change().to_owned(),
            };
            let common = change(need.common.as_ref().map(|common| common.change));
            std::iter::once(name_of(pack, lever).to_owned())
                .chain(need.own.iter().map(|own| change(*own)))
                .chain([common, need.size.map_or_else(String::new, share)])
                .collect()
        };
        let [lever, common, size] = words::meet_columns().map(str::to_owned);
        let names = debated.iter().map(|(name, _)| name.clone());
        let least = needs.iter().find_map(|need| Some((need, need.common.as_ref()?.change)));
        let finding = match least {
            None => words::meet_none().to_owned(),
            Some((_, 0.0)) => words::meet_already().to_owned(),
            Some((need, change)) => {
                let lever = need.knob.lever;
                let (name, change, unit) = (name_of(pack, lever), changed(lever, change), words_of(lever).unit);
                match need.size {
                    Some(size) => words::meet_sized(name, &change, unit, &share(size)),
                    None => words::meet(name, &change, unit),
                }
            }
        };
        Met {
            finding,
            table: Table {
                caption: words::meet_caption(&wish.told),
                columns: std::iter::once(lever).chain(names).chain([common, size]).collect(),
                rows: needs.iter().map(row).collect(),
            },
        }
    }
}
