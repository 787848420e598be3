//! Scenarios kept side by side.

use crate::numbers;

pub const BASELINE: &str = "Baseline";
pub const PRESENT: &str = "Your scenario";

#[must_use]
pub fn of_file(name: &str, what: &str) -> String {
    format!("{name}: {what}")
}

#[must_use]
pub fn within(name: &str, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_owned();
    }
    name.chars().take(most.saturating_sub(1)).chain(['…']).collect()
}

#[must_use]
pub fn summary(area: &str, year: i32, persons: f64, difference: &str) -> String {
    format!("{area} {year}: population {}, {difference} against the baseline", numbers::persons(persons))
}

#[must_use]
pub fn nameless(number: usize) -> String {
    format!("Scenario {number}")
}

/// What the parts of a collection are called.
pub mod field {
    pub const QUESTION: &str = "Question";
    pub const REFERENCE: &str = "Reference";
    pub const LOCKED: &str = "Locked levers";
    pub const NAME: &str = "Name";
    pub const AUTHOR: &str = "By whom";
    pub const DESCRIPTION: &str = "Description";
    pub const COLOUR: &str = "Color";
    pub const REASON: &str = "Reason";
}

/// What a file should have held at a place.
pub mod expected {
    use crate::numbers;

    pub const FORM: &str = "the form that collection.schema.json describes";
    pub const COURSE: &str =
        "a value, a value with a first and a last year, or at least two points in the order of the years";
    pub const IN_RANGE: &str = "a value in the possible range";
    pub const FIGURES: &str = "an event whose figures are all in the possible range";
    pub const AREA: &str = "“stadt” or the number of a district";

    #[must_use]
    pub fn only(text: &str) -> String {
        text.to_owned()
    }

    #[must_use]
    pub fn one_of(known: &[String]) -> String {
        format!("one of {}", known.join(", "))
    }

    #[must_use]
    pub fn at_most(most: f64) -> String {
        format!("at most {}", numbers::decimal(most, 0))
    }

    #[must_use]
    pub fn years(first: i32, last: i32) -> String {
        format!("a year from {first} to {last}")
    }
}

/// What could not be taken from a collection as it stands.
pub mod fault {
    pub const EMPTY: &str = "There is nothing here. Please choose a file that was saved on this page.";
    pub const ENDS_EARLY: &str = "The end of the file is missing. Please save or transfer the file again.";

    #[must_use]
    pub fn not_json(line: usize, column: usize) -> String {
        format!(
            "This is not a scenario file: from line {line}, character {column} on it cannot be read. Please choose a file that ends in “.insek.json”."
        )
    }

    #[must_use]
    pub fn foreign(format: &str) -> String {
        let what = if format.is_empty() { String::new() } else { format!(" (“{format}”)") };
        format!(
            "This is not a scenario file but something else{what}. Please choose a file that ends in “.insek.json”."
        )
    }

    #[must_use]
    pub fn of_file(place: &str, found: &str, expected: &str) -> String {
        let found = if found.is_empty() { " something is wrong".to_owned() } else { format!(" it says “{found}”") };
        format!("At “{place}”{found}. Expected: {expected}. This item is now missing.")
    }

    pub const SURPLUS: &str =
        "There is something else behind the collection in the link. It was passed over; the collection is complete.";
    #[must_use]
    pub fn of_card(number: usize, what: &str) -> String {
        format!("Card {number}: {what}")
    }

    #[must_use]
    pub fn version(found: &str) -> String {
        format!(
            "The collection has version “{found}”, which this page cannot read. Please ask for a new link or for the file of the collection."
        )
    }

    #[must_use]
    pub fn character(found: char, place: usize) -> String {
        let shown = if found.is_control() { ' ' } else { found };
        format!(
            "The collection in the link is damaged: at position {place} there is “{shown}”, which cannot occur there. Please copy the whole link again."
        )
    }

    pub const CUT: &str = "The end of the collection in the link is missing. What comes before it is there. Please copy the whole link again.";
    pub const DAMAGED: &str =
        "The collection in the link is damaged: its checksum does not match. Please copy the whole link again.";
    pub const TOO_LARGE: &str = "The collection is larger than any this page writes. Please ask for a new link.";

    #[must_use]
    pub fn too_many(found: usize, most: usize) -> String {
        format!(
            "The collection has {found} cards, there is room for {most}. The first {most} are there. Please split the collection."
        )
    }

    #[must_use]
    pub fn unknown(key: &str) -> String {
        format!("This page does not know the item “{key}”. It is kept but has no effect here.")
    }

    #[must_use]
    pub fn value(field: &str, found: &str) -> String {
        format!("{field}: “{found}” is not possible here. The item is now missing; please enter it again.")
    }

    #[must_use]
    pub fn shortened(field: &str) -> String {
        format!("{field}: the text was too long. Its end is missing.")
    }

    #[must_use]
    pub fn cleaned(field: &str) -> String {
        format!("{field}: invisible characters were removed.")
    }

    pub const NAMELESS: &str = "The name is missing. Please give the card one.";

    #[must_use]
    pub fn renamed(name: &str, free: &str) -> String {
        format!("The name “{name}” is taken. The card is now called “{free}”.")
    }

    #[must_use]
    pub fn edition(found: &str, here: &str) -> String {
        format!(
            "The collection was made with data edition {found}; the page now calculates with {here}. Results may differ."
        )
    }

    #[must_use]
    pub fn no_edition(here: &str) -> String {
        format!("The collection does not name its data edition; the page calculates with {here}. Results may differ.")
    }

    #[must_use]
    pub fn no_engine(here: &str) -> String {
        format!(
            "The collection does not name its program version; the page calculates with {here}. Results may differ."
        )
    }

    #[must_use]
    pub fn engine(found: &str, here: &str) -> String {
        format!(
            "The collection was made with program version {found}; the page now calculates with {here}. Results may differ."
        )
    }
}
