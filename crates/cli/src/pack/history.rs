//! What was observed, collected from the official tables.

use std::collections::BTreeMap;

use super::source::{Band, ComponentRow, ObservationRow};
use super::tables::Tables;
use super::write::Table;

/// The table `history`.
pub(super) fn table(tables: &Tables) -> Table {
    let header = ["measure", "region", "year", "value", "basis", "use", "precision", "note", "quality", "source"];
    let mut table = Table::new(&header);
    for row in &tables.totals {
        let value = row.persons.to_string();
        let cells = ["population", "stadt", &row.year.to_string(), &value, &row.basis, &row.role, "", &row.note];
        table.push(cells.into_iter().chain([row.quality.as_str(), &row.source]));
    }
    for (measure, range) in [("under_20", 0..20), ("from_65", 65..200)] {
        let mut sums: BTreeMap<i32, (f64, &str, &str)> = BTreeMap::new();
        for band in one_division(&tables.bands).filter(|band| range.contains(&band.age_from)) {
            let entry = sums.entry(band.year).or_insert((0.0, &band.basis, &band.source));
            entry.0 += band.persons;
        }
        for (year, (persons, basis, source)) in sums {
            let (year, value) = (year.to_string(), persons.to_string());
            let note = "Summe der Altersgruppen";
            table.push([measure, "stadt", &year, &value, basis, "series", "", note, "official", source]);
        }
    }
    for ComponentRow { year, component, persons, quality, source, precision, note } in &tables.components {
        let (year, value) = (year.to_string(), persons.to_string());
        table.push([component, "stadt", &year, &value, "", "series", precision, note, quality, source]);
    }
    for row in tables.moves.iter().filter(|row| row.sex == "i" && row.age_from == "alle") {
        for (measure, persons) in [("arrivals", row.arrivals), ("departures", row.departures)] {
            let (year, value) = (row.year.to_string(), persons.to_string());
            table.push([measure, "stadt", &year, &value, "", "series", "", "", "official", &row.source]);
        }
    }
    for ObservationRow { year, region, measure, value, quality, source, precision, note } in &tables.observations {
        let (year, value) = (year.to_string(), value.to_string());
        table.push([measure, region, &year, &value, "", "series", precision, note, quality, source]);
    }
    for row in &tables.census {
        // The census gives a share, on another day than that of all other figures: next to the series, not in it.
        let persons = (row.persons * row.foreigners_percent / 100.0).round().to_string();
        let (year, basis) = (row.year.to_string(), format!("Zensus {}", row.year));
        let note = "Anteil mal Einwohner am Tag des Zensus";
        table.push(["foreigners", &row.region, &year, &persons, &basis, "note", "", note, "estimate", &row.source]);
    }
    table
}

/// The bands of one division of each year and sex, oldest first: every person once.
///
/// A year may be published in two divisions. From the open age downward each band ends where the last one begins; of several the first in the table is
/// taken, and all divisions that are whole have the same sums.
fn one_division(bands: &[Band]) -> impl Iterator<Item = &Band> {
    let mut kept = Vec::new();
    let mut years: Vec<(i32, &str)> = bands.iter().map(|band| (band.year, band.sex.as_str())).collect();
    years.sort_unstable();
    years.dedup();
    for (year, sex) in years {
        let of: Vec<&Band> = bands.iter().filter(|band| band.year == year && band.sex == sex).collect();
        let mut next = of.iter().find(|band| band.age_to.is_none());
        while let Some(band) = next {
            kept.push(*band);
            next = of.iter().find(|below| below.age_to.is_some_and(|to| to + 1 == band.age_from));
        }
    }
    kept.into_iter()
}
