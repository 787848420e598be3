//! The districts as a table.

use locale::charts::{caption, column, districts, pyramid};

use super::{ChangeAgainst, Districts};
use crate::table::{Cell, Table};

pub(super) fn table(chart: &Districts) -> Table<Cell> {
    let (base, target) = (chart.base_year, chart.target_year);
    let change = match chart.against {
        ChangeAgainst::BaseYear => districts::change_since(base, target),
        ChangeAgainst::Baseline => districts::change_to_baseline(target),
    };
    let columns = vec![
        column::district().to_owned(),
        districts::people(pyramid::base_year(), base),
        districts::people(column::baseline(), target),
        districts::people(column::scenario(), target),
        change,
    ];
    let rows = chart
        .districts
        .iter()
        .map(|district| {
            let persons = [district.base_year, district.baseline, district.scenario];
            let mut row = vec![Cell::Words(district.name.clone())];
            row.extend(persons.map(|value| Cell::persons(value, chart.rounding)));
            row.push(chart.change_percent(district).map_or(Cell::Missing, Cell::Percent));
            row
        })
        .collect();
    let mut caption = caption::districts(target, base);
    if chart.estimated {
        caption.push_str(caption::estimated());
    }
    Table { caption, columns, rows }
}
