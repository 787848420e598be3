//! Words of the panel in which visitors open their own figures.

use crate::numbers;

pub const ABOUT: &str = "Open a data package (folder or zip), the population of the districts by age, the forecast of the state statistics office (Statistisches Landesamt) or \
     observed figures of a new year. First you see what was understood and what changes; only when you accept is it used.";
pub const PRIVATE: &str =
    "Your data stay on this device: nothing is transmitted, nothing is stored. When you close the page, they are gone.";
pub const DROP: &str = "Drag files, a folder or a zip here";
pub const CHOOSE_FILES: &str = "Choose files";
pub const CHOOSE_FOLDER: &str = "Choose a folder";
pub const PASTE: &str = "Or paste a table with its header line";
pub const PASTED: &str = "Pasted table";
pub const READ: &str = "Read the table";
pub const READING: &str = "Reading …";
pub const UNREADABLE: &str =
    "This could not be read. Please choose single files, a folder or a zip, each file smaller than 64 MB.";
pub const NOTHING: &str = "Nothing was pasted. Please paste a table with its header line.";
pub const UNDERSTOOD: &str = "What was understood";
pub const MISSING: &str = "What is missing and stays as it is";
pub const CHANGES: &str = "What changes";
pub const CHANGE_COLUMNS: [&str; 3] = ["Item", "before", "new"];
pub const TAKE: &str = "Accept";
pub const LEAVE: &str = "Do not accept";
pub const DISCARD: &str = "Discard your own data";
pub const DISCARDED: &str = "Your own data are discarded. The built-in data apply again.";
pub const TAKEN: &str = "Accepted. Everything has been recalculated.";
pub const FAULTS: &str = "This does not work; the calculation goes on as before";
pub const FAULT_COLUMNS: [&str; 3] = ["Place", "What it says", "What is expected"];

#[must_use]
pub fn active(name: &str) -> String {
    format!("Your data are in use: {name}. A link to this page says so but does not contain them.")
}

#[must_use]
pub fn place(file: &str, line: usize, column: usize) -> String {
    format!("{file}, line {line}, character {column}")
}

#[must_use]
pub fn more_faults(count: usize) -> String {
    format!("… and {} more", numbers::persons(count as f64))
}

/// Words of the comparison with what was observed since.
pub mod monitoring {
    pub const ABOUT: &str =
        "Figures observed after the base year beside what your scenario calculated for the same year.";
    pub const NOTHING: &str = "No observed figures are available yet for the years after the base year. Under “Open your own data”, open a table with the columns Jahr, Einwohner, Geburten, Gestorbene, Zuzüge, Fortzüge.";
    pub const CAPTION: &str = "Observed and calculated";
    pub const COLUMNS: [&str; 6] = ["Area and year", "Item", "observed", "calculated", "Difference", "in percent"];
    pub const RESTART: &str = "Restart from here";
    pub const MEASURES: [&str; 11] = [
        "Population",
        "under 20",
        "65 and over",
        "Births",
        "Deaths",
        "Arrivals",
        "Departures",
        "Net migration",
        "Arrivals from other districts",
        "Departures to other districts",
        "Dwellings",
    ];

    #[must_use]
    pub fn restart(year: i32, persons: &str) -> String {
        format!(
            "The calculation can start anew on December 31, {year} with {persons} residents. Age structure and districts are then as the baseline calculates them for {year} (assumption)."
        )
    }

    #[must_use]
    pub fn restarted(year: i32) -> String {
        format!("restarted on December 31, {year}")
    }
}
