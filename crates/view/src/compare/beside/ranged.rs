//! The lines of a comparison with their ranges, where these are known.

use charts::{Band, Cell, Chart, Drawable, RangedSeveral, Scene, Several, Style, Table};

/// Lines of several scenarios, each with what its draws say in the target year.
#[derive(Debug, Clone, PartialEq)]
pub struct Lines {
    /// What is calculated without errors.
    pub chart: Several,
    /// Persons in the draws of each line in the target year; none before there are draws.
    pub bands: Vec<Option<Band>>,
}

impl Lines {
    fn ranged(&self) -> RangedSeveral<'_> {
        RangedSeveral { chart: &self.chart, bands: self.bands.clone() }
    }
}

impl Drawable for Lines {
    fn scene(&self, style: &Style) -> Scene {
        self.ranged().scene(style)
    }
}

impl Chart for Lines {
    fn cells(&self) -> Table<Cell> {
        self.ranged().cells()
    }
}
