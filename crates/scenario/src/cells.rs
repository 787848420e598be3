//! Arithmetic on runs of figures, such as the 202 of a region.
//!
//! Plain slices: the page carries this code, and every operator of `ndarray` on them would add kilobytes to it.

use cohort::dims::{AGES, CELLS, OPEN_AGE};

/// Adds `factor` times `what`, cell by cell.
pub(crate) fn add_scaled(cells: &mut [f64], factor: f64, what: &[f64]) {
    for (cell, value) in cells.iter_mut().zip(what) {
        *cell += factor * value;
    }
}

/// Multiplies every cell.
pub(crate) fn scale(cells: &mut [f64], factor: f64) {
    for cell in cells {
        *cell *= factor;
    }
}

/// Sum of the products, cell by cell.
pub(crate) fn product(left: &[f64], right: &[f64]) -> f64 {
    left.iter().zip(right).map(|(left, right)| left * right).sum()
}

/// People of January by the age that they reach: those of 31 December before, a year older.
pub(crate) fn grown_older(people: &[f64]) -> [f64; CELLS] {
    let mut jan = [0.0; CELLS];
    for (old, new) in people.chunks_exact(AGES).zip(jan.chunks_exact_mut(AGES)) {
        new[1..].copy_from_slice(&old[..OPEN_AGE]);
        new[OPEN_AGE] += old[OPEN_AGE];
    }
    jan
}
