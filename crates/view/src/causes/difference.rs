//! The difference of two scenarios in one figure, step by step.

use charts::{Cell, Extent, Step, Steps};
use locale::causes as words;
use locale::numbers::{self, Rounding};
use questions::Ask;
use questions::explain::{Explaining, Explanation, Part, Ranging, Together};
use scenario::Scenario;

use super::named::entry;
use super::parts::shared;
use super::{Figure, Told, ask};
use crate::answer::area_name;
use crate::rooms::Causes;
use crate::rounding;
use crate::state::State;

/// Two scenarios that are compared in a figure, each with its name.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What is compared.
    pub figure: Figure,
    /// Where and when.
    pub ask: Ask,
    /// Where the steps begin.
    pub from: (String, Scenario),
    /// Where they lead.
    pub to: (String, Scenario),
}

impl Causes<'_> {
    /// The scenario of a state against another one.
    #[must_use]
    pub fn pair(&self, state: &State, figure: &Figure, other: &(String, Scenario)) -> Pair {
        Pair {
            figure: figure.clone(),
            ask: ask(state, figure),
            from: other.clone(),
            to: (words::scenario().to_owned(), state.scenario.clone()),
        }
    }

    /// Whether two scenarios differ in anything that a projection can feel.
    #[must_use]
    pub fn is_apart(&self, pair: &Pair) -> bool {
        !questions::explain::differences(&pair.from.1, &pair.to.1).is_empty()
    }

    /// What it takes to say because of what they differ.
    #[must_use]
    pub fn explaining(&self, pair: &Pair) -> Explaining {
        Explaining::new(&pair.from.1, &pair.to.1, &[pair.ask])
    }

    /// What it takes to say how sure that is; `None` where nobody knows, and of more causes than there is time for.
    #[must_use]
    pub fn ranging(&self, pair: &Pair, answer: &Explanation) -> Option<Ranging> {
        Ranging::new(&self.city.model, (&pair.from.1, &pair.to.1), answer)
    }

    /// Says because of what the figures of two scenarios differ; `ranges` are the ends of each part where they are known.
    #[must_use]
    pub fn difference(&self, pair: &Pair, answer: &Explanation, ranges: Option<&[[f64; 2]]>) -> Told {
        let (pack, to) = (self.city.pack(), &pair.to.1);
        let (other, scenario) = (&pair.from.0, &pair.to.0);
        let rounding = rounding::of(answer.ask.area);
        let [begin, end] = [answer.from, answer.to].map(|figure| rounding.apply(figure));
        let order = answer.by_size();
        let effects: Vec<f64> = order.iter().map(|at| answer.parts[*at].effect).collect();
        let effects = shared(step(rounding), end - begin, &effects);
        let name = |at: usize| entry(pack, &answer.parts[at].entry, to);

        let columns = if ranges.is_some() { 6 } else { 4 };
        let mut rows = vec![at_end(other, begin, columns)];
        let mut at = begin;
        for (index, effect) in order.iter().zip(&effects) {
            let part = &answer.parts[*index];
            let shown = |value: f64| Cell::Difference(rounding.apply(value), 0);
            let ends = ranges.and_then(|ranges| ranges.get(*index));
            let mut cells = vec![Cell::Difference(*effect, 0), shown(part.alone), shown(part.last)];
            cells.extend(ends.iter().flat_map(|ends| ends.map(shown)));
            rows.push(Step {
                label: name(*index),
                text: numbers::signed_persons(*effect),
                extent: Extent::Way(at, at + effect),
                range: ends.map(|[low, high]| (at + rounding.apply(*low), at + rounding.apply(*high))),
                cells,
            });
            at += effect;
        }
        rows.push(at_end(scenario, end, columns));

        let finding = match (order.first(), effects.first()) {
            (Some(largest), Some(effect)) if *effect != 0.0 => {
                words::finding(end - begin, other, &name(*largest), *effect)
            }
            _ => words::none_counts(other),
        };
        let mut remarks: Vec<String> =
            order.iter().filter_map(|at| together(answer, *at, rounding, &name)).take(MOST).collect();
        if !answer.at_once {
            remarks.push(words::by_groups().to_owned());
        }
        if let Some(ranges) = ranges {
            remarks.push(words::ranged().to_owned());
            let above = |(part, [_, high]): (&Part, &[f64; 2])| rounding.apply(part.effect) > rounding.apply(*high);
            if answer.parts.iter().zip(ranges).any(above) {
                remarks.push(words::ranged_lower().to_owned());
            }
        }
        let caption = words::caption(&pair.figure.name, &area_name(pack, answer.ask.area), answer.ask.year);
        let columns = words::columns().into_iter().take(columns).map(str::to_owned).collect();
        let chart = Steps { caption: caption.clone(), columns, shown: rows.len(), rows, connected: true, mark: None };
        Told { unit: caption, finding, chart, remarks }
    }
}

/// A scenario at an end of the steps.
fn at_end(name: &str, value: f64, columns: usize) -> Step {
    let mut cells = vec![Cell::Missing; columns - 1];
    cells[0] = Cell::Number(value, 0);
    let text = numbers::persons(value);
    Step { label: name.to_owned(), text, extent: Extent::Figure(value), range: None, cells }
}

/// So many causes are told how they work together; the table has all.
const MOST: usize = 3;

/// What is to be said of the part at a position, where its effect depends on others.
fn together(answer: &Explanation, at: usize, rounding: Rounding, name: &dyn Fn(usize) -> String) -> Option<String> {
    let part = &answer.parts[at];
    let [alone, last] = [part.alone, part.last].map(|value| rounding.apply(value));
    let partner = part.partner.map_or_else(String::new, |(other, _)| name(other));
    match part.together() {
        Together::Nothing | Together::Independent => None,
        // As it is printed there is no difference.
        _ if alone == last => None,
        Together::OnlyWithOthers => Some(words::only_with(&name(at), &partner, last)),
        Together::OnlyAlone => Some(words::only_alone(&name(at), &partner, alone)),
        Together::Strengthened | Together::Weakened | Together::Reversed => {
            Some(words::differs(&name(at), &partner, alone, last))
        }
    }
}

/// What figures are told in.
const fn step(rounding: Rounding) -> f64 {
    match rounding {
        Rounding::Whole => 1.0,
        Rounding::Fives => 5.0,
    }
}
