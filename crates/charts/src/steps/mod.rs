//! Figures that lead from one to another, or how far a figure goes: a row for each on one scale.

mod layout;

use crate::scene::{Chart, Drawable, Scene};
use crate::style::Style;
use crate::table::{Cell, Table};

/// What a row shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extent {
    /// A figure by itself, where a way begins or ends.
    Figure(f64),
    /// From one figure to another.
    Way(f64, f64),
}

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it is about.
    pub label: String,
    /// What stands at its end.
    pub text: String,
    /// What is drawn.
    pub extent: Extent,
    /// Between which figures the end of it lies in eight of ten calculations, where that is known.
    pub range: Option<(f64, f64)>,
    /// What the table says beside the label.
    pub cells: Vec<Cell>,
}

/// Rows below each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Steps {
    /// Caption of the table.
    pub caption: String,
    /// Heads of the table's columns.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<Step>,
    /// Whether each goes on where the one before has ended: then its colour says whether it leads up or down. Otherwise the two sides of
    /// `mark` have a colour each.
    pub connected: bool,
    /// A figure that every row is compared with.
    pub mark: Option<f64>,
    /// As many rows are drawn, each at the place that it has among all of them; the table has all.
    pub shown: usize,
}

impl Steps {
    /// The least and the largest figure.
    fn reach(&self) -> (f64, f64) {
        let ends = self.rows.iter().flat_map(|row| match row.extent {
            Extent::Figure(value) => [value, value],
            Extent::Way(from, to) => [from, to],
        });
        let ranges = self.rows.iter().filter_map(|row| row.range).flat_map(|(low, high)| [low, high]);
        let all = ends.chain(ranges).chain(self.mark);
        let (low, high) = all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| (low.min(it), high.max(it)));
        // Without a row, or with nothing but one figure, there is still a scale.
        if high > low {
            (low, high)
        } else if low.is_finite() {
            (low - 1.0, low + 1.0)
        } else {
            (0.0, 1.0)
        }
    }
}

impl Drawable for Steps {
    fn scene(&self, style: &Style) -> Scene {
        layout::scene(self, style)
    }
}

impl Chart for Steps {
    fn cells(&self) -> Table<Cell> {
        let row = |step: &Step| std::iter::once(Cell::Words(step.label.clone())).chain(step.cells.clone()).collect();
        Table {
            caption: self.caption.clone(),
            columns: self.columns.clone(),
            rows: self.rows.iter().map(row).collect(),
        }
    }
}
