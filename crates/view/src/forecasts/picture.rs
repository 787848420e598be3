//! Every forecast in one picture, with what was counted and what is calculated.

use charts::{Forecast, Line, Published, Series, Several, YearValue};
use locale::charts::column;
use locale::controls::whole_city;
use locale::forecasts as words;
use locale::numbers::Rounding;
use scenario::pack::{self, ForecastPoint, Measure};
use scenario::{Area, Outcome};

use super::{Asked, Recomputed, label, totals};
use crate::page::figures::development::{breaks, observed};
use crate::place;

/// The first counted year in the picture: earlier ones are in "Entwicklung".
const FROM: i32 = 1995;

pub(super) fn chart(asked: &Asked<'_>, published: &[Vec<&ForecastPoint>], recomputed: Option<&Recomputed>) -> Several {
    let base_year = asked.outcome.base_year();
    let observed: Vec<_> = observed(asked.pack).into_iter().filter(|seen| seen.year >= FROM).collect();
    let mut lines = vec![
        line(column::scenario(), 1, 0, asked.outcome, asked.last),
        line(column::baseline(), 0, 3, asked.baseline, asked.last),
    ];
    lines.extend(recomputed.map(|recomputed| line(words::recomputed_line(), 2, 2, &recomputed.outcome, asked.last)));
    if let Some(first) = lines.first_mut() {
        first.strong = true;
    }
    Several {
        place: whole_city().to_owned(),
        base_year,
        target_year: asked.target,
        breaks: breaks(asked.pack, &observed),
        observed,
        lines,
        published: published.iter().filter_map(|points| one(asked, points)).collect(),
        rounding: Rounding::Whole,
    }
}

fn line(name: &str, colour: u8, dash: u8, outcome: &Outcome, last: i32) -> Line {
    let years = outcome.base_year()..=last.min(outcome.last_year());
    let values = years.map(|year| YearValue { year, persons: outcome.persons(Area::City, year) }).collect();
    Line { series: Series { letter: None, name: name.to_owned(), colour, dash }, strong: false, values }
}

fn one(asked: &Asked<'_>, points: &[&ForecastPoint]) -> Option<Published> {
    let first = points.first()?;
    let values: Vec<YearValue> = totals(points).map(|(year, persons)| YearValue { year, persons }).collect();
    let begins = values.first()?.year;
    let start = asked
        .pack
        .series(Measure::Population, pack::Area::City)
        .find(|seen| Some(seen.year) == first.base_year && seen.year < begins)
        .map(|seen| YearValue { year: seen.year, persons: seen.value });
    let detail = words::detail(first.base_year, place::told(asked.pack, &first.variant));
    Some(Published { forecast: Forecast { label: label(asked.pack, first), start, points: values }, detail })
}
