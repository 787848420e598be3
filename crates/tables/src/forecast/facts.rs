//! From facts to the points of a forecast.

use std::collections::BTreeMap;

use faults::{Faults, Number, Problem, Wanted};
use scenario::pack::{Area, Measure};

use super::{Context, EVERYBODY, Forecast, Point};
use crate::grid::{Fact, Grid};
use crate::observed::{area, scaled};
use crate::unused::Why;
use crate::words::Sex;

/// The points of a forecast among the facts of a table; whatever is left is added to what is not used.
///
/// # Errors
/// Negative counts, years of a variant and group twice.
pub fn forecast(file: &str, grid: &mut Grid<'_>, context: Context) -> Result<Forecast, Faults> {
    let mut faults = Faults::default();
    let facts = std::mem::take(&mut grid.facts);
    let mut points: Vec<Point> = Vec::new();
    // Women and men of one figure, which are added where it is not given for both.
    let mut sexes: BTreeMap<(Area, i32, String, String), Vec<&Fact<'_>>> = BTreeMap::new();
    for fact in &facts {
        let Some(value) = fact.value else { continue };
        let why = if let Some(why) = fact.said.unknown.first().map(|_| Why::Unknown) {
            Some(why)
        } else if fact.said.measure.is_some_and(|measure| measure != Measure::Population) {
            Some(Why::NoPlace)
        } else if fact.said.time.is_none() {
            Some(Why::NoYear)
        } else {
            None
        };
        let (Some(area), Some(time), None) = (area(fact.said.place.as_ref()), fact.said.time, why) else {
            let what = fact.said.unknown.first().unwrap_or(&fact.called);
            grid.leave(what, fact.cell.line, why.unwrap_or(Why::Elsewhere), Some(value));
            continue;
        };
        if value < 0.0 {
            let (column, found) = (fact.called.clone(), Number::Negative { value });
            let negative = Problem::Number { column, found, wanted: Wanted::AtLeast { least: 0.0 } };
            faults.add(&fact.cell.place(file), negative);
            continue;
        }
        let group = fact.said.ages.as_ref().map_or_else(|| EVERYBODY.to_owned(), |(_, words)| words.clone());
        let variant = fact.said.variant.clone().unwrap_or_default();
        if fact.said.sex.is_some() {
            sexes.entry((area, time.year, variant, group)).or_default().push(fact);
            continue;
        }
        let point = Point { area, year: time.year, variant, group, persons: scaled(fact, value) };
        if points.iter().any(|known| known.is_of(&point)) {
            let (year, variant, group) = (point.year, point.variant.clone(), point.group.clone());
            faults.add(&fact.cell.place(file), Problem::PointTwice { year, variant, group });
        }
        points.push(point);
    }
    for ((area, year, variant, group), parts) in sexes {
        let has = |sex: Sex| parts.iter().any(|fact| fact.said.sex == Some(sex));
        let persons = parts.iter().filter_map(|fact| Some(scaled(fact, fact.value?))).sum();
        let point = Point { area, year, variant, group, persons };
        let known = points.iter().any(|known| known.is_of(&point));
        if has(Sex::Female) && has(Sex::Male) && !known && parts.len() <= 3 {
            points.push(point);
        } else {
            parts.iter().for_each(|fact| grid.leave(&fact.called, fact.cell.line, Why::Part, fact.value));
        }
    }
    grid.facts = facts;
    if faults.is_empty() { Ok(Forecast { file: file.to_owned(), context, points }) } else { Err(faults.sorted()) }
}
