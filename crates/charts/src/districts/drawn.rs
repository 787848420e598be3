//! What the draws of a district say.

use crate::band::Band;

/// The ranges of a district in the target year.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct DistrictBand {
    /// Persons in the target year, in the scenario.
    pub persons: Band,
    /// The change that is drawn, in per cent of what [`Districts::against`](super::Districts::against) names: of the same draws, so that what moves both cancels out.
    pub change: Band,
}
