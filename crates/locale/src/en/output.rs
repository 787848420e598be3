//! Figures and pictures that a visitor takes along.

use crate::numbers;

pub const PICTURES: &str = "Charts";
pub const PICTURES_ABOUT: &str =
    "Every chart carries its title, finding, source, license, data edition and link. SVG stays sharp at any size.";
pub const PICTURE: &str = "Chart";
pub const FORMAT: &str = "Format";
pub const FORMATS: [&str; 5] = [
    "Report, landscape",
    "Press release, landscape",
    "Social media, square",
    "Social media, portrait",
    "Social media, story",
];
pub const SAVE_SVG: &str = "Save as SVG";
pub const SAVE_PNG: &str = "Save as PNG";
pub const NO_PNG: &str = "The browser cannot paint an image of this size. Please use the SVG.";
pub const TABLES: &str = "Tables";
pub const TABLES_ABOUT: &str =
    "Persons are whole for the city and rounded to 5 for districts. Totals may differ because of rounding.";
pub const TABLE: &str = "Table";
pub const SAVE_GERMAN: &str = "CSV for German spreadsheets";
pub const SAVE_PLAIN: &str = "Plain CSV (comma, point)";
pub const FORMS_ABOUT: &str = "For German spreadsheets: semicolon, decimal comma, UTF-8 with a mark, source and data edition below. \
    Plain: comma, decimal point, only the table.";
pub const WORKBOOK_HEADING: &str = "The whole comparison in one file";
pub const WORKBOOK_ABOUT: &str = "A workbook (XLSX) with overview, levers, key figures, development, age, districts and sources for \
    the baseline, your scenario and all scenarios shown in the comparison.";
pub const SAVE_XLSX: &str = "Save as XLSX";
pub const MAKING: &str = "The workbook is being made.";
pub const NO_XLSX: &str = "The workbook could not be made. Please check the connection and try again, or use CSV.";

#[must_use]
pub fn compared(picture: &str) -> String {
    format!("Comparison: {picture}")
}

#[must_use]
pub fn preview(picture: &str) -> String {
    format!("Preview: {picture}")
}

#[must_use]
pub fn saved(name: &str) -> String {
    format!("{name} is saved.")
}

pub const DEVELOPMENT: &str = "Development";
pub const PYRAMID: &str = "Age and sex";
pub const DISTRICTS: &str = "Districts";
pub const BALANCE: &str = "Balance";
pub const MEANING: &str = "Consequences for the city";
pub const SPAN: &str = "Your own span of ages";
pub const PROJECTION: &str = "Year, sex, age";
pub const YEARS: &str = "Comparison by year";
pub const LEVERS: &str = "Comparison of levers";
pub const INDICATORS: &str = "Comparison of key figures";
pub const FORECASTS: &str = "Distance to forecasts";
pub const FORECAST: &str = "Forecast";
pub const PUBLISHED: &str = "Forecast, persons";
pub const FORECASTS_CAPTION: &str = "Whole city: scenario minus forecast, persons";
pub const OVERVIEW: &str = "Overview";
pub const AGE_SHEET: &str = "Age";
pub const SOURCES: &str = "Sources and assumptions";
#[must_use]
pub fn workbook(city: &str) -> String {
    format!("Scenarios for {city}")
}

pub const ROUNDED: &str = "Persons in districts are rounded to 5. Totals may differ because of rounding.";
pub const COMPARED: &str = "Model calculation, not a prediction. Several scenarios are compared.";
pub const AGES: &str = "Age on December 31 in completed years.";

pub const FEMALE: &str = "female";
pub const MALE: &str = "male";
pub const PROJECTION_COLUMNS: [&str; 4] = ["Year", SEX, AGE, "Persons"];
pub const SEX: &str = "Sex";
pub const AGE: &str = "Age";
pub const YEAR: &str = "Year";
pub const LEVER: &str = "Lever";
pub const AREA: &str = "Area";
pub const UNIT: &str = "Unit";
pub const FIGURE: &str = "Quantity";
pub const EVENTS: &str = "One-off events";
pub const POPULATION: &str = "Population";
pub const SOURCE: &str = "Source";
pub const ASSUMPTION: &str = "Assumption";
pub const SOURCE_COLUMNS: [&str; 5] = ["Kind", "What", "Date or value", "License or quality", "Address or reason"];

#[must_use]
pub fn and_over(age: usize) -> String {
    format!("{age} and over")
}

#[must_use]
pub fn ages(from: usize, to: usize) -> String {
    format!("{from}–{to}")
}

#[must_use]
pub fn projection_caption(area: &str, from: i32, to: i32) -> String {
    format!("{area}: persons on December 31 by sex and age, {}", numbers::years(from, to))
}

#[must_use]
pub fn years_caption(area: &str) -> String {
    format!("{area}: residents on December 31")
}

pub const LEVERS_CAPTION: &str = "Changes from the baseline. An empty field means: as in the baseline.";

#[must_use]
pub fn indicators_caption(area: &str, year: i32) -> String {
    format!("{area}: key figures on December 31, {year}")
}

#[must_use]
pub fn ages_caption(area: &str, year: i32) -> String {
    format!("{area}: persons on December 31, {year} by sex and age")
}

#[must_use]
pub fn overview_caption(area: &str, year: i32) -> String {
    format!("{area}: scenarios for {year}")
}

#[must_use]
pub fn overview_columns(year: i32) -> Vec<String> {
    [
        "Scenario",
        "By whom",
        "Description",
        &format!("Population {year}"),
        "Difference from the reference",
        "Difference in %",
        "Changes from the baseline",
        "Reasons",
    ]
    .map(str::to_owned)
    .to_vec()
}

#[must_use]
pub fn lettered(letter: char, name: &str) -> String {
    format!("{letter} · {name}")
}

#[must_use]
pub fn reference(name: &str) -> String {
    format!("Reference: {name}")
}

#[must_use]
pub fn edition(title: &str, edition: &str, engine: &str) -> String {
    format!("{title}, data edition {edition}, program version {engine}")
}

#[must_use]
pub fn unlicensed(titles: &str) -> String {
    format!("License unclear: {titles}.")
}
