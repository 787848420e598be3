//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.

use crate::numbers;

/// What the panel shows.
pub const ABOUT: &str = "Alle Karten, die im Vergleich stehen: wo ihre Hebel beieinander liegen, wo nicht, und was daraus folgt. \
    Modellrechnung, keine Vorhersage.";
/// What agreeing means.
pub const TOLERANCE: &str = "Einig heißt: Alle stehen in jedem Jahr bis zum Zieljahr höchstens einen Schritt der Plus-Minus-Tasten auseinander.";
/// There are too few scenarios.
pub const TOO_FEW: &str = "Dafür braucht es mindestens zwei Karten im Vergleich, eine je Fraktion oder Tisch. Speichern Sie sie unter „Szenarien sammeln“.";
/// Opens the panel of the cards.
pub const TO_CARDS: &str = "Zu „Szenarien sammeln“";
/// Heading of the levers.
pub const LEVERS: &str = "Die Hebel";
/// Heading of the results.
pub const RESULTS: &str = "Die Ergebnisse";
/// Heading of what the parting costs or brings.
pub const COSTS: &str = "Was der Unterschied kostet oder bringt";
/// Opens the table.
pub const AS_TABLE: &str = "Als Tabelle";
/// No lever is moved.
pub const NO_LEVERS: &str = "Keine der Karten bewegt einen Hebel.";
/// Rounding in districts.
pub const ROUNDED: &str =
    "Personen und Wohnungen der Stadtteile sind auf 5 gerundet; Summen können durch Rundung abweichen.";

/// Name of a scenario and who stands for it.
#[must_use]
pub fn title(name: &str, author: &str) -> String {
    if author.is_empty() { name.to_owned() } else { format!("{name} ({author})") }
}

/// A lever and where.
#[must_use]
pub fn lever(name: &str, area: &str) -> String {
    format!("{name}, {area}")
}

/// A lever with its unit.
#[must_use]
pub fn with_unit(name: &str, unit: &str) -> String {
    format!("{name} ({unit})")
}

/// All stand there.
#[must_use]
pub fn agreed(value: &str, unit: &str) -> String {
    format!("einig: {value} {unit}")
}

/// All stand close together.
#[must_use]
pub fn nearly_agreed(low: &str, high: &str, unit: &str) -> String {
    format!("einig: {low} bis {high} {unit}")
}

/// They stand apart.
#[must_use]
pub fn parted(low: &str, high: &str, unit: &str) -> String {
    format!("uneinig: {low} bis {high} {unit}")
}

/// They stand apart in years before the target year only.
pub const PARTED_ON_THE_WAY: &str = "uneinig: am Ende gleich, auf dem Weg dahin nicht";
/// In a table.
pub const AGREED: &str = "einig";
/// In a table.
pub const PARTED: &str = "uneinig";
/// Beside the baseline's tick.
#[must_use]
pub fn baseline_at(value: &str) -> String {
    format!("Basis {value}")
}

/// The picture of a lever in words.
#[must_use]
pub fn picture(name: &str, values: &str, baseline: &str) -> String {
    format!("{name}: {values}; Basis {baseline}")
}

/// A letter with its value.
#[must_use]
pub fn at(letter: char, value: &str) -> String {
    format!("{letter} {value}")
}

/// A reason with the letter of who gave it.
#[must_use]
pub fn reason(letter: char, text: &str) -> String {
    format!("{letter}: {text}")
}

/// What they part on and what they agree on.
#[must_use]
pub fn finding(parted: &[&str], agreed: &[&str]) -> String {
    let list = |names: &[&str]| match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [rest @ .., last] => format!("{} und {last}", rest.join("; ")),
    };
    match (parted.is_empty(), agreed.is_empty()) {
        (true, true) => NO_LEVERS.to_owned(),
        (true, false) => format!("Einig bei allem, was bewegt wird: {}.", list(agreed)),
        (false, true) => format!("Uneinig bei {}. Einig ist man sich bei keinem der bewegten Hebel.", list(parted)),
        (false, false) => format!("Uneinig bei {}. Einig bei {}.", list(parted), list(agreed)),
    }
}

/// Caption of the table of levers.
#[must_use]
pub fn levers(year: i32) -> String {
    format!("Stand der Hebel im Jahr {year}")
}

/// Caption of the table of results.
#[must_use]
pub fn results(area: &str, year: i32) -> String {
    format!("{area}: Ergebnisse am 31. Dezember {year}")
}

/// Columns of the tables.
pub const LEVER: &str = "Hebel";
/// See [`LEVER`].
pub const BASELINE: &str = "Basis";
/// See [`LEVER`].
pub const VERDICT: &str = "Einigkeit";
/// See [`LEVER`].
pub const RESULT: &str = "Größe";
/// See [`LEVER`].
pub const LEAST: &str = "am wenigsten";
/// See [`LEVER`].
pub const MOST: &str = "am meisten";
/// See [`LEVER`].
pub const DIFFERENCE: &str = "Unterschied";
/// Every scenario has the same value.
pub const ALL: &str = "alle gleich";
/// Single events.
pub const EVENTS: &str = "Sonderereignisse";
/// None of them.
pub const NONE: &str = "keine";

/// The results whose range is shown.
pub mod result {
    /// Everybody.
    pub const PERSONS: &str = "Einwohner";
    /// Children.
    pub const UNDER_6: &str = "Kinder unter 6";
    /// Pupils.
    pub const SCHOOL: &str = "Schulkinder von 6 bis unter 16";
    /// Of working age.
    pub const WORKING: &str = "Menschen von 20 bis unter 67";
    /// Older people.
    pub const FROM_65: &str = "Menschen ab 65";
    /// Very old people.
    pub const FROM_80: &str = "Menschen ab 80";
    /// Dwellings that there are.
    pub const DWELLINGS: &str = "Wohnungen";
    /// Dwellings that are needed.
    pub const DWELLINGS_NEEDED: &str = "Gebrauchte Wohnungen";
}

/// What lies between the extremes.
#[derive(Debug, Clone, PartialEq)]
pub struct Between {
    /// Letters of those with most.
    pub most: String,
    /// Letters of those with least.
    pub least: String,
    /// The difference of the printed numbers.
    pub difference: f64,
}

/// How many people.
#[must_use]
pub fn people(area: &str, year: i32, between: Option<&Between>) -> String {
    match between {
        None => format!("{area} {year}: Alle Szenarien führen zur gleichen Einwohnerzahl."),
        Some(it) => format!(
            "{area} {year}: Zwischen {} (am meisten) und {} (am wenigsten) liegen {} Menschen.",
            it.most,
            it.least,
            numbers::persons(it.difference)
        ),
    }
}

/// How many places in primary schools: one for each child.
#[must_use]
pub fn school_places(it: &Between) -> String {
    format!(
        "Schulplätze: {} braucht {} Grundschulplätze mehr als {}, einen je Kind von 6 bis unter 10.",
        it.most,
        numbers::persons(it.difference),
        it.least
    )
}

/// How many dwellings there are.
#[must_use]
pub fn dwellings(it: &Between) -> String {
    format!("Wohnungen: Bei {} gibt es {} mehr als bei {}.", it.most, numbers::persons(it.difference), it.least)
}

/// How many dwellings are needed.
#[must_use]
pub fn dwellings_needed(it: &Between) -> String {
    format!(
        "Bedarf: Die Menschen bei {} brauchen {} Wohnungen mehr als bei {}.",
        it.most,
        numbers::persons(it.difference),
        it.least
    )
}

/// What follows from a rate that was entered.
#[must_use]
pub fn entered(name: &str, it: &Between, rate: f64) -> String {
    format!(
        "{name}: bei {} {} mehr als bei {} (mit Ihrer Annahme {}).",
        it.most,
        numbers::persons(it.difference),
        it.least,
        numbers::decimal(rate, 1)
    )
}

/// What has to be entered to say more.
#[must_use]
pub fn missing(names: &str) -> String {
    format!(
        "Nicht gerechnet, weil die Annahme fehlt: {names}. Eingeben können Sie sie unter „Was das für die Stadt heißt“."
    )
}
