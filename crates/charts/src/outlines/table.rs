//! Pyramids laid over each other as a table: a row for every age group, both sexes together and apart.

use locale::charts::{age_group, caption, column, pyramid};

use super::Outlines;
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Outlines) -> Table<Cell> {
    let mut columns = vec![column::age().to_owned()];
    // Men first, as they stand in the picture; index 1 is male on every sex axis.
    let sexes = [(pyramid::men(), 1), (pyramid::women(), 0)];
    for (sex, _) in sexes {
        columns.push(pyramid::column(sex, pyramid::base_year(), chart.base_year));
        let titles = chart.outlines.iter().map(|outline| outline.series.title());
        columns.extend(titles.map(|title| pyramid::column(sex, &title, chart.target_year)));
    }
    let rows = chart.groups.iter().enumerate().map(|(index, (from, to))| {
        let mut row = vec![Cell::Words(age_group(*from, *to))];
        for (_, sex) in sexes {
            let series = std::iter::once(&chart.base).chain(chart.outlines.iter().map(|outline| &outline.persons));
            row.extend(
                series.map(|persons| Cell::persons(persons.get(index).map_or(0.0, |pair| pair[sex]), chart.rounding)),
            );
        }
        row
    });
    let rows = rows.collect();
    Table { caption: caption::pyramid(&chart.place, chart.target_year, chart.base_year), columns, rows }
}
