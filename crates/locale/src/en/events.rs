//! Single events: many people arrive in one year.

use crate::numbers;

pub const ABOUT: &str = "Whoever comes here comes on top of everyone else and needs a dwelling like everyone else. From then on \
    what holds for everyone holds for them: some move away or die. Only those still here can leave again; children born in the meantime stay.";
pub const LIST: &str = "Events in your scenario";
pub const NONE: &str = "None so far.";
pub const NEW: &str = "New event";
pub const CHANGE: &str = "Change the event";
pub const YEAR: &str = "Year";
pub const PERSONS: &str = "Persons";
pub const KIND: &str = "Who comes";
pub const KIND_UNIT: &str = "decides age, sex and districts";
pub const AREA: &str = "Where to";
pub const LEAVING: &str = "Of these, leave again";
pub const PERCENT: &str = "percent of those still here";
pub const AFTER: &str = "After how many years";
pub const YEARS: &str = "years";
pub const ADD: &str = "Add the event";
pub const SAVE: &str = "Apply the change";
pub const CANCEL: &str = "Cancel";
pub const EDIT: &str = "Change";
pub const REMOVE: &str = "Remove";
pub const FULL: &str = "A scenario takes no more events.";

pub const EXAMPLES: &str = "How many it has been";
pub const EXAMPLES_ABOUT: &str = "As a measure for a year to come. These people are already part of the baseline.";

#[must_use]
pub fn use_size(size: &str) -> String {
    format!("{size}: into the form")
}

#[must_use]
pub fn line(year: i32, persons: f64, kind: &str, area: &str) -> String {
    format!("{year}: {} persons, {kind}, {area}", numbers::persons(persons))
}

#[must_use]
pub fn kind(name: &str) -> &str {
    name.strip_prefix("Additional: ").unwrap_or(name)
}

#[must_use]
pub fn leaving(percent: f64, year: i32) -> String {
    format!("{} percent of those still here leave again in {year}.", numbers::decimal(percent, 0))
}

pub const ALL_STAY: &str = "Whoever comes stays; from then on the rates of everyone apply.";

#[must_use]
pub fn action_on(action: &str, event: &str) -> String {
    format!("{action}: {event}")
}

#[must_use]
pub fn after_target(target: i32) -> String {
    format!("Comes after the target year {target}: not yet part of the big number.")
}
