//! "Alter und Geschlecht".

use charts::{Pyramid, five_year_bands};
use locale::charts::name;
use locale::figures::{legend, pyramid as words};
use ndarray::Array2;
use scenario::pack::{self, Measure};
use scenario::{Area, Outcome};

use super::{entry, estimate};
use crate::answer::Answer;
use crate::page::{FigureText, LegendEntry, LegendMark};
use crate::rounding;

pub(crate) fn chart(answer: &Answer<'_>) -> Pyramid {
    let (area, target) = (answer.area(), answer.target_year());
    let ages = |outcome: &Outcome, year: i32| lanes(&outcome.by_age(area, year));
    let (scenario, baseline) = (ages(&answer.outcome, target), ages(answer.model.baseline(), target));
    let base_year = ages(&answer.outcome, answer.base_year());
    Pyramid {
        place: answer.area_name.clone(),
        base_year: answer.base_year(),
        target_year: target,
        bands: five_year_bands(both(&scenario), both(&baseline), both(&base_year)),
        rounding: rounding::of(area),
        estimated: answer.estimated(),
    }
}

pub(crate) fn text(answer: &Answer<'_>, _: &Pyramid) -> FigureText {
    let (area, target) = (answer.area(), answer.target_year());
    let groups = |outcome: &Outcome, year: i32| {
        let of = |from, to| rounding::shown(area, outcome.persons_aged(area, year, from, to));
        (year, of(0, 19), of(65, 100))
    };
    let then = groups(&answer.outcome, target);
    let all = rounding::shown(area, answer.outcome.persons(area, target)).max(1.0);
    let shares = (then.1 / all * 100.0, then.2 / all * 100.0);
    let mut findings = vec![words::sentence(groups(&answer.outcome, answer.base_year()), then, shares)];
    findings.extend(earlier(answer).map(|(year, young, old)| words::earlier(year, young, old)));
    findings.extend(estimate(answer.estimated()));
    FigureText {
        name: name::pyramid().to_owned(),
        title: words::title(&answer.area_name, target),
        unit: words::unit().to_owned(),
        click: None,
        legend: vec![
            entry(LegendMark::Men, legend::men()),
            entry(LegendMark::Women, legend::women()),
            entry(LegendMark::Baseline, legend::baseline()),
            LegendEntry { mark: LegendMark::BaseYear, label: legend::base_year(answer.base_year()) },
        ],
        findings,
        note: (area != Area::City).then(|| words::note().to_owned()),
        rounded: area != Area::City,
        estimated: answer.estimated(),
    }
}

/// Published shares under 20 and from 65 of the last year before the base year that has both, in percent.
fn earlier(answer: &Answer<'_>) -> Option<(i32, f64, f64)> {
    if answer.area() != Area::City {
        return None;
    }
    let pack = answer.model.pack();
    let value = |measure: Measure, year: i32| {
        pack.series(measure, pack::Area::City).find(|seen| seen.year == year).map(|seen| seen.value)
    };
    let year = pack
        .series(Measure::Under20, pack::Area::City)
        .map(|seen| seen.year)
        .filter(|year| *year < answer.base_year())
        .max()?;
    let all = value(Measure::Population, year)?;
    let (young, old) = (value(Measure::Under20, year)?, value(Measure::From65, year)?);
    Some((year, young / all * 100.0, old / all * 100.0))
}

fn lanes(cells: &Array2<f64>) -> [Vec<f64>; 2] {
    [cells.row(0).to_vec(), cells.row(1).to_vec()]
}

fn both(lanes: &[Vec<f64>; 2]) -> [&[f64]; 2] {
    [&lanes[0], &lanes[1]]
}
