//! Several scenarios beside each other.

use crate::numbers;

pub const ABOUT: &str = "All scenarios are for the same area and the same target year. In all charts and tables each has the same \
    letter, the same color and the same dashes.";
pub const HOW: &str = "There is nothing to compare yet. Move a slider: then your scenario stands beside the baseline. Or save \
    several scenarios: up to eight then stand side by side.";
pub const TO_COLLECTION: &str = "Open “Collect scenarios”";
pub const REFERENCE: &str = "Compared with";
pub const LEGEND: &str = "The scenarios";
pub const IS_REFERENCE: &str = "Reference";
pub const LINES: &str = "Development";
pub const OUTLINES: &str = "Age and sex over each other";
pub const DISTRICTS: &str = "Each district by itself";
pub const BARS: &str = "Differences by quantity";
pub const NUMBERS: &str = "Figures";
pub const LEVERS: &str = "Where the levers differ";
pub const INDICATORS: &str = "All quantities with their range";
pub const LINES_UNIT: &str = "Persons on December 31";
pub const SCALE: &str = "Scale";
pub const COMMON: &str = "common: change in percent";
pub const OWN: &str = "each district its own: persons";

#[must_use]
pub fn common_unit(base_year: i32) -> String {
    format!("Change since {base_year} in percent; all charts have the same scale.")
}

pub const OWN_UNIT: &str = "Persons on December 31; each chart has a scale of its own.";

#[must_use]
pub fn outlines_unit(target_year: i32, base_year: i32) -> String {
    format!("Persons in five-year age groups. Lines: {target_year}. Area: as of {base_year}.")
}

#[must_use]
pub fn bars_unit(reference: &str, target_year: i32) -> String {
    format!("{target_year}: difference from {reference}, length of the bars in percent, all on the same scale.")
}

#[must_use]
pub fn columns(target_year: i32, base_year: i32, reference: &str) -> Vec<String> {
    vec![
        "Scenario".to_owned(),
        format!("Population {target_year}"),
        format!("against {reference}"),
        "in percent".to_owned(),
        format!("since {base_year}"),
        "Arrivals without a free dwelling (calculated)".to_owned(),
        "By whom".to_owned(),
    ]
}

#[must_use]
pub fn caption(area: &str, target_year: i32) -> String {
    format!("{area}: residents on December 31, {target_year}")
}

#[must_use]
pub fn indicators_caption(area: &str, target_year: i32) -> String {
    format!("{area}: on December 31, {target_year}")
}

pub const LEVERS_CAPTION: &str = "Changes from the baseline, only where scenarios differ";
pub const LEVER: &str = "Lever";
pub const AS_BASELINE: &str = "as baseline";
pub const NOT_SET: &str = "as ages 25 to 49";
pub const NOT_ENTERED: &str = "not entered";
pub const UNKNOWN: &str = "?";
pub const UNKNOWN_MEANS: &str = "?: This figure only follows from an assumption that is not entered in this scenario (“What this means for the city”).";
pub const EVENTS: &str = "One-off events";
pub const NO_EVENTS: &str = "none";
pub const ALIKE: &str = "All levers that are not listed here are the same in all scenarios.";
pub const NO_DIFFERENCE: &str = "All levers are the same in all scenarios.";
pub const RANGE: &str = "Range";
pub const PERSONS: &str = "Population";
pub const ON: &str = "yes";
pub const OFF: &str = "no";
pub const CHOICES: [&str; 5] = [
    "Sites: well suited",
    "Sites: suited with reservations",
    "Sites: not suited",
    "Sites: gaps between buildings",
    "Infill ends with the potential",
];

#[must_use]
pub fn lever(name: &str, area: &str, unit: &str) -> String {
    format!("{name}, {area} ({unit})")
}

#[must_use]
pub fn setting(name: &str, area: &str) -> String {
    format!("{name}, {area}")
}

#[must_use]
pub fn range(low: (&str, &str), high: (&str, &str)) -> String {
    if low.1 == high.1 { format!("all {}", low.1) } else { format!("{} {} to {} {}", low.0, low.1, high.0, high.1) }
}

#[must_use]
pub fn finding(year: i32, area: &str, low: (&str, f64), high: (&str, f64)) -> String {
    let gap = high.1.round() - low.1.round();
    if gap == 0.0 {
        return format!("{area}, {year}: the population is the same in all scenarios, {}.", numbers::persons(low.1));
    }
    format!(
        "{area}, {year}: from {} ({}) to {} ({}). Between the two lie {} people.",
        numbers::persons(low.1),
        low.0,
        numbers::persons(high.1),
        high.0,
        numbers::persons(gap)
    )
}

#[must_use]
pub fn outlines_finding(year: i32, area: &str, count: usize) -> String {
    format!("{area}, {year}: age and sex of {count} scenarios as lines over each other. The figures are in the table.")
}

#[must_use]
pub fn districts_finding(year: i32, name: &str, gap: f64) -> String {
    format!("The scenarios are furthest apart in {name}: by {} people in {year}.", numbers::persons(gap))
}

#[must_use]
pub fn against(letter: &str, difference: &str) -> String {
    format!("{letter}: {difference}")
}

#[must_use]
pub fn bars_finding(name: &str, letters: &str) -> String {
    format!("In percent the difference is largest for “{name}” ({letters}).")
}
