//! Figures by age, and how they are added.

use std::ops::Range;

use crate::dims::AGES;

/// Persons of one region and sex by age.
pub(super) type Ages = [f64; AGES];

/// A lane in which nothing happens.
pub(super) static NOBODY: Ages = [0.0; AGES];

/// Sum of a figure over some ages: in four independent parts, so that an addition need not wait for the one before, and in an order that is
/// the same everywhere.
#[inline(always)]
pub(super) fn total(ages: Range<usize>, figure: impl Fn(usize) -> f64) -> f64 {
    let mut parts = [0.0; 4];
    let mut age = ages.start;
    while age + parts.len() <= ages.end {
        for (way, part) in parts.iter_mut().enumerate() {
            *part += figure(age + way);
        }
        age += parts.len();
    }
    (parts[0] + parts[1]) + (parts[2] + parts[3]) + (age..ages.end).map(figure).sum::<f64>()
}

/// Sum over age 1 and over, in ten independent parts for the same reason.
pub(super) fn older(figures: &Ages) -> f64 {
    let [_, figures @ ..] = figures;
    let (tens, _) = figures.as_chunks::<10>();
    let mut parts = [0.0; 10];
    for ten in tens {
        for (part, figure) in parts.iter_mut().zip(ten) {
            *part += figure;
        }
    }
    let [a, b, c, d, e, f, g, h, i, j] = parts;
    (((a + b) + (c + d)) + ((e + f) + (g + h))) + (i + j)
}

/// The number, or zero if it is below. One instruction; `f64::max` is several, because it looks for NaN.
#[inline(always)]
pub(super) fn not_negative(number: f64) -> f64 {
    if number > 0.0 { number } else { 0.0 }
}

/// The smaller of two numbers.
#[inline(always)]
pub(super) fn less(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}
