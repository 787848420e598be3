//! What a lever would have to be, so that a figure is as somebody wants it.

use std::cmp::Ordering;

use locale::goals as words;
use locale::numbers;
use questions::observed::{Evidence, observed};
use questions::solve::{Combining, Goal, Point, Relation, Seeking, Sought};
use questions::{Knob, Measure};
use scenario::{Area, Lever};

use super::{Figure, ask};
use crate::answer::area_name;
use crate::levers::entry;
use crate::page::controls::{name_of, shown, words_of};
use crate::rooms::Causes;
use crate::rounding;
use crate::state::State;

/// More people than anybody means.
const MOST: f64 = 1_000_000.0;
/// Levers that a district has on the page.
const OF_DISTRICTS: usize = 5;

/// What somebody wants, and how that is said.
#[derive(Debug, Clone, PartialEq)]
pub struct Wish {
    /// The goal.
    pub goal: Goal,
    /// `Menschen: mindestens 100.000`.
    pub told: String,
}

/// What it would take.
#[derive(Debug, Clone, PartialEq)]
pub struct Reached {
    /// The lever's value and what it comes to; or that it is so already, or out of reach.
    pub finding: String,
    /// Where that lies against what was observed and assumed, and how sure it is.
    pub remarks: Vec<String>,
    /// The state with it; `None` where nothing is to be changed or nothing within reach suffices.
    pub taken: Option<Box<State>>,
}

/// The relations in the order in which they are offered.
pub(super) const RELATIONS: [Relation; 3] = [Relation::AtLeast, Relation::AtMost, Relation::Exactly];

impl Causes<'_> {
    /// The figure at the end of the base year; `None` of what happens during a year.
    #[must_use]
    pub fn today(&self, state: &State, figure: &Figure) -> Option<(i32, f64)> {
        let year = self.city.pack().meta.base_year;
        let now = figure.measure.of(self.city.model.baseline(), state.area, year);
        figure.measure.is_stock().then(|| (year, rounding::of(state.area).apply(now)))
    }

    /// Whether a figure counts those who find no home: of whom there shall be none.
    #[must_use]
    pub fn is_unplaced(&self, figure: &Figure) -> bool {
        figure.measure == Measure::Unplaced
    }

    /// Reads what somebody has typed as a goal.
    ///
    /// # Errors
    ///
    /// A sentence on what cannot be taken and what to write instead.
    pub fn read_goal(&self, text: &str) -> Result<f64, String> {
        entry::number(text, (0.0, MOST), 0, words::unit())
    }

    /// A goal for the figure of a state; `relation` is its place among those that are offered.
    #[must_use]
    pub fn wish(&self, state: &State, figure: &Figure, relation: usize, value: f64) -> Wish {
        let kind = RELATIONS.get(relation).copied().unwrap_or(Relation::Exactly);
        let said = words::relations().get(relation).copied().unwrap_or_default();
        Wish { goal: Goal::new(ask(state, figure), kind, value), told: words::goal(&figure.name, said, value) }
    }

    /// The levers that can be moved beside everything else of a state: a district's own, then those of the city.
    #[must_use]
    pub fn knobs(&self, state: &State) -> Vec<(String, Knob)> {
        let (model, pack) = (&self.city.model, self.city.pack());
        let levers = || Lever::all(pack.arrivals.len());
        let own = levers().take(if state.area == Area::City { 0 } else { OF_DISTRICTS });
        let all =
            own.map(|lever| Knob::new(lever, state.area)).chain(levers().map(|lever| Knob::new(lever, Area::City)));
        let moves = |knob: &Knob| {
            let (low, high) = knob.room(&state.scenario, model);
            high > low
        };
        let name = |knob: Knob| {
            let name = name_of(pack, knob.lever);
            let of_city = state.area == Area::City;
            let told = if of_city { name.to_owned() } else { [name, ", ", &area_name(pack, knob.area)].concat() };
            (told, knob)
        };
        all.filter(moves).map(name).collect()
    }

    /// What it takes to say what a lever would have to be.
    #[must_use]
    pub fn seeking(&self, state: &State, knob: Knob, wish: &Wish) -> Seeking {
        Seeking::new(&state.scenario, knob, wish.goal)
    }

    /// What it takes to find all combinations of two levers.
    #[must_use]
    pub fn combining(&self, state: &State, knobs: (Knob, Knob), wish: &Wish) -> Combining {
        Combining::new(&state.scenario, knobs, wish.goal)
    }

    /// Says what a lever would have to be.
    #[must_use]
    pub fn sought(&self, state: &State, knob: Knob, wish: &Wish, found: &Sought) -> Reached {
        let lever = name_of(self.city.pack(), knob.lever);
        let value = |value: f64| valued(knob.lever, value);
        let result = |point: Point| rounding::of(state.area).apply(point.result);
        let answer = &found.answer;
        if answer.met {
            return Reached {
                finding: words::met(&wish.told, result(answer.now)),
                remarks: found.share.map(suffices).into_iter().collect(),
                taken: None,
            };
        }
        let Some(solution) = answer.solution() else {
            let nearest = answer.nearest;
            return Reached {
                finding: words::unreachable(lever, &value(nearest.value), result(nearest)),
                remarks: self.beside(knob, nearest.value, found),
                taken: None,
            };
        };
        let point = found.whole.unwrap_or(solution);
        let finding = if found.whole.is_some() {
            words::needed(lever, &value(point.value), &value(answer.now.value), result(point))
        } else {
            words::no_step(lever, &value(point.value), result(point))
        };
        let mut remarks = self.beside(knob, point.value, found);
        remarks.extend(found.share.map(suffices));
        let others: Vec<String> =
            answer.crossings.iter().filter(|other| **other != solution).map(|other| value(other.value)).collect();
        if !others.is_empty() {
            remarks.push(words::also(&others.join("; ")));
        }
        let scenario = knob.set(&state.scenario, point.deviation);
        Reached { finding, remarks, taken: Some(Box::new(State { scenario, ..state.clone() })) }
    }

    /// Where a value lies against what was observed and what the state office assumed.
    fn beside(&self, knob: Knob, value: f64, found: &Sought) -> Vec<String> {
        let of = |value: f64| valued(knob.lever, value);
        let seen = match observed(&self.city.model, knob.lever, knob.area) {
            Ok(seen) => {
                let (low, high) = seen.range();
                let range = match seen.evidence {
                    Evidence::Periods => words::periods(&of(low), &of(high)),
                    Evidence::Counted | Evidence::Proxy => words::observed(&of(low), &of(high)),
                };
                let place = match seen.place(value) {
                    Ordering::Less => words::below(),
                    Ordering::Equal => words::within(),
                    Ordering::Greater => words::above(),
                };
                [&range, " ", place].concat()
            }
            Err(_) => words::unobserved().to_owned(),
        };
        std::iter::once(seen).chain(found.office.map(|value| words::office(&of(value)))).collect()
    }
}

/// In how many of ten draws it suffices.
fn suffices(share: f64) -> String {
    words::suffices((share * 10.0).round() as u8)
}

/// A value of a lever with its unit.
pub(super) fn valued(lever: Lever, value: f64) -> String {
    locale::controls::value_with_unit(&shown(lever, value), words_of(lever).unit)
}

/// A change of a lever.
pub(super) fn changed(lever: Lever, change: f64) -> String {
    numbers::signed_decimal(change, crate::page::controls::digits(lever))
}
