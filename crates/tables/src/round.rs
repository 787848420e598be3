//! Rounding that keeps sums.
//!
//! Figures are counted in units of the last decimal that the pack writes, as whole numbers: sums of whole numbers hold exactly, and
//! the decimals that are written are the nearest to them.

use ndarray::Array2;

/// Rounds to whole units so that they add up to `total`: all are rounded down, then the largest remainders get one more.
pub fn to_total(values: &[f64], total: i64) -> Vec<i64> {
    let sum: f64 = values.iter().sum();
    let scaled: Vec<f64> =
        values.iter().map(|value| if sum > 0.0 { value / sum * total as f64 } else { 0.0 }).collect();
    let mut units: Vec<i64> = scaled.iter().map(|value| value.floor() as i64).collect();
    let mut order: Vec<usize> = (0..values.len()).collect();
    let remainder = |index: usize| scaled[index] - scaled[index].floor();
    // Equal remainders go to the first: the same input always gives the same output.
    order.sort_by(|a, b| remainder(*b).total_cmp(&remainder(*a)).then(a.cmp(b)));
    let missing = total - units.iter().sum::<i64>();
    for index in order.into_iter().take(usize::try_from(missing).unwrap_or(0)) {
        units[index] += 1;
    }
    units
}

/// Rounds a table to whole units so that every row and every column adds up to its total.
///
/// The totals of the rows and of the columns must have the same sum, and `values` must be within half a unit a cell of both.
/// Cells are rounded to the nearest; what rows and columns then miss is put into the largest cells, where a unit matters least.
pub fn to_margins(values: &Array2<f64>, rows: &[i64], columns: &[i64]) -> Array2<i64> {
    let mut units = values.mapv(|value| value.round() as i64);
    let mut row_gaps: Vec<i64> = rows.iter().zip(units.rows()).map(|(total, row)| total - row.sum()).collect();
    let mut column_gaps: Vec<i64> =
        columns.iter().zip(units.columns()).map(|(total, column)| total - column.sum()).collect();
    // A column that misses a unit takes it from the row that misses most; this leaves gaps in the rows alone, which cancel.
    for column in 0..columns.len() {
        while column_gaps[column] != 0 {
            let unit = column_gaps[column].signum();
            let row = most(&row_gaps, unit);
            units[[row, column]] += unit;
            column_gaps[column] -= unit;
            row_gaps[row] -= unit;
        }
    }
    while row_gaps.iter().any(|gap| *gap != 0) {
        let (to, from) = (most(&row_gaps, 1), most(&row_gaps, -1));
        let weight = |column: usize| values[[to, column]].min(values[[from, column]]);
        // Spread over many columns by taking the one least distorted so far.
        let distance =
            |column: usize| (units[[from, column]] as f64 - values[[from, column]]) * weight(column).min(1.0);
        let column = (0..columns.len())
            .filter(|column| units[[from, *column]] > 0)
            .max_by(|a, b| distance(*a).total_cmp(&distance(*b)).then(b.cmp(a)));
        let Some(column) = column else { break };
        units[[to, column]] += 1;
        units[[from, column]] -= 1;
        row_gaps[to] -= 1;
        row_gaps[from] += 1;
    }
    units
}

/// Index of the largest gap in a direction, the first of equals.
fn most(gaps: &[i64], direction: i64) -> usize {
    let mut best = 0;
    for (index, gap) in gaps.iter().enumerate() {
        if gap * direction > gaps[best] * direction {
            best = index;
        }
    }
    best
}

/// Writes a number of units of `10^-decimals` without needless zeros.
pub fn text(units: i64, decimals: usize) -> String {
    let scale = 10_i64.pow(u32::try_from(decimals).unwrap_or(0));
    let (whole, part) = (units.abs() / scale, units.abs() % scale);
    let sign = if units < 0 { "-" } else { "" };
    let written = format!("{sign}{whole}.{part:0decimals$}");
    written.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The nearest number of units of `10^-decimals`.
pub fn units(value: f64, decimals: i32) -> i64 {
    (value * (0..decimals).fold(1.0, |power, _| power * 10.0)).round() as i64
}

#[cfg(test)]
mod tests {
    use ndarray::{Array2, Axis};

    use super::{text, to_margins, to_total};

    #[test]
    fn rounding_keeps_the_total() {
        assert_eq!(to_total(&[1.4, 1.4, 1.2], 4), [2, 1, 1]);
        assert_eq!(to_total(&[1.0, 1.0], 100), [50, 50]);
        assert_eq!(to_total(&[0.0, 0.0], 0), [0, 0]);
    }

    #[test]
    fn rounding_a_table_keeps_both_margins() {
        let values =
            Array2::from_shape_fn((18, 202), |(row, column)| (1 + row) as f64 * (1.0 + (column * 7 % 13) as f64) / 3.3);
        let rows: Vec<f64> = values.sum_axis(Axis(1)).to_vec();
        let columns: Vec<f64> = values.sum_axis(Axis(0)).to_vec();
        let total = values.sum().round() as i64;
        let (rows, columns) = (to_total(&rows, total), to_total(&columns, total));
        let units = to_margins(&values, &rows, &columns);
        assert_eq!(units.sum_axis(Axis(1)).to_vec(), rows);
        assert_eq!(units.sum_axis(Axis(0)).to_vec(), columns);
        assert!(units.iter().zip(&values).all(|(unit, value)| (*unit as f64 - value).abs() <= 3.0));
    }

    #[test]
    fn units_are_written_without_needless_zeros() {
        for (units, expected) in [(1234, "12.34"), (1200, "12"), (5, "0.05"), (0, "0"), (-150, "-1.5")] {
            assert_eq!(text(units, 2), expected);
        }
        assert_eq!(text(7, 0), "7");
    }
}
