//! The four pictures: their data and the text around them.

pub(crate) mod balance;
pub(crate) mod development;
pub(crate) mod districts;
pub(crate) mod pyramid;

use locale::numbers::Rounding;
use scenario::Area;

use crate::page::{LegendEntry, LegendMark};

/// Whole persons for the city, fives for the groups of a district.
fn group_rounding(area: Area) -> Rounding {
    match area {
        Area::City => Rounding::Whole,
        Area::District(_) => Rounding::Fives,
    }
}

/// Says at the end of a finding that the ages of the districts are an estimate.
fn add_estimate(sentence: &mut String, estimated: bool) {
    if estimated {
        sentence.push(' ');
        sentence.push_str(locale::figures::estimate::SENTENCE);
    }
}

fn entry(mark: LegendMark, label: &str) -> LegendEntry {
    LegendEntry { mark, label: label.to_owned() }
}
