//! The words inside the four pictures and their tables.
//!
//! Titles, legends and the sentence next to a picture belong to the page; here stands only what is
//! drawn into a picture or heads a column of its table.

pub mod ranges;

use crate::numbers::{MINUS, persons};

/// Where a table has no figure.
pub const NO_FIGURE: &str = "–";

texts! {
    charts;

    /// A rounded figure from a source that gives no exact one: `rund 98.800`.
    about(value: f64) = de { about_text(&persons(value)) } en { about_text(&persons(value)) };
    /// The same for a number that is printed already: `rund +200`.
    about_text(number: &str) = de "rund {number}" en "about {number}" leicht "etwa {number}";
    /// An age group: `20–24`, the open one `95 und älter`.
    age_group(from: u8, to: Option<u8>) =
        de { match to {
            Some(to) => format!("{from}–{to}"),
            None => format!("{from} und älter"),
        } }
        en { match to {
            Some(to) => format!("{from}–{to}"),
            None => format!("{from} and over"),
        } };
    /// An axis number in short: whole thousands stay whole numbers, `−500` keeps the minus sign.
    axis(value: f64) =
        de { if value < 0.0 { format!("{MINUS}{}", persons(-value)) } else { persons(value) } }
        en { if value < 0.0 { format!("{MINUS}{}", persons(-value)) } else { persons(value) } };
}

/// Names of the four pictures, as the page's figures are called.
pub mod name {
    texts! {
        charts_name;

        development = de "Entwicklung" en "Development" leicht "So viele Menschen";
        pyramid = de "Alter und Geschlecht" en "Age and sex" leicht "Wie alt die Menschen sind";
        districts = de "Stadtteile" en "Districts" leicht "Stadt-Teile";
        balance = de "Bilanz" en "Balance" leicht "Wer kommt und wer geht";
    }
}

/// Column heads shared by the tables.
pub mod column {
    texts! {
        charts_column;

        year = de "Jahr" en "Year";
        observed = de "Beobachtet" en "Observed" leicht "So war es";
        baseline = de "Basis" en "Baseline" leicht "Grund-Rechnung";
        scenario = de "Ihr Szenario" en "Your scenario" leicht "Ihre Rechnung";
        note = de "Anmerkung" en "Note" leicht "Hinweis";
        age = de "Alter" en "Age";
        district = de "Stadtteil" en "District" leicht "Stadt-Teil";
        births = de "Geburten" en "Births";
        deaths = de "Sterbefälle" en "Deaths" leicht "Todes-Fälle";
        arrivals = de "Zuzüge" en "Arrivals" leicht "Ziehen zu";
        departures = de "Fortzüge" en "Departures" leicht "Ziehen weg";
        natural_balance = de "Geburten minus Sterbefälle" en "Births minus deaths" leicht "Geburten minus Todes-Fälle";
        net_migration = de "Zuzüge minus Fortzüge" en "Arrivals minus departures" leicht "Ziehen zu minus ziehen weg";
        total_balance = de "Saldo insgesamt" en "Total change" leicht "Alles zusammen";
        /// What a row of the balance is: observed or calculated.
        kind = de "Art" en "Kind" leicht "Gezählt oder gerechnet";
    }
}

/// What is drawn for an audience in a hall.
pub mod hall {
    /// In place of the years that are not shown yet.
    pub const QUESTION: &str = "?";

    texts! {
        charts_hall;

        before = de "vorher" en "before";
        guess = de "Schätzung" en "guess";
    }
}

/// Captions of the tables.
pub mod caption {
    texts! {
        charts_caption;

        development(place: &str, from: i32, to: i32) =
            de "{place}: Einwohner am 31. Dezember, {from} bis {to}"
            en "{place}: residents on December 31, {from} to {to}"
            leicht "{place}: Menschen am Ende vom Jahr, {from} bis {to}";
        pyramid(place: &str, target_year: i32, base_year: i32) =
            de "{place}: Einwohner nach Alter und Geschlecht am 31. Dezember, {target_year} und {base_year}"
            en "{place}: residents by age and sex on December 31, {target_year} and {base_year}"
            leicht "{place}: Menschen nach Alter, {target_year} und {base_year}";
        districts(target_year: i32, base_year: i32) =
            de "Einwohner der Stadtteile am 31. Dezember, {target_year} und {base_year}"
            en "Residents of the districts on December 31, {target_year} and {base_year}"
            leicht "Menschen in den Stadt-Teilen, {target_year} und {base_year}";
        balance(place: &str, from: i32, to: i32) =
            de "{place}: Geburten, Sterbefälle, Zuzüge und Fortzüge im Jahr, {from} bis {to}"
            en "{place}: births, deaths, arrivals and departures a year, {from} to {to}"
            leicht "{place}: Wer kommt und wer geht, {from} bis {to}";
        estimated =
            de " (Altersaufbau: Schätzung)"
            en " (age structure: estimate)"
            leicht " (Das Alter haben wir geschätzt)";
    }
}

/// Words drawn into the development.
pub mod development {
    texts! {
        charts_development;

        calculated = de "Modellrechnung" en "Calculated" leicht "gerechnet";
        census_short = de "Zensus" en "Census" leicht "Zählung";
        large_city = de "ab 100.000: Großstadt" en "100,000 and over: large city" leicht "ab 100\u{A0}000: Groß-Stadt";
        /// In the table, on the first year counted on a new census.
        new_basis(census: i32) =
            de "neue Zählbasis: Zensus {census}"
            en "counted anew: census {census}"
            leicht "neu gezählt im Jahr {census}";
        census(year: i32) =
            de ("{census_short} {year}", census_short = census_short())
            en ("{census_short} {year}", census_short = census_short());
    }
}

/// Words drawn into the pyramid.
pub mod pyramid {
    texts! {
        charts_pyramid;

        men = de "Männer" en "Men";
        women = de "Frauen" en "Women";
        /// Head of a column: sex, then what is counted, such as `Männer, Basis 2050`.
        column(sex: &str, series: &str, year: i32) = de "{sex}, {series} {year}" en "{sex}, {series} {year}";
        base_year = de "Stand" en "as of" leicht "im Jahr";
    }
}

/// Words drawn into the balance.
pub mod balance {
    texts! {
        charts_balance;

        migration = de "Zuzüge und Fortzüge" en "Arrivals and departures" leicht "Menschen ziehen zu und weg";
        natural = de "Geburten und Sterbefälle" en "Births and deaths" leicht "Geburten und Todes-Fälle";
        total = de "Saldo: alles zusammen" en "Total: everything together" leicht "Alles zusammen";
        short_total = de "Saldo" en "Total" leicht "Alles";
        observed = de "beobachtet" en "observed" leicht "gezählt";
        calculated = de "Modellrechnung" en "calculated" leicht "gerechnet";
    }
}

/// Words of the districts' table.
pub mod districts {
    texts! {
        charts_districts;

        /// Head of the column with the people of a year.
        people(series: &str, year: i32) = de "{series} {year}" en "{series} {year}";
        /// Head of the column with the change since the base year.
        change_since(base_year: i32, target_year: i32) =
            de "Veränderung {base_year}–{target_year}"
            en "Change {base_year}–{target_year}"
            leicht "Änderung {base_year}–{target_year}";
        /// Head of the column with the difference to the baseline.
        change_to_baseline(target_year: i32) =
            de "Unterschied zur Basis {target_year}"
            en "Difference from the baseline {target_year}"
            leicht "Vergleich mit der Grund-Rechnung {target_year}";
    }
}

/// Words of several scenarios side by side.
pub mod compared {
    texts! {
        charts_compared;

        indicator = de "Größe" en "Quantity";
        /// A value with its difference to the reference: `97.831 (−1.200)`.
        value(value: &str, difference: &str) =
            de { if difference.is_empty() { value.to_owned() } else { format!("{value} ({difference})") } }
            en { if difference.is_empty() { value.to_owned() } else { format!("{value} ({difference})") } };
    }
}
