//! "Alter und Geschlecht" of several scenarios: the base year filled, each scenario as an outline.

mod layout;
mod table;

use locale::numbers::Rounding;

use crate::scene::chart;
use crate::series::Series;

/// One scenario's age groups.
#[derive(Clone, Debug, PartialEq)]
pub struct Outline {
    /// How it is told apart.
    pub series: Series,
    /// Whether the others are compared with it: drawn thicker.
    pub strong: bool,
    /// Persons by group, each pair `[women, men]`, as long as the groups.
    pub persons: Vec<[f64; 2]>,
}

/// Pyramids laid over each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Outlines {
    /// Name of the area, for the table's caption.
    pub place: String,
    /// Year of the filled pyramid.
    pub base_year: i32,
    /// Year of the outlines.
    pub target_year: i32,
    /// Youngest and oldest age of each group, from the youngest up; the last is open.
    pub groups: Vec<(u8, Option<u8>)>,
    /// Observed in the base year by group, each pair `[women, men]`.
    pub base: Vec<[f64; 2]>,
    /// The scenarios, [`crate::MOST_SERIES`] at most.
    pub outlines: Vec<Outline>,
    /// How exactly the table may print: fives for a district.
    pub rounding: Rounding,
}

chart!(Outlines);
