//! The development as a hall sees it, with what its draws say.

use super::ranged::RangedDevelopment;
use super::staged::Staged;
use crate::band::Band;
use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// A development for an audience with the ranges of its draws; none is drawn while the calculated years are hidden.
#[derive(Clone, Debug, PartialEq)]
pub struct RangedStaged<'a> {
    /// What is shown without ranges.
    pub chart: &'a Staged,
    /// Persons in the draws of the scenario by year, ascending.
    pub scenario: Vec<(i32, Band)>,
    /// Persons in the draws of the baseline; empty where nobody asked for them.
    pub baseline: Vec<(i32, Band)>,
}

impl RangedStaged<'_> {
    fn ranged(&self) -> RangedDevelopment<'_> {
        let (scenario, baseline) = (self.scenario.clone(), self.baseline.clone());
        RangedDevelopment { chart: &self.chart.chart, scenario, baseline }
    }
}

impl Drawable for RangedStaged<'_> {
    fn scene(&self, style: &Style) -> Scene {
        self.chart.drawn(Some(&self.ranged()), style)
    }
}

impl Chart for RangedStaged<'_> {
    fn cells(&self) -> Table<Cell> {
        if self.chart.withheld { self.chart.cells() } else { self.ranged().cells() }
    }
}
