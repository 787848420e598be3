//! Several scenarios as a table: a row for every year with a figure.

use locale::charts::{caption, column, development};

use super::Several;
use crate::development::table::Cells;
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Several) -> Table<Cell> {
    let seen = usize::from(!chart.observed.is_empty());
    let mut columns: Vec<String> = (0..seen).map(|_| column::observed().to_owned()).collect();
    columns.extend(chart.lines.iter().map(|line| line.series.title()));
    columns.extend(chart.published.iter().map(|published| published.forecast.label.clone()));
    let note = columns.len();
    if !chart.breaks.is_empty() {
        columns.push(column::note().to_owned());
    }

    let mut cells = Cells { width: columns.len(), rows: Vec::new() };
    for seen in &chart.observed {
        cells.set(seen.year, 0, seen.cell(chart.rounding));
    }
    let lines = chart.lines.iter().map(|line| &line.values);
    let published = chart.published.iter().map(|published| &published.forecast.points);
    for (index, values) in lines.chain(published).enumerate() {
        for value in values {
            cells.set(value.year, index + seen, Cell::persons(value.persons, chart.rounding));
        }
    }
    for gap in &chart.breaks {
        if let Some((_, row)) = cells.rows.iter_mut().find(|(year, _)| *year == gap.first_year) {
            row[note] = Cell::Words(development::new_basis(gap.census));
        }
    }

    let first = cells.rows.first().map_or(chart.base_year, |(year, _)| *year);
    let last = cells.rows.last().map_or(chart.target_year, |(year, _)| *year);
    columns.insert(0, column::year().to_owned());
    let rows = cells.rows.into_iter().map(|(key, row)| std::iter::once(Cell::Year(key)).chain(row).collect()).collect();
    let caption = chart.caption.clone().unwrap_or_else(|| caption::development(&chart.place, first, last));
    Table { caption, columns, rows }
}
