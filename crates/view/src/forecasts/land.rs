//! The Land's published figures as an index, next to the city's in the same years.

use charts::Table;
use locale::charts::NO_FIGURE;
use locale::forecasts::land as words;
use locale::numbers;
use scenario::pack::{self, Measure, Pack, Precision};
use scenario::{Area, Outcome};

use super::{Evidence, Scope, label, of as published, percent, totals};

/// Every pair of a first published year and a later one; `None` without any.
pub(super) fn of(scope: &Scope<'_>) -> Option<Evidence> {
    let (mut rows, mut sentences) = (Vec::new(), Vec::new());
    let (mut counted_before, mut rounded) = (false, false);
    for points in published(scope.pack, pack::Area::Land) {
        let Some(first) = points.first() else { continue };
        let (name, mut years) = (label(scope.pack, first), totals(&points));
        let Some((from, start)) = years.next() else { continue };
        for (to, end) in years {
            let land = percent(end, start);
            let of_city = |outcome: &Outcome| {
                Some(percent(in_year(scope.pack, outcome, to)?, in_year(scope.pack, outcome, from)?))
            };
            let (baseline, scenario) = (of_city(scope.baseline), of_city(scope.outcome));
            if let Some(scenario) = scenario.filter(|_| to <= scope.target) {
                sentences.push(words::sentence(&name, from, to, land, scenario));
            }
            let index = |percent: Option<f64>| percent.map_or_else(|| NO_FIGURE.to_owned(), words::index);
            rows.push(vec![
                name.clone(),
                numbers::years(from, to),
                words::index(land),
                index(baseline),
                index(scenario),
            ]);
            counted_before |= scenario.is_some() && from < scope.outcome.base_year();
        }
        rounded |= points.iter().any(|point| point.precision == Precision::Rounded);
    }
    let table =
        Table { caption: words::caption().to_owned(), columns: words::columns().map(str::to_owned).to_vec(), rows };
    let mut remarks = Vec::new();
    if rounded {
        remarks.push(words::rounded().to_owned());
    }
    if counted_before {
        remarks.push(words::basis().to_owned());
    }
    (!table.rows.is_empty()).then_some(Evidence { sentences, table, remarks })
}

/// Persons of the city: counted before the base year, projected from then on; `None` for a year without either.
fn in_year(pack: &Pack, outcome: &Outcome, year: i32) -> Option<f64> {
    if (outcome.base_year()..=outcome.last_year()).contains(&year) {
        return Some(outcome.persons(Area::City, year));
    }
    pack.series(Measure::Population, pack::Area::City).find(|seen| seen.year == year).map(|seen| seen.value)
}
