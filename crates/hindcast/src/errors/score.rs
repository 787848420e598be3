//! How good a range was: interval score and continuous ranked probability score.

/// `(u - l) + 2/α ((l - y)+ + (y - u)+)` for a range that holds `1 - α` (Gneiting and Raftery 2007, section 6.2).
pub(super) fn interval_score([low, high]: [f64; 2], outside: f64, observed: f64) -> f64 {
    (high - low) + 2.0 / outside * ((low - observed).max(0.0) + (observed - high).max(0.0))
}

/// `E|X - y| - E|X - X'| / 2` of draws in rising order (Gneiting and Raftery 2007, equation 21).
pub(super) fn crps_of_draws(sorted: &[f64], observed: f64) -> f64 {
    let count = sorted.len() as f64;
    let (mut distance, mut spread) = (0.0, 0.0);
    for (rank, value) in sorted.iter().enumerate() {
        distance += (value - observed).abs();
        // Sum over all pairs of the larger less the smaller: each value is the larger one `rank` times.
        spread += value * (2.0 * rank as f64 + 1.0 - count);
    }
    distance / count - spread / (count * count)
}

/// The same of a normal distribution (Gneiting et al. 2005): `s (z (2 Φ(z) - 1) + 2 φ(z) - 1/√π)`.
pub(super) fn crps_of_normal(mean: f64, spread: f64, observed: f64) -> f64 {
    if spread <= 0.0 {
        return (observed - mean).abs();
    }
    let z = (observed - mean) / spread;
    let density = libm::exp(-z * z / 2.0) / libm::sqrt(2.0 * core::f64::consts::PI);
    let twice = libm::erf(z / core::f64::consts::SQRT_2);
    spread * (z * twice + 2.0 * density - 1.0 / libm::sqrt(core::f64::consts::PI))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_has_its_distance_as_its_score() {
        assert_eq!(crps_of_draws(&[3.0, 3.0, 3.0], 5.0), 2.0);
        assert_eq!(crps_of_normal(3.0, 0.0, 5.0), 2.0);
        assert_eq!(interval_score([1.0, 2.0], 0.2, 1.5), 1.0);
        assert_eq!(interval_score([1.0, 2.0], 0.2, 2.5), 1.0 + 5.0);
        assert_eq!(interval_score([1.0, 2.0], 0.2, 0.5), 1.0 + 5.0);
    }

    #[test]
    fn draws_of_a_normal_distribution_have_its_score() {
        // Every quantile of it once.
        let draws: Vec<f64> = (0..4_000_u32)
            .map(|number| scenario::ranges::Draw { seed: 2, number }.normals(scenario::ranges::Stream::Chance, 0, 0)[0])
            .collect();
        let mut sorted = draws;
        sorted.sort_by(f64::total_cmp);
        for observed in [-1.0, 0.3, 2.5] {
            let (of_draws, exact) = (crps_of_draws(&sorted, observed), crps_of_normal(0.0, 1.0, observed));
            assert!((of_draws - exact).abs() < 0.03, "{observed}: {of_draws} {exact}");
        }
        // The known score of the standard normal distribution at its middle: (√2 - 1) / √π.
        assert!((crps_of_normal(0.0, 1.0, 0.0) - 0.233_694_977).abs() < 1e-6);
    }
}
