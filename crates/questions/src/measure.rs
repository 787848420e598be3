//! Which result a question is about.

pub use scenario::Measure;
use scenario::{Area, Outcome};

/// One figure that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ask {
    /// Which figure.
    pub measure: Measure,
    /// Where.
    pub area: Area,
    /// On 31 December of which year, or of which year.
    pub year: i32,
}

impl Ask {
    /// The figure in a projection.
    #[must_use]
    pub fn of(&self, outcome: &Outcome) -> f64 {
        self.measure.of(outcome, self.area, self.year)
    }
}
