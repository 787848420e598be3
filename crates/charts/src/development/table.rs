//! The development as a table: a row for every year with a figure.

use locale::charts::{NO_FIGURE, about, caption, column, development};
use locale::numbers::{persons_rounded, year};

use super::{Development, YearValue};
use crate::table::Table;

pub(super) fn table(chart: &Development) -> Table {
    let mut columns = vec![column::observed().to_owned(), column::baseline().to_owned(), column::scenario().to_owned()];
    columns.extend(chart.forecasts.iter().map(|f| f.label.clone()));
    let ranged = columns.len();
    columns.extend(chart.range.iter().map(|range| range.label.clone()));
    let note = (!chart.breaks.is_empty()).then_some(columns.len());
    if note.is_some() {
        columns.push(column::note().to_owned());
    }

    let mut cells = Cells { width: columns.len(), rows: Vec::new() };
    for observed in &chart.observed {
        let rounded = persons_rounded(observed.persons, chart.rounding);
        let text = if observed.exact { rounded } else { about(observed.persons) };
        cells.set(observed.year, 0, text);
    }
    let series = [&chart.baseline, &chart.scenario].into_iter();
    let forecasts = chart.forecasts.iter().map(|f| &f.points);
    for (index, values) in series.chain(forecasts).enumerate() {
        for YearValue { year, persons } in values {
            let text = persons_rounded(*persons, chart.rounding);
            cells.set(*year, index + 1, text);
        }
    }
    if let Some(range) = &chart.range {
        cells.set(range.year, ranged, range.text.clone());
    }
    if let Some(note) = note {
        for gap in &chart.breaks {
            if let Some((_, row)) = cells.rows.iter_mut().find(|(year, _)| *year == gap.first_year) {
                row[note] = development::new_basis(gap.census);
            }
        }
    }

    let years: Vec<i32> = cells.rows.iter().map(|(year, _)| *year).collect();
    let (from, to) =
        (years.first().copied().unwrap_or(chart.base_year), years.last().copied().unwrap_or(chart.target_year));
    columns.insert(0, column::year().to_owned());
    let rows = cells.rows.into_iter().map(|(key, row)| std::iter::once(year(key)).chain(row).collect()).collect();
    Table { caption: caption::development(&chart.place, from, to), columns, rows }
}

/// Cells by year; what is not set has no figure.
pub(crate) struct Cells {
    pub(crate) width: usize,
    /// In the order of years.
    pub(crate) rows: Vec<(i32, Vec<String>)>,
}

impl Cells {
    pub(crate) fn set(&mut self, year: i32, column: usize, text: String) {
        let width = self.width;
        let place = self.rows.partition_point(|(other, _)| *other < year);
        if self.rows.get(place).is_none_or(|(other, _)| *other != year) {
            self.rows.insert(place, (year, vec![NO_FIGURE.to_owned(); width]));
        }
        self.rows[place].1[column] = text;
    }
}
