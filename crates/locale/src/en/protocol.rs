//! The sheet that is printed for the minutes of a debate.

use crate::numbers;

pub const HEADING: &str = "Print the record";
pub const ABOUT: &str = "A sheet for the files: question, scenarios with reasons, charts, key figures, distance to the forecasts, data edition and \
    link. Only the sheet is printed; you can save it as a PDF in the print dialog.";
pub const QUESTION: &str = "Question of the day";
#[must_use]
pub fn no_question(city: &str) -> String {
    format!("How many people will live in {city} in the future?")
}
pub const OCCASION: &str = "Occasion and place";
pub const DATE: &str = "Date";
pub const PAPER: &str = "Paper";
pub const PAPERS: [&str; 2] = ["A4, portrait", "A3, poster"];
pub const WITH_PICTURES: &str = "With charts";
pub const PRINT: &str = "Print the record";
pub const PREVIEW: &str = "What the sheet looks like";

#[must_use]
pub fn kind(city: &str) -> String {
    format!("Record · Scenario explorer {city}")
}
pub const FOOT: &str = "Model calculation, not a prediction.";
pub const NUMBERS: &str = "Key figures";
pub const SCENARIOS: &str = "The scenarios";
pub const PICTURES: &str = "The scenarios in charts";
pub const FORECASTS: &str = "Distance to the forecasts";
pub const ORIGIN: &str = "Where the figures come from";
pub const LINK: &str = "To calculate further";
pub const LINK_ABOUT: &str = "The code and the link open the same scenarios.";
pub const DEVIATIONS: &str = "Changes from the baseline";
pub const REASONS: &str = "Reasons";
#[must_use]
pub fn no_deviation(stays: &str) -> String {
    format!("None{}.", super::results::explained(stays))
}
pub const NUMBERS_NOTE: &str = "Persons on December 31. “Dwellings needed” follows from today’s occupancy, “without a dwelling” counts the arrivals \
    that by calculation find no free dwelling.";
pub const FORECASTS_NOTE: &str = "Older forecasts count on another census basis; part of the distance comes from that. Nothing is filled in between \
    the published years. Where the state office's figures for the city are not at hand, a recomputed range stands in their place; that is not an \
    official figure. The distance is then that to the nearer side.";
pub const FORECASTS_CAPTION: &str = "Scenario minus forecast: persons and percent";
pub const FORECAST_COLUMNS: [&str; 2] = ["Forecast and year", "Forecast"];
pub const WITHIN: &str = "within the range";

#[must_use]
pub fn recomputed(label: &str, year: i32) -> String {
    format!("{label}, not an official figure, {year}")
}

#[must_use]
pub fn difference(persons: f64, percent: f64) -> String {
    format!("{}\n{}", numbers::signed_persons(persons), numbers::signed_percent(percent))
}

#[must_use]
pub fn author(name: &str) -> String {
    format!("by {name}")
}

#[must_use]
pub fn reason(lever: &str, area: &str, text: &str) -> String {
    format!("{lever}, {area}: {text}")
}

#[must_use]
pub fn scenario(letter: char, name: &str) -> String {
    format!("{letter} · {name}")
}

#[must_use]
pub fn forecast(label: &str, year: i32) -> String {
    format!("{label}, {year}")
}

#[must_use]
pub fn numbers_caption(area: &str, year: i32) -> String {
    format!("{area}, {year}")
}

#[must_use]
pub fn number_columns(year: i32, reference: &str) -> Vec<String> {
    vec![
        "Scenario".to_owned(),
        format!("Population {year}"),
        format!("against {reference}"),
        "6 to 9 (elementary school)".to_owned(),
        "20 to 66".to_owned(),
        "65 and over".to_owned(),
        "80 and over".to_owned(),
        "Dwellings needed".to_owned(),
        "Arrivals without a dwelling".to_owned(),
    ]
}

#[must_use]
pub fn pictures_of(name: &str) -> String {
    format!("Charts of {name}")
}

#[must_use]
pub fn when(occasion: &str, date: &str) -> String {
    match (occasion.trim(), date.trim()) {
        ("", date) => date.to_owned(),
        (occasion, "") => occasion.to_owned(),
        (occasion, date) => format!("{occasion}, {date}"),
    }
}

#[must_use]
pub fn foot(city: &str, edition: &str, date: &str) -> String {
    let date = if date.trim().is_empty() { String::new() } else { format!(" · {}", date.trim()) };
    format!("{FOOT} Scenario explorer {city} · data edition {edition}{date}")
}

#[must_use]
pub fn date(year: u32, month: u32, day: u32) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = MONTHS.get(month as usize).copied().unwrap_or_default();
    format!("{month} {day}, {year}")
}
