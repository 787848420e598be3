//! What the state office says about the city, as headline and picture show it: its figures where they are at hand, otherwise what is recomputed.

use scenario::pack::{self, ForecastPoint, Pack, Reach};
use scenario::{Area, TARGET_YEARS};

use crate::state::State;

/// What a scenario is compared with.
#[derive(Clone, Copy)]
pub(crate) enum Said<'a> {
    /// A published figure.
    Figure(&'a ForecastPoint),
    /// Between which numbers of persons a forecast lies that is not at hand.
    Range(Range<'a>),
}

/// A reconstruction to full thousands: its error allows no finer number.
#[derive(Clone, Copy)]
pub(crate) struct Range<'a> {
    pub(crate) reach: &'a Reach,
    pub(crate) low: f64,
    pub(crate) high: f64,
}

/// Persons that a recomputed number is rounded to.
const ROUNDED_TO: f64 = 1000.0;

impl<'a> Range<'a> {
    /// `None` where a side is open.
    pub(crate) fn of(reach: &'a Reach) -> Option<Self> {
        let rounded = |persons: f64| (persons / ROUNDED_TO).round() * ROUNDED_TO;
        Some(Self { reach, low: rounded(reach.low?), high: rounded(reach.high?) })
    }

    /// How many persons lie outside, with a sign; none inside.
    pub(crate) fn outside(&self, persons: f64) -> f64 {
        (persons.round() - self.high).max(0.0) + (persons.round() - self.low).min(0.0)
    }
}

impl Said<'_> {
    /// The year it is about.
    pub(crate) fn year(&self) -> Option<i32> {
        match self {
            Self::Figure(point) => point.year,
            Self::Range(range) => Some(range.reach.year),
        }
    }
}

/// Figures for everybody in the city, of forecasts that are no history.
fn figures(pack: &Pack) -> impl Iterator<Item = &ForecastPoint> {
    pack.forecasts.iter().filter(|point| {
        let of_city = point.area == pack::Area::City && point.group == "alle";
        of_city && point.persons.is_some() && point.year.is_some() && !pack.is_history(point)
    })
}

/// The range of the newest forecast, as long as there is no figure for the city.
pub(crate) fn range(pack: &Pack) -> Option<Range<'_>> {
    if figures(pack).next().is_some() { None } else { pack.office.newest().and_then(Range::of) }
}

/// What to compare with: the first forecast's figure of the target year if published, else of the next published year, else the last; without a
/// figure the recomputed range, in its own year.
pub(crate) fn compared<'a>(pack: &'a Pack, state: &State) -> Option<Said<'a>> {
    if state.area != Area::City {
        return None;
    }
    if let Some(range) = range(pack) {
        return Some(Said::Range(range));
    }
    let target = state.scenario.target_year();
    let first = figures(pack).next().map(|point| point.forecast.as_str());
    let points = figures(pack).filter(|point| Some(point.forecast.as_str()) == first);
    let points: Vec<&ForecastPoint> =
        points.filter(|point| point.year.is_some_and(|year| year <= *TARGET_YEARS.end())).collect();
    let next = points.iter().filter(|point| point.year >= Some(target)).min_by_key(|point| point.year);
    next.or(points.iter().max_by_key(|point| point.year)).copied().map(Said::Figure)
}
