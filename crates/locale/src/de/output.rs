//! Figures and pictures that a visitor takes along.

use crate::numbers;

/// Heading of the pictures.
pub const PICTURES: &str = "Bilder";
/// What they are.
pub const PICTURES_ABOUT: &str =
    "Jedes Bild trägt Titel, Befund, Quelle, Lizenz, Datenstand und Link in sich. SVG bleibt in jeder Größe scharf.";
/// Label of the choice of a picture.
pub const PICTURE: &str = "Bild";
/// Label of the choice of a format.
pub const FORMAT: &str = "Format";
/// Formats: what each is for.
pub const FORMATS: [&str; 5] = [
    "Bericht, quer",
    "Pressemitteilung, quer",
    "Soziale Medien, quadratisch",
    "Soziale Medien, hoch",
    "Soziale Medien, Story",
];
/// Saves a vector picture.
pub const SAVE_SVG: &str = "Als SVG sichern";
/// Saves a picture of pixels.
pub const SAVE_PNG: &str = "Als PNG sichern";
/// The browser could not paint it.
pub const NO_PNG: &str = "Der Browser kann kein Bild dieser Größe malen. Nehmen Sie das SVG.";
/// Heading of the tables.
pub const TABLES: &str = "Tabellen";
/// What they are.
pub const TABLES_ABOUT: &str =
    "Personen stehen für die Stadt ganz, für Stadtteile auf 5 gerundet. Summen können durch Rundung abweichen.";
/// Label of the choice of a table.
pub const TABLE: &str = "Tabelle";
/// For German spreadsheets.
pub const SAVE_GERMAN: &str = "CSV für deutsche Tabellenprogramme";
/// For programs.
pub const SAVE_PLAIN: &str = "CSV schlicht (Komma, Punkt)";
/// The two forms, and what differs.
pub const FORMS_ABOUT: &str = "Für deutsche Tabellenprogramme: Semikolon, Dezimalkomma, UTF-8 mit Kennung, darunter Quelle und Datenstand. \
    Schlicht: Komma, Dezimalpunkt, nur die Tabelle.";
/// Heading of the workbook.
pub const WORKBOOK_HEADING: &str = "Der ganze Vergleich in einer Datei";
/// What it holds.
pub const WORKBOOK_ABOUT: &str = "Eine Arbeitsmappe (XLSX) mit Übersicht, Hebeln, Kennzahlen, Entwicklung, Alter, Stadtteilen und Quellen für \
    die Basis, Ihr Szenario und alle Szenarien, die im Vergleich gezeigt werden.";
/// Saves it.
pub const SAVE_XLSX: &str = "Als XLSX sichern";
/// While it is made.
pub const MAKING: &str = "Die Arbeitsmappe wird gemacht.";
/// It could not be made.
pub const NO_XLSX: &str = "Die Arbeitsmappe ließ sich nicht machen. Prüfen Sie die Verbindung und versuchen Sie es noch einmal, oder nehmen Sie CSV.";

/// How a picture will look.
#[must_use]
pub fn preview(picture: &str) -> String {
    format!("Vorschau: {picture}")
}

/// A picture of several scenarios.
#[must_use]
pub fn compared(picture: &str) -> String {
    format!("Vergleich: {picture}")
}

/// After a file was handed to the browser.
#[must_use]
pub fn saved(name: &str) -> String {
    format!("{name} ist gesichert.")
}

/// A table of a picture.
pub const DEVELOPMENT: &str = "Entwicklung";
/// A table of a picture.
pub const PYRAMID: &str = "Alter und Geschlecht";
/// A table of a picture.
pub const DISTRICTS: &str = "Stadtteile";
/// A table of a picture.
pub const BALANCE: &str = "Bilanz";
/// What follows.
pub const MEANING: &str = "Folgen für die Stadt";
/// The ages that are asked about.
pub const SPAN: &str = "Eigene Altersspanne";
/// The projection itself.
pub const PROJECTION: &str = "Jahr, Geschlecht, Alter";
/// Several scenarios over the years.
pub const YEARS: &str = "Vergleich nach Jahren";
/// Several scenarios by levers.
pub const LEVERS: &str = "Vergleich der Hebel";
/// Several scenarios by indicators.
pub const INDICATORS: &str = "Vergleich der Kennzahlen";
/// How far scenarios are from forecasts.
pub const FORECASTS: &str = "Abstand zu den Prognosen";
/// Column head.
pub const FORECAST: &str = "Prognose";
/// Column head.
pub const PUBLISHED: &str = "Prognose, Personen";
/// Caption of the distances.
pub const FORECASTS_CAPTION: &str = "Gesamtstadt: Szenario minus Prognose, Personen";
/// First sheet of a workbook.
pub const OVERVIEW: &str = "Übersicht";
/// Ages in a workbook.
pub const AGE_SHEET: &str = "Alter";
/// Last sheet of a workbook.
pub const SOURCES: &str = "Quellen und Annahmen";
/// Title of a workbook.
#[must_use]
pub fn workbook(city: &str) -> String {
    format!("Szenarien für {city}")
}

/// Below figures that are rounded.
pub const ROUNDED: &str = "Personen in Stadtteilen sind auf 5 gerundet. Summen können durch Rundung abweichen.";
/// Below figures of several scenarios.
pub const COMPARED: &str = "Modellrechnung, keine Vorhersage. Verglichen sind mehrere Szenarien.";
/// What an age is.
pub const AGES: &str = "Alter am 31. Dezember in vollendeten Jahren.";

/// Women.
pub const FEMALE: &str = "weiblich";
/// Men.
pub const MALE: &str = "männlich";
/// Column heads of the projection.
pub const PROJECTION_COLUMNS: [&str; 4] = ["Jahr", SEX, AGE, "Personen"];
/// Column head.
pub const SEX: &str = "Geschlecht";
/// Column head.
pub const AGE: &str = "Alter";
/// Column head.
pub const YEAR: &str = "Jahr";
/// Column head.
pub const LEVER: &str = "Hebel";
/// Column head.
pub const AREA: &str = "Gebiet";
/// Column head.
pub const UNIT: &str = "Einheit";
/// Column head.
pub const FIGURE: &str = "Größe";
/// Single events as a line.
pub const EVENTS: &str = "Sonderereignisse";
/// Everybody.
pub const POPULATION: &str = "Einwohner";
/// A kind of line among sources.
pub const SOURCE: &str = "Quelle";
/// A kind of line among sources.
pub const ASSUMPTION: &str = "Annahme";
/// Column heads of sources and assumptions.
pub const SOURCE_COLUMNS: [&str; 5] = ["Art", "Was", "Stand oder Wert", "Lizenz oder Qualität", "Adresse oder Grund"];

/// The open age.
#[must_use]
pub fn and_over(age: usize) -> String {
    format!("{age} und älter")
}

/// Ages from one to another.
#[must_use]
pub fn ages(from: usize, to: usize) -> String {
    format!("{from}–{to}")
}

/// Caption of the projection.
#[must_use]
pub fn projection_caption(area: &str, from: i32, to: i32) -> String {
    format!("{area}: Personen am 31. Dezember nach Geschlecht und Alter, {}", numbers::years(from, to))
}

/// Caption of the years.
#[must_use]
pub fn years_caption(area: &str) -> String {
    format!("{area}: Einwohner am 31. Dezember")
}

/// Caption of the levers.
pub const LEVERS_CAPTION: &str = "Abweichungen von der Basis. Ein leeres Feld heißt: wie in der Basis.";

/// Caption of the indicators.
#[must_use]
pub fn indicators_caption(area: &str, year: i32) -> String {
    format!("{area}: Kennzahlen am 31. Dezember {year}")
}

/// Caption of the ages.
#[must_use]
pub fn ages_caption(area: &str, year: i32) -> String {
    format!("{area}: Personen am 31. Dezember {year} nach Geschlecht und Alter")
}

/// Caption of the overview.
#[must_use]
pub fn overview_caption(area: &str, year: i32) -> String {
    format!("{area}: Szenarien für {year}")
}

/// Column heads of the overview.
#[must_use]
pub fn overview_columns(year: i32) -> Vec<String> {
    [
        "Szenario",
        "Von wem",
        "Beschreibung",
        &format!("Einwohner {year}"),
        "Unterschied zum Bezug",
        "Unterschied in %",
        "Abweichungen von der Basis",
        "Begründungen",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// Letter and name of a scenario.
#[must_use]
pub fn lettered(letter: char, name: &str) -> String {
    format!("{letter} · {name}")
}

/// What the others are compared with.
#[must_use]
pub fn reference(name: &str) -> String {
    format!("Bezug: {name}")
}

/// Which figures and which program.
#[must_use]
pub fn edition(title: &str, edition: &str, engine: &str) -> String {
    format!("{title}, Datenstand {edition}, Programmfassung {engine}")
}

/// Which sources of the districts' residents and outlines nobody has licensed.
#[must_use]
pub fn unlicensed(titles: &str) -> String {
    format!("Lizenz ungeklärt: {titles}.")
}
