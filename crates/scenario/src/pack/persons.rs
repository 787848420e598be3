//! Persons of the districts in a bundle: what sets each cell apart from what the cells before it let expect, in hundredths.
//!
//! A district's share of the city's people changes little from one age to the next, and is much the same for women and men. So a cell of women is
//! expected from the shares of the two ages before, a cell of men from that of the women; what is left is hardly more than rounding, a
//! tenth of the figures themselves.

use cohort::dims::{AGES, CELLS};

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

/// The city's cells, the districts' totals, and what is left of every cell.
pub(super) fn differences(hundredths: &[i32]) -> (Vec<i32>, Vec<i32>, Vec<i32>) {
    let mut city = vec![0; CELLS];
    for district in hundredths.chunks_exact(CELLS) {
        city.iter_mut().zip(district).for_each(|(sum, cell)| *sum += cell);
    }
    let totals: Vec<i32> = hundredths.chunks_exact(CELLS).map(|district| district.iter().sum()).collect();
    let mut rest = vec![0; hundredths.len()];
    walk(&city, &totals, |cell, expected| {
        rest[cell] = hundredths[cell] - expected;
        hundredths[cell]
    });
    (city, totals, rest)
}

/// Persons from what [`differences`] left.
pub(super) fn persons(city: &[i32], totals: &[i32], rest: &[i32]) -> Vec<f64> {
    let mut persons = vec![0.0; rest.len()];
    walk(city, totals, |cell, expected| {
        let found = expected + rest.get(cell).copied().unwrap_or_default();
        if let Some(persons) = persons.get_mut(cell) {
            *persons = f64::from(found) / 100.0;
        }
        found
    });
    persons
}

/// Goes through the districts' ages, women before men. `cell` gets an index and what is expected there and says what is there.
fn walk(city: &[i32], totals: &[i32], mut cell: impl FnMut(usize, i32) -> i32) {
    let all: f64 = totals.iter().map(|total| f64::from(*total)).sum();
    for (district, total) in totals.iter().enumerate() {
        let share = if all > 0.0 { f64::from(*total) / all } else { 0.0 };
        let (mut last, mut before) = (share, share);
        for age in 0..AGES {
            let [women, men] = [0, AGES].map(|sex| city.get(sex + age).map_or(0.0, |persons| f64::from(*persons)));
            let next = (2.0 * last - before).max(0.0);
            let found_women = f64::from(cell(district * CELLS + age, part(women, next)));
            let share = if women > 0.0 { found_women / women } else { next };
            let found_men = f64::from(cell(district * CELLS + AGES + age, part(men, share)));
            before = last;
            last = if women + men > 0.0 { (found_women + found_men) / (women + men) } else { next };
        }
    }
}

fn part(of: f64, share: f64) -> i32 {
    #[expect(clippy::cast_possible_truncation, reason = "a part of a sum that fits; casts saturate")]
    let part = (of * share).round() as i32;
    part
}
