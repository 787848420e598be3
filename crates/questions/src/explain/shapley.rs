//! How a sum that several made together is split among them.
//!
//! The Shapley value (L. S. Shapley, A value for n-person games, 1953): each gets the mean, over all orders in which they can come, of what
//! changes when it comes. It is the only way of splitting that is exactly additive, gives equals equal parts and gives nothing to what
//! changes nothing.

/// Values of every subset of `n` players, `values[mask]`, the player `i` in it where bit `i` is set.
///
/// Returns each player's part; they sum to `values[all] - values[none]`.
pub(super) fn parts(values: &[f64], n: usize) -> Vec<f64> {
    let weights = weights(n);
    (0..n)
        .map(|player| {
            let without = (0..values.len()).filter(|mask| mask & (1 << player) == 0);
            without
                .map(|mask| {
                    let before = mask.count_ones() as usize;
                    weights[before] * (values[mask | 1 << player] - values[mask])
                })
                .sum()
        })
        .collect()
}

/// How much two players change together beyond what each changes by itself, on average over all others: the interaction index (M.
/// Grabisch and M. Roubens, An axiomatic approach to the concept of interaction among players in cooperative games, 1999). Positive where
/// they strengthen each other.
pub(super) fn interaction(values: &[f64], n: usize, (one, other): (usize, usize)) -> f64 {
    // As if the two were one of n - 1 players.
    let weights = weights(n - 1);
    let (one, other) = (1 << one, 1 << other);
    let without = (0..values.len()).filter(|mask| mask & (one | other) == 0);
    without
        .map(|mask| {
            let together = values[mask | one | other] - values[mask | one] - values[mask | other] + values[mask];
            weights[mask.count_ones() as usize] * together
        })
        .sum()
}

/// Weight of a subset of `s` others: `s! (n - 1 - s)! / n!`.
fn weights(n: usize) -> Vec<f64> {
    let mut weight = 1.0 / n as f64;
    (0..n)
        .map(|before| {
            let this = weight;
            weight *= (before + 1) as f64 / (n - 1 - before).max(1) as f64;
            this
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{interaction, parts};

    fn check(values: &[f64], expected: &[f64]) {
        let found = parts(values, expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() < 1e-12, "{values:?}: {found} {expected}");
        }
    }

    #[test]
    fn textbook_games_are_split_as_the_textbook_does() {
        // One glove on the left, two on the right; a pair is worth 1: 2/3, 1/6, 1/6.
        check(&[0.0, 0.0, 0.0, 1.0, 0.0, 1.0, 0.0, 1.0], &[2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0]);
        // A runway that needs 1, 2 and 4 (Littlechild and Owen, 1973): each piece by those who use it.
        check(&[0.0, 1.0, 2.0, 2.0, 4.0, 4.0, 4.0, 4.0], &[1.0 / 3.0, 1.0 / 3.0 + 0.5, 1.0 / 3.0 + 0.5 + 2.0]);
        check(&[3.0, 10.0], &[7.0]);
    }

    #[test]
    fn what_only_works_together_interacts_and_sums_do_not() {
        assert_eq!(interaction(&[0.0, 0.0, 0.0, 5.0], 2, (0, 1)), 5.0);
        assert_eq!(interaction(&[0.0, 2.0, 3.0, 5.0], 2, (0, 1)), 0.0);
        // A third that changes nothing changes nothing of it.
        assert_eq!(interaction(&[0.0, 0.0, 0.0, 5.0, 0.0, 0.0, 0.0, 5.0], 3, (0, 1)), 5.0);
    }
}
