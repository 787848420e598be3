//! Scenarios kept side by side: each a card with a name, an author and reasons.
//!
//! [`Collection::read`] and [`Collection::write`] carry it through a link, [`file`](mod@file) through a file. Both keep whatever they
//! can take and say what they could not.

mod fault;
pub mod file;
mod letters;
mod lines;
mod plain;
mod text;

use crate::area::Area;
use crate::choice::Scenario;
use crate::lever::Lever;

pub use fault::{CollectionFault, Field, Problem};

/// Scenarios that a set holds, and how it is worked on.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Collection {
    /// The question of the day; empty if nobody has asked one.
    pub question: String,
    /// The scenarios in their order.
    pub cards: Vec<Card>,
    /// Levers that nobody may move, in the order of [`Lever`].
    pub locked: Vec<Lever>,
    /// What the others are compared with.
    pub reference: Reference,
    /// Lines of a link that this version does not know, kept so that passing a link on loses nothing.
    pub unknown: Vec<String>,
}

/// What the scenarios of a set are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reference {
    /// The baseline.
    #[default]
    Baseline,
    /// The scenario that is on the page.
    Present,
    /// The card at this index.
    Card(usize),
}

/// A scenario with what somebody says about it. Its texts are plain: whoever shows them shows them as text.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Card {
    /// Its name, unlike that of any other card.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Who stands for it: a person, a faction, a table of a workshop.
    pub author: String,
    /// Index of its colour, below [`Card::COLOURS`].
    pub colour: u8,
    /// Whether it takes part in comparisons.
    pub shown: bool,
    /// What it sets.
    pub scenario: Scenario,
    /// Why levers stand where they do, one for a lever and area at most.
    pub reasons: Vec<Reason>,
    /// As [`Collection::unknown`], for what belongs to this card.
    pub unknown: Vec<String>,
}

/// Why a lever stands where it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The lever.
    pub lever: Lever,
    /// Where.
    pub area: Area,
    /// The reason, plain text.
    pub text: String,
}

impl Card {
    /// Colours that a card can have.
    pub const COLOURS: u8 = 8;
    /// Characters of a name at most.
    pub const LONGEST_NAME: usize = 80;
    /// Characters of an author at most.
    pub const LONGEST_AUTHOR: usize = 80;
    /// Characters of a description at most.
    pub const LONGEST_DESCRIPTION: usize = 600;
    /// Characters of a reason at most.
    pub const LONGEST_REASON: usize = 300;
    /// Reasons of a card at most.
    pub const MOST_REASONS: usize = 100;

    /// The reason for a lever in an area; empty if there is none.
    pub fn reason(&self, lever: Lever, area: Area) -> &str {
        self.reasons.iter().find(|it| (it.lever, it.area) == (lever, area)).map_or("", |it| it.text.as_str())
    }
}

impl Collection {
    /// Cards of a set at most.
    pub const MOST: usize = 24;
    /// Cards that take part in comparisons at most.
    pub const MOST_SHOWN: usize = 8;
    /// Characters of the question at most.
    pub const LONGEST_QUESTION: usize = 200;

    /// Whether there is nothing to keep.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether nobody may move a lever.
    pub fn is_locked(&self, lever: Lever) -> bool {
        self.locked.contains(&lever)
    }

    /// A name like `wished` that no card has but the one at `except`: with ` (2)` and so on where it is taken.
    pub fn free_name(&self, wished: &str, except: Option<usize>) -> String {
        let others = || self.cards.iter().enumerate().filter(|(index, _)| Some(*index) != except);
        let taken = |name: &str| others().any(|(_, card)| card.name == name);
        let numbered = |number: usize| {
            let end = format!(" ({number})");
            let room = Card::LONGEST_NAME.saturating_sub(end.chars().count());
            let start: String = wished.chars().take(room).collect();
            start.trim_end().to_owned() + &end
        };
        if !taken(wished) {
            return wished.to_owned();
        }
        // One of the first names with a number is free: there are only so many cards.
        (2..=self.cards.len() + 2).map(numbered).find(|name| !taken(name)).unwrap_or_default()
    }

    /// The first colour that no card has; the first two are left to the baseline and the present scenario while others are free.
    pub fn free_colour(&self) -> u8 {
        let used = |colour: &u8| self.cards.iter().filter(|card| card.colour == *colour).count();
        let colours = (2..Card::COLOURS).chain(0..2);
        colours.min_by_key(used).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests;
