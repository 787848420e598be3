//! The sheet that is printed for the minutes of a debate.

use crate::numbers;

/// Heading of the part of the panel.
pub const HEADING: &str = "Protokoll drucken";
/// What it is.
pub const ABOUT: &str = "Ein Blatt für die Akten: Frage, Szenarien mit Begründung, Bilder, Kennzahlen, Abstand zu den Prognosen, Datenstand und \
    Link. Gedruckt wird nur das Blatt; als PDF sichern Sie es im Druckfenster.";
/// Label of the question.
pub const QUESTION: &str = "Frage des Tages";
/// Where nobody has asked one.
#[must_use]
pub fn no_question(city: &str) -> String {
    format!("Wie viele Menschen leben künftig in {city}?")
}
/// Label of the occasion.
pub const OCCASION: &str = "Anlass und Ort";
/// Label of the date.
pub const DATE: &str = "Datum";
/// Label of the paper.
pub const PAPER: &str = "Papier";
/// Kinds of paper.
pub const PAPERS: [&str; 2] = ["A4, hoch", "A3, Plakat"];
/// Whether pictures are on it.
pub const WITH_PICTURES: &str = "Mit Bildern";
/// Prints.
pub const PRINT: &str = "Protokoll drucken";
/// Shows the sheet.
pub const PREVIEW: &str = "So sieht das Blatt aus";

/// Above the question.
#[must_use]
pub fn kind(city: &str) -> String {
    format!("Protokoll · Szenario-Explorer {city}")
}
/// At the foot of every page.
pub const FOOT: &str = "Modellrechnung, keine Vorhersage.";
/// Heading of the key numbers.
pub const NUMBERS: &str = "Kennzahlen";
/// Heading of the scenarios.
pub const SCENARIOS: &str = "Die Szenarien";
/// Heading of the pictures that show all scenarios.
pub const PICTURES: &str = "Die Szenarien im Bild";
/// Heading of the forecasts.
pub const FORECASTS: &str = "Abstand zu den Prognosen";
/// Heading of the origin.
pub const ORIGIN: &str = "Woher die Zahlen kommen";
/// Heading of the link.
pub const LINK: &str = "Zum Weiterrechnen";
/// What the link opens.
pub const LINK_ABOUT: &str = "Der Code und der Link öffnen dieselben Szenarien.";
/// Label of deviations.
pub const DEVIATIONS: &str = "Abweichungen von der Basis";
/// Label of reasons.
pub const REASONS: &str = "Begründung";
/// Where nothing deviates.
#[must_use]
pub fn no_deviation(stays: &str) -> String {
    format!("Keine{}.", super::results::explained(stays))
}
/// Below the key numbers.
pub const NUMBERS_NOTE: &str = "Personen am 31. Dezember. „Gebrauchte Wohnungen“ folgt aus der heutigen Belegung, „ohne Wohnung“ zählt den Zuzug, \
    der rechnerisch keine freie Wohnung findet.";
/// Below the forecasts.
pub const FORECASTS_NOTE: &str = "Ältere Prognosen zählen auf einer anderen Zensusbasis; ein Teil des Abstands kommt daher. Zwischen den \
    veröffentlichten Jahren ist nichts ergänzt. Wo die Zahlen des Landesamts für die Stadt nicht vorliegen, steht ein nachgerechneter Bereich; das \
    ist keine amtliche Zahl. Gezählt wird dann der Abstand zur näheren Grenze.";
/// Caption of the forecasts.
pub const FORECASTS_CAPTION: &str = "Szenario minus Prognose: Personen und Prozent";
/// First column heads of the forecasts.
pub const FORECAST_COLUMNS: [&str; 2] = ["Prognose und Jahr", "Prognose"];
/// A scenario inside of a recomputed range.
pub const WITHIN: &str = "im Bereich";

/// A recomputed forecast and its year.
#[must_use]
pub fn recomputed(label: &str, year: i32) -> String {
    format!("{label}, keine amtliche Zahl, {year}")
}

/// A distance in persons and, on a line of its own, in percent.
#[must_use]
pub fn difference(persons: f64, percent: f64) -> String {
    format!("{}\n{}", numbers::signed_persons(persons), numbers::signed_percent(percent))
}

/// Who stands for a scenario.
#[must_use]
pub fn author(name: &str) -> String {
    format!("von {name}")
}

/// Why a lever stands where it does.
#[must_use]
pub fn reason(lever: &str, area: &str, text: &str) -> String {
    format!("{lever}, {area}: {text}")
}

/// Letter and name.
#[must_use]
pub fn scenario(letter: char, name: &str) -> String {
    format!("{letter} · {name}")
}

/// A forecast and the year of its figure.
#[must_use]
pub fn forecast(label: &str, year: i32) -> String {
    format!("{label}, {year}")
}

/// Caption of the key numbers.
#[must_use]
pub fn numbers_caption(area: &str, year: i32) -> String {
    format!("{area}, {year}")
}

/// Column heads of the key numbers; `reference` is the letter of what is compared with.
#[must_use]
pub fn number_columns(year: i32, reference: &str) -> Vec<String> {
    vec![
        "Szenario".to_owned(),
        format!("Einwohner {year}"),
        format!("gegen {reference}"),
        "6 bis 9 (Grund\u{ad}schule)".to_owned(),
        "20 bis 66".to_owned(),
        "ab 65".to_owned(),
        "ab 80".to_owned(),
        "Gebrauchte Wohnungen".to_owned(),
        "Zuzug ohne Wohnung".to_owned(),
    ]
}

/// Heading of the pictures: which scenario they show.
#[must_use]
pub fn pictures_of(name: &str) -> String {
    format!("Bilder zu {name}")
}

/// Occasion and date in one line.
#[must_use]
pub fn when(occasion: &str, date: &str) -> String {
    match (occasion.trim(), date.trim()) {
        ("", date) => date.to_owned(),
        (occasion, "") => occasion.to_owned(),
        (occasion, date) => format!("{occasion}, {date}"),
    }
}

/// At the foot of every page.
#[must_use]
pub fn foot(city: &str, edition: &str, date: &str) -> String {
    let date = if date.trim().is_empty() { String::new() } else { format!(" · {}", date.trim()) };
    format!("{FOOT} Szenario-Explorer {city} · Datenstand {edition}{date}")
}

/// A date in words; `month` counts from 0.
#[must_use]
pub fn date(year: u32, month: u32, day: u32) -> String {
    const MONTHS: [&str; 12] = [
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
    ];
    let month = MONTHS.get(month as usize).copied().unwrap_or_default();
    format!("{day}. {month} {year}")
}
