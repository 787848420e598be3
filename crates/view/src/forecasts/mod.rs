//! Official forecasts next to the scenario, and earlier ones next to what was counted.
//!
//! Forecasts are about the city as a whole, whatever area is chosen. What nobody published is not filled in: between published
//! years nothing is compared, except where earlier forecasts are set against counts, which says that it joins them linearly.

mod differences;
mod land;
mod office;
mod picture;
mod ties;
mod yesterday;

use charts::{Several, Table};
use locale::figures::development::forecast_label;
use locale::forecasts as words;
use scenario::pack::{self, ForecastPoint, Pack};
use scenario::presets::{FIFTH_KEYS, fifth};
use scenario::{Area, Outcome, TARGET_YEARS};

use crate::place;
use crate::rooms::Forecasts;
use crate::rounding;
use crate::state::State;
pub use office::Reconstruction;
pub use ties::{Implications, Source, TieDraft, TieFaults, Tied};

/// The state office's published assumptions, recomputed with this model: no official figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Recomputed {
    /// Projected to the last year that a scenario can be about.
    outcome: Outcome,
}

/// Everything on forecasts.
#[derive(Debug, Clone, PartialEq)]
pub struct ForecastsPage {
    /// All of them in one picture, with the scenario, the baseline and the recomputed assumptions.
    pub picture: Several,
    /// What the picture shows.
    pub finding: String,
    /// A district is chosen, for which there is none.
    pub city_only: bool,
    /// Each forecast with figures for the city.
    pub published: Vec<Differences>,
    /// What is recomputed of the state office's forecasts, the newest first.
    pub reconstructions: Vec<Reconstruction>,
    /// Bounds that follow from what the office published.
    pub bounds: Option<Evidence>,
    /// The recomputed assumptions in the target year.
    pub recomputed: Option<String>,
    /// Published figures for the Land, as far as two years can be compared.
    pub land: Option<Evidence>,
    /// Earlier forecasts next to what was counted.
    pub yesterday: Option<Evidence>,
    /// Forecasts without figures, with what is known about them.
    pub missing: Vec<String>,
}

/// One forecast next to the scenario.
#[derive(Debug, Clone, PartialEq)]
pub struct Differences {
    /// Short name: `Landesamt 2006`.
    pub label: String,
    /// Its title.
    pub title: String,
    /// Publisher, base year and variant.
    pub about: String,
    /// The difference in each year for everybody, one sentence each.
    pub sentences: Vec<String>,
    /// Each published year and age group.
    pub table: Table,
    /// What has to be said about it.
    pub remarks: Vec<String>,
}

/// A table with what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Evidence {
    /// Findings.
    pub sentences: Vec<String>,
    /// The figures.
    pub table: Table,
    /// What has to be said about them.
    pub remarks: Vec<String>,
}

impl Forecasts<'_> {
    /// The assumptions of the fifth forecast, recomputed; `None` where the pack lacks one of them. Takes a while: many projections.
    #[must_use]
    pub fn recomputed(&self) -> Option<Recomputed> {
        let preset = fifth(&self.city.model, FIFTH_KEYS[0]).ok()??;
        self.city.model.project(&preset.scenario, *TARGET_YEARS.end()).ok().map(|outcome| Recomputed { outcome })
    }

    /// Every forecast of the pack next to the scenario of `state`; `recomputed` comes from [`Self::recomputed`].
    #[must_use]
    pub fn forecasts(&self, state: &State, recomputed: Option<&Recomputed>) -> ForecastsPage {
        let pack = self.city.pack();
        let target = state.scenario.target_year();
        let last = last_published(pack).max(target);
        // Further than the picture reaches: the Land's figures are compared up to the last year that can be projected.
        let state = &*self.city.calculable(state);
        // A state that can be calculated to its target year can be to the last one, where every course has been looked at.
        let outcome =
            self.city.model.project(&state.scenario, *TARGET_YEARS.end()).or_else(|_| self.city.outcome(state));
        let outcome = outcome.unwrap_or_else(|_| self.city.answer(state).outcome);
        let scope = Scope { pack, outcome: &outcome, baseline: self.city.model.baseline(), target, last };
        let published: Vec<Vec<&ForecastPoint>> = of(pack, pack::Area::City);
        let persons = outcome.persons(Area::City, target);
        ForecastsPage {
            picture: picture::chart(&scope, &published, recomputed),
            finding: words::finding(target, persons, scope.baseline.persons(Area::City, target)),
            city_only: state.area != Area::City,
            published: published.iter().map(|points| differences::of(&scope, points)).collect(),
            reconstructions: office::reconstructions(&scope),
            bounds: office::bounds(pack),
            recomputed: recomputed.map(|recomputed| {
                let theirs = recomputed.outcome.persons(Area::City, target);
                let (difference, percent) = apart(persons, theirs);
                words::recomputed(target, theirs, difference, percent)
            }),
            land: land::of(&scope),
            yesterday: yesterday::of(&scope, &published),
            missing: missing(pack),
        }
    }
}

/// What all parts are made from.
struct Scope<'a> {
    pack: &'a Pack,
    outcome: &'a Outcome,
    baseline: &'a Outcome,
    target: i32,
    /// Last year in the picture.
    last: i32,
}

/// The last published year that a scenario can reach.
fn last_published(pack: &Pack) -> i32 {
    let years = pack.forecasts.iter().filter(|point| point.area == pack::Area::City && point.persons.is_some());
    let within = years.filter_map(|point| point.year).filter(|year| TARGET_YEARS.contains(year));
    within.max().unwrap_or(*TARGET_YEARS.start())
}

/// The figures for an area by forecast and variant, in the order of the pack.
fn of(pack: &Pack, area: pack::Area) -> Vec<Vec<&ForecastPoint>> {
    let mut all: Vec<Vec<&ForecastPoint>> = Vec::new();
    let figures = pack.forecasts.iter().filter(|point| point.area == area && figure(point).is_some());
    for point in figures {
        let known = |other: &&mut Vec<&ForecastPoint>| {
            other.first().is_some_and(|first| (&first.forecast, &first.variant) == (&point.forecast, &point.variant))
        };
        match all.iter_mut().find(known) {
            Some(points) => points.push(point),
            None => all.push(vec![point]),
        }
    }
    for points in &mut all {
        points.sort_by_key(|point| point.year);
    }
    all
}

/// Year and persons of a point that has both.
fn figure(point: &ForecastPoint) -> Option<(i32, f64)> {
    point.year.zip(point.persons)
}

/// Year and persons of the points for everybody.
fn totals<'a>(points: &'a [&ForecastPoint]) -> impl Iterator<Item = (i32, f64)> + 'a {
    points.iter().filter(|point| point.is_of_everybody()).filter_map(|point| figure(point))
}

/// Short name of a forecast.
fn label(pack: &Pack, point: &ForecastPoint) -> String {
    forecast_label(&point.publisher, place::told(pack, &point.title), point.base_year)
}

/// Forecasts whose figures are not at hand, each with its notice.
fn missing(pack: &Pack) -> Vec<String> {
    let notices = pack.forecasts.iter().filter(|point| point.persons.is_none() && !point.note.is_empty());
    notices.map(|point| words::missing(place::told(pack, &point.title), place::told(pack, &point.note))).collect()
}

/// How much `value` is above `reference`, in percent.
fn percent(value: f64, reference: f64) -> f64 {
    apart(value, reference).1
}

/// How far persons of the city are from others, and in percent, as both are shown.
fn apart(value: f64, reference: f64) -> (f64, f64) {
    rounding::apart(rounding::of(Area::City), value, reference)
}
