//! What could not be taken from a collection as it stands.

use crate::link::LinkFault;

/// Something in a collection that could not be taken as it stands; everything else counts.
#[derive(Debug, Clone, PartialEq)]
pub struct CollectionFault {
    /// The card that it is about, counted from 0 as they stand in the text; `None` for the whole.
    pub card: Option<usize>,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong with a collection or one of its cards.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// Another version than this one reads; nothing of it was read.
    Version(String),
    /// A character that cannot stand there, and its place counted from 1.
    Character(char, usize),
    /// The end is missing; what came before it counts.
    Cut,
    /// The checksum or the packing does not fit: nothing of it can be relied on.
    Damaged,
    /// Unpacked it is larger than any collection.
    TooLarge,
    /// More cards than fit, and how many there are; the first ones count.
    TooMany(usize),
    /// A part that this version does not know; it is kept and passed on.
    Unknown(String),
    /// A part with a value that it cannot have; it stays as it is without it.
    Value(Field, String),
    /// A text that was longer than it may be.
    Shortened(Field),
    /// A text with characters that are not seen or that turn the direction of writing; they were taken out.
    Cleaned(Field),
    /// A card without a name.
    Nameless,
    /// Two cards had the same name: the name, and what the later one is called now.
    Renamed(String, String),
    /// A part of a card's scenario.
    Scenario(LinkFault),
    /// Made with another data edition.
    Edition(String),
    /// Made with another version of the engine.
    Engine(String),
}

/// A part of a collection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// The question of the day.
    Question,
    /// What the others are compared with.
    Reference,
    /// Levers that nobody may move.
    Locked,
    /// Name of a card.
    Name,
    /// Author of a card.
    Author,
    /// Description of a card.
    Description,
    /// Colour of a card, and whether it takes part in comparisons.
    Colour,
    /// A reason of a card.
    Reason,
}

impl CollectionFault {
    pub(super) fn whole(problem: Problem) -> Self {
        Self { card: None, problem }
    }

    pub(super) fn of(card: usize, problem: Problem) -> Self {
        Self { card: Some(card), problem }
    }
}
