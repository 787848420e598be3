//! The controls: names, units, explanations, and where their values come from.

use crate::numbers;

pub const WHOLE_CITY: &str = "Whole city";

/// Headings of the groups of controls.
pub mod heading {
    pub const MIGRATION: &str = "Migration";
    pub const BIRTHS_AND_LIVES: &str = "Births and life expectancy";
    pub const HOUSING: &str = "Housing";
    pub const TARGET: &str = "Target";
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    pub name: &'static str,
    pub unit: &'static str,
    pub explanation: &'static str,
    pub source: &'static str,
}

pub const ARRIVALS: Words = named("Arrivals from outside", "persons a year");

pub const DEPARTURES: Words = named("Departures", "per 1,000 residents a year");

pub const FERTILITY: Words = named("Births per woman", "children per woman");

pub const LIFE_EXPECTANCY: Words = Words {
    name: "Life expectancy",
    unit: "years against the baseline",
    explanation: "By how many years life expectancy at birth of women and men is longer or shorter than today. \
        The probabilities of dying at all ages are shifted together, after Brass.",
    source: "",
};

pub const INFILL: Words = Words {
    name: "New dwellings through infill",
    unit: "dwellings a year",
    explanation: "",
    source: "Baseline: none. Distribution over the districts by existing dwellings: assumption.",
};

const fn named(name: &'static str, unit: &'static str) -> Words {
    Words { name, unit, explanation: "", source: "" }
}

pub const LIFE_EXPECTANCY_WOMEN: Words = named("Life expectancy of women", YEARS);
pub const LIFE_EXPECTANCY_MEN: Words = named("Life expectancy of men", YEARS);
pub const MEAN_AGE_AT_BIRTH: Words = named("Age at birth of a child", YEARS);
pub const MOVES: Words = named("Moves between districts", "per 1,000 residents a year");
pub const CONSTRUCTION: Words = named("Ongoing housing construction", DWELLINGS);
pub const CONVERSION: Words = named("Dwellings on converted sites", DWELLINGS);
pub const KEPT_FREE: Words = named("Dwellings kept vacant", "percentage points");
pub const PERSONS_PER_DWELLING: Words = named("Occupancy", "persons per dwelling");
pub const OCCUPANCY_TREND: Words = named("Trend of occupancy", "percent a year");
pub const ARRIVALS_OF_AGE: [Words; 6] = [
    named("Arrivals under 18", PERCENT),
    named("Arrivals aged 18 to 24", PERCENT),
    named("Arrivals aged 25 to 29", PERCENT),
    named("Arrivals aged 30 to 49", PERCENT),
    named("Arrivals aged 50 to 64", PERCENT),
    named("Arrivals aged 65 and over", PERCENT),
];
pub const DEPARTURES_OF_AGE: [Words; 6] = [
    named("Departures under 18", PERCENT),
    named("Departures aged 18 to 24", PERCENT),
    named("Departures aged 25 to 29", PERCENT),
    named("Departures aged 30 to 49", PERCENT),
    named("Departures aged 50 to 64", PERCENT),
    named("Departures aged 65 and over", PERCENT),
];
const PERCENT: &str = "percent";
pub const KIND: Words = named("", "persons a year");
const DWELLINGS: &str = "dwellings a year";

pub const TARGET_YEAR: Words = Words {
    name: "Target year",
    unit: "December 31",
    explanation: "The year the big number is about. The further away it is, the less certain the calculation.",
    source: "",
};

#[must_use]
pub fn counted_from(base_year: i32) -> String {
    format!("The calculation starts from December 31, {base_year}.")
}

/// The choice of what dwellings do to arrivals.
pub mod homes {
    pub const NAME: &str = "Effect of dwellings";
    pub const LIMIT: &str = "Dwellings limit arrivals";
    pub const LIMIT_EXPLANATION: &str = "Whoever finds no free dwelling anywhere in the city does not come. \
        New dwellings shift people within the city; they bring more people only when dwellings are lacking.";
    pub const ATTRACT: &str = "New building attracts arrivals";
    pub const ATTRACT_EXPLANATION: &str = "As above, and every new infill dwelling is taken by people who would not have come \
        otherwise. This is the upper limit of what new building can bring.";
    pub const IGNORE: &str = "No limit";
    pub const IGNORE_EXPLANATION: &str = "Everyone can come, as if there were always enough dwellings.";
}

#[must_use]
pub fn value_with_unit(text: &str, unit: &str) -> String {
    format!("{text} {unit}")
}

#[must_use]
pub fn target_year(year: i32) -> String {
    format!("December 31, {year}")
}

#[must_use]
pub fn observed(from: i32, to: i32, kind: &str) -> String {
    format!("Fine marks: {kind} {}", numbers::years(from, to))
}

pub const COUNTED: &str = "observed";
pub const PROXY: &str = "estimated from the number of small children (lower limit)";
pub const NOT_OBSERVED: &str = "nothing observed";
pub const NEVER_OBSERVED: &str = "never observed so far";
pub const BEYOND_POTENTIAL: &str = "above the known potential";
pub const OWN_VALUE: &str = "own value of ";
pub const COURSE_IS_SET: &str = "changes over time, shown as of ";

pub const FOLLOWS_PARENTS: &str = "as ages 25 to 49";

#[must_use]
pub fn from_ages(amount: &str) -> String {
    format!("age groups: {amount}")
}

#[must_use]
pub fn tick(year: i32, text: &str) -> String {
    format!("{year}: {text}")
}

pub const YEARS: &str = "years";
