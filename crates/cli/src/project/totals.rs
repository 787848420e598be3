//! Totals in a file: `year,area,group,persons`, and what a projection tied to them implies.

use std::cmp::Ordering;
use std::fs;
use std::path::Path;

use questions::observed::observed;
use scenario::totals::{Implied, Total};
use scenario::{Area, Lever, Measure, Model, Names, Outcome};

use crate::question::remark;

const COLUMNS: [&str; 4] = ["year", "area", "group", "persons"];
/// Everybody.
const ALL: &str = "all";
/// The oldest single age, with everybody above it.
const OPEN: usize = 100;

/// Reads totals.
///
/// # Errors
///
/// One line a fault: file, line, column, value and what was expected.
pub(super) fn read(path: &Path, model: &Model) -> Result<Vec<Total>, String> {
    let name = path.display();
    let text = fs::read_to_string(path).map_err(|error| format!("{name}: {error}"))?;
    let mut rows =
        csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let heads = rows.headers().map_err(|error| format!("{name}: {error}"))?.clone();
    let place = |column: &str| {
        let found = heads.iter().position(|head| head == column);
        found.ok_or_else(|| format!("{name}:1: no column {column}: expected {}", COLUMNS.join(",")))
    };
    let [year, area, group, persons] = [place("year")?, place("area")?, place("group")?, place("persons")?];
    let names = Names::of(model.pack());
    let (mut totals, mut faults) = (Vec::new(), Vec::new());
    for (row, line) in rows.records().zip(2..) {
        let row = row.map_err(|error| format!("{name}: {error}"))?;
        let of = |column: usize| row.get(column).unwrap_or_default();
        let mut fault = |column: &str, value: &str, expected: &str| {
            faults.push(format!("{name}:{line}: {column} = {value}: expected {expected}"));
        };
        let year = of(year).parse::<i32>().map_err(|_| fault("year", of(year), "a year"));
        let areas =
            of(area).split('+').map(|id| Area::from_id(id, names.regions.iter().copied())).collect::<Option<Vec<_>>>();
        let areas = areas.ok_or_else(|| {
            fault("area", of(area), &format!("{}, a district's id, or several joined by +", Area::CITY_ID));
        });
        let ages = match (of(group), Measure::named(of(group))) {
            (ALL, _) => Ok((0, OPEN)),
            (_, Some(Measure::Aged { from, to })) => Ok((from, to)),
            _ => Err("all, ages such as 0-17, or 65+"),
        };
        let ages = ages.map_err(|expected| fault("group", of(group), expected));
        let number = of(persons).parse::<f64>().ok().filter(|it| it.is_finite() && *it >= 0.0);
        let number = number.ok_or_else(|| fault("persons", of(persons), "a number of persons, zero or more"));
        if let (Ok(year), Ok(areas), Ok(ages), Ok(persons)) = (year, areas, ages, number) {
            totals.push(Total { year, areas, ages, persons });
        }
    }
    if faults.is_empty() { Ok(totals) } else { Err(faults.join("\n")) }
}

/// Those up to a year; says on standard error how many are left aside.
pub(super) fn until(last: i32, mut totals: Vec<Total>) -> Vec<Total> {
    let all = totals.len();
    totals.retain(|total| total.year <= last);
    if totals.len() < all {
        remark(&format!("totals of years after {last}: {} left aside", all - totals.len()));
    }
    totals
}

/// Says on standard error what each total took, which are not met, and how many would have to come to the city, against what was observed.
pub(super) fn tell(model: &Model, totals: &[Total], (outcome, implied): &(Outcome, Vec<Implied>)) {
    let names = Names::of(model.pack());
    let seen = observed(model, Lever::Arrivals, Area::City).ok();
    for it in implied {
        let Some(total) = totals.get(it.total) else { continue };
        let area = |area: &Area| match area {
            Area::City => Area::CITY_ID,
            Area::District(region) => names.regions.get(*region).copied().unwrap_or_default(),
        };
        let areas: Vec<&str> = total.areas.iter().map(area).collect();
        let (from, to) = total.ages;
        let what = format!("{} {} ages {from}-{to}", total.year, areas.join("+"));
        let took = match (it.arrivals, it.departures) {
            (arrivals, 1.0) => format!("arrivals x {arrivals:.4} ({:+.1} persons)", it.more_arrivals),
            (_, departures) => format!("no arrivals ({:+.1} persons), departures x {departures:.4}", it.more_arrivals),
        };
        let met =
            if it.missing == 0.0 { String::new() } else { format!(": not met, {:+.1} persons missing", it.missing) };
        let coming = outcome.wanted(Area::City, total.year);
        let against = seen.as_ref().map_or_else(String::new, |seen| {
            let (low, high) = seen.range();
            let years = |pick: fn(&(i32, f64)) -> i32| seen.seen.iter().map(pick);
            let (first, last) = (years(|it| it.0).min().unwrap_or(0), years(|it| it.0).max().unwrap_or(0));
            let place = match seen.place(coming) {
                Ordering::Less => "never so few",
                Ordering::Equal => "within",
                Ordering::Greater => "never so many",
            };
            format!("; {coming:.0} want to come to the city, {place} in {first}-{last} ({low:.0} to {high:.0})")
        });
        remark(&format!("{what}: {took}{met}{against}"));
    }
}
