//! The headline, its comparisons, and what deviates from the baseline.

use crate::numbers;

#[must_use]
pub fn caption(year: i32, area: &str) -> String {
    format!("Population {year}, {area}")
}

#[must_use]
pub fn count(persons: f64) -> String {
    numbers::persons(persons)
}

pub const AGAINST_BASELINE: &str = "against the baseline";

#[must_use]
pub fn against_forecast(label: &str, year: i32) -> String {
    format!("against {label} for the year {year}")
}

#[must_use]
pub fn against_recomputed(base_year: i32, year: i32, basis: &str) -> String {
    format!("against state office {base_year} for the year {year}: recomputed, not an official figure ({basis})")
}

#[must_use]
pub fn recomputed(low: f64, high: f64, persons: f64, outside: f64) -> String {
    let place = if outside < 0.0 {
        "below"
    } else if outside > 0.0 {
        "above"
    } else {
        "within"
    };
    format!(
        "recomputed about {} to {} · here {}: {place}",
        numbers::persons(low),
        numbers::persons(high),
        numbers::persons(persons)
    )
}

#[must_use]
pub fn without_dwelling(from: i32, to: i32) -> String {
    format!("Arrivals without a free dwelling (calculated), {}", numbers::years(from, to))
}

pub const DWELLINGS_IGNORED: &str = "not calculated";

#[must_use]
pub fn difference(persons: f64, percent: f64) -> String {
    format!("{} · {}", numbers::signed_persons(persons), numbers::signed_percent(percent))
}

pub const NO_PREDICTION: &str = "Model calculation, not a prediction.";

#[must_use]
pub fn hardly_reliable(persons: f64) -> String {
    format!(
        "Not very reliable: {} residents in the base year. Below 5,000, chance and the assumed age distribution decide the result.",
        numbers::persons(persons)
    )
}

#[must_use]
pub fn baseline_sentence(stays: &str, area: &str, base: f64, base_year: i32, target: f64, target_year: i32) -> String {
    let change = target - base;
    let direction = if change < 0.0 { "fewer" } else { "more" };
    format!(
        "This is the baseline{}. {area}: {} {direction} people in {target_year} than in {base_year}.",
        explained(stays),
        numbers::persons(change.abs())
    )
}

/// What follows after a colon; nothing where nothing is known.
pub(super) fn explained(text: &str) -> String {
    if text.is_empty() { String::new() } else { [": ", text].concat() }
}

#[must_use]
pub fn scenario_sentence(changes: &str, area: &str, difference: f64, year: i32) -> String {
    let rounded = difference.round();
    let result = if rounded == 0.0 {
        format!("in {year} as many people live here as in the baseline")
    } else {
        let direction = if rounded > 0.0 { "more" } else { "fewer" };
        format!("in {year}, {} {direction} people live here than in the baseline", numbers::persons(rounded.abs()))
    };
    format!("{changes}. {area}: {result}.")
}

pub const ENOUGH_DWELLINGS: &str = "New dwellings spread people differently over the districts; the city as a whole hardly grows \
    through them as long as dwellings are vacant without them anyway.";

#[must_use]
pub fn some_without_dwelling(persons: f64) -> String {
    format!("By calculation, {} people who want to come find no free dwelling.", numbers::persons(persons))
}

#[must_use]
pub fn deviation(lever: &str, area: &str, amount: &str, unit: &str) -> String {
    format!("{lever}, {area}: {amount} {unit}")
}

#[must_use]
pub fn from_year(first: i32) -> String {
    format!(" from {first} on")
}

#[must_use]
pub fn in_years(first: i32, last: i32) -> String {
    format!(" from {first} to {last}")
}

#[must_use]
pub fn along(points: impl Iterator<Item = (i32, String)>) -> String {
    let mut text = " over time".to_owned();
    for (index, (year, amount)) in points.enumerate() {
        text.push_str(if index == 0 { " (" } else { ", " });
        text.push_str(&format!("{year}: {amount}"));
    }
    text + ")"
}

#[must_use]
pub fn event(year: i32, persons: f64, kind: &str, area: &str) -> String {
    format!("One-off event {year}, {area}: {} persons ({kind})", numbers::persons(persons))
}

#[must_use]
pub fn short_event(year: i32) -> String {
    format!("One-off event {year}")
}

#[must_use]
pub fn homes_deviation(group: &str, choice: &str) -> String {
    format!("{group}: {choice}")
}

#[must_use]
pub fn short_deviation(lever: &str, amount: &str, area: Option<&str>) -> String {
    match area {
        Some(area) => format!("{lever} {amount} ({area})"),
        None => format!("{lever} {amount}"),
    }
}

#[must_use]
pub fn percent_of(amount: &str) -> String {
    format!("{amount}%")
}

#[must_use]
pub fn changes(short: &[String]) -> String {
    match short {
        [] => String::new(),
        [one] => one.clone(),
        [one, two] => format!("{one} and {two}"),
        [one, two, rest @ ..] if rest.len() == 1 => format!("{one}, {two} and one more change"),
        [one, two, rest @ ..] => format!("{one}, {two} and {} more changes", rest.len()),
    }
}

#[must_use]
pub fn amount(value: f64, digits: usize) -> String {
    if digits == 0 { numbers::signed_persons(value) } else { numbers::signed_decimal(value, digits) }
}

#[must_use]
pub fn status(area: &str, year: i32, persons: f64, difference: f64) -> String {
    let against = if difference.round() == 0.0 {
        "as in the baseline".to_owned()
    } else if difference > 0.0 {
        format!("{} more than in the baseline", numbers::persons(difference))
    } else {
        format!("{} fewer than in the baseline", numbers::persons(-difference))
    };
    format!("{area} {year}: population {}, {against}.", numbers::persons(persons))
}

#[must_use]
pub fn own_figures(name: &str) -> String {
    "Calculated with your own data: ".to_owned() + name
}
