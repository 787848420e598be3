//! Tables of figures that were observed or assumed.

use std::collections::BTreeSet;

use faults::Problem;

use super::model::{Assumption, Measure, Observation, Precision};
use super::reader::{Reader, record};

pub(super) fn history(reader: &mut Reader<'_>) -> Vec<Observation> {
    let mut seen = BTreeSet::new();
    let mut history = reader.each("history", |reader, row| {
        let year = row.whole("year", 1800, 2200, &mut reader.faults);
        let measure = row.word("measure", Measure::WORDS, &mut reader.faults);
        let lowest = if matches!(measure, Some(Measure::NetMigration | Measure::Residual)) { -f64::MAX } else { 0.0 };
        let value = row.number("value", lowest, f64::INFINITY, &mut reader.faults);
        let in_series = row.word("use", &[("series", true), ("note", false)], &mut reader.faults);
        let (area, provenance) = (reader.area(row), reader.provenance(row));
        let (year, measure, area, in_series) = (year?, measure?, area?, in_series?);
        let basis = row.any("basis")?;
        let key = if in_series { String::new() } else { basis.clone() };
        if !seen.insert((measure, area, year, in_series, key)) {
            let [measure, region] = ["measure", "region"].map(|column| row.text(column).to_owned());
            reader.faults.add(&row.place("year"), Problem::SeriesTwice { measure, year, region });
        }
        let precision = row.word("precision", Precision::WORDS, &mut reader.faults)?;
        let (value, note, provenance) = (value?, row.any("note")?, provenance?);
        Some(Observation { year, area, measure, value, basis, in_series, precision, note, provenance })
    });
    history.sort_by_key(|seen| (seen.measure, seen.area, seen.year, !seen.in_series));
    history
}

pub(super) fn assumptions(reader: &mut Reader<'_>) -> Vec<Assumption> {
    let mut seen = BTreeSet::new();
    reader.each("assumptions", |reader, row| {
        let id = row.filled("id", &mut reader.faults)?;
        if !seen.insert(id.clone()) {
            reader.faults.add(&row.place("id"), Problem::AssumptionTwice { id: id.clone() });
        }
        record!(Assumption {
            id: Some(id),
            text: row.filled("text", &mut reader.faults),
            value: row.any("value"),
            unit: row.any("unit"),
            reason: row.filled("reason", &mut reader.faults),
            provenance: reader.provenance(row),
        })
    })
}
