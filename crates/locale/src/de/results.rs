//! The headline, its comparisons, and what deviates from the baseline.

use crate::numbers;

/// `Einwohner 2050, Gesamtstadt`.
#[must_use]
pub fn caption(year: i32, area: &str) -> String {
    format!("Einwohner {year}, {area}")
}

/// A number of people as it stands alone: `100.247`.
#[must_use]
pub fn count(persons: f64) -> String {
    numbers::persons(persons)
}

/// Label of the difference to the baseline.
pub const AGAINST_BASELINE: &str = "gegen die Basis";

/// Label of the difference to a forecast: `gegen Landesamt 2006 für das Jahr 2050`.
#[must_use]
pub fn against_forecast(label: &str, year: i32) -> String {
    format!("gegen {label} für das Jahr {year}")
}

/// Label of the comparison with a forecast that is recomputed: base year, year compared, census of the base.
#[must_use]
pub fn against_recomputed(base_year: i32, year: i32, basis: &str) -> String {
    format!("gegen Landesamt {base_year} für das Jahr {year}: nachgerechnet, keine amtliche Zahl ({basis})")
}

/// A recomputed range beside the scenario's persons in the same year; `outside` are those beyond it, with a sign.
#[must_use]
pub fn recomputed(low: f64, high: f64, persons: f64, outside: f64) -> String {
    let place = if outside < 0.0 {
        "darunter"
    } else if outside > 0.0 {
        "darüber"
    } else {
        "im Bereich"
    };
    format!(
        "nachgerechnet etwa {} bis {} · hier {}: {place}",
        numbers::persons(low),
        numbers::persons(high),
        numbers::persons(persons)
    )
}

/// Label of the people who find no dwelling.
#[must_use]
pub fn without_dwelling(from: i32, to: i32) -> String {
    format!("Zuzug ohne freie Wohnung (rechnerisch), {}", numbers::years(from, to))
}

/// Instead of a number of people without a dwelling.
pub const DWELLINGS_IGNORED: &str = "nicht gerechnet";

/// A difference in persons and percent: `+5.988 · +6,1 %`.
#[must_use]
pub fn difference(persons: f64, percent: f64) -> String {
    format!("{} · {}", numbers::signed_persons(persons), numbers::signed_percent(percent))
}

/// Stands beside every headline.
pub const NO_PREDICTION: &str = "Modellrechnung, keine Vorhersage.";

/// Beside the headline of a small district.
#[must_use]
pub fn hardly_reliable(persons: f64) -> String {
    format!(
        "Wenig belastbar: {} Einwohner im Ausgangsjahr. Unter 5.000 bestimmen Zufälle und die angenommene Altersverteilung das Ergebnis.",
        numbers::persons(persons)
    )
}

/// The sentence under the headline of the baseline.
#[must_use]
pub fn baseline_sentence(stays: &str, area: &str, base: f64, base_year: i32, target: f64, target_year: i32) -> String {
    let change = target - base;
    let direction = if change < 0.0 { "weniger" } else { "mehr" };
    format!(
        "Das ist die Basis{}. {area}: {target_year} sind es {} Menschen {direction} als {base_year}.",
        explained(stays),
        numbers::persons(change.abs())
    )
}

/// What follows after a colon; nothing where nothing is known.
pub(super) fn explained(text: &str) -> String {
    if text.is_empty() { String::new() } else { [": ", text].concat() }
}

/// The sentence under the headline of a scenario.
#[must_use]
pub fn scenario_sentence(changes: &str, area: &str, difference: f64, year: i32) -> String {
    let rounded = difference.round();
    let result = if rounded == 0.0 {
        format!("{year} leben hier gleich viele Menschen wie in der Basis")
    } else {
        let direction = if rounded > 0.0 { "mehr" } else { "weniger" };
        format!("{year} leben hier {} Menschen {direction} als in der Basis", numbers::persons(rounded.abs()))
    };
    format!("{changes}. {area}: {result}.")
}

/// Added where new dwellings only move people within the city.
pub const ENOUGH_DWELLINGS: &str = "Neue Wohnungen verteilen die Menschen anders auf die Stadtteile; die Stadt als Ganzes wächst durch sie \
    kaum, solange auch ohne sie Wohnungen frei sind.";

/// Added where arrivals find no dwelling.
#[must_use]
pub fn some_without_dwelling(persons: f64) -> String {
    format!("{} Menschen, die kommen wollen, finden rechnerisch keine freie Wohnung.", numbers::persons(persons))
}

/// One line of "Abweichungen von der Basis".
#[must_use]
pub fn deviation(lever: &str, area: &str, amount: &str, unit: &str) -> String {
    format!("{lever}, {area}: {amount} {unit}")
}

/// When a deviation holds that begins in a year.
#[must_use]
pub fn from_year(first: i32) -> String {
    format!(" ab {first}")
}

/// When a deviation holds that ends again.
#[must_use]
pub fn in_years(first: i32, last: i32) -> String {
    format!(" von {first} bis {last}")
}

/// The points that a deviation runs along.
#[must_use]
pub fn along(points: impl Iterator<Item = (i32, String)>) -> String {
    let mut text = " im Verlauf".to_owned();
    for (index, (year, amount)) in points.enumerate() {
        text.push_str(if index == 0 { " (" } else { ", " });
        text.push_str(&format!("{year}: {amount}"));
    }
    text + ")"
}

/// A single event as a line of the deviations.
#[must_use]
pub fn event(year: i32, persons: f64, kind: &str, area: &str) -> String {
    format!("Sonderereignis {year}, {area}: {} Personen ({kind})", numbers::persons(persons))
}

/// A single event in short.
#[must_use]
pub fn short_event(year: i32) -> String {
    format!("Sonderereignis {year}")
}

/// The role of dwellings as a line of the deviations.
#[must_use]
pub fn homes_deviation(group: &str, choice: &str) -> String {
    format!("{group}: {choice}")
}

/// A deviation in short, as it stands in the sentence: `Zuzug von außen +300`.
#[must_use]
pub fn short_deviation(lever: &str, amount: &str, area: Option<&str>) -> String {
    match area {
        Some(area) => format!("{lever} {amount} ({area})"),
        None => format!("{lever} {amount}"),
    }
}

/// A signed amount in percent, in short.
#[must_use]
pub fn percent_of(amount: &str) -> String {
    format!("{amount} %")
}

/// Joins short deviations to the beginning of a sentence: two are named, more are counted.
#[must_use]
pub fn changes(short: &[String]) -> String {
    match short {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} und {two}"),
        [one, two, rest @ ..] if rest.len() == 1 => format!("{one}, {two} und eine weitere Änderung"),
        [one, two, rest @ ..] => format!("{one}, {two} und {} weitere Änderungen", rest.len()),
    }
}

/// A signed amount with as many decimals as its lever shows.
#[must_use]
pub fn amount(value: f64, digits: usize) -> String {
    if digits == 0 { numbers::signed_persons(value) } else { numbers::signed_decimal(value, digits) }
}

/// The result for the polite status.
#[must_use]
pub fn status(area: &str, year: i32, persons: f64, difference: f64) -> String {
    let against = if difference.round() == 0.0 {
        "wie in der Basis".to_owned()
    } else if difference > 0.0 {
        format!("{} mehr als in der Basis", numbers::persons(difference))
    } else {
        format!("{} weniger als in der Basis", numbers::persons(-difference))
    };
    format!("{area} {year}: {} Einwohner, {against}.", numbers::persons(persons))
}
/// The numbers rest on figures that the visitor has opened.
#[must_use]
pub fn own_figures(name: &str) -> String {
    "Gerechnet mit eigenen Daten: ".to_owned() + name
}
