//! What could not be taken from a collection as it stands.

use crate::file::FileFault;
use crate::link::{ENGINE_VERSION, LinkFault, shortened};

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
    /// Something stands behind its end; it was passed over.
    Surplus,
    /// Unpacked it is larger than any collection.
    TooLarge,
    /// A file without anything in it.
    Empty,
    /// A file whose end is missing.
    EndsEarly,
    /// A file that is no JSON: where its reader stopped.
    NotJson {
        /// Line, counted from 1.
        line: usize,
        /// Column, counted from 1.
        column: usize,
    },
    /// A file of something else: the format that it names, if any.
    Foreign(String),
    /// A part of a file.
    File(FileFault),
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
    /// It does not say with which data edition it was made.
    NoEdition,
    /// Made with another version of the engine.
    Engine(String),
    /// It does not say with which version of the engine it was made.
    NoEngine,
}

impl Problem {
    /// What a collection says of the data edition that it was made with, where that is not the present one.
    pub(super) fn of_edition(found: &str, here: &str) -> Option<Self> {
        match found.trim() {
            "" => Some(Self::NoEdition),
            found => (found != here).then(|| Self::Edition(shortened(found))),
        }
    }

    /// The same of the version of the engine.
    pub(super) fn of_engine(found: &str) -> Option<Self> {
        match found.trim() {
            "" => Some(Self::NoEngine),
            found => (found != ENGINE_VERSION).then(|| Self::Engine(shortened(found))),
        }
    }
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

impl std::fmt::Display for CollectionFault {
    /// One line in English for the command line; the page has its own sentences.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.card, &self.problem) {
            // It names its place itself.
            (_, Problem::File(_)) | (None, _) => write!(f, "{}", self.problem),
            (Some(card), problem) => write!(f, "cards[{card}]: {problem}"),
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Version(found) => write!(f, "version {found}, expected 1"),
            Self::Character(character, place) => write!(f, "character {character:?} at {place}, expected base64url"),
            Self::Cut | Self::EndsEarly => f.write_str("the end is missing"),
            Self::Damaged => f.write_str("the checksum does not fit"),
            Self::Surplus => f.write_str("something stands behind the end"),
            Self::TooLarge => f.write_str("too large"),
            Self::Empty => f.write_str("empty"),
            Self::NotJson { line, column } => write!(f, "{line}:{column}: expected JSON"),
            Self::Foreign(format) => {
                write!(f, "format: \"{format}\", expected \"insek-collection\" or \"insek-scenario\"")
            }
            Self::File(fault) => write!(f, "{fault}"),
            Self::TooMany(found) => write!(f, "{found} cards, expected {} at most", super::Collection::MOST),
            Self::Unknown(key) => write!(f, "\"{key}\" is not a known key"),
            Self::Value(field, found) => write!(f, "{field:?}: \"{found}\" is not possible"),
            Self::Shortened(field) => write!(f, "{field:?}: too long"),
            Self::Cleaned(field) => write!(f, "{field:?}: characters that are not seen"),
            Self::Nameless => f.write_str("without a name"),
            Self::Renamed(name, free) => write!(f, "\"{name}\" is there already, now \"{free}\""),
            Self::Scenario(fault) => write!(f, "{fault}"),
            Self::Edition(found) => write!(f, "made with data edition {found}"),
            Self::NoEdition => f.write_str("it does not say with which data edition it was made"),
            Self::NoEngine => f.write_str("it does not say with which engine version it was made"),
            Self::Engine(found) => write!(f, "made with engine version {found}"),
        }
    }
}

impl CollectionFault {
    /// Whether it tells where the collection comes from or what it lacks, and nothing was lost.
    pub fn is_remark(&self) -> bool {
        matches!(
            self.problem,
            Problem::Edition(_)
                | Problem::NoEdition
                | Problem::Engine(_)
                | Problem::NoEngine
                | Problem::Nameless
                | Problem::Renamed(..)
        )
    }
}
