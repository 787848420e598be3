//! The pyramid as a table: a row for every age group.

use locale::charts::{age_group, caption, column, pyramid};

use super::Pyramid;
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Pyramid) -> Table<Cell> {
    let series = [
        (column::scenario(), chart.target_year),
        (column::baseline(), chart.target_year),
        (pyramid::base_year(), chart.base_year),
    ];
    let mut columns = vec![column::age().to_owned()];
    // Men first, as they stand in the picture; index 1 is male on every sex axis.
    for (sex, _) in [(pyramid::men(), 1), (pyramid::women(), 0)] {
        columns.extend(series.map(|(name, year)| pyramid::column(sex, name, year)));
    }
    let rows = chart
        .bands
        .iter()
        .map(|band| {
            let mut row = vec![Cell::Words(age_group(band.from, band.to))];
            for sex in [1, 0] {
                let values = [band.scenario[sex], band.baseline[sex], band.base_year[sex]];
                row.extend(values.map(|value| Cell::persons(value, chart.rounding)));
            }
            row
        })
        .collect();
    let mut caption = caption::pyramid(&chart.place, chart.target_year, chart.base_year);
    if chart.estimated {
        caption.push_str(caption::estimated());
    }
    Table { caption, columns, rows }
}
