//! A field of two levers: the figure on a grid over both, and lines of equal result.
//!
//! The grid is computed from coarse to fine, so that there is a whole picture early that gets finer while it stands.

mod lines;

pub use lines::{Line, lines, round_levels};

use scenario::{Model, ModelError, Scenario};

use crate::knob::Knob;
use crate::measure::Ask;
use crate::work::{Progress, Work};

/// Values of one lever, evenly spaced.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Axis {
    /// The lever.
    pub knob: Knob,
    /// Its least and its largest value, in its unit.
    pub values: (f64, f64),
    /// How many values there are; at least 2.
    pub count: usize,
}

impl Axis {
    /// A lever over what its slider offers beside everything else of a scenario.
    #[must_use]
    pub fn of_slider(model: &Model, scenario: &Scenario, knob: Knob, (count, year): (usize, i32)) -> Self {
        let ((low, high), offset) = (knob.slider(scenario, model), knob.offset(scenario, model, year));
        Self { knob, values: (low + offset, high + offset), count: count.max(2) }
    }

    /// The value at an index.
    #[must_use]
    pub fn value(&self, index: usize) -> f64 {
        let (low, high) = self.values;
        let last = self.count.max(2) - 1;
        if index >= last { high } else { low + (high - low) * index as f64 / last as f64 }
    }
}

/// The figure over two levers.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    /// Values of the first lever.
    pub across: Vec<f64>,
    /// Values of the second.
    pub up: Vec<f64>,
    /// The figure, a row for each value of the second lever; `None` where it cannot be projected.
    pub figures: Vec<Vec<Option<f64>>>,
}

impl Field {
    /// Least and largest figure; `None` where nothing can be projected.
    #[must_use]
    pub fn range(&self) -> Option<(f64, f64)> {
        let known = || self.figures.iter().flatten().flatten().copied();
        known().next()?;
        Some((known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max)))
    }
}

/// A field on its way.
#[derive(Debug, Clone)]
pub struct Surveying {
    ask: Ask,
    scenario: Scenario,
    axes: (Axis, Axis),
    /// Places still to be looked at, the next one last.
    left: Vec<(usize, usize)>,
    figures: Vec<Vec<Option<f64>>>,
    done: usize,
}

/// Distance of values in the first picture; a power of 2.
const COARSE: usize = 8;

impl Surveying {
    /// The field of a figure over two levers, everything else as the scenario has it.
    #[must_use]
    pub fn new(scenario: &Scenario, ask: Ask, axes: (Axis, Axis)) -> Self {
        let (across, up) = (axes.0.count.max(2), axes.1.count.max(2));
        let mut left = Vec::with_capacity(across * up);
        let mut stride = COARSE;
        let on = |index: usize, count: usize, stride: usize| index.is_multiple_of(stride) || index + 1 == count;
        while stride > 0 {
            let places = (0..up).flat_map(|row| (0..across).map(move |column| (row, column)));
            let coarser = 2 * stride;
            let here = |(row, column): (usize, usize), stride| on(row, up, stride) && on(column, across, stride);
            left.extend(places.filter(|place| here(*place, stride) && (stride == COARSE || !here(*place, coarser))));
            stride /= 2;
        }
        left.reverse();
        Self { ask, scenario: scenario.clone(), axes, left, figures: vec![vec![None; across]; up], done: 0 }
    }
}

/// The indices of a picture: every `stride`-th of `count`, and the last.
fn on(count: usize, stride: usize) -> Vec<usize> {
    (0..count).filter(|index| index.is_multiple_of(stride) || index + 1 == count).collect()
}

impl Work for Surveying {
    type Answer = Field;

    fn step(&mut self, model: &Model) -> Result<(), ModelError> {
        let Some((row, column)) = self.left.pop() else { return Ok(()) };
        let (across, up) = (self.axes.0, self.axes.1);
        let year = self.ask.year;
        // One lever can be a part of the other's value, so the second is set where the first one stands already.
        let set = |scenario: &Scenario, axis: &Axis, index: usize| {
            let deviation = axis.value(index) - axis.knob.offset(scenario, model, year);
            axis.knob.set(scenario, deviation)
        };
        let scenario = set(&set(&self.scenario, &across, column), &up, row);
        self.figures[row][column] = self.ask.answer(model, &scenario).ok();
        self.done += 1;
        Ok(())
    }

    fn progress(&self) -> Progress {
        Progress { done: self.done, of: self.done + self.left.len() }
    }

    fn answer(&self) -> Option<Field> {
        if self.left.is_empty() { self.so_far() } else { None }
    }

    /// The finest field that is complete by now; `None` before the first one is.
    fn so_far(&self) -> Option<Field> {
        let mut stride = 1;
        while stride <= COARSE {
            let rows = on(self.figures.len(), stride);
            let columns = on(self.axes.0.count.max(2), stride);
            let open = self.left.iter().any(|(row, column)| rows.contains(row) && columns.contains(column));
            if !open {
                return Some(Field {
                    across: columns.iter().map(|column| self.axes.0.value(*column)).collect(),
                    up: rows.iter().map(|row| self.axes.1.value(*row)).collect(),
                    figures: rows
                        .iter()
                        .map(|row| columns.iter().map(|column| self.figures[*row][*column]).collect())
                        .collect(),
                });
            }
            stride *= 2;
        }
        None
    }
}
