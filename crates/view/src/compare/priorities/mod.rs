//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.
//!
//! The levers are read from the scenarios, the results from their projections; rates that nobody has published for the city, such
//! as children in a class, are those of the scenario on the page, for all alike. So a difference comes from the people alone.

mod accord;
mod choices;
mod ranges;
mod results;

use charts::Table;
use locale::priorities as words;
use scenario::{Outcome, Scenario};

use crate::compare::collection::{Side, card_name, sides};
use crate::refused;
use crate::rooms::Compare;
use crate::state::State;
pub use accord::Accord;
pub use choices::Choice;

/// The year for which disagreement is described, in addition to the target year.
const TOLD_YEAR: i32 = 2040;
/// Differences smaller than this are what decimals leave over.
const NOTHING: f64 = 1e-9;

/// A scenario of the set.
#[derive(Debug, Clone, PartialEq)]
pub struct Voice {
    /// Its letter in every comparison.
    pub letter: char,
    /// Its colour.
    pub colour: u8,
    /// Name and author.
    pub title: String,
}

/// A lever that at least one of the scenarios moves.
#[derive(Debug, Clone, PartialEq)]
pub struct LeverRange {
    /// `Zuzug von außen`, in a district `Zuzug von außen, Erfenbach`.
    pub name: String,
    /// Its unit in words.
    pub unit: &'static str,
    /// What each scenario says of it in the target year, in the order of the voices; `None` where it says nothing.
    pub values: Vec<Option<f64>>,
    /// The same as text.
    pub texts: Vec<String>,
    /// Value of the baseline.
    pub baseline: f64,
    /// The same as text.
    pub baseline_text: String,
    /// Whether all who speak stand within one press of the lever's button of each other in every year, and whether all speak.
    pub accord: Accord,
    /// `einig` or `uneinig` with the range, and who says nothing about it.
    pub verdict: String,
    /// Letters and reasons of those who gave one.
    pub reasons: Vec<(char, String)>,
}

/// What the panel says.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// The question of the day; empty if there is none.
    pub question: String,
    /// The scenarios.
    pub voices: Vec<Voice>,
    /// The finding in a sentence or two.
    pub finding: String,
    /// Those on which they part, then those on which they agree.
    pub levers: Vec<LeverRange>,
    /// What is no lever, in the same order.
    pub choices: Vec<Choice>,
    /// Levers and choices as a table.
    pub lever_table: Table,
    /// The range of every result by year.
    pub results: Vec<Table>,
    /// What the parting costs or brings, in sentences.
    pub costs: Vec<String>,
    /// What is missing to say more.
    pub missing: Vec<String>,
}

/// What the page is asked about, apart from what the levers on the page do.
#[derive(Debug, Clone, PartialEq)]
pub struct Debate {
    state: State,
}

impl Debate {
    /// The question of a state: cards, area, target year and entered rates. It stays the same while a lever is moved.
    #[must_use]
    pub fn of(state: &State) -> Self {
        let year = state.scenario.target_year();
        let rates = state
            .scenario
            .settings()
            .fold(Scenario::default(), |rates, (setting, area, value)| rates.with_setting(setting, area, Some(value)));
        Self { state: state.with_scenario(rates.with_target_year(year)) }
    }
}

/// A scenario of the set with its result.
struct Projected {
    scenario: Scenario,
    outcome: Outcome,
}

impl Compare<'_> {
    /// What the shown cards of a collection result in; nothing for fewer than two.
    #[must_use]
    pub fn priorities(&self, question: &Debate) -> Option<Priorities> {
        let state = &question.state;
        let collection = &state.collection;
        let (area, year) = (state.area, state.scenario.target_year());
        let marks = sides(collection, &Scenario::default());
        let cards: Vec<(usize, char, u8)> = marks
            .into_iter()
            .filter_map(|(side, letter, colour)| match side {
                Side::Card(index) => Some((index, letter, colour)),
                _ => None,
            })
            .collect();
        let until = year.max(TOLD_YEAR);
        let (mut projected, mut left_out) = (Vec::new(), Vec::new());
        let mut cards = cards;
        cards.retain(|(index, ..)| {
            let card = &collection.cards[*index];
            let scenario = card.scenario.clone().with_target_year(year);
            match self.city.model.project(&scenario, until) {
                Ok(outcome) => projected.push(Projected { scenario, outcome }),
                Err(error) => {
                    let reasons = refused::sentences(self.city.pack(), &scenario, &error).join(" ");
                    left_out.push(locale::refused::left_out(&card_name(card, *index), &reasons));
                    return false;
                }
            }
            true
        });
        if cards.len() < 2 {
            return None;
        }
        let voices: Vec<Voice> = cards
            .iter()
            .map(|(index, letter, colour)| {
                let card = &collection.cards[*index];
                let title = words::title(&card_name(card, *index), &card.author);
                Voice { letter: *letter, colour: *colour, title }
            })
            .collect();
        let mut levers = self.lever_ranges(collection, &cards, &voices, &projected, year);
        // Those on which they part come first.
        levers.sort_by_key(|range| range.accord);
        let mut choices = self.choices(&projected, &voices);
        choices.sort_by_key(|choice| choice.accord);
        let told = results::Results { explorer: self.city, state, voices: &voices, projected: &projected };
        let mut years = vec![year];
        if year != TOLD_YEAR {
            years.insert(usize::from(year < TOLD_YEAR), TOLD_YEAR);
        }
        let (costs, mut missing) = told.costs(TOLD_YEAR);
        missing.splice(0..0, left_out);
        Some(Priorities {
            question: collection.question.clone(),
            finding: ranges::finding(&levers, &choices, years.iter().all(|year| told.alike(*year))),
            lever_table: told.lever_table(&levers, &choices, year),
            results: years.into_iter().map(|year| told.results(area, year)).collect(),
            costs,
            missing,
            levers,
            choices,
            voices,
        })
    }
}

/// Least and largest of some values.
fn ends(values: &[f64]) -> (f64, f64) {
    values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(*value), high.max(*value)))
}
