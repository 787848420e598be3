//! The two ends between which the trend of persons per dwelling is assumed, computed from the tables next to the recipe.

use std::collections::BTreeMap;
use std::path::Path;

/// Figures by year of the rows whose columns have these texts.
fn figures(table: &str, wanted: &[(&str, &str)], value: &str) -> BTreeMap<i32, f64> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/sources/kaiserslautern").join(table);
    let mut reader = csv::Reader::from_path(path).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|column| column == name).unwrap();
    let rows = reader.records().map(Result::unwrap);
    rows.filter(|row| wanted.iter().all(|(column, text)| &row[at(column)] == *text))
        .map(|row| (row[at("year")].parse().unwrap(), row[at(value)].parse().unwrap()))
        .collect()
}

/// Percent a year from the first ratio to the last.
fn a_year(first: f64, last: f64, years: f64) -> f64 {
    ((last / first).powf(1.0 / years) - 1.0) * 100.0
}

fn people() -> BTreeMap<i32, f64> {
    figures("population_total.csv", &[("use", "series")], "persons")
}

fn dwellings() -> BTreeMap<i32, f64> {
    figures("observations.csv", &[("measure", "dwellings")], "value")
}

/// What was permitted in a year, as dwellings: the rate times the mean of the people before and after.
fn permitted(year: i32) -> f64 {
    let people = people();
    let rates = figures("living.csv", &[("measure", "permits")], "value");
    rates[&year] * (people[&(year - 1)] + people[&year]) / 2_000.0
}

/// Every permit counted as built and nothing as torn down: the stock grew by no more than that.
#[test]
fn permits_of_2012_to_2021_allow_a_tenth_of_a_percent_a_year() {
    let people = people();
    // The year 2022 alone crosses from one census to the next: its permits are taken off the stock of its end at that year's people.
    let rates = figures("living.csv", &[("measure", "permits")], "value");
    let stock_2021 = dwellings()[&2022] - rates[&2022] * people[&2022] / 1_000.0;
    let built: f64 = (2012..=2021).map(permitted).sum();
    assert!((built - 2_060.0).abs() < 10.0, "{built}");
    let stock_2011 = stock_2021 - built;
    assert!((stock_2021 / stock_2011 - 1.036).abs() < 0.0006, "{}", stock_2021 / stock_2011);
    let trend = a_year(people[&2011] / stock_2011, people[&2021] / stock_2021, 10.0);
    assert!((-0.15..=-0.1).contains(&trend), "{trend}");
}

#[test]
fn the_stock_of_2022_to_2025_means_half_a_percent_a_year() {
    let (people, dwellings) = (people(), dwellings());
    assert!((dwellings[&2025] - dwellings[&2022] - 809.0).abs() < 1e-9);
    let trend = a_year(people[&2022] / dwellings[&2022], people[&2025] / dwellings[&2025], 3.0);
    assert!((-0.5..=-0.45).contains(&trend), "{trend}");
}

/// By its ends, and by the line of least squares through all years.
#[test]
fn living_space_per_head_grew_by_two_to_three_tenths_of_a_percent_a_year() {
    let space = figures("living.csv", &[("measure", "living_space")], "value");
    let ends = a_year(space[&2011], space[&2021], 10.0);
    let years: Vec<(f64, f64)> = (2011..=2021).map(|year| (f64::from(year - 2016), space[&year])).collect();
    let squares: f64 = years.iter().map(|(x, _)| x * x).sum();
    let slope = years.iter().map(|(x, metres)| x * metres).sum::<f64>() / squares;
    let mean = years.iter().map(|(_, metres)| metres).sum::<f64>() / years.len() as f64;
    let line = slope / mean * 100.0;
    assert!((ends - 0.28).abs() < 0.005 && (line - 0.18).abs() < 0.005, "{ends} {line}");
}
