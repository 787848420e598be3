//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.

use crate::numbers;

pub const ABOUT: &str = "All cards in the comparison: where their levers are close together, where they are not, and what follows from it. \
    Model calculation, not a prediction.";
pub const TOLERANCE: &str =
    "Agreeing means: in every year up to the target year all are at most one step of the plus and minus buttons apart.";
pub const TOO_FEW: &str = "This takes at least two cards in the comparison, one per council group or table. Save them under “Collect scenarios”.";
pub const TO_CARDS: &str = "To “Collect scenarios”";
pub const LEVERS: &str = "The levers";
pub const RESULTS: &str = "The results";
pub const COSTS: &str = "What the difference costs or brings";
pub const AS_TABLE: &str = "As a table";
pub const NO_LEVERS: &str = "None of the cards moves a lever.";
pub const ROUNDED: &str = "Persons and dwellings of districts are rounded to 5; totals may differ because of rounding.";

#[must_use]
pub fn title(name: &str, author: &str) -> String {
    if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") }
}

#[must_use]
pub fn lever(name: &str, area: &str) -> String {
    format!("{name}, {area}")
}

#[must_use]
pub fn with_unit(name: &str, unit: &str) -> String {
    format!("{name} ({unit})")
}

#[must_use]
pub fn agreed(value: &str, unit: &str) -> String {
    format!("agreed: {value} {unit}")
}

#[must_use]
pub fn nearly_agreed(low: &str, high: &str, unit: &str) -> String {
    format!("agreed: {low} to {high} {unit}")
}

#[must_use]
pub fn parted(low: &str, high: &str, unit: &str) -> String {
    format!("not agreed: {low} to {high} {unit}")
}

pub const PARTED_ON_THE_WAY: &str = "not agreed: the same in the end, but not on the way there";
pub const AGREED: &str = "agreed";
pub const PARTED: &str = "not agreed";

#[must_use]
pub fn baseline_at(value: &str) -> String {
    format!("Baseline {value}")
}

#[must_use]
pub fn picture(name: &str, values: &str, baseline: &str) -> String {
    format!("{name}: {values}; baseline {baseline}")
}

#[must_use]
pub fn at(letter: char, value: &str) -> String {
    format!("{letter} {value}")
}

#[must_use]
pub fn reason(letter: char, text: &str) -> String {
    format!("{letter}: {text}")
}

#[must_use]
pub fn finding(parted: &[&str], agreed: &[&str]) -> String {
    let list = |names: &[&str]| match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} and {last}", rest.join("; ")),
    };
    match (parted.is_empty(), agreed.is_empty()) {
        (true, true) => NO_LEVERS.to_owned(),
        (true, false) => format!("Agreed on everything that is moved: {}.", list(agreed)),
        (false, true) => format!("Not agreed on {}. There is no agreement on any lever that is moved.", list(parted)),
        (false, false) => format!("Not agreed on {}. Agreed on {}.", list(parted), list(agreed)),
    }
}

#[must_use]
pub fn levers(year: i32) -> String {
    format!("Levers in the year {year}")
}

#[must_use]
pub fn results(area: &str, year: i32) -> String {
    format!("{area}: results on December 31, {year}")
}

pub const LEVER: &str = "Lever";
pub const BASELINE: &str = "Baseline";
pub const VERDICT: &str = "Agreement";
pub const RESULT: &str = "Quantity";
pub const LEAST: &str = "least";
pub const MOST: &str = "most";
pub const DIFFERENCE: &str = "Difference";
pub const ALL: &str = "all the same";
pub const EVENTS: &str = "One-off events";
pub const NONE: &str = "none";

/// The results whose range is shown.
pub mod result {
    pub const PERSONS: &str = "Population";
    pub const UNDER_6: &str = "Children under 6";
    pub const SCHOOL: &str = "School children aged 6 to 15";
    pub const WORKING: &str = "People aged 20 to 66";
    pub const FROM_65: &str = "People aged 65 and over";
    pub const FROM_80: &str = "People aged 80 and over";
    pub const DWELLINGS: &str = "Dwellings";
    pub const DWELLINGS_NEEDED: &str = "Dwellings needed";
}

#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    pub most: String,
    pub least: String,
    pub difference: f64,
}

#[must_use]
pub fn people(area: &str, year: i32, between: Option<&Between>) -> String {
    match between {
        None => format!("{area} {year}: all scenarios lead to the same population."),
        Some(it) => format!(
            "{area} {year}: between {} (most) and {} (least) lie {} people.",
            it.most,
            it.least,
            numbers::persons(it.difference)
        ),
    }
}

#[must_use]
pub fn school_places(it: &Between) -> String {
    format!(
        "School places: {} needs {} more elementary school places than {}, one per child aged 6 to 9.",
        it.most,
        numbers::persons(it.difference),
        it.least
    )
}

#[must_use]
pub fn dwellings(it: &Between) -> String {
    format!("Dwellings: {} has {} more than {}.", it.most, numbers::persons(it.difference), it.least)
}

#[must_use]
pub fn dwellings_needed(it: &Between) -> String {
    format!(
        "Need: the people of {} need {} more dwellings than those of {}.",
        it.most,
        numbers::persons(it.difference),
        it.least
    )
}

#[must_use]
pub fn entered(name: &str, it: &Between, rate: f64) -> String {
    format!(
        "{name}: {} has {} more than {} (with your assumption {}).",
        it.most,
        numbers::persons(it.difference),
        it.least,
        numbers::decimal(rate, 1)
    )
}

#[must_use]
pub fn missing(names: &str) -> String {
    format!(
        "Not calculated because the assumption is missing: {names}. You can enter it under “What this means for the city”."
    )
}
