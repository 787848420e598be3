//! How sure the figures of a page are: said by somebody who has found out, which the first screen need not wait for.

use std::fmt;
use std::sync::Arc;

use scenario::Model;
use scenario::indicators::Indicators;

use crate::page::Page;
use crate::state::State;

/// What somebody can say about a state who knows how sure its figures are; `own` is what they are called where they are the visitor's own.
pub(crate) trait Knows: Send + Sync {
    /// Says it on a page.
    fn tell(&self, model: &Model, own: Option<&str>, state: &State, page: &mut Page);

    /// The ends of what eight of ten draws hold for the first indicators, whose values are `now`; none where nothing is known.
    fn indicators(&self, model: &Model, own: Option<&str>, state: &State, now: &Indicators) -> Vec<[f64; 2]>;

    /// In how many of ten draws there are more than `threshold` of the people who are asked about, `now` in the scenario; `None` where nothing
    /// is known of them.
    fn tenths_above(&self, model: &Model, own: Option<&str>, state: &State, now: f64, threshold: f64) -> Option<u8>;
}

/// Who says how sure the figures of a state are, if he knows it.
#[derive(Clone)]
pub struct Sure(pub(crate) Arc<dyn Knows>);

impl fmt::Debug for Sure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sure")
    }
}
