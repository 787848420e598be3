//! The districts as a table.

use locale::charts::{NO_FIGURE, caption, column, districts, pyramid};
use locale::numbers::{persons_rounded, signed_percent};

use super::{ChangeAgainst, Districts};
use crate::table::Table;

pub(super) fn table(chart: &Districts) -> Table {
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
            let mut row = vec![district.name.clone()];
            row.extend(persons.map(|value| persons_rounded(value, chart.rounding)));
            row.push(district.change_percent(chart.against).map_or_else(|| NO_FIGURE.to_owned(), signed_percent));
            row
        })
        .collect();
    let mut caption = caption::districts(target, base);
    if chart.estimated {
        caption.push_str(caption::estimated());
    }
    Table { caption, columns, rows }
}
