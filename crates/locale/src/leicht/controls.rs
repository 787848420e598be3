//! The controls: names, units, explanations, and where their values come from.

use crate::numbers;

pub const WHOLE_CITY: &str = "Ganze Stadt";

/// Headings of the groups of controls.
pub mod heading {
    pub const MIGRATION: &str = "Menschen ziehen um";
    pub const BIRTHS_AND_LIVES: &str = "Kinder und Lebens-Dauer";
    pub const HOUSING: &str = "Wohnungen";
    pub const TARGET: &str = "Welches Jahr?";
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    pub name: &'static str,
    pub unit: &'static str,
    pub explanation: &'static str,
    pub source: &'static str,
}

pub const ARRIVALS: Words = named("Menschen ziehen zu", "Menschen im Jahr");

pub const DEPARTURES: Words = named("Menschen ziehen weg", "von 1\u{A0}000 Menschen im Jahr");

pub const FERTILITY: Words = named("Kinder pro Frau", "Kinder pro Frau");

pub const LIFE_EXPECTANCY: Words = Words {
    name: "Lebens-Dauer",
    unit: "Jahre mehr oder weniger",
    explanation: "Werden die Menschen älter als heute? Oder sterben sie früher? \
        Hier stellen Sie ein, um wie viele Jahre.",
    source: "",
};

pub const INFILL: Words = Words {
    name: "Neue Wohnungen zwischen alten Häusern",
    unit: "Wohnungen im Jahr",
    explanation: "",
    source: "Die Grund-Rechnung hat hier keine Wohnungen. Die Verteilung auf die Stadt-Teile haben wir geschätzt.",
};

const fn named(name: &'static str, unit: &'static str) -> Words {
    Words { name, unit, explanation: "", source: "" }
}

pub const LIFE_EXPECTANCY_WOMEN: Words = named("Lebens-Dauer von Frauen", YEARS);
pub const LIFE_EXPECTANCY_MEN: Words = named("Lebens-Dauer von Männern", YEARS);
pub const MEAN_AGE_AT_BIRTH: Words = named("Alter von Müttern bei der Geburt", YEARS);
pub const MOVES: Words = named("Umzug in einen anderen Stadt-Teil", "von 1\u{A0}000 Menschen im Jahr");
pub const CONSTRUCTION: Words = named("Neue Wohnungen in der ganzen Stadt", DWELLINGS);
pub const CONVERSION: Words = named("Neue Wohnungen in alten Gebäuden", DWELLINGS);
pub const KEPT_FREE: Words = named("Leere Wohnungen", "von 100 Wohnungen");
pub const PERSONS_PER_DWELLING: Words = named("Menschen in 1 Wohnung", "Menschen pro Wohnung");
pub const OCCUPANCY_TREND: Words = named("Menschen in 1 Wohnung: mehr oder weniger", "Prozent im Jahr");
pub const ARRIVALS_OF_AGE: [Words; 6] = [
    named("Kinder und Jugendliche ziehen zu", PERCENT),
    named("Menschen von 18 bis 24 ziehen zu", PERCENT),
    named("Menschen von 25 bis 29 ziehen zu", PERCENT),
    named("Menschen von 30 bis 49 ziehen zu", PERCENT),
    named("Menschen von 50 bis 64 ziehen zu", PERCENT),
    named("Menschen ab 65 ziehen zu", PERCENT),
];
pub const DEPARTURES_OF_AGE: [Words; 6] = [
    named("Kinder und Jugendliche ziehen weg", PERCENT),
    named("Menschen von 18 bis 24 ziehen weg", PERCENT),
    named("Menschen von 25 bis 29 ziehen weg", PERCENT),
    named("Menschen von 30 bis 49 ziehen weg", PERCENT),
    named("Menschen von 50 bis 64 ziehen weg", PERCENT),
    named("Menschen ab 65 ziehen weg", PERCENT),
];
const PERCENT: &str = "von 100 Menschen";
pub const KIND: Words = named("", "Menschen im Jahr");
const DWELLINGS: &str = "Wohnungen im Jahr";

pub const TARGET_YEAR: Words = Words {
    name: "Ziel-Jahr",
    unit: "31. Dezember",
    explanation: "Für dieses Jahr gilt die große Zahl. Ist das Jahr weit weg? Dann ist die Rechnung sehr unsicher.",
    source: "",
};

#[must_use]
pub fn counted_from(base_year: i32) -> String {
    format!("Die Rechnung beginnt am Ende vom Jahr {base_year}.")
}

/// The choice of what dwellings do to arrivals.
pub mod homes {
    pub const NAME: &str = "Wohnungen und Menschen";
    pub const LIMIT: &str = "Ohne Wohnung kommt niemand";
    pub const LIMIT_EXPLANATION: &str = "Wer keine freie Wohnung findet, kommt nicht.";
    pub const ATTRACT: &str = "Neue Wohnungen bringen neue Menschen";
    pub const ATTRACT_EXPLANATION: &str = "In die neuen Wohnungen ziehen neue Menschen. Mehr ist nicht möglich.";
    pub const IGNORE: &str = "Alle können kommen";
    pub const IGNORE_EXPLANATION: &str = "Die Rechnung tut so: Es gibt immer genug Wohnungen.";
}

#[must_use]
pub fn value_with_unit(text: &str, unit: &str) -> String {
    format!("{text} {unit}")
}

#[must_use]
pub fn target_year(year: i32) -> String {
    format!("31. Dezember {year}")
}

#[must_use]
pub fn observed(from: i32, to: i32, kind: &str) -> String {
    format!("Feine Striche: {kind} {}", numbers::years(from, to))
}

pub const COUNTED: &str = "so war es";
pub const PROXY: &str = "so war es ungefähr";
pub const NOT_OBSERVED: &str = "Frühere Zahlen gibt es nicht";
pub const NEVER_OBSERVED: &str = "So war es noch nie";
pub const BEYOND_POTENTIAL: &str = "So viel Platz ist nicht bekannt";
pub const OWN_VALUE: &str = "nur für diesen Stadt-Teil: ";
pub const COURSE_IS_SET: &str = "ändert sich mit der Zeit, hier im Jahr ";

pub const FOLLOWS_PARENTS: &str = "wie bei den Eltern";

#[must_use]
pub fn from_ages(amount: &str) -> String {
    format!("nach dem Alter: {amount}")
}

#[must_use]
pub fn tick(year: i32, text: &str) -> String {
    format!("{year}: {text}")
}

pub const YEARS: &str = "Jahre";
