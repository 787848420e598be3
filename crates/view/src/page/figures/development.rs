//! "Entwicklung": what was observed, baseline, scenario and official forecasts, from the year on that is asked for.

use charts::{Development, Forecast, Observed, Range, SeriesBreak, Threshold, YearValue};
use locale::charts::{development as drawn, name};
use locale::figures::{development as words, legend};
use scenario::pack::{self, Measure, Pack, Quality};
use scenario::{Area, Outcome};

use super::{entry, note, rounded};
use crate::answer::Answer;
use crate::page::office;
use crate::page::{FigureText, LegendMark};
use crate::place;
use crate::rounding;

/// What makes a city a "Großstadt" in German statistics.
pub(crate) const LARGE_CITY: f64 = 100_000.0;

pub(crate) fn chart(answer: &Answer<'_>) -> Development {
    let (area, target) = (answer.area(), answer.target_year());
    let pack = answer.model.pack();
    let of_city = area == Area::City;
    let base = answer.outcome.persons(area, answer.base_year());
    let first = answer.state.span.first(answer.base_year());
    let mut observed =
        if of_city { observed(pack) } else { vec![Observed { year: answer.base_year(), persons: base, exact: true }] };
    observed.retain(|seen| seen.year >= first);
    Development {
        place: answer.area_name.clone(),
        base_year: answer.base_year(),
        target_year: target,
        breaks: if of_city { breaks(pack, &observed) } else { Vec::new() },
        observed,
        baseline: line(answer.model.baseline(), area, target),
        scenario: line(&answer.outcome, area, target),
        forecasts: if of_city { from_year(current(pack), first) } else { Vec::new() },
        range: if of_city { office::range(pack).map(recomputed) } else { None },
        threshold: of_city.then(|| Threshold { persons: LARGE_CITY, label: drawn::large_city().to_owned() }),
        rounding: rounding::of(area),
    }
}

pub(crate) fn text(answer: &Answer<'_>, chart: &Development) -> FigureText {
    let (area, target) = (answer.area(), answer.target_year());
    let of_city = area == Area::City;
    let pack = answer.model.pack();
    let first = chart.observed.first().map_or(answer.base_year(), |seen| seen.year);
    let mut marks = vec![
        entry(LegendMark::Observed, legend::observed()),
        entry(LegendMark::Scenario, legend::scenario()),
        entry(LegendMark::Baseline, legend::baseline()),
    ];
    let shown = |outcome: &Outcome, year: i32| rounding::shown(area, outcome.persons(area, year));
    let mut findings = vec![words::sentence(
        &answer.area_name,
        (answer.base_year(), shown(&answer.outcome, answer.base_year())),
        shown(answer.model.baseline(), target),
        shown(&answer.outcome, target),
        target,
    )];
    if of_city {
        if let Some(range) = office::range(pack) {
            marks.push(entry(LegendMark::Range, legend::recomputed()));
            findings.push(words::recomputed(range.reach.base_year, range.reach.year, range.low, range.high));
        } else {
            marks.push(entry(LegendMark::Official, legend::official()));
        }
        for forecast in &chart.forecasts {
            let points: Vec<String> =
                forecast.points.iter().map(|point| words::point(point.persons, point.year)).collect();
            findings.push(words::forecast(&forecast.label, &points.join(", ")));
        }
    }
    FigureText {
        name: name::development().to_owned(),
        title: words::title(&answer.area_name, first, target),
        unit: words::unit().to_owned(),
        click: None,
        legend: marks,
        findings,
        note: if of_city {
            // It is about what was observed.
            note(pack, "development.note").filter(|_| chart.observed.len() > 1)
        } else {
            Some(rounded(words::no_history()))
        },
        rounded: !of_city,
        estimated: false,
    }
}

/// What of the forecasts lies in the years that are shown.
fn from_year(mut forecasts: Vec<Forecast>, first: i32) -> Vec<Forecast> {
    for forecast in &mut forecasts {
        forecast.start = forecast.start.filter(|start| start.year >= first);
        forecast.points.retain(|point| point.year >= first);
    }
    forecasts.retain(|forecast| !forecast.points.is_empty());
    forecasts
}

fn line(outcome: &Outcome, area: Area, until: i32) -> Vec<YearValue> {
    (outcome.base_year()..=until.min(outcome.last_year()))
        .map(|year| YearValue { year, persons: outcome.persons(area, year) })
        .collect()
}

pub(crate) fn observed(pack: &Pack) -> Vec<Observed> {
    let mut all: Vec<Observed> = pack
        .series(Measure::Population, pack::Area::City)
        .map(|seen| Observed {
            year: seen.year,
            persons: seen.value,
            exact: !matches!(seen.provenance.quality, Quality::Estimate | Quality::Assumption),
        })
        .collect();
    all.dedup_by_key(|seen| seen.year);
    all
}

pub(crate) fn breaks(pack: &Pack, observed: &[Observed]) -> Vec<SeriesBreak> {
    let seen = |year: i32| observed.iter().any(|point| point.year == year);
    let years = pack.meta.census_years.iter().filter(|year| seen(**year) && seen(**year - 1));
    years.map(|year| SeriesBreak { first_year: *year, census: *year }).collect()
}

/// What is recomputed, as the picture shows it.
pub(crate) fn recomputed(range: office::Range<'_>) -> Range {
    let office::Range { reach, low, high } = range;
    Range {
        label: words::recomputed_label(reach.base_year),
        year: reach.year,
        low,
        high,
        text: words::about_between(low, high),
    }
}

/// Every forecast of the whole city that has figures and is no history, in the order of the pack.
pub(crate) fn current(pack: &Pack) -> Vec<Forecast> {
    let mut all: Vec<(String, Forecast)> = Vec::new();
    for point in pack.forecasts.iter().filter(|point| !pack.is_history(point)) {
        let (Some(year), Some(persons)) = (point.year, point.persons) else { continue };
        if point.area != pack::Area::City || point.group != "alle" {
            continue;
        }
        let value = YearValue { year, persons };
        match all.iter_mut().find(|(id, _)| *id == point.forecast) {
            Some((_, forecast)) => {
                let place = forecast.points.partition_point(|point| point.year < year);
                forecast.points.insert(place, value);
            }
            None => {
                let start = pack
                    .series(Measure::Population, pack::Area::City)
                    .find(|seen| Some(seen.year) == point.base_year)
                    .map(|seen| YearValue { year: seen.year, persons: seen.value });
                let label = words::forecast_label(&point.publisher, place::told(pack, &point.title), point.base_year);
                all.push((point.forecast.clone(), Forecast { label, start, points: vec![value] }));
            }
        }
    }
    all.into_iter()
        .map(|(_, mut forecast)| {
            // A published starting point stands for itself.
            if let (Some(start), Some(first)) = (forecast.start, forecast.points.first())
                && first.year <= start.year
            {
                forecast.start = None;
            }
            forecast
        })
        .collect()
}
