//! What is recomputed of the state office's forecasts, how good that is elsewhere, and bounds that follow from what it published.

use charts::Table;
use locale::figures::development::recomputed_label;
use locale::forecasts::{bounds, recomputed as words};
use locale::numbers;
use scenario::pack::{Pack, Tested};

use super::{Evidence, Scope};
use crate::page::office::Range;
use crate::place;

/// One forecast recomputed.
#[derive(Debug, Clone, PartialEq)]
pub struct Reconstruction {
    /// Short name: `Landesamt 2020, nachgerechnet`.
    pub label: String,
    /// The range, and how far the same calculation is off where the office did publish.
    pub evidence: Evidence,
}

/// Every forecast that is recomputed, the newest first.
pub(super) fn reconstructions(scope: &Scope<'_>) -> Vec<Reconstruction> {
    let mut all: Vec<Range<'_>> = scope.pack.office.reconstructions.iter().filter_map(Range::of).collect();
    all.sort_by_key(|range| -range.reach.base_year);
    all.into_iter().map(|range| one(scope, &range)).collect()
}

fn one(scope: &Scope<'_>, range: &Range<'_>) -> Reconstruction {
    let reach = range.reach;
    let ours = scope.outcome.persons(scenario::Area::City, reach.year);
    let title = place::told(scope.pack, &reach.title);
    let basis = place::told(scope.pack, &reach.basis);
    let mut sentences = vec![
        words::range(title, reach.base_year, basis, reach.year, range.low, range.high),
        words::scenario(reach.year, ours, range.outside(ours)),
    ];
    let tested: Vec<&Tested> = scope.pack.office.tested.iter().filter(|row| row.forecast == reach.forecast).collect();
    let errors: Vec<(f64, &str)> =
        tested.iter().filter(|row| !row.together).map(|row| (error(row), row.name.as_str())).collect();
    if let Some((worst, name)) = errors.iter().max_by(|one, other| one.0.abs().total_cmp(&other.0.abs())) {
        let count = errors.len() as f64;
        let rms = (errors.iter().map(|(error, _)| error * error).sum::<f64>() / count).sqrt();
        let mean = errors.iter().map(|(error, _)| error).sum::<f64>() / count;
        sentences.push(words::quality(errors.len(), rms, mean, name, *worst));
    }
    let row = |row: &&Tested| {
        vec![
            place::told(scope.pack, &row.name).to_owned(),
            numbers::signed_percent(row.recomputed),
            numbers::signed_percent(row.published),
            numbers::signed_decimal(error(row), 1),
        ]
    };
    let table = Table {
        caption: words::caption(reach.base_year, reach.year),
        columns: words::columns().map(str::to_owned).to_vec(),
        rows: tested.iter().map(row).collect(),
    };
    Reconstruction {
        label: recomputed_label(reach.base_year),
        evidence: Evidence { sentences, table, remarks: Vec::new() },
    }
}

/// Recomputed less published, points.
fn error(row: &Tested) -> f64 {
    row.recomputed - row.published
}

/// The bounds; `None` where nothing follows from what was published.
pub(super) fn bounds(pack: &Pack) -> Option<Evidence> {
    let row = |reach: &scenario::pack::Reach| {
        vec![
            place::told(pack, &reach.title).to_owned(),
            numbers::year(reach.year),
            bounds::between(reach.low, reach.high),
            place::told(pack, &reach.basis).to_owned(),
            place::told(pack, &reach.note).to_owned(),
        ]
    };
    let rows: Vec<Vec<String>> = pack.office.bounds.iter().rev().map(row).collect();
    let table =
        Table { caption: bounds::caption().to_owned(), columns: bounds::columns().map(str::to_owned).to_vec(), rows };
    (!table.rows.is_empty()).then_some(Evidence { sentences: Vec::new(), table, remarks: Vec::new() })
}
