//! The districts as a table: a row for each, its base year and every scenario's target year.

use locale::charts::{caption, column, districts, pyramid};

use super::Multiples;
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Multiples) -> Table<Cell> {
    let mut columns = vec![column::district().to_owned(), districts::people(pyramid::base_year(), chart.base_year)];
    columns.extend(chart.series.iter().map(|series| districts::people(&series.title(), chart.target_year)));
    let rows = chart.districts.iter().map(|district| {
        let base = district.lines.first().and_then(|line| line.first());
        let in_target = district.lines.iter().map(|line| line.iter().find(|value| value.year == chart.target_year));
        let cells = std::iter::once(base).chain(in_target);
        let text = |value: Option<&crate::YearValue>| {
            value.map_or(Cell::Missing, |value| Cell::persons(value.persons, chart.rounding))
        };
        std::iter::once(Cell::Words(district.name.clone())).chain(cells.map(text)).collect()
    });
    let rows = rows.collect();
    Table { caption: caption::districts(chart.target_year, chart.base_year), columns, rows }
}
