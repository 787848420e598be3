//! An autocorrelated error from the second moments of its sums.

/// Second moments of the sum of the first `h` years' errors, `h` = 1, 2, ..., each with the number of launches behind it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Moments(Vec<(f64, f64)>);

/// A second moment below this is none: its logarithm would say nothing but that.
const LEAST: f64 = 1e-10;

/// Steps of `φ` between 0 and [`MOST`].
const STEPS: u32 = 190;

/// Largest `φ`. Twelve counted years do not tell a level that comes back slowly from one that never does; but projections go on for thirty-five, and no
/// place has been left by ever more people for so long. An assumption: the rate of return is at least a twentieth a year.
const MOST: f64 = 0.95;

impl Moments {
    pub(super) fn push(&mut self, moment: f64, launches: f64) {
        if launches > 0.0 {
            self.0.push((moment.max(LEAST), launches));
        }
    }

    /// Mean logarithm of `σ²` under `φ`, and the weighted square distance of the logarithms of the moments.
    fn under(&self, persistence: f64) -> (f64, f64) {
        let growth = growth(persistence, self.0.len());
        let rows: Vec<(f64, f64)> =
            self.0.iter().zip(growth).map(|((moment, weight), growth)| (libm::log(moment / growth), *weight)).collect();
        // Without a moment there is nothing to spread.
        if rows.is_empty() {
            return (libm::log(LEAST), 0.0);
        }
        let weights: f64 = rows.iter().map(|row| row.1).sum();
        let mean = rows.iter().map(|row| row.0 * row.1).sum::<f64>() / weights;
        (mean, rows.iter().map(|row| (row.0 - mean) * (row.0 - mean) * row.1).sum())
    }
}

/// Second moment of `e(1) + ... + e(h)` for `e(h) = φ e(h-1) + z(h)`, `e(0) = 0`: what a year adds is in the sum `1 + φ + φ² + ...` times.
fn growth(persistence: f64, years: usize) -> Vec<f64> {
    let (mut share, mut sum, mut squares) = (1.0, 0.0, 0.0);
    (0..years)
        .map(|_| {
            sum += share;
            share *= persistence;
            squares += sum * sum;
            squares
        })
        .collect()
}

/// The `φ` that all of the moments have in common: the least sum of square distances of their logarithms, weighted by launches.
pub(super) fn fit(all: &[&Moments]) -> f64 {
    let distance = |persistence: f64| all.iter().map(|moments| moments.under(persistence).1).sum::<f64>();
    let all = (0..=STEPS).map(|step| MOST * f64::from(step) / f64::from(STEPS));
    let least =
        all.map(|persistence| (persistence, distance(persistence))).min_by(|one, other| one.1.total_cmp(&other.1));
    least.map_or(0.0, |(persistence, _)| persistence)
}

/// `σ` under a `φ`.
pub(super) fn spread_at(persistence: f64, moments: &Moments) -> f64 {
    libm::exp(moments.under(persistence).0 / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exact_moments_give_the_parameters_back() {
        for (persistence, spread) in [(0.0, 0.1), (0.6, 0.05), (0.9, 0.02), (0.95, 0.3)] {
            let mut moments = Moments::default();
            growth(persistence, 8).into_iter().for_each(|growth| moments.push(spread * spread * growth, 3.0));
            let found = fit(&[&moments]);
            assert!((found - persistence).abs() < 1e-9, "{found}");
            assert!((spread_at(found, &moments) - spread).abs() < 1e-9);
        }
    }

    #[test]
    fn sums_grow_as_the_recursion_says() {
        // Of a random walk 1, 1+4, 1+4+9; of independent errors 1, 2, 3.
        assert_eq!(growth(1.0, 3), [1.0, 5.0, 14.0]);
        assert_eq!(growth(0.0, 3), [1.0, 2.0, 3.0]);
    }
}
