//! Persons of the districts in a bundle: what sets each cell apart from the city's structure, in hundredths.
//!
//! Where only the districts' totals are published, their structures follow the city's closely, and the differences
//! are a third of the size of the figures themselves.

use cohort::dims::CELLS;

/// Figures with at most two decimals, in hundredths; `None` if one has more.
pub(super) fn hundredths(persons: &[f64]) -> Option<Vec<i32>> {
    let exact = |persons: &f64| {
        let rounded = (persons * 100.0).round();
        // Far below the limit of the type for any city, and checked by reading it back.
        #[expect(clippy::cast_possible_truncation, reason = "compared with the figure right away")]
        let whole = rounded as i32;
        (f64::from(whole) / 100.0 == *persons).then_some(whole)
    };
    persons.iter().map(exact).collect()
}

/// The city's cells, the districts' totals, and what is left of every cell once both are known.
pub(super) fn differences(hundredths: &[i32]) -> (Vec<i32>, Vec<i32>, Vec<i32>) {
    let mut city = vec![0; CELLS];
    for district in hundredths.chunks_exact(CELLS) {
        city.iter_mut().zip(district).for_each(|(sum, cell)| *sum += cell);
    }
    let totals: Vec<i32> = hundredths.chunks_exact(CELLS).map(|district| district.iter().sum()).collect();
    let expected = expected(&city, &totals);
    let rest = hundredths.iter().zip(expected).map(|(cell, expected)| cell - expected).collect();
    (city, totals, rest)
}

/// Persons from what [`differences`] left.
pub(super) fn persons(city: &[i32], totals: &[i32], rest: &[i32]) -> Vec<f64> {
    expected(city, totals).into_iter().zip(rest).map(|(expected, rest)| f64::from(expected + rest) / 100.0).collect()
}

/// Every district with the city's structure.
fn expected(city: &[i32], totals: &[i32]) -> Vec<i32> {
    let all: f64 = totals.iter().map(|total| f64::from(*total)).sum();
    let mut cells = Vec::with_capacity(city.len() * totals.len());
    for total in totals {
        let share = if all > 0.0 { f64::from(*total) / all } else { 0.0 };
        for cell in city {
            #[expect(clippy::cast_possible_truncation, reason = "a part of a sum that fits")]
            let part = (f64::from(*cell) * share).round() as i32;
            cells.push(part);
        }
    }
    cells
}
