//! What was observed, collected from the official tables.

use std::collections::BTreeMap;

use super::tables::Tables;
use super::write::Table;

/// The table `history`.
pub(super) fn table(tables: &Tables) -> Table {
    let header = ["measure", "region", "year", "value", "basis", "use", "note", "quality", "source"];
    let mut table = Table::new(&header);
    for row in &tables.totals {
        let value = row.persons.to_string();
        let cells = ["population", "stadt", &row.year.to_string(), &value, &row.basis, &row.role, &row.note];
        table.push(cells.into_iter().chain([row.quality.as_str(), &row.source]));
    }
    for (measure, range) in [("under_20", 0..20), ("from_65", 65..200)] {
        let mut sums: BTreeMap<i32, (f64, &str, &str)> = BTreeMap::new();
        for band in tables.bands.iter().filter(|band| range.contains(&band.age_from)) {
            let entry = sums.entry(band.year).or_insert((0.0, &band.basis, &band.source));
            entry.0 += band.persons;
        }
        for (year, (persons, basis, source)) in sums {
            let (year, value) = (year.to_string(), persons.to_string());
            table.push([
                measure,
                "stadt",
                &year,
                &value,
                basis,
                "series",
                "Summe der Altersgruppen",
                "official",
                source,
            ]);
        }
    }
    for row in &tables.components {
        let (year, value) = (row.year.to_string(), row.persons.to_string());
        table.push([&row.component, "stadt", &year, &value, "", "series", &row.note, &row.quality, &row.source]);
    }
    for row in tables.moves.iter().filter(|row| row.sex == "i" && row.age_from == "alle") {
        for (measure, persons) in [("arrivals", row.arrivals), ("departures", row.departures)] {
            let (year, value) = (row.year.to_string(), persons.to_string());
            table.push([measure, "stadt", &year, &value, "", "series", "", "official", &row.source]);
        }
    }
    for row in &tables.observations {
        let (year, value) = (row.year.to_string(), row.value.to_string());
        table.push([&row.measure, &row.region, &year, &value, "", "series", &row.note, &row.quality, &row.source]);
    }
    table
}
