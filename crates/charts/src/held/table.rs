//! Bars of ten fields as a table: a row for every bar.

use locale::coverage::columns;

use super::Held;
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Held) -> Table<Cell> {
    let rows = chart.groups.iter().flat_map(|group| {
        group.rows.iter().map(|row| {
            vec![
                Cell::Words(group.title.clone()),
                Cell::Words(row.name.clone()),
                Cell::Number(row.share * 100.0, 0),
                Cell::Number(group.promised * 100.0, 0),
                Cell::Number(row.cases, 0),
                Cell::Number(row.launches, 0),
            ]
        })
    });
    Table { caption: chart.caption.clone(), columns: columns().map(str::to_owned).to_vec(), rows: rows.collect() }
}
