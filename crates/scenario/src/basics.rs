//! What every projection of a pack starts from.

use std::sync::Arc;

use cohort::Cells;
use cohort::official::Counts;

use crate::basis::Basis;
use crate::holding::Held;
use crate::pack::Pack;
use crate::places::Places;

/// A pack and what follows from it before any scenario.
#[derive(Debug, Clone)]
pub(crate) struct Basics {
    pub(crate) pack: Arc<Pack>,
    pub(crate) base: Counts,
    pub(crate) places: Places,
    /// Arrivals of the baseline, persons a year `[region, sex, age]`.
    pub(crate) arrivals: Cells,
    /// Leaving and moving of the baseline.
    pub(crate) held: Held,
    pub(crate) bases: Vec<Basis>,
}
