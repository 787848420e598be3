//! A plane of two levers: lines along which a figure is the same, and where scenarios stand.

mod layout;

use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// One of the two levers.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaneAxis {
    /// Its name and unit.
    pub label: String,
    /// Its least and its largest value.
    pub range: (f64, f64),
    /// Decimals of its values.
    pub digits: usize,
}

/// A line along which the figure is the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Contour {
    /// The figure, as it stands at the line.
    pub text: String,
    /// Values of both levers.
    pub points: Vec<(f64, f64)>,
    /// Whether it is the line that is asked about.
    pub strong: bool,
}

/// Who stands at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// A year that was observed.
    Observed,
    /// The baseline.
    Baseline,
    /// The visitor's scenario.
    Scenario,
    /// A scenario that is kept, in the colour of its series.
    Kept(u8),
}

/// A point that is named.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaneMark {
    /// Its name; empty for one that needs none.
    pub label: String,
    /// Values of both levers.
    pub at: (f64, f64),
    /// Who stands there.
    pub who: Who,
}

/// The plane with its lines and points.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// What the table says.
    pub table: Table<Cell>,
    /// The lever from left to right.
    pub across: PlaneAxis,
    /// The lever from below upwards.
    pub up: PlaneAxis,
    /// Lines of equal result.
    pub lines: Vec<Contour>,
    /// The last one lies on top.
    pub marks: Vec<PlaneMark>,
}

impl Drawable for Plane {
    fn scene(&self, style: &Style) -> Scene {
        layout::scene(self, style)
    }
}

impl Chart for Plane {
    fn cells(&self) -> Table<Cell> {
        self.table.clone()
    }
}
