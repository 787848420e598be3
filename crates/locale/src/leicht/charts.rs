//! The words inside the four pictures and their tables.

use crate::numbers::{MINUS, persons};

/// Names of the four pictures.
pub mod name {
    pub const DEVELOPMENT: &str = "So viele Menschen";
    pub const PYRAMID: &str = "Wie alt die Menschen sind";
    pub const DISTRICTS: &str = "Stadt-Teile";
    pub const BALANCE: &str = "Wer kommt und wer geht";
}

/// Column heads shared by the tables.
pub mod column {
    pub const YEAR: &str = "Jahr";
    pub const OBSERVED: &str = "So war es";
    pub const BASELINE: &str = "Grund-Rechnung";
    pub const SCENARIO: &str = "Ihre Rechnung";
    pub const NOTE: &str = "Hinweis";
    pub const AGE: &str = "Alter";
    pub const DISTRICT: &str = "Stadt-Teil";
    pub const BIRTHS: &str = "Geburten";
    pub const DEATHS: &str = "Todes-Fälle";
    pub const ARRIVALS: &str = "Ziehen zu";
    pub const DEPARTURES: &str = "Ziehen weg";
    pub const NATURAL_BALANCE: &str = "Geburten minus Todes-Fälle";
    pub const NET_MIGRATION: &str = "Ziehen zu minus ziehen weg";
    pub const TOTAL_BALANCE: &str = "Alles zusammen";
    pub const KIND: &str = "Gezählt oder gerechnet";
}

// The view for a hall and the comparison are not offered in this language.
pub use crate::de::charts::{compared, hall};

/// Captions of the tables.
pub mod caption {
    #[must_use]
    pub fn development(place: &str, from: i32, to: i32) -> String {
        format!("{place}: Menschen am Ende vom Jahr, {from} bis {to}")
    }

    #[must_use]
    pub fn pyramid(place: &str, target_year: i32, base_year: i32) -> String {
        format!("{place}: Menschen nach Alter, {target_year} und {base_year}")
    }

    #[must_use]
    pub fn districts(target_year: i32, base_year: i32) -> String {
        format!("Menschen in den Stadt-Teilen, {target_year} und {base_year}")
    }

    #[must_use]
    pub fn balance(place: &str, from: i32, to: i32) -> String {
        format!("{place}: Wer kommt und wer geht, {from} bis {to}")
    }

    pub const ESTIMATED: &str = " (Das Alter haben wir geschätzt)";
}

/// Words drawn into the development.
pub mod development {
    pub const CALCULATED: &str = "gerechnet";
    pub const CENSUS: &str = "Zählung";
    pub const LARGE_CITY: &str = "ab 100\u{A0}000: Groß-Stadt";

    #[must_use]
    pub fn new_basis(census: i32) -> String {
        format!("neu gezählt im Jahr {census}")
    }

    #[must_use]
    pub fn census(year: i32) -> String {
        format!("{CENSUS} {year}")
    }
}

/// Words drawn into the pyramid.
pub mod pyramid {
    pub const MEN: &str = "Männer";
    pub const WOMEN: &str = "Frauen";

    #[must_use]
    pub fn column(sex: &str, series: &str, year: i32) -> String {
        format!("{sex}, {series} {year}")
    }

    pub const BASE_YEAR: &str = "im Jahr";
}

/// Words drawn into the balance.
pub mod balance {
    pub const MIGRATION: &str = "Menschen ziehen zu und weg";
    pub const NATURAL: &str = "Geburten und Todes-Fälle";
    pub const TOTAL: &str = "Alles zusammen";
    pub const SHORT_TOTAL: &str = "Alles";
    pub const OBSERVED: &str = "gezählt";
    pub const CALCULATED: &str = "gerechnet";
}

/// Words of the districts' table.
pub mod districts {
    #[must_use]
    pub fn people(series: &str, year: i32) -> String {
        format!("{series} {year}")
    }

    #[must_use]
    pub fn change_since(base_year: i32, target_year: i32) -> String {
        format!("Änderung {base_year}–{target_year}")
    }

    #[must_use]
    pub fn change_to_baseline(target_year: i32) -> String {
        format!("Vergleich mit der Grund-Rechnung {target_year}")
    }
}

#[must_use]
pub fn about(value: f64) -> String {
    about_text(&persons(value))
}

#[must_use]
pub fn about_text(number: &str) -> String {
    format!("etwa {number}")
}

pub const NO_FIGURE: &str = "–";

#[must_use]
pub fn age_group(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) => format!("{from}–{to}"),
        None => format!("{from} und älter"),
    }
}

#[must_use]
pub fn axis(value: f64) -> String {
    if value < 0.0 { format!("{MINUS}{}", persons(-value)) } else { persons(value) }
}
