//! Iterative proportional fitting: a table brought to given sums of its rows and columns.

use ndarray::{Array2, Axis};

/// How many rounds are made at most.
const MOST_ROUNDS: usize = 1_000;

/// Scales rows and columns in turn until both have their totals (Deming and Stephan 1940, "On a least squares adjustment of a sampled
/// frequency table when the expected marginal totals are known", *Annals of Mathematical Statistics* 11 (4), 427-444).
///
/// What a cell is to the others of its row and column (its odds ratios) stays. Columns are met exactly, rows within `close`. `false` when
/// that is not reached: totals of different sums, or a row or column of zeros that should have members.
pub fn to_margins(cells: &mut Array2<f64>, rows: &[f64], columns: &[f64], close: f64) -> bool {
    for _ in 0..MOST_ROUNDS {
        for (mut row, total) in cells.rows_mut().into_iter().zip(rows) {
            let factor = total / row.sum();
            row *= factor;
        }
        for (mut column, total) in cells.columns_mut().into_iter().zip(columns) {
            let sum = column.sum();
            column *= if sum > 0.0 { total / sum } else { 0.0 };
        }
        let sums = cells.sum_axis(Axis(1));
        let off = sums.iter().zip(rows).map(|(sum, total)| (sum - total).abs()).fold(0.0, f64::max);
        if off <= close {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_margins_are_met_and_odds_ratios_stay() {
        let mut cells = Array2::from_shape_fn((3, 4), |(row, column)| (1 + row * 4 + column * column) as f64);
        let odds = |cells: &Array2<f64>| cells[[0, 0]] * cells[[2, 3]] / (cells[[0, 3]] * cells[[2, 0]]);
        let before = odds(&cells);
        assert!(to_margins(&mut cells, &[10.0, 20.0, 30.0], &[5.0, 25.0, 10.0, 20.0], 1e-9));
        assert!((cells.row(1).sum() - 20.0).abs() < 1e-9 && (cells.column(1).sum() - 25.0).abs() < 1e-9);
        assert!((odds(&cells) / before - 1.0).abs() < 1e-9);
    }

    #[test]
    fn margins_that_contradict_each_other_are_not_met() {
        let mut cells = Array2::ones((2, 2));
        assert!(!to_margins(&mut cells, &[1.0, 2.0], &[1.0, 1.0], 1e-9));
    }
}
