//! A zero between two values of opposite sign.
//!
//! ITP, interpolate, truncate, project (I. F. D. Oliveira and R. H. C. Takahashi, An enhancement of the bisection method average
//! performance preserving minmax optimality, 2020): as fast as the secant where the function is smooth, never more than one step slower
//! than bisection where it is not, such as where a limit begins to bind.

/// Close enough to a zero, in persons.
const CLOSE: f64 = 1e-7;
/// Width at which it ends, against the width at the beginning.
const NARROW: f64 = 1e-13;

/// A value and how far the figure is from the goal there.
type At = (f64, f64);

/// An interval with a zero in it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bracket {
    low: At,
    high: At,
    /// Half of the width at which it ends.
    narrow: f64,
    /// Width at the beginning.
    width: f64,
    /// How far from the middle the next value may lie beyond half of the width: halved in each step.
    radius: f64,
}

impl Bracket {
    /// Between two values, the smaller first; the sign changes between them.
    pub(super) fn new(low: At, high: At) -> Self {
        let width = high.0 - low.0;
        let narrow = width * NARROW / 2.0;
        // One step more than bisection would need: n0 = 1 of the paper.
        let mut radius = 2.0 * narrow;
        while radius < width {
            radius *= 2.0;
        }
        Self { low, high, narrow, width, radius }
    }

    /// Whether there is a change of sign, a value of 0 counted to those below.
    pub(super) fn changes(low: f64, high: f64) -> bool {
        (low > 0.0) != (high > 0.0)
    }

    /// The value to look at next; `None` once it is narrow enough.
    pub(super) fn next(&self) -> Option<f64> {
        let ((a, at_a), (b, at_b)) = (self.low, self.high);
        if at_a.abs().min(at_b.abs()) <= CLOSE || b - a <= 2.0 * self.narrow {
            return None;
        }
        let middle = a + (b - a) / 2.0;
        let secant = (at_b * a - at_a * b) / (at_b - at_a);
        let towards = if middle < secant { -1.0 } else { 1.0 };
        // Truncate: a little towards the middle, quadratic in the width (k1 = 0.2 / width, k2 = 2).
        let step = 0.2 / self.width * (b - a) * (b - a);
        let truncated = if step <= (middle - secant).abs() { secant + towards * step } else { middle };
        // Project: no farther from the middle than bisection allows.
        let radius = (self.radius - (b - a) / 2.0).max(0.0);
        let next = if (truncated - middle).abs() <= radius { truncated } else { middle - towards * radius };
        (a < next && next < b).then_some(next)
    }

    /// Narrows it by what was found.
    pub(super) fn narrow(&mut self, at: At) {
        self.radius /= 2.0;
        if Self::changes(self.low.1, at.1) { self.high = at } else { self.low = at }
    }

    /// Both ends.
    pub(super) fn ends(&self) -> [At; 2] {
        [self.low, self.high]
    }
}

#[cfg(test)]
mod tests {
    use super::Bracket;

    /// The zero and the steps that it took.
    fn zero(function: impl Fn(f64) -> f64, low: f64, high: f64) -> (f64, usize) {
        let mut bracket = Bracket::new((low, function(low)), (high, function(high)));
        let mut steps = 0;
        while let Some(next) = bracket.next() {
            bracket.narrow((next, function(next)));
            steps += 1;
        }
        let [low, high] = bracket.ends();
        (if low.1.abs() < high.1.abs() { low.0 } else { high.0 }, steps)
    }

    fn check(function: impl Fn(f64) -> f64, (low, high): (f64, f64), expected: f64, most: usize) {
        let (found, steps) = zero(&function, low, high);
        assert!((found - expected).abs() < 1e-6 && steps <= most, "{found} in {steps}, expected {expected}");
    }

    #[test]
    fn zeros_are_found_in_few_steps_whatever_the_shape() {
        check(|x| 3.0 * x - 6.0, (-100.0, 50.0), 2.0, 14);
        check(|x| x * x * x - 8.0, (0.0, 10.0), 2.0, 12);
        check(|x| 8.0 - x * x * x, (0.0, 10.0), 2.0, 12);
        // Flat, then steep: a limit that begins to bind.
        check(|x| if x < 1.0 { -1e-3 } else { (x - 1.0) * 1e4 - 1e-3 }, (0.0, 100.0), 1.000_000_1, 46);
    }

    #[test]
    fn a_jump_ends_at_the_jump() {
        let (_, steps) = zero(|x| if x < 0.3 { -5.0 } else { 7.0 }, 0.0, 1.0);
        assert!(steps <= 46, "{steps}: bisection needs 44");
        check(|x| if x < 0.3 { -5.0 } else { 7.0 }, (0.0, 1.0), 0.3, 46);
    }
}
