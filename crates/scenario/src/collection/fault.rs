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

cohort::said! {
    /// What is wrong with a collection or one of its cards. In English for the command line; the page has its own sentences.
    Problem {
        /// Nothing of it was read.
        Version(found: String) = "version {found}, expected 1";
        /// Its place is counted from 1.
        Character(character: char, place: usize) = "character {character:?} at {place}, expected base64url";
        /// What came before it counts.
        Cut = "the end is missing";
        /// Or the packing is: nothing of it can be relied on.
        Damaged = "the checksum does not fit";
        /// It was passed over.
        Surplus = "something stands behind the end";
        /// Unpacked it is larger than any collection.
        TooLarge = "too large";
        /// A file without anything in it.
        Empty = "empty";
        /// The file's.
        EndsEarly = "the end is missing";
        /// Where its reader stopped, both counted from 1.
        NotJson { line: usize, column: usize } = "{line}:{column}: expected JSON";
        /// Empty where the file names none.
        Foreign(format: String) = "format: \"{format}\", expected \"insek-collection\" or \"insek-scenario\"";
        /// A part of a file.
        File(fault: FileFault) = "{fault}";
        /// The first ones count.
        TooMany(found: usize) = "{found} cards, expected {} at most", super::Collection::MOST;
        /// It is kept and passed on.
        Unknown(key: String) = "\"{key}\" is not a known key";
        /// It stays as it is without it.
        Value(field: Field, found: String) = "{field:?}: \"{found}\" is not possible";
        Shortened(field: Field) = "{field:?}: too long";
        /// Or that turn the direction of writing; they were taken out.
        Cleaned(field: Field) = "{field:?}: characters that are not seen";
        /// A card.
        Nameless = "without a name";
        /// What the later one of two cards is called now.
        Renamed(name: String, free: String) = "\"{name}\" is there already, now \"{free}\"";
        /// A part of a card's scenario.
        Scenario(fault: LinkFault) = "{fault}";
        Edition(found: String) = "made with data edition {found}";
        NoEdition = "it does not say with which data edition it was made";
        Engine(found: String) = "made with engine version {found}";
        NoEngine = "it does not say with which engine version it was made";
    }
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
