//! The infill programme: what the screening found, what it looked at, and how far the sites reach.

use crate::numbers;

pub const SCREENING: &str = "More than 100 sites in second rows (behind existing houses) were screened: none is well suited, about a third is suited with reservations, \
    about two thirds are not. Only totals per district are shown, no single property.";
pub const CRITERIA_HEADING: &str = "What the sites were measured by";
pub const CRITERIA: [(&str, &str); 8] = [
    ("Slope", "How steep is the ground? On a slope building is expensive, and neighbors lose light and support."),
    ("Shape", "Does a house with the necessary clearances fit on the site?"),
    ("Access", "Can the fire department, garbage trucks, water and utility lines get there?"),
    ("Noise", "How loud are the road, the railroad or businesses?"),
    ("Trees", "Would valuable or protected trees have to be felled?"),
    ("Heavy rain", "Does water gather here in heavy rain, or does it seep away here for others?"),
    ("Wildlife", "Do protected animals or plants live here?"),
    ("Climate", "Does the site cool its surroundings, or does fresh air flow here?"),
];

pub const CLASSES: &str = "Which sites count";
pub const SUITED: &str = "well suited";
pub const CONDITIONAL: &str = "suited with reservations";
pub const UNSUITED: &str = "not suited";
pub const GAPS: &str = "gaps between buildings (Baulücken)";
pub const NO_GAPS: &str = "Gaps between buildings: the city keeps a register, its figures are not available.";

#[must_use]
pub fn class(name: &str, sites: Option<f64>) -> String {
    let sites =
        sites.map_or_else(|| "number unknown".to_owned(), |sites| format!("{} sites", numbers::decimal(sites, 0)));
    format!("{name} ({sites})")
}

pub const BUILDING: &str = "Type of building";
pub const BUILDING_UNIT: &str = "Residents and floor space per dwelling: default values of Projekt-Check";
pub const AS_STOCK: &str = "as in the stock";
pub const DETACHED: &str = "Single-family house";
pub const DOUBLE: &str = "Two-family or semi-detached house";
pub const TERRACED: &str = "Row house";
pub const FLATS: &str = "Apartment building";

#[must_use]
pub fn building(name: &str, dwelling: Option<(f64, f64)>) -> String {
    dwelling.map_or_else(
        || name.to_owned(),
        |(residents, metres)| format!("{name}: {}, {} m²", numbers::decimal(residents, 1), numbers::decimal(metres, 0)),
    )
}

pub const ENDS: &str = "Build only until the known potential is used up";
pub const LEVER: &str = "How many dwellings a year are built is set by the slider “New dwellings through infill”. Here you see \
    how far the known sites go for that.";

pub const POTENTIAL: &str = "How far the sites go";
pub const UNKNOWN: &str = "The potential is unknown as long as participation and dwellings per site are not entered: \
    there is no figure for either.";

#[must_use]
pub fn potential(area: &str, potential: f64, built: f64, year: i32) -> String {
    format!(
        "{area}: by your assumptions {} dwellings fit on the sites; by {year}, {} are built.",
        numbers::decimal(potential, 0),
        numbers::decimal(built, 0)
    )
}

#[must_use]
pub fn beyond(dwellings: f64) -> String {
    format!("That is {} above the known potential.", numbers::decimal(dwellings, 0))
}

#[must_use]
pub fn caption(year: i32) -> String {
    format!(
        "Sites and dwellings up to {year}. Distribution over the districts like the residents: assumption, until the city’s table is read in"
    )
}

pub const COLUMNS: [&str; 4] = ["District", "Sites", "Potential", "built"];
pub const OVER: &str = " (above the known potential)";
pub const NOT_KNOWN: &str = "unknown";

pub const PROJECTS: &str = "Known projects";
pub const PROJECTS_ABOUT: &str = "Part of ongoing construction, not counted in addition.";

#[must_use]
pub fn project(name: &str, district: &str, dwellings: f64, from: i32) -> String {
    format!("{name}, {district}: {} dwellings, from {from} on", numbers::decimal(dwellings, 0))
}
