//! The four pictures: their data and the text around them.

pub(crate) mod balance;
pub(crate) mod development;
pub(crate) mod districts;
pub(crate) mod pyramid;

use scenario::pack::Pack;

use crate::answer::Answer;
use crate::page::{Figure, FigureText, Figures, LegendEntry, LegendMark};
use crate::place;

/// All of them.
pub(crate) fn figures(answer: &Answer<'_>) -> Figures {
    Figures {
        development: figure(answer, development::chart(answer), development::text),
        pyramid: figure(answer, pyramid::chart(answer), pyramid::text),
        districts: figure(answer, districts::chart(answer), districts::text),
        balance: figure(answer, balance::chart(answer), balance::text),
        ranges: None,
    }
}

/// A picture with the text that is derived from it.
fn figure<C>(answer: &Answer<'_>, chart: C, text: fn(&Answer<'_>, &C) -> FigureText) -> Figure<C> {
    Figure { text: text(answer, &chart), chart }
}

/// A remark on figures of a district, which are rounded.
fn rounded(note: &str) -> String {
    [note, " ", locale::figures::rounded()].concat()
}

/// What the pack says below a picture of the city, where it says something.
fn note(pack: &Pack, key: &str) -> Option<String> {
    Some(place::fact(pack, key, "").to_owned()).filter(|note| !note.is_empty())
}

/// Says after all findings that the ages of the districts are an estimate.
pub(crate) fn estimate(estimated: bool) -> Option<String> {
    estimated.then(|| locale::figures::estimate::sentence().to_owned())
}

fn entry(mark: LegendMark, label: &str) -> LegendEntry {
    LegendEntry { mark, label: label.to_owned() }
}
