//! Scenarios kept along with the present one: as the state carries them, and side by side.

mod cards;
mod edit;
mod import;
pub(crate) mod locks;
mod notes;
mod sides;
mod whose;

use std::rc::Rc;

use locale::collection as words;
use scenario::collection::{Card, Collection, Reference};
use scenario::{Names, Outcome, Scenario};

use crate::kept::Kept;
use crate::rooms::Compare;
use crate::state::State;

pub use cards::CardView;
pub use edit::{Details, Edit, Fate, fates};
pub use import::Import;
pub use sides::{Side, sides};
pub use whose::{opened, whose};

/// A scenario in a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// From `A` on in their order; that of a card does not depend on the present scenario.
    pub letter: char,
    /// Its name: that of the card, `Basis`, `Ihr Szenario`.
    pub name: String,
    /// Who stands for it; empty if nobody does.
    pub author: String,
    /// Index of its colour below [`Card::COLOURS`]. The baseline has 0 and the present scenario 1 unless a card has taken it.
    pub colour: u8,
    /// The scenario in the area and for the target year that the page is about.
    pub state: State,
    /// What it results in.
    pub outcome: Outcome,
    /// Whether the others are compared with it.
    pub is_reference: bool,
}

/// An entry of a comparison before it is projected.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What it is.
    pub side: Side,
    /// As [`Compared::letter`].
    pub letter: char,
    /// As [`Compared::name`].
    pub name: String,
    /// As [`Compared::author`].
    pub author: String,
    /// As [`Compared::colour`].
    pub colour: u8,
    /// As [`Compared::state`].
    pub state: State,
    /// As [`Compared::is_reference`].
    pub is_reference: bool,
}

impl Compare<'_> {
    /// What of a collection could not be taken as it stands, in sentences with a place and a remedy.
    #[must_use]
    pub fn notes(&self, kept: &Kept) -> Vec<String> {
        notes::notes(self.city.pack(), kept.faults())
    }

    /// The same state with another collection.
    #[must_use]
    pub fn with_collection(&self, state: &State, collection: &Collection) -> State {
        State { collection: Rc::new(Kept::of(collection, &Names::of(self.city.pack()))), ..state.clone() }
    }

    /// The scenarios of a comparison: the baseline, the cards that are shown, and the present one where it is another than all of
    /// those; [`Collection::MOST_SHOWN`] at most. All of them are about the area and the target year of `state`.
    #[must_use]
    pub fn compared(&self, state: &State) -> Vec<Compared> {
        let project = |Entry { side: _, letter, name, author, colour, state, is_reference }| {
            let outcome = self.city.outcome(&state).ok()?;
            Some(Compared { letter, name, author, colour, state, outcome, is_reference })
        };
        self.entries(state).into_iter().filter_map(project).collect()
    }

    /// A sentence on each scenario of a comparison that is left out of it, because it cannot be calculated.
    #[must_use]
    pub fn left_out(&self, state: &State) -> Vec<String> {
        let told = |entry: Entry| {
            let reasons = self.city.refused(&entry.state);
            (!reasons.is_empty()).then(|| locale::refused::left_out(&entry.name, &reasons.join(" ")))
        };
        self.entries(state).into_iter().filter_map(told).collect()
    }

    /// The scenarios of a comparison as [`Self::compared`] has them, not yet projected.
    #[must_use]
    pub fn entries(&self, state: &State) -> Vec<Entry> {
        let collection = &state.collection;
        let about =
            |scenario: &Scenario| state.with_scenario(scenario.clone().with_target_year(state.scenario.target_year()));
        let entry = |(side, letter, colour): (Side, char, u8)| {
            let (name, author, of, is_reference) = match side {
                Side::Baseline => {
                    let is_reference = collection.reference == Reference::Baseline;
                    (words::baseline().to_owned(), String::new(), about(&Scenario::default()), is_reference)
                }
                Side::Present => {
                    let is_reference = collection.reference == Reference::Present;
                    (words::present().to_owned(), String::new(), state.clone(), is_reference)
                }
                Side::Card(index) => {
                    let card = &collection.cards[index];
                    let is_reference = collection.reference == Reference::Card(index);
                    (card_name(card, index), card.author.clone(), about(&card.scenario), is_reference)
                }
            };
            Entry { side, letter, name, author, colour, state: of, is_reference }
        };
        sides(collection, &state.scenario).into_iter().map(entry).collect()
    }
}

/// Name of the card at an index, also of one without.
#[must_use]
pub fn card_name(card: &Card, index: usize) -> String {
    if card.name.is_empty() { words::nameless(index + 1) } else { card.name.clone() }
}
