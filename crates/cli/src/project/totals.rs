//! Totals in a file: `year,area,group,persons`, and what a projection tied to them implies.

use std::cmp::Ordering;
use std::fs;
use std::path::Path;

use questions::observed::observed;
use scenario::totals::Tie;
use scenario::{Area, Lever, Model, Names, Outcome, Scenario};

use crate::question::remark;

const COLUMNS: [&str; 4] = ["year", "area", "group", "persons"];

/// Areas, ages, and year and persons of the rows about them.
type Rows = (Vec<Area>, (usize, usize), Vec<(i32, f64)>);

/// Reads totals: rows about the same areas and ages are one tie.
///
/// # Errors
///
/// One line a fault: file, line, column, value and what was expected.
pub(super) fn read(path: &Path, model: &Model) -> Result<Vec<Tie>, String> {
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
    let (mut found, mut faults): (Vec<Rows>, Vec<String>) = (Vec::new(), Vec::new());
    for (row, line) in rows.records().zip(2..) {
        let row = row.map_err(|error| format!("{name}: {error}"))?;
        let of = |column: usize| row.get(column).unwrap_or_default();
        let mut fault = |column: &str, value: &str, expected: &str| {
            faults.push(format!("{name}:{line}: {column} = {value}: expected {expected}"));
        };
        let year = of(year).parse::<i32>().map_err(|_| fault("year", of(year), "a year"));
        let areas = of(area).split('+').map(|id| names.find(id)).collect::<Option<Vec<_>>>();
        let areas = areas.ok_or_else(|| {
            fault("area", of(area), &format!("{}, a district's id, or several joined by +", Area::CITY_ID));
        });
        let ages =
            Tie::read_group(of(group)).ok_or_else(|| fault("group", of(group), "all, ages such as 0-17, or 65+"));
        let number = of(persons).parse::<f64>().ok().filter(|it| (0.0..=Tie::MOST_PERSONS).contains(it));
        let number = number.ok_or_else(|| fault("persons", of(persons), "a number of persons, zero or more"));
        if let (Ok(year), Ok(areas), Ok(ages), Ok(persons)) = (year, areas, ages, number) {
            match found.iter_mut().find(|(at, of, _)| (at, *of) == (&areas, ages)) {
                Some((.., points)) => points.push((year, persons)),
                None => found.push((areas, ages, vec![(year, persons)])),
            }
        }
    }
    if !faults.is_empty() {
        return Err(faults.join("\n"));
    }
    let tie = |(areas, ages, points): Rows| {
        let expected = format!("{name}: expected each area once, and each of at most {} years once", Tie::MOST);
        Tie::new(areas, ages, points).ok_or(expected)
    };
    found.into_iter().map(tie).collect()
}

/// Says on standard error what each total took, which are not met, and how many would have to come to the city, against what was observed.
pub(super) fn tell(model: &Model, scenario: &Scenario, outcome: &Outcome) {
    let names = Names::of(model.pack());
    let seen = observed(model, Lever::Arrivals, Area::City).ok();
    for it in outcome.implied() {
        let Some(tie) = scenario.ties().get(it.tie) else { continue };
        let areas: Vec<&str> = tie.areas().iter().filter_map(|area| names.area(*area)).collect();
        let what = format!("{} {} {}", it.year, areas.join("+"), tie.group());
        let took = match (it.arrivals, it.departures) {
            (arrivals, 1.0) => format!("arrivals x {arrivals:.4} ({:+.1} persons)", it.more_arrivals),
            (_, departures) => format!("no arrivals ({:+.1} persons), departures x {departures:.4}", it.more_arrivals),
        };
        let met =
            if it.missing == 0.0 { String::new() } else { format!(": not met, {:+.1} persons missing", it.missing) };
        let coming = outcome.wanted(Area::City, it.year);
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
