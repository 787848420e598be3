//! From age groups to single years of age.
//!
//! The counts of the groups are added up from the youngest age, the running total is joined by a monotone cubic curve, and the curve's
//! rise over each single year is that year's count. The curve passes through every published total, so each group keeps its sum, and
//! it never falls, so no count is negative.
//!
//! *The curve.* A cubic spline with a continuous second derivative, zero at both ends, whose slopes are then limited as by Hyman
//! (1983), "Accurate monotonicity preserving cubic interpolation", *SIAM Journal on Scientific and Statistical Computing* 4 (4), 645-654:
//! no slope below zero or above three times the rise per unit on either side. On running totals of population this is the method of
//! Smith, Hyndman and Wood (2004), *Journal of Population Research* 21 (1), 95-113.
//!
//! *The standard.* The curve need not run over age itself. It runs over the running total of a `standard`: how the group's members would be
//! spread if nothing but the standard mattered. With a standard of 1 a year this is the plain method. With the person-years of a life
//! table, old ages fall as people die, and the open age group is split by survivorship without a rule of its own. With a population times a
//! model schedule it splits events such as departures: the ratio of the events to those expected changes smoothly from group to group.

/// The largest figure, and one over the smallest of a whole group: quotients and products of them stay finite.
const MOST: f64 = 1e12;

/// Persons or events of an age group; both ages belong to it, the last group ends with the open age.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AgeGroup {
    /// Youngest age.
    pub from: usize,
    /// Oldest age.
    pub to: usize,
    /// Persons or events.
    pub total: f64,
}

crate::said! {
    /// Why age groups could not be split.
    #[derive(Copy)]
    DisaggregationError {
        Groups(index: usize) = "age group {index} does not follow the one before it within the standard";
        /// The most is 1e12.
        Total(index: usize) = "age group {index} has no finite total of at least zero";
        /// The most is 1e12, the least of a whole group 1e-12.
        Standard(age: usize) = "the standard at age {age} must be finite, not negative, not zero in a whole group";
    }
}

/// Splits groups into single ages; the result starts with the first age of the first group.
///
/// `standard[age]` says how members would be spread over the ages; only its proportions matter. Each group's ages sum to its total
/// up to the rounding of the last bit, and no age is negative.
///
/// ```
/// use cohort::disaggregate::{AgeGroup, single_years};
///
/// let groups = [AgeGroup { from: 0, to: 4, total: 50.0 }, AgeGroup { from: 5, to: 9, total: 100.0 }];
/// let ages = single_years(&groups, &[1.0; 10])?;
/// assert!((ages[..5].iter().sum::<f64>() - 50.0).abs() < 1e-12);
/// assert!(ages.windows(2).all(|pair| pair[0] < pair[1]));
/// # Ok::<(), cohort::disaggregate::DisaggregationError>(())
/// ```
///
/// # Errors
/// Groups that do not follow each other, totals or a standard that are no counts.
pub fn single_years(groups: &[AgeGroup], standard: &[f64]) -> Result<Vec<f64>, DisaggregationError> {
    check(groups, standard)?;
    let (mut widths, mut rises) = (Vec::new(), Vec::new());
    for group in groups {
        let width: f64 = standard[group.from..=group.to].iter().sum();
        widths.push(width);
        rises.push(group.total / width);
    }
    let slopes = limited(&natural_spline_slopes(&widths, &rises), &rises);
    let mut ages = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        let first = ages.len();
        let curve = Segment { width: widths[index], total: group.total, left: slopes[index], right: slopes[index + 1] };
        let (mut position, mut below) = (0.0, 0.0);
        for weight in &standard[group.from..=group.to] {
            position += weight;
            let reached = curve.at(position);
            ages.push((reached - below).max(0.0));
            below = reached;
        }
        let sum: f64 = ages[first..].iter().sum();
        if sum > 0.0 {
            ages[first..].iter_mut().for_each(|age| *age *= group.total / sum);
        }
    }
    Ok(ages)
}

pub(crate) fn check(groups: &[AgeGroup], standard: &[f64]) -> Result<(), DisaggregationError> {
    for (index, group) in groups.iter().enumerate() {
        let follows = index == 0 || groups[index - 1].to + 1 == group.from;
        if !follows || group.to < group.from || group.to >= standard.len() {
            return Err(DisaggregationError::Groups(index));
        }
        if !(0.0..=MOST).contains(&group.total) {
            return Err(DisaggregationError::Total(index));
        }
        let weights = &standard[group.from..=group.to];
        if let Some(age) = weights.iter().position(|weight| !(0.0..=MOST).contains(weight)) {
            return Err(DisaggregationError::Standard(group.from + age));
        }
        if weights.iter().sum::<f64>() < 1.0 / MOST {
            return Err(DisaggregationError::Standard(group.from));
        }
    }
    Ok(())
}

/// Slopes at the knots of the cubic spline with a continuous second derivative that is zero at both ends.
///
/// `widths` are the distances of the knots, `rises` the mean slopes between them. The equations are those of de Boor (1978), *A Practical
/// Guide to Splines*, chapter IV, solved from the first knot to the last and back.
fn natural_spline_slopes(widths: &[f64], rises: &[f64]) -> Vec<f64> {
    let intervals = widths.len();
    if intervals == 0 {
        return Vec::new();
    }
    // Row i: below[i] d[i-1] + diagonal[i] d[i] + above[i] d[i+1] = right[i].
    let mut diagonal = vec![2.0; intervals + 1];
    let mut above = vec![1.0; intervals + 1];
    let mut right = vec![3.0 * rises[0]; intervals + 1];
    right[intervals] = 3.0 * rises[intervals - 1];
    for knot in 1..=intervals {
        let mut below = 1.0;
        if knot < intervals {
            let (before, after) = (widths[knot - 1], widths[knot]);
            below = after;
            diagonal[knot] = 2.0 * (before + after);
            above[knot] = before;
            right[knot] = 3.0 * (after * rises[knot - 1] + before * rises[knot]);
        }
        let factor = below / diagonal[knot - 1];
        diagonal[knot] -= factor * above[knot - 1];
        right[knot] -= factor * right[knot - 1];
    }
    let mut slopes = right;
    slopes[intervals] /= diagonal[intervals];
    for knot in (0..intervals).rev() {
        slopes[knot] = (slopes[knot] - above[knot] * slopes[knot + 1]) / diagonal[knot];
    }
    slopes
}

/// Hyman's limit: between zero and three times the smaller mean slope beside the knot.
fn limited(slopes: &[f64], rises: &[f64]) -> Vec<f64> {
    let smaller = |knot: usize| match (knot.checked_sub(1).and_then(|before| rises.get(before)), rises.get(knot)) {
        (Some(before), Some(after)) => before.min(*after),
        (Some(only), None) | (None, Some(only)) => *only,
        (None, None) => 0.0,
    };
    slopes.iter().enumerate().map(|(knot, slope)| slope.clamp(0.0, 3.0 * smaller(knot))).collect()
}

/// The curve within one group, from zero at its left end to the group's total at its right end.
struct Segment {
    width: f64,
    total: f64,
    left: f64,
    right: f64,
}

impl Segment {
    /// Height of the cubic Hermite curve.
    fn at(&self, position: f64) -> f64 {
        let part = (position / self.width).min(1.0);
        let rest = 1.0 - part;
        let bend = part * rest * self.width * (self.left * rest - self.right * part);
        self.total * part * part * (3.0 - 2.0 * part) + bend
    }
}

#[cfg(test)]
mod tests;
