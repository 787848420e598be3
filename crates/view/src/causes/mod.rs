//! Because of what a figure of a scenario is another one than in another scenario, what would have to be for it to be another one, and
//! what it depends on most.
//!
//! A visitor chooses a [`Figure`]; each answer is [`Work`] of many projections, which the page drives in slices ([`Causes::advance`]) and
//! then has told: a [`Told`] with its picture.
//!
//! | question | what it takes | what is told |
//! | --- | --- | --- |
//! | Woher kommt der Unterschied? | [`Causes::explaining`], [`Causes::ranging`] | [`Causes::difference`] |
//! | Was muss gelten, damit …? | [`Causes::seeking`], [`Causes::combining`] | [`Causes::sought`], [`Causes::combined`] |
//! | Woran hängt es? | [`Causes::moving`], [`Causes::surveying`] | [`Causes::dependence`], [`Causes::field`] |
//! | Was trennt die Karten? | [`Causes::parting`], [`Causes::meeting`] | [`Causes::difference`], [`Causes::met`] |

mod cards;
mod dependence;
mod difference;
mod elsewhere;
mod goals;
mod named;
mod paper;
mod parts;
mod plane;

#[cfg(test)]
mod tests;

use charts::Steps;
use locale::{causes as words, question};
use questions::{Ask, Measure};
use scenario::{ModelError, Scenario};

pub use cards::Met;
pub use difference::Pair;
pub use goals::{Reached, Wish};
pub use paper::OnPaper;
pub use questions::explain::{Explaining, Explanation, Ranging};
pub use questions::field::{Field, Surveying};
pub use questions::priorities::{Meeting, Need, Parted, Parting};
pub use questions::sensitivity::{Moving, Tornado};
pub use questions::solve::{Combination, Combining, Seeking, Sought};
pub use questions::{Knob, Progress, Work};

use crate::age_span::AgeSpan;
use crate::compare::collection::card_name;
use crate::page::question::SPANS;
use crate::rooms::Causes;
use crate::state::State;

/// A figure that can be asked about.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// What it counts.
    pub name: String,
    /// Which it is.
    pub measure: Measure,
}

/// An answer with its picture.
#[derive(Debug, Clone, PartialEq)]
pub struct Told<C = Steps> {
    /// Which figure, where, when.
    pub unit: String,
    /// What the picture says, in a sentence.
    pub finding: String,
    /// The picture, which is its own table.
    pub chart: C,
    /// What is to be said beside it.
    pub remarks: Vec<String>,
}

impl Causes<'_> {
    /// The figures to choose from: people, those of the question's groups, the ages of the question where they are others, births, who finds no
    /// home, dwellings that are needed; and the place of what the question above the page is about.
    #[must_use]
    pub fn figures(&self, state: &State) -> (Vec<Figure>, usize) {
        let groups = SPANS.iter().zip(question::groups()).map(|(span, name)| {
            let measure = AgeSpan::of_link(span).map_or(Measure::Persons, AgeSpan::measure);
            Figure { name: capital(name), measure }
        });
        let others = [
            (words::births(), Measure::Births),
            (words::unplaced(), Measure::Unplaced),
            (words::dwellings(), Measure::DwellingsNeeded),
        ];
        let mut all: Vec<Figure> =
            groups.chain(others.map(|(name, measure)| Figure { name: name.to_owned(), measure })).collect();
        let asked = state.ages.map_or(Measure::Persons, AgeSpan::measure);
        let place = all.iter().position(|figure| figure.measure == asked).unwrap_or_else(|| {
            let name = state.ages.map_or_else(String::new, |ages| capital(&ages.name()));
            all.push(Figure { name, measure: asked });
            all.len() - 1
        });
        (all, place)
    }

    /// The scenarios to compare with, by name: the baseline, then the cards.
    #[must_use]
    pub fn others(&self, state: &State) -> Vec<(String, Scenario)> {
        let cards = state.collection.cards.iter().enumerate();
        let cards = cards.map(|(index, card)| (card_name(card, index), card.scenario.clone()));
        std::iter::once((words::baseline().to_owned(), Scenario::default())).chain(cards).collect()
    }

    /// Goes on with an answer as long as `goes_on` says so; the answer once it is there.
    ///
    /// # Errors
    ///
    /// As [`Work::step`].
    pub fn advance<W: Work>(&self, work: &mut W, goes_on: impl Fn() -> bool) -> Result<Option<W::Answer>, ModelError> {
        loop {
            if let Some(answer) = work.answer() {
                return Ok(Some(answer));
            }
            work.step(&self.city.model)?;
            if !goes_on() {
                return Ok(None);
            }
        }
    }
}

fn ask(state: &State, figure: &Figure) -> Ask {
    Ask { measure: figure.measure, area: state.area, year: state.scenario.target_year() }
}

/// With a capital at its beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
