//! Sentences about figures that are read in: what becomes of them in a pack, what was understood, and what is wrong.

use crate::numbers;

pub const NOT_STATED: &str = "not stated";
pub const OWN_SOURCE: &str = "eigen";

#[must_use]
pub fn publisher(city: &str) -> String {
    format!("City of {city}")
}

/// The city's table of its districts by age and sex.
pub mod districts {
    use super::numbers;

    #[must_use]
    pub fn title(file: &str) -> String {
        format!("Residents of the districts by age group and sex ({file})")
    }

    #[must_use]
    pub fn total(register: f64, city: f64, date: &str) -> (String, String) {
        let (register, city) = (numbers::persons(register), numbers::persons(city));
        let day = if date.is_empty() { "without a reference date".to_owned() } else { format!("on {date}") };
        (
            format!("The residents of the districts ({register} by the register, {day}) are converted to {city}."),
            "The districts are counted by the residents’ register, the city by the official population update. How far the two differ in a single district \
             is not published; therefore all are converted by the same factor."
                .to_owned(),
        )
    }

    #[must_use]
    pub fn persons(city: f64) -> (String, String) {
        (numbers::persons(city), "persons".to_owned())
    }

    #[must_use]
    pub fn ages(threshold: i32) -> (String, String) {
        (
            "Every district starts with its own age structure from the city’s table.".to_owned(),
            format!(
                "Within age groups the single ages follow those of the city; together the districts give the official single ages of the \
                 city. Groups of fewer than {threshold} persons are combined with their neighbors for reasons of privacy and follow \
                 the age structure of the city there."
            ),
        )
    }
}

pub const READ_FROM_FILE: &str = "read from a file";

/// What was understood of a file.
pub mod kinds {
    pub const PACK: &str = "a complete data package";
    pub const DISTRICT_AGES: &str = "the city’s table: residents of the districts by age and sex";
    pub const FORECAST: &str = "a population forecast";
    pub const OBSERVED: &str = "observed figures";
}

#[must_use]
pub fn understood(file: &str, kind: &str, figures: usize, years: Option<(i32, i32)>, districts: usize) -> String {
    let mut text = format!("{file}: {kind}, {} figures", numbers::persons(figures as f64));
    match years {
        Some((first, last)) if first == last => text.push_str(&format!(", {first}")),
        Some((first, last)) => text.push_str(&format!(", {first} to {last}")),
        None => {}
    }
    match districts {
        0 => {}
        1 => text.push_str(", 1 district"),
        more => text.push_str(&format!(", {more} districts")),
    }
    text.push('.');
    text
}

/// What a file lacks, and what is done without it.
pub mod missing {
    pub const DAY: &str = "No reference date is stated; the age structure is taken as that of the base year.";
    pub const PUBLISHER: &str = "Who published the forecast is not stated.";
    pub const BASE_YEAR: &str = "The base year of the forecast is not stated.";
    pub const EVERYBODY: &str = "There is no figure for all residents; only age groups can be compared.";

    #[must_use]
    pub fn other_day(day: &str) -> String {
        format!("The table is of {day}, not of the base year; its age structure is used unchanged.")
    }

    #[must_use]
    pub fn some_districts(count: usize) -> String {
        format!("For {count} districts births or deaths are missing; differences between the districts are left aside.")
    }

    #[must_use]
    pub fn corrected(count: usize) -> String {
        if count == 1 {
            "1 figure differs from the present one and replaces it.".to_owned()
        } else {
            format!("{count} figures differ from the present ones and replace them.")
        }
    }
}

/// Key figures that a file changes.
pub mod figures {
    pub const PERSONS: &str = "Residents in the base year";
    pub const UNDER_20: &str = "Share under 20 in percent";
    pub const FROM_65: &str = "Share of 65 and over in percent";
    pub const FORECAST_POINTS: &str = "Figures from forecasts";
    pub const OBSERVATIONS: &str = "Observed figures";

    #[must_use]
    pub fn projected(year: i32) -> String {
        format!("Residents of the baseline {year}")
    }
}

/// Observed beside projected.
pub mod monitoring {
    use super::numbers;

    pub const HEADING: &str = "Observed and calculated";

    #[must_use]
    pub fn deviation(name: &str, year: i32, observed: f64, projected: f64, percent: Option<f64>) -> String {
        let difference = numbers::signed_persons(observed.round() - projected.round());
        let share =
            percent.map_or_else(String::new, |percent| format!(" ({} percent)", numbers::signed_decimal(percent, 1)));
        format!(
            "{name} {year}: observed {}, calculated {}, difference {difference}{share}.",
            numbers::persons(observed),
            numbers::persons(projected)
        )
    }
}

/// A forecast that is read in.
pub mod forecast {
    #[must_use]
    pub fn title(title: &str, file: &str) -> String {
        if title == file { format!("Forecast ({file})") } else { format!("{title} ({file})") }
    }
}

/// Observed figures that are read in.
pub mod observed {
    use super::numbers;

    #[must_use]
    pub fn title(file: &str) -> String {
        format!("Observed figures ({file})")
    }

    #[must_use]
    pub fn restart(year: i32, persons: f64, ages: bool) -> (String, String) {
        let persons = numbers::persons(persons);
        if ages {
            return (
                format!(
                    "Starting population {year}: age groups from the city’s table, brought to the observed figure of {persons}."
                ),
                "Within the age groups the course that the baseline calculates holds.".to_owned(),
            );
        }
        (
            format!(
                "Starting population {year}: districts, age and sex as the baseline calculates them for {year}, brought to the observed figure of {persons}."
            ),
            format!("For {year} only the total was read in, no age structure."),
        )
    }
}

/// Births and deaths of the districts that are read in.
pub mod levels {
    #[must_use]
    pub fn assumption(first: i32, last: i32) -> (String, String) {
        let years = if first == last { first.to_string() } else { format!("{first} to {last}") };
        (
            format!(
                "Births per woman and mortality in the districts differ from the city as the births and deaths of {years} do; departures are the same everywhere."
            ),
            "Small districts are combined with those of the same type of area, because few cases a year vary by chance. Together they give \
             the level of the city."
                .to_owned(),
        )
    }
}
