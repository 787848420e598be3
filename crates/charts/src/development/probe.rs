//! What the development shows in a year.

use super::layout::{Frame, all_values};
use super::names::value_in;
use super::{Development, YearValue};
use crate::geometry::Rect;
use crate::probe::{Mark, Probe, Probed, Values, YearValues, nearest};
use crate::style::Style;

impl Probed for Development {
    fn places(&self) -> usize {
        years(self).len()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        shown(&Frame::new(self, style), place)
    }

    fn nearest(&self, style: &Style, x: f64, _: f64) -> Option<usize> {
        place_at(&Frame::new(self, style), x)
    }
}

/// What a frame shows at a place.
pub(super) fn shown(frame: &Frame<'_>, place: usize) -> Option<Probe> {
    let year = *years(frame.chart).get(place)?;
    let values = values(frame.chart, year);
    let persons = [values.observed.map(|seen| seen.persons), values.scenario, values.baseline];
    let published = values.forecasts.iter().map(|(_, persons)| *persons);
    let recomputed = values.range.iter().flat_map(|range| [range.low, range.high]);
    let points: Vec<_> = (persons.into_iter().flatten().chain(published))
        .map(|persons| frame.place(YearValue { year, persons }))
        .collect();
    let heights = recomputed.map(|persons| frame.y.at(persons)).chain(points.iter().map(|point| point.y));
    let x = frame.x(year);
    let area = heights.fold(Rect::new(x, f64::INFINITY, x, f64::NEG_INFINITY), |area, y| {
        Rect::new(x, area.top.min(y), x, area.bottom.max(y))
    });
    let mark = Mark::Upright(Rect::new(x, frame.plot.top, x, frame.plot.bottom), points);
    Some(Probe { place, mark, area, values: Values::Year(values) })
}

/// The place of a frame at `x`.
pub(super) fn place_at(frame: &Frame<'_>, x: f64) -> Option<usize> {
    // Beside the plot, but not over the names at the right.
    let reach = frame.style.font_px;
    let inside = (frame.plot.left - reach..=frame.plot.right + reach).contains(&x);
    nearest(years(frame.chart).into_iter().map(|year| frame.x(year)), x).filter(|_| inside)
}

/// The years with a figure, ascending.
fn years(chart: &Development) -> Vec<i32> {
    let mut years: Vec<i32> = Vec::new();
    for YearValue { year, .. } in all_values(chart) {
        let place = years.partition_point(|other| *other < year);
        if years.get(place) != Some(&year) {
            years.insert(place, year);
        }
    }
    years
}

fn values(chart: &Development, year: i32) -> YearValues {
    let persons = |values: &[YearValue]| value_in(values, year).map(|value| value.persons);
    // The calculation starts from what was counted: the base year has one figure, not three.
    let calculated = |values: &[YearValue]| persons(values).filter(|_| year > chart.base_year);
    YearValues {
        year,
        observed: chart.observed.iter().copied().find(|seen| seen.year == year),
        scenario: calculated(&chart.scenario),
        baseline: calculated(&chart.baseline),
        forecasts: (chart.forecasts.iter())
            .filter_map(|forecast| Some((forecast.label.clone(), persons(&forecast.points)?)))
            .collect(),
        range: chart.range.clone().filter(|range| range.year == year),
    }
}
