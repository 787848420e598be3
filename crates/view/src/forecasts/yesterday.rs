//! Earlier forecasts, joined linearly between published years, next to what was counted since.

use charts::Table;
use locale::figures::development::{about_between, recomputed_label};
use locale::forecasts::yesterday as words;
use locale::numbers;
use scenario::pack::{self, ForecastPoint, Measure, Observation};

use super::{Evidence, Scope, apart, label, percent, totals};
use crate::page::office::Range;
use crate::place;

/// Years between rows; the last counted year is always there.
const EVERY: i32 = 5;

/// Year and persons.
type Total = (i32, f64);

/// Every forecast that began before the base year; `None` without any.
pub(super) fn of(scope: &Scope<'_>, published: &[Vec<&ForecastPoint>]) -> Option<Evidence> {
    let (mut rows, mut sentences, mut bases) = (Vec::new(), Vec::new(), Vec::new());
    for points in published {
        let Some(first) = points.first() else { continue };
        let path = path(scope, points);
        let name = label(scope.pack, first);
        let Some((start, _)) = path.first().copied() else { continue };
        let counts: Vec<&Observation> =
            scope.pack.series(Measure::Population, pack::Area::City).filter(|seen| seen.year > start).collect();
        let Some(last) = counts.last().map(|seen| seen.year) else { continue };
        for seen in counts.iter().filter(|seen| seen.year % EVERY == 0 || seen.year == last) {
            let Some((before, after, joined)) = joined(&path, seen.year) else { continue };
            if seen.year == last {
                sentences.push(words::sentence(&name, last, before, after, joined, seen.value));
            }
            let basis = if seen.basis.is_empty() { words::no_basis() } else { place::told(scope.pack, &seen.basis) };
            if !seen.basis.is_empty() && !bases.contains(&basis) {
                bases.push(basis);
            }
            rows.push(vec![
                name.clone(),
                numbers::year(seen.year),
                numbers::persons(joined),
                numbers::persons(seen.value),
                basis.to_owned(),
                numbers::signed_persons(apart(seen.value, joined).0),
                numbers::signed_percent(apart(seen.value, joined).1),
            ]);
        }
    }
    for range in scope.pack.office.reconstructions.iter().filter_map(Range::of) {
        let Some((row, sentence)) = recomputed(scope, &range) else { continue };
        rows.push(row);
        sentences.push(sentence);
    }
    let table =
        Table { caption: words::caption().to_owned(), columns: words::columns().map(str::to_owned).to_vec(), rows };
    let remarks = if bases.len() > 1 { vec![words::basis(&bases)] } else { Vec::new() };
    (!table.rows.is_empty()).then_some(Evidence { sentences, table, remarks })
}

/// A recomputed range, joined from the count that the forecast started from, next to the last count before its year.
fn recomputed(scope: &Scope<'_>, range: &Range<'_>) -> Option<(Vec<String>, String)> {
    let reach = range.reach;
    let counted = || scope.pack.series(Measure::Population, pack::Area::City);
    let start = counted().find(|seen| seen.year == reach.base_year)?;
    let last = counted().filter(|seen| (reach.base_year + 1..reach.year).contains(&seen.year)).last()?;
    let side = |end: f64| {
        let ends = [(start.year, start.value), (reach.year, end)];
        joined(&ends, last.year).map(|(.., value)| (value / ROUNDED_TO).round() * ROUNDED_TO)
    };
    let (low, high) = (side(range.low)?, side(range.high)?);
    let outside = (last.value - high).max(0.0) + (last.value - low).min(0.0);
    let name = recomputed_label(reach.base_year);
    let row = vec![
        name.clone(),
        numbers::year(last.year),
        about_between(low, high),
        numbers::persons(last.value),
        place::told(scope.pack, &last.basis).to_owned(),
        numbers::signed_persons(outside.round()),
        numbers::signed_percent(percent(last.value, last.value - outside)),
    ];
    Some((row, words::recomputed(&name, last.year, low, high, last.value, outside)))
}

/// Persons that a joined range is rounded to: it is no figure of anybody.
const ROUNDED_TO: f64 = 100.0;

/// Published totals, with the count of the forecast's base year in front where it published none itself.
fn path(scope: &Scope<'_>, points: &[&ForecastPoint]) -> Vec<Total> {
    let mut path: Vec<Total> = totals(points).collect();
    let base_year = points.first().and_then(|point| point.base_year);
    let counted = scope.pack.series(Measure::Population, pack::Area::City).find(|seen| Some(seen.year) == base_year);
    if let (Some(counted), Some((first, _))) = (counted, path.first())
        && counted.year < *first
    {
        path.insert(0, (counted.year, counted.value));
    }
    path
}

/// The two years around `year` and the value on the straight line between them.
fn joined(path: &[Total], year: i32) -> Option<(Total, Total, f64)> {
    let pair = path.windows(2).find(|pair| (pair[0].0..=pair[1].0).contains(&year))?;
    let (before, after) = (pair[0], pair[1]);
    let share = f64::from(year - before.0) / f64::from((after.0 - before.0).max(1));
    Some((before, after, before.1 + (after.1 - before.1) * share))
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn the_second_forecast_would_stand_near_91_160_in_2025() {
        let path = [(2006, 98_044.0), (2030, 89_343.0), (2050, 82_928.0)];
        let (before, after, value) = joined(&path, 2025).unwrap();
        assert_eq!((before.0, after.0), (2006, 2030));
        assert!((value - 91_155.7).abs() < 0.1, "{value}");
        assert!(joined(&path, 2051).is_none());
    }
}
