//! The words inside the four pictures and their tables.
//!
//! Titles, legends and the sentence beside a picture belong to the page; here stands only what is
//! drawn into a picture or heads a column of its table.

use crate::numbers::{MINUS, persons};

/// Names of the four pictures, as the page's figures are called.
pub mod name {
    /// Population over the years.
    pub const DEVELOPMENT: &str = "Entwicklung";
    /// Population pyramid.
    pub const PYRAMID: &str = "Alter und Geschlecht";
    /// Cartogram of the districts.
    pub const DISTRICTS: &str = "Stadtteile";
    /// Births, deaths, arrivals and departures.
    pub const BALANCE: &str = "Bilanz";
}

/// Column heads shared by the tables.
pub mod column {
    /// Calendar year.
    pub const YEAR: &str = "Jahr";
    /// Observed figure.
    pub const OBSERVED: &str = "Beobachtet";
    /// Baseline.
    pub const BASELINE: &str = "Basis";
    /// The visitor's scenario.
    pub const SCENARIO: &str = "Ihr Szenario";
    /// Remark on a row.
    pub const NOTE: &str = "Anmerkung";
    /// Age group.
    pub const AGE: &str = "Alter";
    /// District.
    pub const DISTRICT: &str = "Stadtteil";
    /// Live births in a year.
    pub const BIRTHS: &str = "Geburten";
    /// Deaths in a year.
    pub const DEATHS: &str = "Sterbefälle";
    /// Arrivals over the city boundary in a year.
    pub const ARRIVALS: &str = "Zuzüge";
    /// Departures over the city boundary in a year.
    pub const DEPARTURES: &str = "Fortzüge";
    /// Births less deaths.
    pub const NATURAL_BALANCE: &str = "Geburten minus Sterbefälle";
    /// Arrivals less departures.
    pub const NET_MIGRATION: &str = "Zuzüge minus Fortzüge";
    /// Both balances together.
    pub const TOTAL_BALANCE: &str = "Saldo insgesamt";
    /// What a row of the balance is: observed or calculated.
    pub const KIND: &str = "Art";
}

/// What is drawn for an audience in a hall.
pub mod hall {
    /// In place of the years that are not shown yet.
    pub const QUESTION: &str = "?";
    /// The scenario before its last change.
    pub const BEFORE: &str = "vorher";
    /// What somebody in the hall expects.
    pub const GUESS: &str = "Schätzung";
}

/// Captions of the tables.
pub mod caption {
    /// Of the development.
    #[must_use]
    pub fn development(place: &str, from: i32, to: i32) -> String {
        format!("{place}: Einwohner am 31. Dezember, {from} bis {to}")
    }

    /// Of the pyramid.
    #[must_use]
    pub fn pyramid(place: &str, target_year: i32, base_year: i32) -> String {
        format!("{place}: Einwohner nach Alter und Geschlecht am 31. Dezember, {target_year} und {base_year}")
    }

    /// Of the districts.
    #[must_use]
    pub fn districts(target_year: i32, base_year: i32) -> String {
        format!("Einwohner der Stadtteile am 31. Dezember, {target_year} und {base_year}")
    }

    /// Of the balance.
    #[must_use]
    pub fn balance(place: &str, from: i32, to: i32) -> String {
        format!("{place}: Geburten, Sterbefälle, Zuzüge und Fortzüge im Jahr, {from} bis {to}")
    }

    /// Where the ages of the districts are an estimate.
    pub const ESTIMATED: &str = " (Altersaufbau: Schätzung)";
}

/// Words drawn into the development.
pub mod development {
    /// Above the years that are calculated.
    pub const CALCULATED: &str = "Modellrechnung";
    /// At a census break, short.
    pub const CENSUS: &str = "Zensus";
    /// At the reference line of 100,000.
    pub const LARGE_CITY: &str = "ab 100.000: Großstadt";

    /// In the table, on the first year counted on a new census.
    #[must_use]
    pub fn new_basis(census: i32) -> String {
        format!("neue Zählbasis: Zensus {census}")
    }

    /// At a census break.
    #[must_use]
    pub fn census(year: i32) -> String {
        format!("{CENSUS} {year}")
    }
}

/// Words drawn into the pyramid.
pub mod pyramid {
    /// Left side.
    pub const MEN: &str = "Männer";
    /// Right side.
    pub const WOMEN: &str = "Frauen";

    /// Head of a column: sex, then what is counted, such as `Männer, Basis 2050`.
    #[must_use]
    pub fn column(sex: &str, series: &str, year: i32) -> String {
        format!("{sex}, {series} {year}")
    }

    /// The base year as a series.
    pub const BASE_YEAR: &str = "Stand";
}

/// Words drawn into the balance.
pub mod balance {
    /// Heading of the migration panel.
    pub const MIGRATION: &str = "Zuzüge und Fortzüge";
    /// Heading of the panel with births and deaths.
    pub const NATURAL: &str = "Geburten und Sterbefälle";
    /// Heading of the panel with the total balance.
    pub const TOTAL: &str = "Saldo: alles zusammen";
    /// Name of the total balance beside its bars.
    pub const SHORT_TOTAL: &str = "Saldo";
    /// A row of observed figures.
    pub const OBSERVED: &str = "beobachtet";
    /// A row of the model.
    pub const CALCULATED: &str = "Modellrechnung";
}

/// Words of the districts' table.
pub mod districts {
    /// Head of the column with the people of a year.
    #[must_use]
    pub fn people(series: &str, year: i32) -> String {
        format!("{series} {year}")
    }

    /// Head of the column with the change since the base year.
    #[must_use]
    pub fn change_since(base_year: i32, target_year: i32) -> String {
        format!("Veränderung {base_year}–{target_year}")
    }

    /// Head of the column with the difference to the baseline.
    #[must_use]
    pub fn change_to_baseline(target_year: i32) -> String {
        format!("Unterschied zur Basis {target_year}")
    }
}

/// Words of several scenarios beside each other.
pub mod compared {
    /// Head of the column with the names of indicators.
    pub const INDICATOR: &str = "Größe";

    /// A value with its difference to the reference: `97.831 (−1.200)`.
    #[must_use]
    pub fn value(value: &str, difference: &str) -> String {
        if difference.is_empty() { value.to_owned() } else { format!("{value} ({difference})") }
    }
}

/// A rounded figure from a source that gives no exact one: `rund 98.800`.
#[must_use]
pub fn about(value: f64) -> String {
    about_text(&persons(value))
}

/// The same for a number that is printed already: `rund +200`.
#[must_use]
pub fn about_text(number: &str) -> String {
    format!("rund {number}")
}

/// Where a table has no figure.
pub const NO_FIGURE: &str = "–";

/// An age group: `20–24`, the open one `95 und älter`.
#[must_use]
pub fn age_group(from: u8, to: Option<u8>) -> String {
    match to {
        Some(to) => format!("{from}–{to}"),
        None => format!("{from} und älter"),
    }
}

/// An axis number in short: whole thousands stay whole numbers, `−500` keeps the minus sign.
#[must_use]
pub fn axis(value: f64) -> String {
    if value < 0.0 { format!("{MINUS}{}", persons(-value)) } else { persons(value) }
}
