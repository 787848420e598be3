//! Scenarios kept beside the present one: as the state carries them, and beside each other.

use locale::collection as words;
use scenario::collection::{Card, Collection, CollectionFault, Field, Problem, Reference};
use scenario::file::Expected;
use scenario::link::ENGINE_VERSION;
use scenario::{Names, Outcome, Scenario};

use crate::explorer::{Explorer, State};
use crate::fragment;

/// A collection with what could not be taken as it stands.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// The collection.
    pub collection: Collection,
    /// German sentences, each with a place and a remedy.
    pub notes: Vec<String>,
}

/// A scenario in a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Compared {
    /// From `A` on, no two alike; that of a card does not depend on the present scenario.
    pub letter: char,
    /// Its name: that of the card, `Basis`, `Ihr Szenario`.
    pub name: String,
    /// Who stands for it; empty if nobody does.
    pub author: String,
    /// Index of its colour below [`Card::COLOURS`]. The baseline has 0 and the present scenario 1 unless a card has taken it.
    pub colour: u8,
    /// The scenario in the area and for the target year that the page is about.
    pub state: State,
    /// What it comes to.
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

/// What an entry of a comparison is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The baseline.
    Baseline,
    /// The scenario on the page.
    Present,
    /// The card at this index.
    Card(usize),
}

/// The entries of a comparison in their order, each with its letter and its colour.
#[must_use]
pub fn sides(collection: &Collection, present: &Scenario) -> Vec<(Side, char, u8)> {
    let shown: Vec<usize> = collection.cards.iter().enumerate().filter(|(_, card)| card.shown).map(|it| it.0).collect();
    let bare = |scenario: &Scenario| scenario.clone().with_target_year(present.target_year());
    let own = bare(present) != bare(&Scenario::default())
        && shown.iter().all(|index| bare(&collection.cards[*index].scenario) != *present);
    // A reference that is a card takes part also if it is not shown otherwise.
    let referred = match collection.reference {
        Reference::Card(index) if !shown.contains(&index) && index < collection.cards.len() => Some(index),
        _ => None,
    };
    let cards = shown.iter().copied().chain(referred);
    let is_reference = |side: Side| match collection.reference {
        Reference::Baseline => side == Side::Baseline,
        Reference::Present => side == Side::Present,
        Reference::Card(index) => side == Side::Card(index),
    };
    let mut sides: Vec<Side> = std::iter::once(Side::Baseline)
        .chain((own || collection.reference == Reference::Present).then_some(Side::Present))
        .chain(cards.map(Side::Card))
        .collect();
    // The present scenario is the first to go where there are too many, then the baseline, then the last cards.
    while sides.len() > Collection::MOST_SHOWN {
        let leaving =
            [Side::Present, Side::Baseline].into_iter().find(|side| sides.contains(side) && !is_reference(*side));
        match leaving.or_else(|| sides.iter().rev().find(|side| !is_reference(**side)).copied()) {
            Some(leaving) => sides.retain(|side| *side != leaving),
            None => break,
        }
    }
    let colour_of = |side: &Side| match side {
        Side::Card(index) => Some(collection.cards[*index].colour),
        _ => None,
    };
    let taken: Vec<u8> = sides.iter().filter_map(colour_of).collect();
    let free = |wished: u8, but: Option<u8>| {
        let mut colours = std::iter::once(wished).chain(0..Card::COLOURS);
        colours.find(|colour| !taken.contains(colour) && Some(*colour) != but).unwrap_or(wished)
    };
    let baseline = free(0, None);
    let present = free(1, sides.contains(&Side::Baseline).then_some(baseline));
    // The present scenario comes and goes: it has the letter after all others.
    let lettered =
        sides.iter().filter(|side| **side != Side::Present).chain(sides.iter().filter(|side| **side == Side::Present));
    let letters: Vec<(Side, char)> = lettered.copied().zip('A'..).collect();
    let colour = |side: Side| match side {
        Side::Baseline => baseline,
        Side::Present => present,
        Side::Card(index) => collection.cards[index].colour,
    };
    let letter = |side: Side| letters.iter().find(|(other, _)| *other == side).map_or(' ', |(_, letter)| *letter);
    sides.into_iter().map(|side| (side, letter(side), colour(side))).collect()
}

impl Explorer {
    /// The scenarios that are kept beside the present one.
    #[must_use]
    pub fn collection(&self, state: &State) -> Opened {
        let (collection, faults) = Collection::read(&state.collection, &Names::of(self.pack()));
        Opened { notes: self.notes(&faults), collection }
    }

    /// The same state with another collection.
    #[must_use]
    pub fn with_collection(&self, state: &State, collection: &Collection) -> State {
        State { collection: collection.write(&Names::of(self.pack())).into(), ..state.clone() }
    }

    /// The scenarios of a comparison: the baseline, the present one where it is another than all that are shown, then the cards
    /// that are shown; [`Collection::MOST_SHOWN`] at most. All of them are about the area and the target year of `state`.
    #[must_use]
    pub fn compared(&self, state: &State) -> Vec<Compared> {
        let project = |Entry { side: _, letter, name, author, colour, state, is_reference }| {
            let outcome = self.outcome(&state);
            Compared { letter, name, author, colour, state, outcome, is_reference }
        };
        self.entries(state).into_iter().map(project).collect()
    }

    /// The scenarios of a comparison as [`Explorer::compared`] has them, not yet projected.
    #[must_use]
    pub fn entries(&self, state: &State) -> Vec<Entry> {
        let collection = self.collection(state).collection;
        let about =
            |scenario: &Scenario| state.with_scenario(scenario.clone().with_target_year(state.scenario.target_year()));
        let entry = |(side, letter, colour): (Side, char, u8)| {
            let (name, author, of, is_reference) = match side {
                Side::Baseline => {
                    let is_reference = collection.reference == Reference::Baseline;
                    (words::BASELINE.to_owned(), String::new(), about(&Scenario::default()), is_reference)
                }
                Side::Present => {
                    let is_reference = collection.reference == Reference::Present;
                    (words::PRESENT.to_owned(), String::new(), state.clone(), is_reference)
                }
                Side::Card(index) => {
                    let card = &collection.cards[index];
                    let is_reference = collection.reference == Reference::Card(index);
                    (card_name(card, index), card.author.clone(), about(&card.scenario), is_reference)
                }
            };
            Entry { side, letter, name, author, colour, state: of, is_reference }
        };
        sides(&collection, &state.scenario).into_iter().map(entry).collect()
    }

    fn notes(&self, faults: &[CollectionFault]) -> Vec<String> {
        faults.iter().map(|fault| note(self, fault)).collect()
    }
}

/// Name of the card at an index, also of one without.
#[must_use]
pub fn card_name(card: &Card, index: usize) -> String {
    if card.name.is_empty() { words::nameless(index + 1) } else { card.name.clone() }
}

fn note(explorer: &Explorer, fault: &CollectionFault) -> String {
    let edition = &explorer.pack().meta.edition;
    let what = match &fault.problem {
        Problem::Version(found) => words::fault::version(found),
        Problem::Character(found, place) => words::fault::character(*found, *place),
        Problem::Cut => words::fault::CUT.to_owned(),
        Problem::Damaged => words::fault::DAMAGED.to_owned(),
        Problem::Surplus => words::fault::SURPLUS.to_owned(),
        Problem::TooLarge => words::fault::TOO_LARGE.to_owned(),
        Problem::Empty => words::fault::EMPTY.to_owned(),
        Problem::EndsEarly => words::fault::ENDS_EARLY.to_owned(),
        Problem::NotJson { line, column } => words::fault::not_json(*line, *column),
        Problem::Foreign(format) => words::fault::foreign(format),
        Problem::File(fault) => words::fault::of_file(&fault.place, &fault.found, &expected(&fault.expected)),
        Problem::TooMany(found) => words::fault::too_many(*found, Collection::MOST),
        Problem::Unknown(key) => words::fault::unknown(key),
        Problem::Value(field, found) => words::fault::value(field_name(*field), found),
        Problem::Shortened(field) => words::fault::shortened(field_name(*field)),
        Problem::Cleaned(field) => words::fault::cleaned(field_name(*field)),
        Problem::Nameless => words::fault::NAMELESS.to_owned(),
        Problem::Renamed(name, free) => words::fault::renamed(name, free),
        Problem::Scenario(fault) => fragment::note(fault, explorer.pack()),
        Problem::Edition(found) => words::fault::edition(found, edition),
        Problem::Engine(found) => words::fault::engine(found, ENGINE_VERSION),
    };
    match fault.card {
        Some(card) => words::fault::of_card(card + 1, &what),
        None => what,
    }
}

fn expected(expected: &Expected) -> String {
    use words::expected as say;
    match expected {
        Expected::Form(_) => say::FORM.to_owned(),
        Expected::Only(text) => say::only(text),
        Expected::OneOf(known) => say::one_of(known),
        Expected::Course => say::COURSE.to_owned(),
        Expected::AtMost(most) => say::at_most(*most),
        Expected::Years(first, last) => say::years(*first, *last),
        Expected::InRange => say::IN_RANGE.to_owned(),
        Expected::Figures => say::FIGURES.to_owned(),
        Expected::Area => say::AREA.to_owned(),
    }
}

fn field_name(field: Field) -> &'static str {
    use words::field;
    match field {
        Field::Question => field::QUESTION,
        Field::Reference => field::REFERENCE,
        Field::Locked => field::LOCKED,
        Field::Name => field::NAME,
        Field::Author => field::AUTHOR,
        Field::Description => field::DESCRIPTION,
        Field::Colour => field::COLOUR,
        Field::Reason => field::REASON,
    }
}
