//! The four pictures: their data and the text around them.

pub(crate) mod balance;
pub(crate) mod development;
pub(crate) mod districts;
pub(crate) mod pyramid;

use crate::page::{LegendEntry, LegendMark};

/// A remark on figures of a district, which are rounded.
fn rounded(note: &str) -> String {
    [note, " ", locale::figures::ROUNDED].concat()
}

/// Says after all findings that the ages of the districts are an estimate.
pub(crate) fn estimate(estimated: bool) -> Option<String> {
    estimated.then(|| locale::figures::estimate::SENTENCE.to_owned())
}

fn entry(mark: LegendMark, label: &str) -> LegendEntry {
    LegendEntry { mark, label: label.to_owned() }
}
