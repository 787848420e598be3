//! The panel in which scenarios are collected.

pub const ABOUT: &str = "Save the scenario that is set above as a card: one for each council group, each table or each idea. \
    The cards are kept in the address of this page and nowhere else until you pass them on as a file or link.";
pub const NOTES: &str = "Not everything could be taken over";

pub const QUESTION: &str = "Question of the day";
pub const QUESTION_HINT: &str =
    "Stands above the comparison and the record. For example: how many dwellings does the city need by 2040?";

pub const KEEP_HEADING: &str = "Save this scenario";
pub const NAME: &str = "Name";
pub const AUTHOR: &str = "By whom";
pub const AUTHOR_HINT: &str = "Council group, table or person. May stay empty.";
pub const DESCRIPTION: &str = "Description";
pub const DESCRIPTION_HINT: &str = "What it is about, in a sentence or two. May stay empty.";
pub const COLOUR: &str = "Color";
pub const KEEP: &str = "Save";

#[must_use]
pub fn full(most: usize) -> String {
    format!("The collection is full: {most} cards. Delete one, or save the collection as a file and start a new one.")
}

#[must_use]
pub fn colour(number: usize) -> String {
    format!("Color {number}")
}

#[must_use]
pub fn list(count: usize) -> String {
    match count {
        0 => "No card yet".to_owned(),
        1 => "1 card".to_owned(),
        _ => format!("{count} cards"),
    }
}

pub const EMPTY: &str =
    "Set a scenario above and save it here. From two cards on you can compare them under “Scenarios side by side”.";

#[must_use]
pub fn by(author: &str) -> String {
    format!("by {author}")
}

pub const IS_REFERENCE: &str = "Reference";
pub const IS_PRESENT: &str = "set above";
pub const NOT_SHOWN: &str = "not in the comparison";

#[must_use]
pub fn settings(count: usize) -> String {
    match count {
        0 => "No change from the baseline".to_owned(),
        1 => "1 change from the baseline".to_owned(),
        _ => format!("{count} changes from the baseline"),
    }
}

pub const OPEN: &str = "Open";
pub const EDIT: &str = "Edit";
pub const DONE: &str = "Apply";
pub const CANCEL: &str = "Cancel";
pub const MORE: &str = "More";
pub const OVERWRITE: &str = "Overwrite with the scenario set above";
pub const DUPLICATE: &str = "Duplicate";
pub const UP: &str = "Up";
pub const DOWN: &str = "Down";
pub const SHOW: &str = "Show in the comparison";
pub const REFER: &str = "Use as the reference";
pub const REFER_TO_BASELINE: &str = "Use the baseline as the reference again";
pub const EXPORT_ONE: &str = "Save as a file";
pub const REMOVE: &str = "Delete";
pub const UNDO: &str = "Undo";
pub const REASONS: &str = "Reasons";
pub const REASONS_HINT: &str = "One sentence per lever: why does it stand there?";
pub const NO_REASONS: &str =
    "The card does not differ from the baseline anywhere. Reasons are given for each lever that differs.";

#[must_use]
pub fn reason(text: &str) -> String {
    format!("Reason: {text}")
}

#[must_use]
pub fn action_on(action: &str, name: &str) -> String {
    format!("{action}: {name}")
}

#[must_use]
pub fn comparison_full(most: usize) -> String {
    format!("The comparison has room for {most} cards. Please take another one out first.")
}

/// What is said after something was done.
pub mod said {
    #[must_use]
    pub fn kept(name: &str) -> String {
        format!("“{name}” is saved.")
    }

    #[must_use]
    pub fn opened(name: &str) -> String {
        format!("“{name}” is set above.")
    }

    #[must_use]
    pub fn described(name: &str) -> String {
        format!("“{name}” is changed.")
    }

    #[must_use]
    pub fn overwritten(name: &str) -> String {
        format!("“{name}” now has the settings from above.")
    }

    #[must_use]
    pub fn duplicated(name: &str) -> String {
        format!("“{name}” is duplicated.")
    }

    #[must_use]
    pub fn moved(name: &str, place: usize, count: usize) -> String {
        format!("“{name}” is now number {place} of {count}.")
    }

    #[must_use]
    pub fn shown(name: &str, shown: bool) -> String {
        if shown {
            format!("“{name}” is in the comparison.")
        } else {
            format!("“{name}” is no longer in the comparison.")
        }
    }

    #[must_use]
    pub fn refers(name: &str) -> String {
        format!("Everything is now compared with “{name}”.")
    }

    #[must_use]
    pub fn removed(name: &str) -> String {
        format!("“{name}” is deleted.")
    }

    #[must_use]
    pub fn added(count: usize) -> String {
        match count {
            0 => "All cards were there already.".to_owned(),
            1 => "1 card was added.".to_owned(),
            _ => format!("{count} cards were added."),
        }
    }

    #[must_use]
    pub fn replaced(count: usize) -> String {
        match count {
            1 => "The collection now has 1 card.".to_owned(),
            _ => format!("The collection now has {count} cards."),
        }
    }

    #[must_use]
    pub fn saved(file: &str) -> String {
        format!("The file “{file}” is now among your downloads.")
    }
}

/// As a file.
pub mod files {
    pub const HEADING: &str = "As a file";
    pub const EXPORT: &str = "Save the collection as a file";
    pub const CHOOSE: &str = "Open a file (.insek.json)";
    pub const DROP: &str = "Or drag a file here.";
    pub const PASTE: &str = "Or paste a link or the text of a file";
    pub const READ: &str = "Look at it";
    pub const ALL: &str = "scenarios.insek.json";
    pub const UNREADABLE: &str = "The browser could not read the file. Please try again.";
    pub const NO_TEXT: &str = "This is not a scenario file. Please choose a file that ends in “.insek.json”.";
    pub const NOTHING: &str = "There is no card in it that could be taken over.";

    #[must_use]
    pub fn found(count: usize) -> String {
        match count {
            1 => "Found: 1 card".to_owned(),
            _ => format!("Found: {count} cards"),
        }
    }

    #[must_use]
    pub fn renamed(name: &str, free: &str) -> String {
        format!("{name} – the name is taken, the card will be called “{free}”")
    }

    #[must_use]
    pub fn same(name: &str) -> String {
        format!("{name} – is there already and will not be doubled")
    }

    #[must_use]
    pub fn no_room(name: &str) -> String {
        format!("{name} – there is no room left for it")
    }

    pub const ADD: &str = "Add to those that are there";
    pub const TAKE: &str = "Take over";
    pub const REPLACE: &str = "Replace all that are there";
    pub const LEAVE: &str = "Do not take over";
}

/// As a link.
pub mod link {
    use crate::numbers;

    pub const HEADING: &str = "As a link";
    pub const COPY: &str = "Copy the link to this collection";
    pub const COPY_SHORT: &str = "Copy a shorter link";
    pub const COPIED: &str = "The link is copied.";
    pub const BY_HAND: &str = "The browser does not allow copying. Please copy the link from this field.";
    pub const FIELD: &str = "Link to this collection";

    #[must_use]
    pub fn length(characters: usize) -> String {
        format!("The link holds all cards and is {} characters long.", numbers::persons(characters as f64))
    }

    #[must_use]
    pub fn too_long(most: usize, descriptions: usize, reasons: usize) -> String {
        let count = |characters: usize| numbers::persons(characters as f64);
        format!(
            "Some mail and chat programs cut off beyond {} characters. The descriptions take {}, the reasons {} of them.",
            count(most),
            count(descriptions),
            count(reasons)
        )
    }

    #[must_use]
    pub fn shorter(characters: usize) -> String {
        format!(
            "Without descriptions and reasons it is {}. A file always holds the whole collection.",
            numbers::persons(characters as f64)
        )
    }
}

/// Kept in the browser.
pub mod storage {
    pub const HEADING: &str = "Keep in this browser";
    pub const ABOUT: &str = "If you wish, this browser remembers the cards with names, texts and settings. They stay on this device, \
        are sent nowhere and can be seen by everyone who uses this browser.";
    pub const KEEP: &str = "Keep in this browser";
    pub const KEPT: &str = "This browser keeps the collection. Every change is saved at once.";
    pub const FORGET: &str = "Forget";
    pub const FORGOTTEN: &str = "Forgotten. Nothing is stored in this browser any more; the cards on this page stay.";
    pub const UNAVAILABLE: &str =
        "The browser cannot keep anything here, for instance in an embedded window. A file or a link always works.";
    pub const REFUSED: &str =
        "The browser refused to save, perhaps there is no room left. Please save the collection as a file.";

    #[must_use]
    pub fn found(count: usize) -> String {
        match count {
            1 => "In this browser there is a collection with 1 card from an earlier visit.".to_owned(),
            _ => format!("In this browser there is a collection with {count} cards from an earlier visit."),
        }
    }

    #[must_use]
    pub fn other(count: usize) -> String {
        let cards = if count == 1 { "1 card".to_owned() } else { format!("{count} cards") };
        format!(
            "Another window has changed the stored collection. It now has {cards} there. Nothing is overwritten here until you choose."
        )
    }

    pub const DAMAGED: &str = "What this browser has stored is damaged. It stays until you discard it:";
    pub const MERGE: &str = "Merge the two";
    pub const TAKE: &str = "Take over what is stored";
    pub const OVERWRITE: &str = "Overwrite with this one";
    pub const DISCARD: &str = "Discard what is damaged";
}

/// Levers that nobody may move.
pub mod locks {
    pub const HEADING: &str = "Lock levers";
    pub const ABOUT: &str = "Whoever prepares the collection can decide what today is about. Locked levers stay where they are, \
        also for everyone who opens the link or the file.";
    pub const LIST: &str = "Locked levers";
    pub const ONLY_INFILL: &str = "Today is only about infill housing";
    pub const NONE: &str = "Unlock all";

    #[must_use]
    pub fn mark(value: &str) -> String {
        format!("Locked at {value}: today is not about this lever.")
    }

    #[must_use]
    pub fn count(locked: usize) -> String {
        match locked {
            0 => "No lever is locked.".to_owned(),
            1 => "1 lever is locked.".to_owned(),
            _ => format!("{locked} levers are locked."),
        }
    }
}
