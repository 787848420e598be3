//! The headline, its comparisons, and what deviates from the baseline: sentences made by rule, with rounded numbers.

use super::rounded::{about, more_or_fewer};
use crate::numbers;

#[must_use]
pub fn caption(year: i32, area: &str) -> String {
    format!("So viele Menschen leben hier im Jahr {year}: {area}")
}

#[must_use]
pub fn count(persons: f64) -> String {
    about(persons)
}

pub const AGAINST_BASELINE: &str = "Vergleich: Grund-Rechnung";

#[must_use]
pub fn against_forecast(_label: &str, year: i32) -> String {
    format!("Vergleich: Amt, {year}")
}

#[must_use]
pub fn against_recomputed(_base_year: i32, year: i32, _basis: &str) -> String {
    format!("Vergleich: Amt, {year}. Nachgerechnet, keine Zahl vom Amt")
}

#[must_use]
pub fn recomputed(low: f64, high: f64, _persons: f64, outside: f64) -> String {
    let place = if outside < 0.0 {
        "Ihre Rechnung liegt darunter."
    } else if outside > 0.0 {
        "Ihre Rechnung liegt darüber."
    } else {
        "Ihre Rechnung liegt dazwischen."
    };
    format!("{} bis {}. {place}", about(low), about(high))
}

#[must_use]
pub fn without_dwelling(_from: i32, _to: i32) -> String {
    "Ohne freie Wohnung".to_owned()
}

pub const DWELLINGS_IGNORED: &str = "nicht gerechnet";

#[must_use]
pub fn difference(persons: f64, _percent: f64) -> String {
    more_or_fewer(persons)
}

pub const NO_PREDICTION: &str = "Das ist eine Rechnung. Niemand kann die Zukunft genau wissen.";

#[must_use]
pub fn hardly_reliable(persons: f64) -> String {
    format!("Hier leben nur {} Menschen. Darum ist die Rechnung sehr unsicher.", about(persons))
}

#[must_use]
pub fn baseline_sentence(_stays: &str, area: &str, base: f64, base_year: i32, target: f64, target_year: i32) -> String {
    format!(
        "Das ist die Grund-Rechnung. Alles geht so weiter wie heute. Gebiet: {area}. {}",
        compared(target - base, target_year, &base_year.to_string())
    )
}

#[must_use]
pub fn scenario_sentence(changes: &str, area: &str, difference: f64, year: i32) -> String {
    format!(
        "Das haben Sie geändert: {changes}. Gebiet: {area}. {}",
        compared(difference, year, "in der Grund-Rechnung")
    )
}

/// How many people live here compared with something else.
fn compared(difference: f64, year: i32, with: &str) -> String {
    if difference.round() == 0.0 {
        return format!("Im Jahr {year}: Hier leben gleich viele Menschen wie {with}.");
    }
    let direction = if difference > 0.0 { "mehr" } else { "weniger" };
    format!("Im Jahr {year}: Hier leben {} Menschen {direction} als {with}.", about(difference))
}

pub const ENOUGH_DWELLINGS: &str =
    "Neue Wohnungen bringen nicht immer mehr Menschen. Manche Menschen ziehen nur in einen anderen Stadt-Teil.";

#[must_use]
pub fn some_without_dwelling(persons: f64) -> String {
    format!("{} Menschen finden keine freie Wohnung.", capital(&about(persons)))
}

/// A sentence begins with a capital.
fn capital(text: &str) -> String {
    text.strip_prefix("etwa").map_or_else(|| text.to_owned(), |rest| format!("Etwa{rest}"))
}

#[must_use]
pub fn deviation(lever: &str, area: &str, amount: &str, unit: &str) -> String {
    format!("{lever}, {area}: {amount} {unit}")
}

#[must_use]
pub fn from_year(first: i32) -> String {
    format!(" ab {first}")
}

#[must_use]
pub fn in_years(first: i32, last: i32) -> String {
    format!(" von {first} bis {last}")
}

#[must_use]
pub fn along(points: impl Iterator<Item = (i32, String)>) -> String {
    let mut text = String::new();
    for (index, (year, amount)) in points.enumerate() {
        text.push_str(if index == 0 { " (" } else { ", " });
        text.push_str(&format!("{year}: {amount}"));
    }
    text + ")"
}

#[must_use]
pub fn event(year: i32, persons: f64, kind: &str, area: &str) -> String {
    format!("Im Jahr {year} kommen auf einmal {} Menschen: {kind}, {area}", about(persons))
}

#[must_use]
pub fn short_event(year: i32) -> String {
    format!("Viele Menschen kommen im Jahr {year}")
}

#[must_use]
pub fn homes_deviation(group: &str, choice: &str) -> String {
    format!("{group}: {choice}")
}

#[must_use]
pub fn short_deviation(lever: &str, amount: &str, area: Option<&str>) -> String {
    match area {
        Some(area) => format!("{lever} ({area}, {amount})"),
        None => format!("{lever} ({amount})"),
    }
}

#[must_use]
pub fn percent_of(amount: &str) -> String {
    format!("{amount} von 100")
}

/// Each change is a sentence of its own: two are named, more are counted.
#[must_use]
pub fn changes(short: &[String]) -> String {
    match short {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one}. {two}"),
        [one, two, rest @ ..] => format!("{one}. {two}. Und noch {} mehr", rest.len()),
    }
}

/// As exactly as it was set: `300 mehr`.
#[must_use]
pub fn amount(value: f64, digits: usize) -> String {
    let direction = if value < 0.0 { "weniger" } else { "mehr" };
    format!("{} {direction}", numbers::decimal(value.abs(), digits))
}

#[must_use]
pub fn status(area: &str, year: i32, persons: f64, difference: f64) -> String {
    format!(
        "{area}: Im Jahr {year} leben hier {} Menschen. Das sind {} {} in der Grund-Rechnung.",
        about(persons),
        more_or_fewer(difference),
        if difference.round() == 0.0 { "wie" } else { "als" }
    )
}

#[must_use]
pub fn own_figures(name: &str) -> String {
    format!("Diese Rechnung nimmt Ihre eigenen Zahlen: {name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_told_in_short_sentences_with_rounded_numbers() {
        assert_eq!(
            baseline_sentence("", "Ganze Stadt", 100_247.0, 2025, 97_998.0, 2050),
            "Das ist die Grund-Rechnung. Alles geht so weiter wie heute. Gebiet: Ganze Stadt. Im Jahr 2050: Hier leben etwa 2\u{A0}200 \
             Menschen weniger als 2025."
        );
        assert_eq!(
            scenario_sentence(
                &changes(&[short_deviation("Menschen ziehen zu", &amount(300.0, 0), None)]),
                "Ganze Stadt",
                5_988.0,
                2050
            ),
            "Das haben Sie geändert: Menschen ziehen zu (300 mehr). Gebiet: Ganze Stadt. Im Jahr 2050: Hier leben etwa 6\u{A0}000 \
             Menschen mehr als in der Grund-Rechnung."
        );
        assert_eq!(some_without_dwelling(431.0), "Etwa 430 Menschen finden keine freie Wohnung.");
    }
}
