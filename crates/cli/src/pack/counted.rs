//! What was counted by age in past years, for the record of the look back and for the pack's tables.

use std::collections::BTreeMap;

use cohort::dims::{OPEN_AGE, Sex};
use cohort::disaggregate::AgeGroup;
use hindcast::Record;

use super::source::{Band, MigrationRow};
use super::tables::Tables;
use super::write::Table;

/// The record of the place.
pub(super) fn record(tables: &Tables) -> Record {
    let sex = |code: &str| Sex::ALL.into_iter().find(|sex| sex.code() == code);
    let group = |from: usize, to: Option<usize>, total: f64| AgeGroup { from, to: to.unwrap_or(OPEN_AGE), total };
    let people: Vec<(i32, Sex, AgeGroup)> = people(tables)
        .filter_map(|row| Some((row.year, sex(&row.sex)?, group(row.age_from, row.age_to, row.persons))))
        .collect();
    let flows = flows(tables).filter_map(|(row, from)| {
        let of = |moves: f64| group(from, row.age_to, moves);
        Some((row.year, sex(&row.sex)?, of(row.arrivals), of(row.departures)))
    });
    let flows: Vec<_> = flows.collect();
    let mut totals = [tables.component("arrivals"), tables.component("departures")];
    for row in tables.moves.iter().filter(|row| row.sex == "i" && row.age_from == "alle") {
        totals[0].insert(row.year, row.arrivals);
        totals[1].insert(row.year, row.departures);
    }
    let (births, deaths) = (tables.component("births"), tables.component("deaths"));
    Record::new(&people, &flows, [&totals[0], &totals[1]], births, deaths)
}

/// People of either division.
fn people(tables: &Tables) -> impl Iterator<Item = &Band> {
    tables.bands.iter().chain(&tables.groups)
}

/// Rows of one sex and one age group, with its youngest age.
fn flows(tables: &Tables) -> impl Iterator<Item = (&MigrationRow, usize)> {
    let of_sex = tables.moves.iter().filter(|row| row.sex != "i");
    of_sex.filter_map(|row| Some((row, row.age_from.parse().ok()?)))
}

/// The tables `people_by_age` and `flows_by_age`, with the sources of their rows.
pub(super) fn pack_tables(tables: &Tables) -> [(&'static str, Table, String); 2] {
    let to = |to: Option<usize>| to.map(|to| to.to_string()).unwrap_or_default();
    // In one order, each row once: two tables may hold the same group of a year.
    let mut rows = BTreeMap::new();
    for row in people(tables).filter(|row| row.sex != "i") {
        rows.entry((row.year, row.sex.as_str(), row.age_from, row.age_to)).or_insert(row.persons);
    }
    let mut of_people = Table::new(&["year", "sex", "age_from", "age_to", "persons"]);
    for ((year, sex, from, until), persons) in rows {
        of_people.push([year.to_string().as_str(), sex, &from.to_string(), &to(until), &persons.to_string()]);
    }
    let mut of_flows = Table::new(&["year", "sex", "age_from", "age_to", "arrivals", "departures"]);
    let mut rows: Vec<_> = flows(tables).collect();
    rows.sort_by_key(|(row, from)| (row.year, row.sex.clone(), *from));
    for (row, from) in rows {
        let cells = [row.year.to_string(), row.sex.clone(), from.to_string(), to(row.age_to)];
        let figures = [row.arrivals.to_string(), row.departures.to_string()];
        of_flows.push(cells.iter().chain(&figures).map(String::as_str));
    }
    let sources = [
        Tables::sources(people(tables).map(|row| row.source.as_str())),
        Tables::sources(flows(tables).map(|(row, _)| row.source.as_str())),
    ];
    let [people_sources, flows_sources] = sources;
    [("people_by_age", of_people, people_sources), ("flows_by_age", of_flows, flows_sources)]
}
