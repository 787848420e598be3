//! Every forecast in one picture, with what was counted and what is calculated.

use charts::{Forecast, Line, Published, Series, Several, YearValue};
use locale::charts::column;
use locale::controls::whole_city;
use locale::forecasts as words;
use locale::numbers::Rounding;
use scenario::pack::{self, ForecastPoint, Measure};
use scenario::{Area, Outcome};

use super::{Recomputed, Scope, label, totals};
use crate::page::figures::development::{breaks, observed};
use crate::place;

/// The first counted year in the picture: earlier ones are in "Entwicklung".
const FROM: i32 = 1995;

pub(super) fn chart(scope: &Scope<'_>, published: &[Vec<&ForecastPoint>], recomputed: Option<&Recomputed>) -> Several {
    let base_year = scope.outcome.base_year();
    let observed: Vec<_> = observed(scope.pack).into_iter().filter(|seen| seen.year >= FROM).collect();
    let mut lines = vec![
        line(column::scenario(), 1, 0, scope.outcome, scope.last),
        line(column::baseline(), 0, 3, scope.baseline, scope.last),
    ];
    lines.extend(recomputed.map(|recomputed| line(words::recomputed_line(), 2, 2, &recomputed.outcome, scope.last)));
    if let Some(first) = lines.first_mut() {
        first.strong = true;
    }
    Several {
        place: whole_city().to_owned(),
        caption: None,
        base_year,
        target_year: scope.target,
        breaks: breaks(scope.pack, &observed),
        observed,
        lines,
        published: published.iter().filter_map(|points| one(scope, points)).collect(),
        rounding: Rounding::Whole,
    }
}

fn line(name: &str, colour: u8, dash: u8, outcome: &Outcome, last: i32) -> Line {
    let years = outcome.base_year()..=last.min(outcome.last_year());
    let values = years.map(|year| YearValue { year, persons: outcome.persons(Area::City, year) }).collect();
    Line { series: Series { letter: None, name: name.to_owned(), colour, dash }, strong: false, values }
}

fn one(scope: &Scope<'_>, points: &[&ForecastPoint]) -> Option<Published> {
    let first = points.first()?;
    let values: Vec<YearValue> = totals(points).map(|(year, persons)| YearValue { year, persons }).collect();
    let begins = values.first()?.year;
    let start = scope
        .pack
        .series(Measure::Population, pack::Area::City)
        .find(|seen| Some(seen.year) == first.base_year && seen.year < begins)
        .map(|seen| YearValue { year: seen.year, persons: seen.value });
    let detail = words::detail(first.base_year, place::told(scope.pack, &first.variant));
    Some(Published { forecast: Forecast { label: label(scope.pack, first), start, points: values }, detail })
}
