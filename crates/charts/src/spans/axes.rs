//! Two axes, one grid: persons and differences of persons have the same step, each its own numbers.

use super::{Span, Spans};
use crate::axis::{Scale, round_step};

/// Numbers at the lines of a grid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Axis {
    /// How many steps from zero the first line of the grid stands.
    first: f64,
    /// Persons from one line to the next.
    pub(super) step: f64,
}

impl Axis {
    /// The number at a line of the grid.
    pub(super) fn number(&self, line: usize) -> f64 {
        (self.first + line as f64) * self.step
    }

    /// Whether a line is numbered where only every `every`-th is: zero always is.
    pub(super) fn is_numbered(&self, line: usize, every: usize) -> bool {
        let steps = (self.first + line as f64).abs() as u64;
        steps.is_multiple_of(every as u64)
    }

    /// Persons to pixels, where the lines of the grid stand `apart` from `left` on.
    pub(super) fn scale(&self, left: f64, apart: f64) -> Scale {
        Scale::new((self.number(0), left), (self.number(1), left + apart))
    }
}

/// What stands at the lines of the grid.
pub(super) struct Axes {
    /// How many steps from the first line to the last.
    pub(super) steps: usize,
    /// Numbers of persons.
    pub(super) persons: Axis,
    /// Differences.
    pub(super) differences: Axis,
}

impl Axes {
    /// About `count` steps, as many as the wider of the two needs; the other one lies in the middle.
    pub(super) fn new(chart: &Spans, count: usize) -> Self {
        let persons = reach(chart.rows.iter().filter(|span| !span.difference), None);
        let differences = reach(chart.rows.iter().filter(|span| span.difference), Some(0.0));
        let widest = (persons.1 - persons.0).max(differences.1 - differences.0);
        let step = round_step((widest / count.max(1) as f64).max(1.0));
        let lines = |(low, high): (f64, f64)| {
            let first = (low / step).floor();
            (first, (high / step).ceil().max(first + 1.0) - first)
        };
        let (one, other) = (lines(persons), lines(differences));
        let steps = one.1.max(other.1);
        let moved = |(first, own): (f64, f64)| first - ((steps - own) / 2.0).floor();
        let axis = |first: f64| Axis { first, step };
        // No axis of persons goes below nobody.
        Self { steps: steps as usize, persons: axis(moved(one).max(0.0)), differences: axis(moved(other)) }
    }
}

/// The least and the largest number of some rows.
fn reach<'a>(spans: impl Iterator<Item = &'a Span>, also: Option<f64>) -> (f64, f64) {
    let numbers = spans.flat_map(|span| [span.shown().low, span.central, span.shown().high]).chain(also);
    numbers
        .fold(None, |found: Option<(f64, f64)>, it| {
            let (low, high) = found.unwrap_or((it, it));
            Some((low.min(it), high.max(it)))
        })
        .unwrap_or_default()
}
