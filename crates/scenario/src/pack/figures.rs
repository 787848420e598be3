//! Tables of figures that were observed or assumed.

use std::collections::BTreeSet;

use faults::Problem;

use super::model::{Assumption, Measure, Observation, Precision};
use super::read::Reader;

pub(super) fn history(reader: &mut Reader<'_>) -> Vec<Observation> {
    let mut seen = BTreeSet::new();
    let mut history = reader.each("history", |reader, row| {
        let year = row.whole("year", 1800, 2200, &mut reader.faults);
        let measure = row.word("measure", &Measure::WORDS, &mut reader.faults);
        let lowest = if matches!(measure, Some(Measure::NetMigration | Measure::Residual)) { -f64::MAX } else { 0.0 };
        let value = row.number("value", lowest, f64::INFINITY, &mut reader.faults);
        let in_series = row.word("use", &[("series", true), ("note", false)], &mut reader.faults);
        let (area, provenance) = (reader.area(row), reader.provenance(row));
        let (year, measure, area, in_series) = (year?, measure?, area?, in_series?);
        let basis = row.text("basis").to_owned();
        let key = if in_series { String::new() } else { basis.clone() };
        if !seen.insert((measure, area, year, in_series, key)) {
            let [measure, region] = ["measure", "region"].map(|column| row.text(column).to_owned());
            reader.faults.add(&row.place("year"), Problem::SeriesTwice { measure, year, region });
        }
        let precision = row.word("precision", &Precision::WORDS, &mut reader.faults);
        Some(Observation {
            year,
            area,
            measure,
            value: value?,
            basis,
            in_series,
            precision: precision?,
            note: row.text("note").to_owned(),
            provenance: provenance?,
        })
    });
    history.sort_by_key(|seen| (seen.measure, seen.area, seen.year, !seen.in_series));
    history
}

pub(super) fn assumptions(reader: &mut Reader<'_>) -> Vec<Assumption> {
    let mut seen = BTreeSet::new();
    reader.each("assumptions", |reader, row| {
        let id = row.filled("id", &mut reader.faults)?.to_owned();
        if !seen.insert(id.clone()) {
            reader.faults.add(&row.place("id"), Problem::AssumptionTwice { id: id.clone() });
        }
        let text = row.filled("text", &mut reader.faults).map(str::to_owned);
        let reason = row.filled("reason", &mut reader.faults).map(str::to_owned);
        let provenance = reader.provenance(row);
        Some(Assumption {
            id,
            text: text?,
            value: row.text("value").to_owned(),
            unit: row.text("unit").to_owned(),
            reason: reason?,
            provenance: provenance?,
        })
    })
}
