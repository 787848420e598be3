//! The scenario against one forecast, in every year and age group that it publishes.

use charts::Table;
use locale::charts::NO_FIGURE;
use locale::forecasts as words;
use locale::numbers;
use scenario::Area;
use scenario::pack::ForecastPoint;

use super::ages::ages;
use super::{Asked, Differences, EVERYBODY, figure, label, percent, totals};
use crate::place;

/// The differences to a forecast with at least one figure.
pub(super) fn of(asked: &Asked<'_>, points: &[&ForecastPoint]) -> Differences {
    let first = points.first();
    let label = first.map_or_else(String::new, |point| label(asked.pack, point));
    let sentences = totals(points).filter_map(|(year, theirs)| {
        let ours = persons(asked, year, EVERYBODY)?;
        Some(words::sentence(&label, year, ours.round() - theirs.round(), percent(ours, theirs)))
    });
    Differences {
        sentences: sentences.collect(),
        title: first.map_or_else(String::new, |point| place::told(asked.pack, &point.title).to_owned()),
        about: first.map_or_else(String::new, |point| {
            words::about(&point.publisher, point.base_year, place::told(asked.pack, &point.variant))
        }),
        table: Table {
            caption: words::caption(&label),
            columns: words::columns().map(str::to_owned).to_vec(),
            rows: points.iter().filter_map(|point| row(asked, point)).collect(),
        },
        remarks: remarks(asked, points),
        label,
    }
}

/// The difference is that of the printed numbers.
fn row(asked: &Asked<'_>, point: &ForecastPoint) -> Option<Vec<String>> {
    let (year, theirs) = figure(point)?;
    let ours = persons(asked, year, &point.group);
    let or_none = |text: Option<String>| text.unwrap_or_else(|| NO_FIGURE.to_owned());
    Some(vec![
        numbers::year(year),
        if point.group == EVERYBODY { words::everybody().to_owned() } else { point.group.clone() },
        numbers::persons(theirs),
        or_none(ours.map(numbers::persons)),
        or_none(ours.map(|ours| numbers::signed_persons(ours.round() - theirs.round()))),
        or_none(ours.map(|ours| numbers::signed_percent(percent(ours, theirs)))),
    ])
}

/// Persons of the scenario in a published year; `None` where it does not reach or the group is not understood.
fn persons(asked: &Asked<'_>, year: i32, group: &str) -> Option<f64> {
    if !(asked.outcome.base_year()..=asked.outcome.last_year()).contains(&year) {
        return None;
    }
    if group == EVERYBODY {
        return Some(asked.outcome.persons(Area::City, year));
    }
    let (from, to) = ages(group)?;
    Some(asked.outcome.persons_aged(Area::City, year, from, to))
}

fn remarks(asked: &Asked<'_>, points: &[&ForecastPoint]) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    let mut add = |remark: String| {
        if !remark.is_empty() && !remarks.contains(&remark) {
            remarks.push(remark);
        }
    };
    let base_year = asked.outcome.base_year();
    if points
        .first()
        .and_then(|point| point.base_year)
        .is_some_and(|year| asked.pack.meta.census_years.iter().any(|census| year < *census))
    {
        add(words::older_basis().to_owned());
    }
    let published = |year: Option<i32>| year.is_some_and(|year| year < base_year);
    if points.iter().any(|point| published(point.year)) {
        add(words::before(base_year));
    }
    if points.iter().any(|point| point.year > Some(asked.outcome.last_year())) {
        add(words::beyond(asked.outcome.last_year()));
    }
    for point in points.iter().filter(|point| !point.note.is_empty()) {
        // What holds for several years is said once.
        let same = points.iter().filter(|other| other.note == point.note).filter_map(|other| other.year);
        let mut years: Vec<String> = same.map(numbers::year).collect();
        years.dedup();
        add(words::note(&years.join(", "), place::told(asked.pack, &point.note)));
    }
    remarks
}
