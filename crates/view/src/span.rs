//! From which year on the development is shown.

use Span::{Calculated, Recent, Whole};

/// Years before the base year that are shown where nobody asks for others: enough to judge the calculated ones by, and few enough
/// to see what a lever does to them.
const RECENT_YEARS: i32 = 30;

/// From which year on the picture of the development shows the population.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Span {
    /// From the first observed year on.
    Whole,
    /// From thirty years before the base year on.
    #[default]
    Recent,
    /// From the base year on: the calculated years alone.
    Calculated,
}

impl Span {
    /// Every span, from the longest to the shortest.
    pub const ALL: [Self; 3] = [Whole, Recent, Calculated];

    /// What a link calls it; nothing where nobody asked for another.
    pub(crate) const fn id(self) -> Option<&'static str> {
        match self {
            Whole => Some("alles"),
            Recent => None,
            Calculated => Some("rechnung"),
        }
    }

    /// The first year that may be shown when the calculation starts in `base_year`.
    #[must_use]
    pub const fn first(self, base_year: i32) -> i32 {
        match self {
            Whole => i32::MIN,
            Recent => base_year - RECENT_YEARS,
            Calculated => base_year,
        }
    }

    /// The next shorter one, and after the shortest the longest.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Whole => Recent,
            Recent => Calculated,
            Calculated => Whole,
        }
    }
}
