//! What is told about tables before they count: what they were taken for and why, what is far off, what is not used, and why a file is none.

use crate::numbers;

pub const WARNINGS: &str = "Please look at this first";
pub const UNUSED: &str = "This is in the file and is not used";
pub const FIGURES: &str = "The figures themselves";
pub const FIGURE_COLUMNS: [&str; 4] = ["Item", "before", "new", "Change"];
pub const QUESTION: &str = "What is this table?";
pub const QUESTION_ABOUT: &str =
    "It can be read in two ways. Below you see what each would change; it is used only once you have chosen.";
pub const SHEETS: &str = "Which sheet is meant?";
pub const NOTHING_BEFORE: &str = "none";

#[must_use]
pub fn take_as(kind: &str) -> String {
    format!("Accept as {kind}")
}

#[must_use]
pub fn sheet_of(file: &str, sheet: &str) -> String {
    format!("{file}, sheet {sheet}")
}

#[must_use]
pub fn damaged_workbook(file: &str) -> String {
    format!("{file}: The workbook cannot be opened. It is damaged or protected by a password.")
}

pub const NO_MODULE: &str =
    "What opens workbooks could not be loaded. Please check the connection and try again, or save the sheet as CSV.";
pub const NO_SHEET: &str = "No sheet of the workbook has a table.";

#[must_use]
pub fn because(reasons: &[String]) -> String {
    if reasons.is_empty() { String::new() } else { format!(" (What speaks for it: {}.)", reasons.join("; ")) }
}

pub mod reasons {
    pub const VARIANTS: &str = "variants are named";
    pub const BASE_YEAR: &str = "a base year is named";
    pub const CALLED_FORECAST: &str = "the title calls it a forecast";
    pub const CALLED_COUNT: &str = "the title calls it a count";
    pub const EVENTS: &str = "births, deaths or moves are counted";
    pub const DISTRICTS: &str = "districts by age";

    #[must_use]
    pub fn past(year: i32) -> String {
        format!("{year} is not in the future")
    }

    #[must_use]
    pub fn future(year: i32) -> String {
        format!("{year} is in the future")
    }
}

pub mod warnings {
    use super::numbers;

    pub const THOUSANDS: &str = "The table is in thousands; its figures were multiplied by 1,000.";
    pub const PEOPLE_ASSUMED: &str = "Nothing says what is counted; the figures are taken as residents.";
    pub const SEXES_ASSUMED: &str =
        "Men and women are not told apart; they are divided as in the whole city at the same age.";
    pub const LOST_ZERO: &str = "The city’s official key has lost its leading zero; the row is taken as the city’s.";

    #[must_use]
    pub fn change(what: &str, old: &str, new: &str, percent: Option<f64>) -> String {
        let percent =
            percent.map_or_else(String::new, |percent| format!(" ({} percent)", numbers::signed_percent(percent)));
        format!("{what}: {old} before, {new} now{percent}. Is that right?")
    }

    #[must_use]
    pub fn share(place: &str, year: i32, group: &str, percent: f64) -> String {
        format!("{place} {year}: {group} would be {} percent of all residents.", numbers::percent(percent))
    }

    #[must_use]
    pub fn ahead(year: i32) -> String {
        format!("{year} has not ended yet; the calculation never restarts from a year to come.")
    }

    #[must_use]
    pub fn other_day(day: &str) -> String {
        format!("Counted on {day}, not on December 31.")
    }

    #[must_use]
    pub fn other_sex(persons: f64) -> String {
        format!(
            "{} persons are counted neither as men nor as women (diverse, not stated); half of them is counted with each.",
            numbers::persons(persons)
        )
    }

    #[must_use]
    pub fn marked(counts: [usize; 5]) -> String {
        let words = ["provisional", "revised", "estimated", "uncertain", "with a footnote"];
        let told: Vec<String> = counts
            .iter()
            .zip(words)
            .filter(|(count, _)| **count > 0)
            .map(|(count, word)| format!("{count} {word}"))
            .collect();
        format!("Marked are: {}.", told.join(", "))
    }

    #[must_use]
    pub fn hidden(count: usize) -> String {
        if count == 1 { "1 figure is not published.".to_owned() } else { format!("{count} figures are not published.") }
    }
}

pub mod unused {
    use super::numbers;

    pub const UNKNOWN: &str = "unknown";
    pub const NO_PERSONS: &str = "share, rate or index, no persons";
    pub const CHANGE: &str = "a change, no count";
    pub const NO_PLACE: &str = "the data package has no place for it";
    pub const NO_YEAR: &str = "without a year";
    pub const NO_TIME: &str = "no single year";
    pub const PART: &str = "part of a sum that is used";
    pub const OTHER_YEAR: &str = "another year";
    pub const REMARK: &str = "source or remark";

    #[must_use]
    pub fn line(what: &str, line: usize, why: &str, persons: Option<f64>) -> String {
        let persons = persons.map_or_else(String::new, |sum| format!(", together {}", numbers::decimal(sum, 0)));
        format!("“{what}” (line {line}): {why}{persons}")
    }

    #[must_use]
    pub fn elsewhere(rows: usize, names: &str) -> String {
        let names = if names.is_empty() { String::new() } else { format!(": {names}") };
        format!("{} rows of other places{names}", numbers::persons(rows as f64))
    }

    #[must_use]
    pub fn more(count: usize) -> String {
        format!("… and {} more", numbers::persons(count as f64))
    }
}

pub mod problems {
    pub const SHARES: &str =
        "The figures are shares or rates, no persons. Please take the table with absolute numbers.";
    pub const INDEX: &str = "The figures are an index, no persons. Please take the table with absolute numbers.";
    pub const CHANGES: &str = "The figures are changes, no counts. Please take the table with absolute numbers.";
    pub const WORKBOOK: &str = "a workbook inside an archive. Please open the workbook itself.";

    #[must_use]
    pub fn not_whole(value: &str) -> String {
        format!(
            "Persons are no whole numbers, such as {value}, and no unit is stated. Are they shares or thousands? Please write the unit into the line above the table, such as “in Tsd.”."
        )
    }

    pub const NO_YEAR: &str =
        "No year is stated; please write it into the line above the table, such as “Stand: 31.12.2025”.";

    #[must_use]
    pub fn genesis(code: &str) -> String {
        format!(
            "a printed table of GENESIS{code} that does not say enough. Please choose the flat file when downloading (“CSV flat”, ffcsv)."
        )
    }

    #[must_use]
    pub fn other_kreise(key: &str) -> String {
        if key.is_empty() {
            "a flat table of a statistical office; the data package does not name the city’s official key.".to_owned()
        } else {
            format!("a flat table of a statistical office without a row for the key {key}.")
        }
    }

    #[must_use]
    pub fn nothing(names: &str) -> String {
        let names = if names.is_empty() { String::new() } else { format!(" ({names})") };
        format!(
            "an unknown table: none of its figures can be used{names}. Districts by age, observed figures and forecasts are read."
        )
    }

    #[must_use]
    pub fn not_as(asked: &str, is: &str) -> String {
        format!("This cannot be read as {asked}; it is {is}.")
    }

    #[must_use]
    pub fn ahead(year: i32) -> String {
        format!("Districts by age for {year}: nobody can have counted a year to come.")
    }

    #[must_use]
    pub fn of(file: &str, problem: &str) -> String {
        format!("{file}: {problem}")
    }

    #[must_use]
    pub fn foreign(what: &str, remedy: &str) -> String {
        format!("{what}, no table. {remedy}")
    }
}

pub mod foreign {
    pub const PAGE: &str = "a web page (HTML)";
    pub const LOGIN: &str = "a login page (HTML)";
    pub const PDF: &str = "a PDF document";
    pub const OLD_OFFICE: &str = "a file of Office before 2007 (XLS or DOC)";
    pub const TEXT: &str = "a text document";
    pub const PRESENTATION: &str = "a presentation";
    pub const PICTURE: &str = "a picture";
    pub const RICH_TEXT: &str = "formatted text (RTF)";
    pub const XML: &str = "an XML file";
    pub const JSON: &str = "a JSON file";
    pub const ARCHIVE: &str = "a packed file, no zip";
    pub const BYTES: &str = "bytes without text";
    pub const PROSE: &str = "text without a table";
    pub const DOWNLOAD: &str = "Please log in, download the file itself and open that.";
    pub const SAVE_AGAIN: &str = "Please save it as XLSX or CSV.";
    pub const UNPACK: &str = "Please unpack it first.";
    pub const SCENARIO: &str = "A scenario is opened under “Scenarios side by side”; tables please as CSV.";
    pub const AS_TABLE: &str = "Please take the table as CSV, XLSX or ODS.";
}

#[must_use]
pub fn measure(word: &str) -> &str {
    match word {
        "population" => "Population",
        "under_20" => "under 20",
        "from_65" => "65 and over",
        "births" => "Births",
        "deaths" => "Deaths",
        "arrivals" => "Arrivals",
        "departures" => "Departures",
        "net_migration" => "Net migration",
        "dwellings" => "Dwellings",
        "completions" => "Completed dwellings",
        "moves_in" => "Arrivals from other districts",
        "moves_out" => "Departures to other districts",
        "foreigners" => "Foreigners",
        other => other,
    }
}

#[must_use]
pub fn figure(place: &str, what: &str, year: i32, variant: &str) -> String {
    let variant = if variant.is_empty() { String::new() } else { format!(" ({variant})") };
    format!("{place}: {what} {year}{variant}")
}

#[must_use]
pub fn of_year(figure: &str, year: i32) -> String {
    format!("{figure} ({year})")
}
