//! The names and values at the right of the development.

use locale::charts::column;
use locale::numbers::{persons_rounded, year};

use super::{Development, Forecast, YearValue};
use crate::ends::{self, wrapped};
use crate::style::{Rgb, Style};

/// Share of the picture that names may take at most.
const WIDEST_COLUMN: f64 = 0.3;

/// Width that names may take at most.
pub(super) fn widest(style: &Style) -> f64 {
    style.css_width() * WIDEST_COLUMN
}

/// Lines of a name, their colour, and the value that they stand next to.
pub(super) type NameAt = (Vec<String>, Rgb, YearValue);

/// What stands at the right: name and value in the target year, forecasts with their last year.
pub(super) fn names(chart: &Development, style: &Style, width: f64) -> Vec<NameAt> {
    let palette = &style.palette;
    let mut names = Vec::new();
    let own = [
        (column::scenario(), &chart.scenario, palette.scenario),
        (column::baseline(), &chart.baseline, palette.baseline),
    ];
    for (name, values, color) in own {
        let Some(value) = value_in(values, chart.target_year).or(values.last().copied()) else {
            continue;
        };
        let mut lines = wrapped(name, style.font_px, width);
        lines.push(persons_rounded(value.persons, chart.rounding));
        let end = values.last().copied().unwrap_or(value);
        names.push((lines, color, end));
    }
    for Forecast { label, points, .. } in &chart.forecasts {
        let Some(last) = points.last() else { continue };
        let mut lines = wrapped(label, style.font_px, width);
        let persons = persons_rounded(last.persons, chart.rounding);
        lines.push(if last.year == chart.target_year { persons } else { format!("{}: {persons}", year(last.year)) });
        names.push((lines, palette.official, *last));
    }
    if let Some(range) = &chart.range {
        let of_another_year = range.year != chart.target_year;
        let name = if of_another_year { format!("{}, {}", range.label, year(range.year)) } else { range.label.clone() };
        let mut lines = wrapped(&name, style.font_px, width);
        let [low, high] = [range.low, range.high].map(|persons| persons_rounded(persons, chart.rounding));
        lines.push(format!("{low}–{high}"));
        names.push((lines, palette.official, YearValue { year: range.year, persons: (range.low + range.high) / 2.0 }));
    }
    names
}

pub(super) fn name_column(chart: &Development, style: &Style) -> f64 {
    let names = names(chart, style, widest(style));
    ends::column_width(names.iter().flat_map(|(lines, ..)| lines), style)
}

pub(super) fn value_in(values: &[YearValue], year: i32) -> Option<YearValue> {
    values.iter().copied().find(|value| value.year == year)
}
