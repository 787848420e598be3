//! What a visitor does with the scenarios that are kept.

use scenario::collection::{Card, Collection, Reason, Reference};
use scenario::{Lever, Scenario};

use crate::rooms::Compare;
use crate::state::State;

/// What is said about a card.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Details {
    /// Its name.
    pub name: String,
    /// Who stands for it.
    pub author: String,
    /// What it is about.
    pub description: String,
    /// Index of its colour.
    pub colour: u8,
}

/// One change of a collection.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Keep the present scenario as a new card at the end.
    Keep(Details),
    /// Other words for the card at this index, and why its levers stand where they do.
    Describe(usize, Details, Vec<Reason>),
    /// Put the present scenario into the card at this index.
    Overwrite(usize),
    /// A copy of the card at this index, behind it.
    Duplicate(usize),
    /// The card at the first index to the place of the other.
    Move(usize, usize),
    /// Whether the card at this index takes part in comparisons.
    Show(usize, bool),
    /// What the others are compared with.
    Refer(Reference),
    /// Take the card at this index away.
    Remove(usize),
    /// Another question of the day.
    Ask(String),
    /// Lock these levers and no others.
    Lock(Vec<Lever>),
    /// Add the cards of another collection; its question and locks where there are none.
    Add(Box<Collection>),
    /// Another collection in place of this one.
    Replace(Box<Collection>),
}

impl Compare<'_> {
    /// The same state after a change of its collection. What cannot be done, such as a card too many, changes nothing.
    #[must_use]
    pub fn edit(&self, state: &State, edit: Edit) -> State {
        let before = Collection::clone(&state.collection);
        self.with_collection(state, &edited(before, edit, &state.scenario))
    }

    /// The state with the scenario of a card in place of the present one; the same without such a card.
    #[must_use]
    pub fn open_card(&self, state: &State, index: usize) -> State {
        state
            .collection
            .cards
            .get(index)
            .map_or_else(|| state.clone(), |card| state.with_scenario(card.scenario.clone()))
    }
}

fn edited(mut collection: Collection, edit: Edit, present: &Scenario) -> Collection {
    let count = collection.cards.len();
    let full = count >= Collection::MOST;
    let room = collection.cards.iter().filter(|card| card.shown).count() < Collection::MOST_SHOWN;
    match edit {
        Edit::Keep(details) if !full => {
            let card = Card { shown: room, scenario: present.clone(), ..Card::default() };
            collection.cards.push(card);
            describe(&mut collection, count, details);
        }
        Edit::Describe(index, details, reasons) if index < count => {
            describe(&mut collection, index, details);
            collection.cards[index].reasons = reasons.into_iter().filter(|it| !it.text.trim().is_empty()).collect();
        }
        Edit::Overwrite(index) if index < count => {
            let card = &mut collection.cards[index];
            card.scenario = present.clone();
            // A reason for a lever that does not deviate any more says nothing.
            card.reasons.retain(|reason| present.course(reason.lever, reason.area).is_some());
        }
        Edit::Duplicate(index) if index < count && !full => {
            let mut copy = collection.cards[index].clone();
            copy.name = collection.free_name(&copy.name, None);
            (copy.colour, copy.shown) = (collection.free_colour(), copy.shown && room);
            collection.cards.insert(index + 1, copy);
            refer(&mut collection, |old| Some(if old > index { old + 1 } else { old }));
        }
        Edit::Move(from, to) if from < count && to < count => {
            let card = collection.cards.remove(from);
            collection.cards.insert(to, card);
            refer(&mut collection, |old| {
                Some(match old {
                    old if old == from => to,
                    old if from < old && old <= to => old - 1,
                    old if to <= old && old < from => old + 1,
                    old => old,
                })
            });
        }
        Edit::Show(index, shown) if index < count && (room || !shown) => collection.cards[index].shown = shown,
        Edit::Refer(Reference::Card(index)) if index >= count => {}
        Edit::Refer(reference) => collection.reference = reference,
        Edit::Remove(index) if index < count => {
            collection.cards.remove(index);
            refer(
                &mut collection,
                |old| if old == index { None } else { Some(if old > index { old - 1 } else { old }) },
            );
        }
        Edit::Ask(question) => collection.question = question,
        Edit::Lock(mut levers) => {
            levers.sort_unstable();
            levers.dedup();
            collection.locked = levers;
        }
        Edit::Add(other) => drop(add(&mut collection, *other)),
        Edit::Replace(other) => collection = *other,
        Edit::Keep(_)
        | Edit::Describe(..)
        | Edit::Overwrite(_)
        | Edit::Duplicate(_)
        | Edit::Move(..)
        | Edit::Show(..)
        | Edit::Remove(_) => {}
    }
    collection
}

fn describe(collection: &mut Collection, index: usize, details: Details) {
    let name = collection.free_name(details.name.trim(), Some(index));
    let card = &mut collection.cards[index];
    (card.name, card.author, card.description) = (name, details.author, details.description);
    card.colour = details.colour % Card::COLOURS;
}

/// Lets the reference follow its card; without it the baseline is the reference.
fn refer(collection: &mut Collection, moved: impl Fn(usize) -> Option<usize>) {
    if let Reference::Card(index) = collection.reference {
        collection.reference = moved(index).map_or(Reference::Baseline, Reference::Card);
    }
}

/// What becomes of a card that comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// It comes under its own name.
    Comes,
    /// Its name is taken: it comes under this one.
    Renamed(String),
    /// It is there already.
    Same,
    /// There is no room for it.
    NoRoom,
}

/// What would become of the cards of another collection, in their order.
#[must_use]
pub fn fates(collection: &Collection, other: &Collection) -> Vec<Fate> {
    add(&mut collection.clone(), other.clone())
}

fn add(collection: &mut Collection, other: Collection) -> Vec<Fate> {
    let mut fates = Vec::new();
    for card in other.cards {
        if collection.cards.len() >= Collection::MOST {
            fates.push(Fate::NoRoom);
            continue;
        }
        // What is there already, word for word, need not be there twice.
        let same =
            |kept: &Card| (&kept.name, &kept.scenario, &kept.reasons) == (&card.name, &card.scenario, &card.reasons);
        if collection.cards.iter().any(same) {
            fates.push(Fate::Same);
            continue;
        }
        let room = collection.cards.iter().filter(|card| card.shown).count() < Collection::MOST_SHOWN;
        let taken = collection.cards.iter().any(|kept| kept.colour == card.colour);
        let colour = if taken { collection.free_colour() } else { card.colour };
        let name = collection.free_name(&card.name, None);
        fates.push(if name == card.name { Fate::Comes } else { Fate::Renamed(name.clone()) });
        collection.cards.push(Card { name, colour, shown: card.shown && room, ..card });
    }
    if collection.question.is_empty() {
        collection.question = other.question;
    }
    if collection.locked.is_empty() {
        collection.locked = other.locked;
    }
    fates
}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(names: &[&str], reference: usize) -> Collection {
        let cards = names.iter().map(|name| Card { name: (*name).to_owned(), shown: true, ..Card::default() });
        Collection { cards: cards.collect(), reference: Reference::Card(reference), ..Collection::default() }
    }

    /// Names after an edit, and that of the reference.
    fn check(edit: &Edit, names: &[&str], reference: Option<&str>) {
        let after = edited(set(&["a", "b", "c"], 1), edit.clone(), &Scenario::default());
        let found: Vec<&str> = after.cards.iter().map(|card| card.name.as_str()).collect();
        assert_eq!(found, names, "{edit:?}");
        let refers = match after.reference {
            Reference::Card(index) => Some(after.cards[index].name.as_str()),
            _ => None,
        };
        assert_eq!(refers, reference, "{edit:?}");
    }

    #[test]
    fn the_reference_follows_its_card() {
        check(&Edit::Move(0, 2), &["b", "c", "a"], Some("b"));
        check(&Edit::Move(2, 0), &["c", "a", "b"], Some("b"));
        check(&Edit::Move(1, 0), &["b", "a", "c"], Some("b"));
        check(&Edit::Duplicate(0), &["a", "a (2)", "b", "c"], Some("b"));
        check(&Edit::Remove(0), &["b", "c"], Some("b"));
        check(&Edit::Remove(1), &["a", "c"], None);
        check(&Edit::Keep(Details { name: "b".into(), ..Details::default() }), &["a", "b", "c", "b (2)"], Some("b"));
        check(&Edit::Add(Box::new(set(&["a", "d"], 0))), &["a", "b", "c", "d"], Some("b"));
        check(&Edit::Remove(9), &["a", "b", "c"], Some("b"));
        check(&Edit::Refer(Reference::Card(9)), &["a", "b", "c"], Some("b"));
    }

    #[test]
    fn there_are_never_more_cards_than_fit() {
        let mut collection = Collection::default();
        for _ in 0..Collection::MOST + 5 {
            collection = edited(
                collection,
                Edit::Keep(Details { name: "x".into(), ..Details::default() }),
                &Scenario::default(),
            );
            collection = edited(collection, Edit::Duplicate(0), &Scenario::default());
        }
        assert_eq!(collection.cards.len(), Collection::MOST);
        let shown = |collection: &Collection| collection.cards.iter().filter(|card| card.shown).count();
        assert_eq!(shown(&collection), Collection::MOST_SHOWN);
        let more = edited(collection, Edit::Show(Collection::MOST - 1, true), &Scenario::default());
        assert_eq!(shown(&more), Collection::MOST_SHOWN);
    }

    #[test]
    fn a_reason_goes_with_its_deviation() {
        let scenario = Scenario::default().with_deviation(Lever::Infill, scenario::Area::City, 5.0);
        let reason = Reason { lever: Lever::Infill, area: scenario::Area::City, text: "Platz".into() };
        let card = Card { name: "a".into(), scenario: scenario.clone(), reasons: vec![reason], ..Card::default() };
        let kept = edited(Collection { cards: vec![card], ..Collection::default() }, Edit::Overwrite(0), &scenario);
        assert_eq!(kept.cards[0].reasons.len(), 1);
        let gone = edited(kept, Edit::Overwrite(0), &Scenario::default());
        assert_eq!(gone.cards[0].reasons.len(), 0);
    }
}
