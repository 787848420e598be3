//! The development as a table: a row for every year with a figure.

use locale::charts::{about, caption, column, development};
use locale::numbers::Rounding;

use super::{Development, Observed, YearValue};
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Development) -> Table<Cell> {
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
        cells.set(observed.year, 0, observed.cell(chart.rounding));
    }
    let series = [&chart.baseline, &chart.scenario].into_iter();
    let forecasts = chart.forecasts.iter().map(|f| &f.points);
    for (index, values) in series.chain(forecasts).enumerate() {
        for YearValue { year, persons } in values {
            cells.set(*year, index + 1, Cell::persons(*persons, chart.rounding));
        }
    }
    if let Some(range) = &chart.range {
        cells.set(range.year, ranged, Cell::Words(range.text.clone()));
    }
    if let Some(note) = note {
        for gap in &chart.breaks {
            if let Some((_, row)) = cells.rows.iter_mut().find(|(year, _)| *year == gap.first_year) {
                row[note] = Cell::Words(development::new_basis(gap.census));
            }
        }
    }

    let years: Vec<i32> = cells.rows.iter().map(|(year, _)| *year).collect();
    let (from, to) =
        (years.first().copied().unwrap_or(chart.base_year), years.last().copied().unwrap_or(chart.target_year));
    columns.insert(0, column::year().to_owned());
    let rows = cells.rows.into_iter().map(|(key, row)| std::iter::once(Cell::Year(key)).chain(row).collect()).collect();
    Table { caption: caption::development(&chart.place, from, to), columns, rows }
}

impl Observed {
    /// The figure as it is known.
    pub(crate) fn cell(&self, rounding: Rounding) -> Cell {
        if self.exact { Cell::persons(self.persons, rounding) } else { Cell::Words(about(self.persons)) }
    }
}

/// Cells by year; what is not set has no figure.
pub(crate) struct Cells {
    pub(crate) width: usize,
    /// In the order of years.
    pub(crate) rows: Vec<(i32, Vec<Cell>)>,
}

impl Cells {
    pub(crate) fn set(&mut self, year: i32, column: usize, cell: Cell) {
        let width = self.width;
        let place = self.rows.partition_point(|(other, _)| *other < year);
        if self.rows.get(place).is_none_or(|(other, _)| *other != year) {
            self.rows.insert(place, (year, vec![Cell::Missing; width]));
        }
        self.rows[place].1[column] = cell;
    }
}
