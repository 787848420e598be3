//! A closer look around the value of the grid that comes nearest to a goal, where no sign changes on the grid.

use super::Seen;
use super::goal::Goal;

/// Each step keeps this part of the interval (the golden section).
const GOLDEN: f64 = 0.618_033_988_749_894_9;
/// Steps: an interval of the grid becomes a ten-thousandth of itself.
const STEPS: usize = 20;

/// Golden-section search for the value nearest to a goal between the neighbours of the nearest one known.
#[derive(Debug, Clone)]
pub(super) struct Closer {
    low: Seen,
    high: Seen,
    /// The two values inside, once they are known.
    inner: [Option<(f64, f64)>; 2],
    left: usize,
}

impl Closer {
    /// Around the nearest value of the grid; nothing at an end of it, where the figure only comes nearer from one side.
    pub(super) fn around(grid: &[Seen], goal: &Goal) -> Option<Self> {
        let gap = |result: Option<f64>| result.map_or(f64::INFINITY, |result| goal.gap(result).abs());
        let (mut best, mut least) = (0, f64::INFINITY);
        for (index, (_, result)) in grid.iter().enumerate() {
            if gap(*result) < least {
                (best, least) = (index, gap(*result));
            }
        }
        let (low, high) = (*grid.get(best.checked_sub(1)?)?, *grid.get(best + 1)?);
        (low.1.is_some() && high.1.is_some()).then_some(Self { low, high, inner: [None, None], left: STEPS })
    }

    fn places(&self) -> [f64; 2] {
        let width = self.high.0 - self.low.0;
        [self.high.0 - GOLDEN * width, self.low.0 + GOLDEN * width]
    }

    /// The value to look at next; `None` once it is close enough.
    pub(super) fn next(&mut self, goal: &Goal) -> Option<f64> {
        self.left = self.left.checked_sub(1)?;
        if let [Some(one), Some(other)] = self.inner {
            if goal.gap(one.1).abs() <= goal.gap(other.1).abs() {
                (self.high, self.inner) = ((other.0, Some(other.1)), [None, Some(one)]);
            } else {
                (self.low, self.inner) = ((one.0, Some(one.1)), [Some(other), None]);
            }
        }
        let places = self.places();
        (0..2).find(|side| self.inner[*side].is_none()).map(|side| places[side])
    }

    /// Takes what was found.
    pub(super) fn give(&mut self, at: f64, result: f64) {
        let side = usize::from(self.inner[0].is_some());
        self.inner[side] = Some((at, result));
    }

    /// What is known, in the order of values.
    pub(super) fn seen(&self) -> Vec<Seen> {
        let inner = self.inner.iter().flatten().map(|(at, result)| (*at, Some(*result)));
        std::iter::once(self.low).chain(inner).chain([self.high]).collect()
    }
}

#[cfg(test)]
mod tests {
    use scenario::Area;

    use super::super::{Goal, Relation};
    use super::Closer;
    use crate::{Ask, Measure};

    #[test]
    fn a_peak_between_points_of_the_grid_is_found() {
        let ask = Ask { measure: Measure::Persons, area: Area::City, year: 2040 };
        let goal = Goal::new(ask, Relation::AtLeast, 100.0);
        let figure = |x: f64| 99.0 - (x - 3.3) * (x - 3.3);
        let grid: Vec<_> = (0..8).map(|x| (f64::from(x), Some(figure(f64::from(x))))).collect();
        let mut closer = Closer::around(&grid, &goal).unwrap();
        let mut best = f64::NEG_INFINITY;
        while let Some(next) = closer.next(&goal) {
            best = best.max(figure(next));
            closer.give(next, figure(next));
        }
        assert!((best - 99.0).abs() < 1e-6, "{best}");
        let rising: Vec<_> = (0..8).map(|x| (f64::from(x), Some(f64::from(x)))).collect();
        assert!(Closer::around(&rising, &goal).is_none(), "at the end of the grid");
    }
}
