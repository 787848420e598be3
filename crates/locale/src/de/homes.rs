//! Who would come and who finds a home, and how many dwellings are needed.

use crate::numbers;

/// What the first picture shows.
pub const ABOUT: &str = "Wer keine freie Wohnung findet, weicht in andere Stadtteile aus; ist nirgends Platz, kommt er nicht und wird hier gezählt. \
    Eine Rechnung, keine Warteliste.";
/// Dwellings do not limit.
pub const IGNORED: &str = "Sie haben „Ohne Grenze“ gewählt: Alle kommen, ohne Wohnung wird niemand gezählt.";
/// Heading of the years.
pub const BY_YEAR: &str = "Jahr für Jahr";
/// Those who find a home.
pub const PLACED: &str = "findet eine Wohnung";
/// Those who do not.
pub const UNPLACED: &str = "ohne freie Wohnung (rechnerisch)";
/// What opens a table.
pub const AS_TABLE: &str = "Als Tabelle";

/// Heading of the districts.
#[must_use]
pub fn by_district(year: i32) -> String {
    format!("Nach Stadtteilen, {year}")
}

/// The finding where nobody is left without a home.
#[must_use]
pub fn everybody(area: &str, years: (i32, i32), wanted: f64) -> String {
    format!(
        "{area}, {}: Alle {} Menschen, die zuziehen wollen, finden eine Wohnung.",
        numbers::years(years.0, years.1),
        numbers::persons(wanted)
    )
}

/// How high the highest column is.
#[must_use]
pub fn highest(persons: f64) -> String {
    format!("Die höchste Säule steht für {} Personen im Jahr.", numbers::persons(persons))
}

/// The finding.
#[must_use]
pub fn finding(area: &str, years: (i32, i32), wanted: f64, unplaced: f64) -> String {
    format!(
        "{area}, {}: {} Menschen wollen zuziehen, {} finden keine freie Wohnung.",
        numbers::years(years.0, years.1),
        numbers::persons(wanted),
        numbers::persons(unplaced)
    )
}

/// Columns of the years.
pub const YEAR_COLUMNS: [&str; 4] = ["Jahr", "Wollen kommen", "Finden eine Wohnung", "Ohne freie Wohnung"];
/// Columns of the districts.
pub const DISTRICT_COLUMNS: [&str; 4] = ["Stadtteil", "Wollen kommen", "Finden eine Wohnung", "Ohne freie Wohnung"];

/// Caption of the years.
#[must_use]
pub fn year_caption(area: &str) -> String {
    format!("Zuzug von außen nach Jahren, {area}; wer in einem anderen Stadtteil unterkommt, zählt als untergebracht")
}

/// Caption of the districts.
#[must_use]
pub fn district_caption(year: i32) -> String {
    format!("Zuzug von außen {year} nach dem Stadtteil, in den die Menschen zuerst wollten")
}

/// Heading of the need.
pub const NEED: &str = "Wohnungsbedarf";
/// What it is.
pub const NEED_ABOUT: &str = "Gebraucht werden so viele Wohnungen, wie die Menschen bei der angenommenen Belegung füllen, und dazu die, die frei bleiben. \
    Wohnungen nach Stadtteilen: Schätzung.";
/// Columns of the need by year.
pub const NEED_YEAR_COLUMNS: [&str; 4] = ["Jahr", "Vorhanden", "Gebraucht", "Übrig"];
/// Columns of the need by district.
pub const NEED_DISTRICT_COLUMNS: [&str; 4] = ["Stadtteil", "Vorhanden", "Gebraucht", "Übrig"];

/// Caption of the need by year.
#[must_use]
pub fn need_year_caption(area: &str) -> String {
    format!("Wohnungen am 31. Dezember, {area}")
}

/// Caption of the need by district.
#[must_use]
pub fn need_district_caption(year: i32) -> String {
    format!("Wohnungen am 31. Dezember {year}")
}

/// The finding on the need.
#[must_use]
pub fn need(area: &str, year: i32, there: f64, needed: f64) -> String {
    let (there_text, needed_text) = (numbers::persons(there), numbers::persons(needed));
    let left = there.round() - needed.round();
    let rest = if left >= 0.0 { "übrig" } else { "zu wenig" };
    format!(
        "{area} {year}: {there_text} Wohnungen sind da, {needed_text} werden gebraucht, {} {rest}.",
        numbers::persons(left.abs())
    )
}
