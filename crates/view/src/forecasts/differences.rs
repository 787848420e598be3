//! The scenario against one forecast, in every year and age group that it publishes.

use charts::Table;
use locale::charts::NO_FIGURE;
use locale::forecasts as words;
use locale::numbers;
use scenario::Area;
use scenario::pack::ForecastPoint;

use super::{Differences, Scope, apart, figure, label, totals};
use crate::place;

/// The differences to a forecast with at least one figure.
pub(super) fn of(scope: &Scope<'_>, points: &[&ForecastPoint]) -> Differences {
    let first = points.first();
    let label = first.map_or_else(String::new, |point| label(scope.pack, point));
    let sentences = totals(points).filter_map(|(year, theirs)| {
        let ours = persons(scope, year, Some(ForecastPoint::EVERY_AGE))?;
        let (persons, percent) = apart(ours, theirs);
        Some(words::sentence(&label, year, persons, percent))
    });
    Differences {
        sentences: sentences.collect(),
        title: first.map_or_else(String::new, |point| place::told(scope.pack, &point.title).to_owned()),
        about: first.map_or_else(String::new, |point| {
            words::about(&point.publisher, point.base_year, place::told(scope.pack, &point.variant))
        }),
        table: Table {
            caption: words::caption(&label),
            columns: words::columns().map(str::to_owned).to_vec(),
            rows: points.iter().filter_map(|point| row(scope, point)).collect(),
        },
        remarks: remarks(scope, points),
        label,
    }
}

/// The difference is that of the printed numbers.
fn row(scope: &Scope<'_>, point: &ForecastPoint) -> Option<Vec<String>> {
    let (year, theirs) = figure(point)?;
    let ours = persons(scope, year, point.ages());
    let or_none = |text: Option<String>| text.unwrap_or_else(|| NO_FIGURE.to_owned());
    Some(vec![
        numbers::year(year),
        if point.is_of_everybody() { words::everybody().to_owned() } else { point.group.clone() },
        numbers::persons(theirs),
        or_none(ours.map(numbers::persons)),
        or_none(ours.map(|ours| numbers::signed_persons(apart(ours, theirs).0))),
        or_none(ours.map(|ours| numbers::signed_percent(apart(ours, theirs).1))),
    ])
}

/// Persons of the scenario in a published year; `None` where it does not reach or the group is not understood.
fn persons(scope: &Scope<'_>, year: i32, ages: Option<(usize, usize)>) -> Option<f64> {
    if !(scope.outcome.base_year()..=scope.outcome.last_year()).contains(&year) {
        return None;
    }
    let (from, to) = ages?;
    Some(scope.outcome.persons_aged(Area::City, year, from, to))
}

fn remarks(scope: &Scope<'_>, points: &[&ForecastPoint]) -> Vec<String> {
    let mut remarks: Vec<String> = Vec::new();
    let mut add = |remark: String| {
        if !remark.is_empty() && !remarks.contains(&remark) {
            remarks.push(remark);
        }
    };
    let base_year = scope.outcome.base_year();
    if points
        .first()
        .and_then(|point| point.base_year)
        .is_some_and(|year| scope.pack.meta.census_years.iter().any(|census| year < *census))
    {
        add(words::older_basis().to_owned());
    }
    let published = |year: Option<i32>| year.is_some_and(|year| year < base_year);
    if points.iter().any(|point| published(point.year)) {
        add(words::before(base_year));
    }
    if points.iter().any(|point| point.year > Some(scope.outcome.last_year())) {
        add(words::beyond(scope.outcome.last_year()));
    }
    for point in points.iter().filter(|point| !point.note.is_empty()) {
        // What holds for several years is said once.
        let same = points.iter().filter(|other| other.note == point.note).filter_map(|other| other.year);
        let mut years: Vec<String> = same.map(numbers::year).collect();
        years.dedup();
        add(words::note(&years.join(", "), place::told(scope.pack, &point.note)));
    }
    remarks
}
