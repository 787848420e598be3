//! Several scenarios beside each other.

use crate::numbers;

/// What the panel shows.
pub const ABOUT: &str = "Alle Szenarien gelten für dasselbe Gebiet und dasselbe Zieljahr. Jedes hat in allen Bildern und Tabellen denselben \
    Buchstaben, dieselbe Farbe und dieselbe Strichelung.";
/// How to get something to compare.
pub const HOW: &str = "Noch gibt es nichts zu vergleichen. Verändern Sie einen Regler: Dann steht Ihr Szenario neben der Basis. Oder speichern \
    Sie mehrere Szenarien: Bis zu acht stehen dann nebeneinander.";
/// The button that leads to the collection.
pub const TO_COLLECTION: &str = "Szenarien sammeln öffnen";
/// Label of the choice of the reference.
pub const REFERENCE: &str = "Verglichen wird mit";
/// Heading of the legend.
pub const LEGEND: &str = "Die Szenarien";
/// Behind the reference in the legend.
pub const IS_REFERENCE: &str = "Bezug";
/// Heading of the lines.
pub const LINES: &str = "Entwicklung";
/// Heading of the pyramids.
pub const OUTLINES: &str = "Alter und Geschlecht übereinander";
/// Heading of the districts.
pub const DISTRICTS: &str = "Jeder Stadtteil für sich";
/// Heading of the bars.
pub const BARS: &str = "Unterschiede nach Größen";
/// Heading of the numbers.
pub const NUMBERS: &str = "Zahlen";
/// Heading of the levers.
pub const LEVERS: &str = "Wo sich die Hebel unterscheiden";
/// Heading of the indicators.
pub const INDICATORS: &str = "Alle Größen mit Spanne";
/// Unit of the lines.
pub const LINES_UNIT: &str = "Personen am 31. Dezember";
/// Label of the choice of the scale.
pub const SCALE: &str = "Maßstab";
/// The same scale for all.
pub const COMMON: &str = "gemeinsam: Veränderung in Prozent";
/// A scale for each.
pub const OWN: &str = "jeder Stadtteil eigen: Personen";
/// Unit of the districts on one scale.
#[must_use]
pub fn common_unit(base_year: i32) -> String {
    format!("Veränderung seit {base_year} in Prozent; alle Bilder haben denselben Maßstab.")
}
/// Unit of the districts on their own scales.
pub const OWN_UNIT: &str = "Personen am 31. Dezember; jedes Bild hat einen eigenen Maßstab.";

/// Unit of the pyramids.
#[must_use]
pub fn outlines_unit(target_year: i32, base_year: i32) -> String {
    format!("Personen in Fünf-Jahres-Gruppen. Linien: {target_year}. Fläche: Stand {base_year}.")
}

/// Unit of the bars.
#[must_use]
pub fn bars_unit(reference: &str, target_year: i32) -> String {
    format!("{target_year}: Unterschied zu {reference}, Balkenlänge in Prozent, alle mit demselben Maßstab.")
}

/// Columns of the numbers.
#[must_use]
pub fn columns(target_year: i32, base_year: i32, reference: &str) -> Vec<String> {
    vec![
        "Szenario".to_owned(),
        format!("Einwohner {target_year}"),
        format!("gegen {reference}"),
        "in Prozent".to_owned(),
        format!("seit {base_year}"),
        "Zuzug ohne freie Wohnung (rechnerisch)".to_owned(),
        "Von wem".to_owned(),
    ]
}

/// Caption of the numbers.
#[must_use]
pub fn caption(area: &str, target_year: i32) -> String {
    format!("{area}: Einwohner am 31. Dezember {target_year}")
}

/// Caption of the bars and of the indicators.
#[must_use]
pub fn indicators_caption(area: &str, target_year: i32) -> String {
    format!("{area}: am 31. Dezember {target_year}")
}

/// Caption of the levers.
pub const LEVERS_CAPTION: &str = "Abweichungen von der Basis, nur wo sich Szenarien unterscheiden";
/// Head of the column with names of levers.
pub const LEVER: &str = "Hebel";
/// A lever that does not deviate.
pub const AS_BASELINE: &str = "wie Basis";
/// A lever that follows others where it is not set.
pub const NOT_SET: &str = "wie 25 bis 49 Jahre";
/// A value that nobody has entered.
pub const NOT_ENTERED: &str = "nicht eingegeben";
/// A number that follows only from a value that nobody has entered.
pub const UNKNOWN: &str = "?";
/// What the mark for an unknown number means.
pub const UNKNOWN_MEANS: &str = "?: Diese Zahl folgt nur aus einer Annahme, die in diesem Szenario nicht eingegeben ist („Was das für die Stadt heißt“).";
/// Events as a row.
pub const EVENTS: &str = "Sonderereignisse";
/// None of them.
pub const NO_EVENTS: &str = "keine";
/// What holds for all.
pub const ALIKE: &str = "Alle Hebel, die hier nicht stehen, sind in allen Szenarien gleich.";
/// No lever differs.
pub const NO_DIFFERENCE: &str = "Alle Hebel stehen in allen Szenarien gleich.";
/// Head of the column with the range.
pub const RANGE: &str = "Spanne";
/// Everybody.
pub const PERSONS: &str = "Einwohner";
/// A setting that is on.
pub const ON: &str = "ja";
/// A setting that is off.
pub const OFF: &str = "nein";
/// Names of the settings that are choices.
pub const CHOICES: [&str; 5] = [
    "Flächen: gut geeignet",
    "Flächen: bedingt geeignet",
    "Flächen: nicht geeignet",
    "Flächen: Baulücken",
    "Nachverdichtung endet mit dem Potenzial",
];

/// A lever in an area, with its unit.
#[must_use]
pub fn lever(name: &str, area: &str, unit: &str) -> String {
    format!("{name}, {area} ({unit})")
}

/// A setting in an area.
#[must_use]
pub fn setting(name: &str, area: &str) -> String {
    format!("{name}, {area}")
}

/// The lowest and the highest value with their letters: `C 1.200 bis A 2.300`.
#[must_use]
pub fn range(low: (&str, &str), high: (&str, &str)) -> String {
    if low.1 == high.1 { format!("alle {}", low.1) } else { format!("{} {} bis {} {}", low.0, low.1, high.0, high.1) }
}

/// The finding.
#[must_use]
pub fn finding(year: i32, area: &str, low: (&str, f64), high: (&str, f64)) -> String {
    let gap = high.1.round() - low.1.round();
    if gap == 0.0 {
        return format!("{area}, {year}: In allen Szenarien leben gleich viele Menschen, {}.", numbers::persons(low.1));
    }
    format!(
        "{area}, {year}: von {} ({}) bis {} ({}). Zwischen beiden liegen {} Menschen.",
        numbers::persons(low.1),
        low.0,
        numbers::persons(high.1),
        high.0,
        numbers::persons(gap)
    )
}

/// The finding on the pyramids.
#[must_use]
pub fn outlines_finding(year: i32, area: &str, count: usize) -> String {
    format!(
        "{area}, {year}: Alter und Geschlecht von {count} Szenarien als Linien übereinander. Die Zahlen stehen in der Tabelle."
    )
}

/// The finding on the districts.
#[must_use]
pub fn districts_finding(year: i32, name: &str, gap: f64) -> String {
    format!("Am weitesten gehen die Szenarien in {name} auseinander: {year} um {} Menschen.", numbers::persons(gap))
}

/// A difference with its letter: `C: −300`.
#[must_use]
pub fn against(letter: &str, difference: &str) -> String {
    format!("{letter}: {difference}")
}

/// The finding on the bars.
#[must_use]
pub fn bars_finding(name: &str, letters: &str) -> String {
    format!("In Prozent am größten ist der Unterschied bei „{name}“ ({letters}).")
}
