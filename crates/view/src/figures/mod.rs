//! The four pictures: their data and the text around them.

pub(crate) mod balance;
pub(crate) mod development;
pub(crate) mod districts;
pub(crate) mod pyramid;

use crate::page::{LegendEntry, LegendMark};

fn entry(mark: LegendMark, label: &str) -> LegendEntry {
    LegendEntry { mark, label: label.to_owned() }
}
