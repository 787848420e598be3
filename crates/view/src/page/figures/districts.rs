//! "Stadtteile": the cartogram.

use charts::{ChangeAgainst, District, Districts};
use locale::charts::name;
use locale::figures::{districts as words, legend};
use locale::numbers::Rounding;
use scenario::Area;
use scenario::pack::Region;

use super::{entry, estimate};
use crate::answer::Answer;
use crate::page::{FigureText, LegendMark};

pub(crate) fn chart(answer: &Answer<'_>) -> Districts {
    let target = answer.target_year();
    let districts = answer.model.pack().regions.iter().enumerate();
    Districts {
        base_year: answer.base_year(),
        target_year: target,
        districts: districts
            .map(|(index, region)| {
                let area = Area::District(index);
                District {
                    id: region.id.clone(),
                    name: region.name.clone(),
                    label: short(region),
                    lon: region.lon,
                    lat: region.lat,
                    base_year: answer.outcome.persons(area, answer.base_year()),
                    baseline: answer.model.baseline().persons(area, target),
                    scenario: answer.outcome.persons(area, target),
                }
            })
            .collect(),
        selected: match answer.area() {
            Area::City => None,
            Area::District(index) => Some(index),
        },
        against: ChangeAgainst::BaseYear,
        rounding: Rounding::Fives,
        estimated: answer.model.pack().estimates_ages(),
        map: answer.map.cloned(),
    }
}

/// The text around a picture, derived from that picture.
pub(crate) fn text(answer: &Answer<'_>, chart: &Districts) -> FigureText {
    let changes: Vec<(&str, f64)> = chart
        .districts
        .iter()
        .filter_map(|district| Some((district.name.as_str(), chart.change_percent(district)?)))
        .collect();
    let order = |left: &&(&str, f64), right: &&(&str, f64)| left.1.total_cmp(&right.1);
    let growing = changes.iter().filter(|(_, change)| *change > 0.0).count();
    let mut findings = match (changes.iter().max_by(order), changes.iter().min_by(order)) {
        (Some(first), Some(last)) => {
            vec![words::growing(growing, changes.len()), words::extremes(*first, *last)]
        }
        _ => Vec::new(),
    };
    findings.extend(estimate(chart.estimated));
    FigureText {
        name: name::districts().to_owned(),
        title: words::title(answer.base_year(), answer.target_year()),
        unit: chart.map.as_ref().map_or_else(|| words::unit(answer.base_year()), |map| (map.unit)().to_owned()),
        click: Some(words::click()),
        legend: vec![entry(LegendMark::More, legend::more()), entry(LegendMark::Less, legend::less())],
        findings,
        note: Some(words::note().to_owned()),
        rounded: true,
        estimated: chart.estimated,
    }
}

/// What fits into a circle: the short name, else the first of two names.
pub(crate) fn short(region: &Region) -> String {
    let first = region.name.split('/').next().unwrap_or_default();
    if region.short.is_empty() { first } else { &region.short }.to_owned()
}
