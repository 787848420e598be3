//! Scenarios that a debate starts from: names, a sentence each, and the figures they are made of.

use crate::numbers;

pub const ABOUT: &str = "A ready-made scenario replaces all assumptions; area and target year stay. After that you can change everything further.";
pub const WHERE: &str = "What each of them is made of is listed below under “Assumptions and sources”.";
pub const NOT_OFFICIAL: &str = "recalculated with this model – not an official figure";
pub const DERIVATION: &str = "What the ready-made scenarios are made of";
pub const COLUMNS: [&str; 4] = ["Quantity", "Value", "Range", "Origin"];

#[must_use]
pub fn words(id: &str) -> (String, String) {
    let (name, sentence) = match id {
        "basis" => ("Baseline", ""),
        "kein-neubau" => ("No new building", "Not a single dwelling is added."),
        "nachverdichtung" => (
            "As much infill as possible",
            "All sites suited with reservations are built on within ten years, each with one dwelling (assumption).",
        ),
        "hohe-zuwanderung" => (
            "High immigration",
            "Net migration as high as the mean of the five strongest consecutive years since 2011.",
        ),
        "keine-wanderung" => ("No migration", "Nobody moves in and nobody moves out: births and deaths remain."),
        "universitaet-waechst" => (
            "University grows",
            "A tenth more people come for training and study (assumption); many move away again by age 34.",
        ),
        "universitaet-schrumpft" => (
            "University shrinks",
            "A tenth fewer people come for training and study (assumption); accordingly fewer move away later.",
        ),
        _ => ("Ready-made scenario", ""),
    };
    (name.to_owned(), sentence.to_owned())
}

#[must_use]
pub fn period(name: &str, note: &str) -> (String, String) {
    (
        format!("Migration {name}"),
        format!("Arrivals and departures of each age group as in the mean of these years. {note}"),
    )
}

#[must_use]
pub fn arrivals_of_age(lever: &str) -> String {
    format!("{lever}: persons a year")
}

#[must_use]
pub fn departures_of_age(lever: &str) -> String {
    format!("{lever}: per 1,000 of this age a year")
}

#[must_use]
pub fn of_period(percent: f64) -> String {
    format!("mean of these years; {}% against the baseline", numbers::signed_decimal(percent, 1))
}

#[must_use]
pub fn apply(name: &str) -> String {
    format!("Apply the ready-made scenario: {name}")
}

/// Names of the figures.
pub mod quantity {
    pub const DWELLINGS_A_YEAR: &str = "New dwellings a year";
    pub const OCCUPANCY_TREND: &str = "Change of occupancy in percent a year";
    pub const SITES: &str = "Sites of the classes that count";
    pub const PARTICIPATION: &str = "Participation of owners in percent";
    pub const DWELLINGS_PER_SITE: &str = "Dwellings per site";
    pub const YEARS: &str = "Years in which building goes on";
    pub const FERTILITY_OF_LAND: &str = "Children per woman in Rhineland-Palatinate";
    pub const FERTILITY_RATIO: &str = "Children per woman in the city, divided by Rhineland-Palatinate";
    pub const FERTILITY: &str = "Children per woman in the city";
    pub const LIFE_EXPECTANCY_WOMEN: &str = "Life expectancy of women 2040 in years";
    pub const LIFE_EXPECTANCY_MEN: &str = "Life expectancy of men 2040 in years";
    pub const NET_MIGRATION_OF_LAND: &str = "Net migration of Rhineland-Palatinate a year";
    pub const NET_MIGRATION: &str = "Net migration of the city a year";
    pub const ARRIVALS_OF_KIND: &str = "Arrivals for training and study against the baseline in percent";
}

#[must_use]
pub fn observed(from: i32, to: i32) -> String {
    format!("observed {}", numbers::years(from, to))
}

#[must_use]
pub fn table(name: &str) -> String {
    match name {
        "infill" => "Screening of second-row sites; their number is an assumption".to_owned(),
        _ => format!("Data of the city, table {name}"),
    }
}

pub const COMPUTED: &str = "calculated from the lines above";
pub const SET: &str = "assumption of this scenario";

#[must_use]
pub fn assumption(quality: &str, reason: &str) -> String {
    format!("{quality}: {reason}")
}

#[must_use]
pub fn range(low: f64, high: f64) -> String {
    format!("{} to {} (other ways of apportioning)", numbers::signed_persons(low), numbers::signed_persons(high))
}
