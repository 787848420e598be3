//! Between which figures draws lie.

/// What shares of all draws of a figure stay below, unrounded, in the unit of the picture, ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// A tenth of the draws is smaller.
    pub low: f64,
    /// A quarter is smaller.
    pub lower: f64,
    /// A quarter is larger.
    pub upper: f64,
    /// A tenth is larger.
    pub high: f64,
}
