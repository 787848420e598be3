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
    let mut parts = Parts::default();
    for ten in figures.as_chunks().0 {
        parts.add(ten);
    }
    parts.sum()
}

/// Sum of the products over age 1 and over, as [`older`].
pub(super) fn older_product(left: &Ages, right: &Ages) -> f64 {
    let ([_, left @ ..], [_, right @ ..]) = (left, right);
    let mut parts = Parts::default();
    for ([a, b, c, d, e, f, g, h, i, j], other) in left.as_chunks().0.iter().zip(right.as_chunks().0) {
        let [k, l, m, n, o, p, q, r, s, t] = other;
        parts.add(&[a * k, b * l, c * m, d * n, e * o, f * p, g * q, h * r, i * s, j * t]);
    }
    parts.sum()
}

/// Ten sums side by side. They have names, so that they stay in registers where a loop over them would not be unrolled for the sake of size.
#[derive(Default)]
struct Parts(f64, f64, f64, f64, f64, f64, f64, f64, f64, f64);

impl Parts {
    #[inline(always)]
    fn add(&mut self, [a, b, c, d, e, f, g, h, i, j]: &[f64; 10]) {
        self.0 += a;
        self.1 += b;
        self.2 += c;
        self.3 += d;
        self.4 += e;
        self.5 += f;
        self.6 += g;
        self.7 += h;
        self.8 += i;
        self.9 += j;
    }

    #[inline(always)]
    fn sum(&self) -> f64 {
        let Self(a, b, c, d, e, f, g, h, i, j) = self;
        (((a + b) + (c + d)) + ((e + f) + (g + h))) + (i + j)
    }
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
