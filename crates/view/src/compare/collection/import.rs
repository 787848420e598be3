//! A collection that comes from elsewhere: a file, a link, or the text of either.

use locale::collection as words;
use scenario::Names;
use scenario::collection::{Card, Collection, file};
use scenario::link::{self, Fragment};

use super::notes;
use crate::fragment;
use crate::rooms::Compare;
use crate::state::State;

/// What was found in a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Import {
    /// The cards that can be taken.
    pub collection: Collection,
    /// Sentences on what could not be taken as it stands.
    pub notes: Vec<String>,
}

impl Compare<'_> {
    /// Reads the text of a file, or a link that somebody has pasted.
    #[must_use]
    pub fn import(&self, text: &str) -> Import {
        match fragment_of(text) {
            Some(fragment) => self.import_link(&fragment),
            None => {
                let (collection, faults) = file::read(text, &Names::of(self.city.pack()));
                Import { notes: notes::notes(self.city.pack(), &faults), collection }
            }
        }
    }

    /// Reads several files, each with its name: all their cards, and what is wrong with which.
    #[must_use]
    pub fn import_files(&self, files: &[(String, String)]) -> Import {
        let mut found = Import { collection: Collection::default(), notes: Vec::new() };
        for (name, text) in files {
            let Import { collection, notes } = self.import(text);
            let named = |note: String| if files.len() > 1 { words::of_file(name, &note) } else { note };
            found.notes.extend(notes.into_iter().map(named));
            if found.collection.is_empty() {
                found.collection = collection;
            } else {
                found.collection.cards.extend(collection.cards);
            }
        }
        found
    }

    fn import_link(&self, link: &Fragment) -> Import {
        let notes = fragment::damage(link, self.city.pack()).into_iter().collect();
        let mut found = Import { collection: Collection::default(), notes };
        let names = Names::of(self.city.pack());
        if let Some(text) = link.get("k") {
            let (collection, faults) = Collection::read(text, &names);
            found.notes.extend(notes::notes(self.city.pack(), &faults));
            found.collection = collection;
        }
        // A link of a single scenario is a collection of one.
        if let Some(text) = link.get("s")
            && found.collection.cards.is_empty()
        {
            let (scenario, faults) = link::decode(text, &names);
            found.notes.extend(faults.iter().map(|fault| fragment::note(fault, self.city.pack())));
            let name = self.suggested_name(&State { scenario: scenario.clone(), ..State::default() });
            found.collection.cards.push(Card { name, scenario, shown: true, ..Card::default() });
        }
        found
    }

    /// The state with a collection that is shorter in a link: without descriptions and reasons.
    #[must_use]
    pub fn without_texts(&self, state: &State) -> State {
        self.without(state, |card| {
            card.description.clear();
            card.reasons.clear();
        })
    }

    /// How many characters of a link the descriptions take, and how many the reasons.
    #[must_use]
    pub fn lengths_of_texts(&self, state: &State) -> (usize, usize) {
        let shorter = |state: &State| state.collection.link().len();
        let all = shorter(state);
        let descriptions = self.without(state, |card| card.description.clear());
        let reasons = self.without(state, |card| card.reasons.clear());
        (all.saturating_sub(shorter(&descriptions)), all.saturating_sub(shorter(&reasons)))
    }

    fn without(&self, state: &State, take: impl Fn(&mut Card)) -> State {
        let mut collection = Collection::clone(&state.collection);
        collection.cards.iter_mut().for_each(take);
        self.with_collection(state, &collection)
    }

    /// The file of a collection.
    #[must_use]
    pub fn collection_file(&self, collection: &Collection) -> String {
        file::write(collection, &Names::of(self.city.pack()))
    }
}

/// The fragment of a text that is a link of this page.
fn fragment_of(text: &str) -> Option<Fragment> {
    let text = text.trim();
    let one_word = !text.is_empty() && !text.contains(char::is_whitespace);
    let fragment = Fragment::read(link::of_address(text));
    let ours = fragment.get("s").is_some() || fragment.get("k").is_some();
    (one_word && ours).then_some(fragment)
}
