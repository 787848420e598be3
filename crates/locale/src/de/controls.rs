//! The controls: names, units, explanations, and where their values come from.

use crate::numbers;

/// The whole city as an entry of the list of areas.
pub const WHOLE_CITY: &str = "Gesamtstadt";

/// Headings of the groups of controls.
pub mod heading {
    /// Arrivals and departures.
    pub const MIGRATION: &str = "Wanderung";
    /// Births and deaths.
    pub const BIRTHS_AND_LIVES: &str = "Geburten und Lebenserwartung";
    /// Dwellings.
    pub const HOUSING: &str = "Wohnen";
    /// Target year.
    pub const TARGET: &str = "Ziel";
}

/// Words of one control.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    /// Accessible name.
    pub name: &'static str,
    /// Unit in words.
    pub unit: &'static str,
    /// Two sentences: what it does, and what it does not.
    pub explanation: &'static str,
    /// Where the baseline comes from.
    pub source: &'static str,
}

/// Arrivals from outside.
pub const ARRIVALS: Words = named("Zuzug von außen", "Personen im Jahr");

/// Departures.
pub const DEPARTURES: Words = named("Fortzug", "je 1.000 Einwohner im Jahr");

/// Total fertility rate.
pub const FERTILITY: Words = named("Geburten je Frau", "Kinder je Frau");

/// Life expectancy.
pub const LIFE_EXPECTANCY: Words = Words {
    name: "Lebenserwartung",
    unit: "Jahre gegenüber der Basis",
    explanation: "Um wie viele Jahre Frauen und Männer bei der Geburt länger oder kürzer leben als heute. \
        Die Sterbewahrscheinlichkeiten aller Alter werden nach Brass gemeinsam verschoben.",
    source: "",
};

/// Infill.
pub const INFILL: Words = Words {
    name: "Neue Wohnungen durch Nachverdichtung",
    unit: "Wohnungen im Jahr",
    explanation: "",
    source: "Basis: keine. Verteilung auf die Stadtteile nach vorhandenen Wohnungen: Annahme.",
};

/// Words of a lever that has no control of its own: it is only named among the deviations.
const fn named(name: &'static str, unit: &'static str) -> Words {
    Words { name, unit, explanation: "", source: "" }
}

/// Life expectancy of women.
pub const LIFE_EXPECTANCY_WOMEN: Words = named("Lebenserwartung der Frauen", YEARS);
/// Life expectancy of men.
pub const LIFE_EXPECTANCY_MEN: Words = named("Lebenserwartung der Männer", YEARS);
/// Mean age of mothers at birth.
pub const MEAN_AGE_AT_BIRTH: Words = named("Alter bei der Geburt", YEARS);
/// Moves between districts.
pub const MOVES: Words = named("Umzug zwischen Stadtteilen", "je 1.000 Einwohner im Jahr");
/// Ongoing building.
pub const CONSTRUCTION: Words = named("Laufender Wohnungsbau", DWELLINGS);
/// Dwellings on disused sites.
pub const CONVERSION: Words = named("Wohnungen durch Nachnutzung", DWELLINGS);
/// Dwellings kept free.
pub const KEPT_FREE: Words = named("Frei bleibende Wohnungen", "Prozentpunkte");
/// Persons in an occupied dwelling.
pub const PERSONS_PER_DWELLING: Words = named("Belegung", "Personen je Wohnung");
/// Change of the persons per dwelling.
pub const OCCUPANCY_TREND: Words = named("Trend der Belegung", "Prozent im Jahr");
/// Arrivals by age group, the youngest first.
pub const ARRIVALS_OF_AGE: [Words; 6] = [
    named("Zuzug unter 18 Jahre", PERCENT),
    named("Zuzug 18 bis 24 Jahre", PERCENT),
    named("Zuzug 25 bis 29 Jahre", PERCENT),
    named("Zuzug 30 bis 49 Jahre", PERCENT),
    named("Zuzug 50 bis 64 Jahre", PERCENT),
    named("Zuzug ab 65 Jahre", PERCENT),
];
/// Departures by age group, the youngest first.
pub const DEPARTURES_OF_AGE: [Words; 6] = [
    named("Fortzug unter 18 Jahre", PERCENT),
    named("Fortzug 18 bis 24 Jahre", PERCENT),
    named("Fortzug 25 bis 29 Jahre", PERCENT),
    named("Fortzug 30 bis 49 Jahre", PERCENT),
    named("Fortzug 50 bis 64 Jahre", PERCENT),
    named("Fortzug ab 65 Jahre", PERCENT),
];
/// Unit of the levers by age group.
const PERCENT: &str = "Prozent";
/// A kind of arrivals, which the data names.
pub const KIND: Words = named("", "Personen im Jahr");
/// Unit of building.
const DWELLINGS: &str = "Wohnungen im Jahr";

/// Target year.
pub const TARGET_YEAR: Words = Words {
    name: "Zieljahr",
    unit: "31. Dezember",
    explanation: "Das Jahr, für das die große Zahl gilt. Je weiter es weg liegt, desto unsicherer ist die Rechnung.",
    source: "",
};

/// From when on it is calculated.
#[must_use]
pub fn counted_from(base_year: i32) -> String {
    format!("Gerechnet wird vom 31. Dezember {base_year} an.")
}

/// The choice of what dwellings do to arrivals.
pub mod homes {
    /// Name of the group.
    pub const NAME: &str = "Wirkung der Wohnungen";
    /// Dwellings limit arrivals.
    pub const LIMIT: &str = "Wohnungen begrenzen den Zuzug";
    /// What that means.
    pub const LIMIT_EXPLANATION: &str = "Wer in der ganzen Stadt keine freie Wohnung findet, kommt nicht. \
        Neue Wohnungen ziehen Menschen im Stadtgebiet um; mehr Menschen bringen sie nur, wenn Wohnungen fehlen.";
    /// New dwellings also attract people.
    pub const ATTRACT: &str = "Neubau zieht Zuzug an";
    /// What that means.
    pub const ATTRACT_EXPLANATION: &str = "Wie oben, und jede neue Wohnung der Nachverdichtung wird von Menschen bezogen, \
        die sonst nicht gekommen wären. Das ist die Obergrenze dessen, was Neubau bringen kann.";
    /// Dwellings do not matter.
    pub const IGNORE: &str = "Ohne Grenze";
    /// What that means.
    pub const IGNORE_EXPLANATION: &str = "Alle können kommen, als gäbe es immer genug Wohnungen.";
}

/// A value with its unit, as it is read out: `8.950 Personen im Jahr`.
#[must_use]
pub fn value_with_unit(text: &str, unit: &str) -> String {
    format!("{text} {unit}")
}

/// The target year as it is read out.
#[must_use]
pub fn target_year(year: i32) -> String {
    format!("31. Dezember {year}")
}

/// Line on the ticks at a slider.
#[must_use]
pub fn observed(from: i32, to: i32, kind: &str) -> String {
    format!("Feine Striche: {kind} {}", numbers::years(from, to))
}

/// What the ticks are: counted.
pub const COUNTED: &str = "beobachtet";
/// What the ticks are: an estimate.
pub const PROXY: &str = "geschätzt aus der Zahl kleiner Kinder (Untergrenze)";
/// There is nothing to draw.
pub const NOT_OBSERVED: &str = "keine Beobachtung";
/// The value lies outside of what the ticks show.
pub const NEVER_OBSERVED: &str = "noch nie beobachtet";
/// More infill than the known sites give.
pub const BEYOND_POTENTIAL: &str = "über dem bekannten Potenzial";
/// Before the name of the district that deviates from the city.
pub const OWN_VALUE: &str = "eigener Wert von ";
/// Before the target year, at a lever that changes over time.
pub const COURSE_IS_SET: &str = "mit Verlauf, hier der Stand ";

/// What children follow who have no value of their own.
pub const FOLLOWS_PARENTS: &str = "wie die 25- bis 49-Jährigen";

/// What the age groups bring to a lever, given a signed amount.
#[must_use]
pub fn from_ages(amount: &str) -> String {
    format!("Altersgruppen: {amount}")
}

/// Label of a tick.
#[must_use]
pub fn tick(year: i32, text: &str) -> String {
    format!("{year}: {text}")
}

/// Unit of a deviation of life expectancy.
pub const YEARS: &str = "Jahre";
