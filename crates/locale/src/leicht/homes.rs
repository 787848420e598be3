//! Who would come and who finds a home, and how many dwellings are needed.

use super::rounded::about;

pub const ABOUT: &str = "Menschen suchen zuerst in ihrem Stadt-Teil. Dann suchen sie in anderen Stadt-Teilen. Finden sie keine Wohnung? Dann zählen wir sie hier.";
pub const IGNORED: &str = "Sie haben gewählt: Alle können kommen. Darum zählen wir hier niemanden.";
pub const BY_YEAR: &str = "Jahr für Jahr";
pub const PLACED: &str = "findet eine Wohnung";
pub const UNPLACED: &str = "findet keine freie Wohnung";
pub const AS_TABLE: &str = "Als Tabelle";

#[must_use]
pub fn by_district(year: i32) -> String {
    format!("In den Stadt-Teilen im Jahr {year}")
}

#[must_use]
pub fn everybody(area: &str, years: (i32, i32), wanted: f64) -> String {
    format!(
        "{area}, {} bis {}: {} Menschen wollen hierher ziehen. Alle finden eine Wohnung.",
        years.0,
        years.1,
        about(wanted)
    )
}

#[must_use]
pub fn highest(persons: f64) -> String {
    format!("Die höchste Säule heißt: {} Menschen im Jahr.", about(persons))
}

#[must_use]
pub fn finding(area: &str, years: (i32, i32), wanted: f64, unplaced: f64) -> String {
    format!(
        "{area}, {} bis {}: {} Menschen wollen hierher ziehen. Davon finden {} keine freie Wohnung.",
        years.0,
        years.1,
        about(wanted),
        about(unplaced)
    )
}

pub const YEAR_COLUMNS: [&str; 4] = ["Jahr", "Wollen kommen", "Finden eine Wohnung", "Finden keine Wohnung"];
pub const DISTRICT_COLUMNS: [&str; 4] = ["Stadt-Teil", "Wollen kommen", "Finden eine Wohnung", "Finden keine Wohnung"];

#[must_use]
pub fn year_caption(area: &str) -> String {
    format!("Wer von außen kommt, Jahr für Jahr, {area}")
}

#[must_use]
pub fn district_caption(year: i32) -> String {
    format!("Wer von außen kommt, {year}, nach Stadt-Teilen")
}

pub const NEED: &str = "So viele Wohnungen braucht man";
pub const NEED_ABOUT: &str =
    "Die Menschen brauchen Wohnungen. Manche Wohnungen sind leer. Die Zahlen für die Stadt-Teile haben wir geschätzt.";
pub const NEED_YEAR_COLUMNS: [&str; 4] = ["Jahr", "Sind da", "Braucht man", "Übrig"];
pub const NEED_DISTRICT_COLUMNS: [&str; 4] = ["Stadt-Teil", "Sind da", "Braucht man", "Übrig"];

#[must_use]
pub fn need_year_caption(area: &str) -> String {
    format!("Wohnungen am Ende vom Jahr, {area}")
}

#[must_use]
pub fn need_district_caption(year: i32) -> String {
    format!("Wohnungen am Ende vom Jahr {year}")
}

#[must_use]
pub fn need(area: &str, year: i32, there: f64, needed: f64) -> String {
    let left = there.round() - needed.round();
    let rest = if left >= 0.0 { "sind übrig" } else { "fehlen" };
    format!(
        "{area}, Jahr {year}: Es gibt {} Wohnungen. Man braucht {} Wohnungen. Das heißt: {} {rest}.",
        about(there),
        about(needed),
        about(left)
    )
}
