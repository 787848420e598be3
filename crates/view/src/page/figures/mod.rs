//! The four pictures: their data and the text around them.

pub(crate) mod balance;
pub(crate) mod development;
pub(crate) mod districts;
pub(crate) mod pyramid;

use scenario::pack::Pack;

use crate::page::{LegendEntry, LegendMark};
use crate::place;

/// A remark on figures of a district, which are rounded.
fn rounded(note: &str) -> String {
    [note, " ", locale::figures::ROUNDED].concat()
}

/// What the pack says below a picture of the city, where it says something.
fn note(pack: &Pack, key: &str) -> Option<String> {
    Some(place::fact(pack, key, "").to_owned()).filter(|note| !note.is_empty())
}

/// Says after all findings that the ages of the districts are an estimate.
pub(crate) fn estimate(estimated: bool) -> Option<String> {
    estimated.then(|| locale::figures::estimate::SENTENCE.to_owned())
}

fn entry(mark: LegendMark, label: &str) -> LegendEntry {
    LegendEntry { mark, label: label.to_owned() }
}
