//! "Bilanz": births, deaths, arrivals and departures.

use charts::{Balance, BalanceYear, Figure};
use locale::charts::name;
use locale::figures::{balance as words, legend};
use scenario::Area;
use scenario::pack::{self, Measure, Observation, Precision, Quality};

use super::{entry, note, rounded};
use crate::answer::Answer;
use crate::page::{FigureText, LegendMark};
use crate::rounding;

pub(crate) fn chart(answer: &Answer<'_>) -> Balance {
    let (area, target) = (answer.area(), answer.target_year());
    let mut years = if area == Area::City { observed(answer) } else { Vec::new() };
    years.retain(|year| year.year <= answer.base_year());
    for year in answer.base_year() + 1..=target {
        let change = answer.outcome.change(area, year);
        years.push(BalanceYear {
            year,
            births: Some(Figure::exact(change.births)),
            deaths: Some(Figure::exact(change.deaths)),
            arrivals: Some(Figure::exact(change.arrivals + change.moves_in)),
            departures: Some(Figure::exact(change.departures + change.moves_out)),
            natural_balance: None,
            net_migration: None,
        });
    }
    Balance {
        place: answer.area_name.clone(),
        base_year: answer.base_year(),
        target_year: target,
        years,
        rounding: rounding::of(area),
    }
}

/// The text around a picture, derived from that picture.
pub(crate) fn text(answer: &Answer<'_>, chart: &Balance) -> FigureText {
    let (area, target) = (answer.area(), answer.target_year());
    let change = answer.outcome.change(area, target);
    let shown = |persons: f64| rounding::shown(area, persons);
    let first = chart.years.first().map_or(answer.base_year(), |year| year.year);
    FigureText {
        name: name::balance().to_owned(),
        title: words::title(&answer.area_name, first, target),
        unit: words::unit().to_owned(),
        click: None,
        legend: vec![entry(LegendMark::Observed, legend::observed()), entry(LegendMark::Scenario, legend::scenario())],
        findings: vec![words::sentence(
            target,
            shown(change.births),
            shown(change.deaths),
            shown(change.arrivals + change.moves_in),
            shown(change.departures + change.moves_out),
        )],
        note: if area == Area::City {
            note(answer.model.pack(), "balance.note")
        } else {
            Some(rounded(words::district_note()))
        },
        rounded: area != Area::City,
        estimated: false,
    }
}

/// The city's observed years, as far as there are figures.
fn observed(answer: &Answer<'_>) -> Vec<BalanceYear> {
    let pack = answer.model.pack();
    let mut years: Vec<BalanceYear> = Vec::new();
    let mut put = |measure: Measure, into: fn(&mut BalanceYear) -> &mut Option<Figure>| {
        for seen in pack.series(measure, pack::Area::City) {
            let place = years.partition_point(|year| year.year < seen.year);
            if years.get(place).is_none_or(|year| year.year != seen.year) {
                let empty = BalanceYear {
                    year: seen.year,
                    births: None,
                    deaths: None,
                    arrivals: None,
                    departures: None,
                    natural_balance: None,
                    net_migration: None,
                };
                years.insert(place, empty);
            }
            *into(&mut years[place]) = Some(figure(seen));
        }
    };
    put(Measure::Births, |year| &mut year.births);
    put(Measure::Deaths, |year| &mut year.deaths);
    put(Measure::Arrivals, |year| &mut year.arrivals);
    put(Measure::Departures, |year| &mut year.departures);
    put(Measure::NetMigration, |year| &mut year.net_migration);
    years
}

fn figure(seen: &Observation) -> Figure {
    let rounded = seen.precision == Precision::Rounded || seen.provenance.quality == Quality::Assumption;
    if rounded { Figure::rounded(seen.value) } else { Figure::exact(seen.value) }
}
