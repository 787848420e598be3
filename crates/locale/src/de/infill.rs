//! The infill programme: what the screening found, what it looked at, and how far the sites reach.

use crate::numbers;

/// What the screening found.
pub const SCREENING: &str = "Geprüft wurden mehr als 100 Flächen in zweiter Reihe: keine ist gut geeignet, etwa ein Drittel bedingt, \
    etwa zwei Drittel nicht. Gezeigt werden nur Summen je Stadtteil, kein einzelnes Grundstück.";
/// What opens the criteria.
pub const CRITERIA_HEADING: &str = "Woran die Flächen gemessen wurden";
/// The criteria, each with what it asks.
pub const CRITERIA: [(&str, &str); 8] = [
    ("Hangneigung", "Wie steil ist das Gelände? Am Hang wird Bauen teuer, und Nachbarn verlieren Licht und Halt."),
    ("Zuschnitt", "Passt ein Haus mit den nötigen Abständen auf die Fläche?"),
    ("Erschließung", "Kommen Feuerwehr, Müllabfuhr, Wasser und Leitungen hin?"),
    ("Lärm", "Wie laut ist es durch Straße, Bahn oder Gewerbe?"),
    ("Bäume", "Müssten wertvolle oder geschützte Bäume fallen?"),
    ("Starkregen", "Läuft bei Starkregen Wasser zusammen, oder versickert es hier für andere?"),
    ("Artenschutz", "Leben hier geschützte Tiere oder Pflanzen?"),
    ("Klima", "Kühlt die Fläche ihre Umgebung, oder strömt hier frische Luft?"),
];

/// Legend of the classes.
pub const CLASSES: &str = "Welche Flächen zählen";
/// Sites that are well suited.
pub const SUITED: &str = "gut geeignet";
/// Sites that are conditionally suited.
pub const CONDITIONAL: &str = "bedingt geeignet";
/// Sites that are not suited.
pub const UNSUITED: &str = "nicht geeignet";
/// Gaps between buildings.
pub const GAPS: &str = "Baulücken";
/// How many gaps there are is not known.
pub const NO_GAPS: &str = "Baulücken: Die Stadt führt ein Verzeichnis, seine Zahlen liegen nicht vor.";

/// A class with its sites in the city, where their number is known.
#[must_use]
pub fn class(name: &str, sites: Option<f64>) -> String {
    let sites =
        sites.map_or_else(|| "Zahl unbekannt".to_owned(), |sites| format!("{} Flächen", numbers::decimal(sites, 0)));
    format!("{name} ({sites})")
}

/// Label of the type of buildings.
pub const BUILDING: &str = "Gebäudetyp";
/// What it changes, and where it comes from.
pub const BUILDING_UNIT: &str = "Bewohner und Wohnfläche je Wohnung: Vorgabewerte von Projekt-Check";
/// As the stock.
pub const AS_STOCK: &str = "wie im Bestand";
/// Detached house.
pub const DETACHED: &str = "Einfamilienhaus";
/// Two dwellings.
pub const DOUBLE: &str = "Zweifamilien- oder Doppelhaus";
/// Terraced house.
pub const TERRACED: &str = "Reihenhaus";
/// Block of flats.
pub const FLATS: &str = "Mehrfamilienhaus";

/// A type of building with the residents and the square metres of a dwelling.
#[must_use]
pub fn building(name: &str, dwelling: Option<(f64, f64)>) -> String {
    dwelling.map_or_else(
        || name.to_owned(),
        |(residents, metres)| format!("{name}: {}, {} m²", numbers::decimal(residents, 1), numbers::decimal(metres, 0)),
    )
}

/// Building ends with the known potential.
pub const ENDS: &str = "Gebaut wird nur, bis das bekannte Potenzial verbraucht ist";
/// Which lever the panel belongs to.
pub const LEVER: &str = "Wie viele Wohnungen im Jahr entstehen, stellt der Regler „Neue Wohnungen durch Nachverdichtung“ ein. Hier steht, \
    wie weit die bekannten Flächen dafür reichen.";

/// Heading of the potential.
pub const POTENTIAL: &str = "Wie weit die Flächen reichen";
/// Without participation and dwellings per site.
pub const UNKNOWN: &str = "Das Potenzial ist unbekannt, solange Beteiligung und Wohnungen je Fläche nicht eingegeben sind: \
    Für beide liegt keine Zahl vor.";

/// The potential against what is built.
#[must_use]
pub fn potential(area: &str, potential: f64, built: f64, year: i32) -> String {
    format!(
        "{area}: {} Wohnungen passen nach Ihren Annahmen auf die Flächen; bis {year} entstehen {}.",
        numbers::decimal(potential, 0),
        numbers::decimal(built, 0)
    )
}

/// More is built than the sites give.
#[must_use]
pub fn beyond(dwellings: f64) -> String {
    format!("Das sind {} über dem bekannten Potenzial.", numbers::decimal(dwellings, 0))
}

/// Caption of the table.
#[must_use]
pub fn caption(year: i32) -> String {
    format!(
        "Flächen und Wohnungen bis {year}. Verteilung auf die Stadtteile wie die Einwohner: Annahme, bis die Tabelle der Stadt eingelesen ist"
    )
}

/// Columns of the table.
pub const COLUMNS: [&str; 4] = ["Stadtteil", "Flächen", "Potenzial", "gebaut"];
/// Remark in a cell.
pub const OVER: &str = " (über dem bekannten Potenzial)";
/// In place of an unknown number.
pub const NOT_KNOWN: &str = "unbekannt";

/// Heading of the known projects.
pub const PROJECTS: &str = "Bekannte Vorhaben";
/// They are part of ongoing building.
pub const PROJECTS_ABOUT: &str = "Im laufenden Wohnungsbau enthalten, nicht zusätzlich gerechnet.";

/// A known project.
#[must_use]
pub fn project(name: &str, district: &str, dwellings: f64, from: i32) -> String {
    format!("{name}, {district}: {} Wohnungen, ab {from}", numbers::decimal(dwellings, 0))
}
