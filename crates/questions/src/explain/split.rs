//! What each player of each game gets.

use super::games::Game;
use super::shapley;

/// What an entry gets, and what it changes before and after all others.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Got {
    pub(super) effect: f64,
    pub(super) alone: f64,
    pub(super) last: f64,
}

/// What each of `entries` entries gets in the games, whose subsets have these values: `[game][context and subset]`.
pub(super) fn split(games: &[Game], values: &[&[f64]], entries: usize) -> Vec<Got> {
    let mut got = vec![Got::default(); entries];
    let mut parts: Vec<Vec<f64>> = Vec::with_capacity(games.len());
    for (game, values) in games.iter().zip(values) {
        let (n, subsets) = (game.players.len(), game.subsets());
        let without = &values[..subsets];
        let with = &values[values.len() - subsets..];
        let shares = match game.of {
            None => shapley::parts(without, n),
            Some((of, player)) => shared(&shapley::parts(without, n), &shapley::parts(with, n), parts[of][player]),
        };
        for (player, members) in game.players.iter().enumerate() {
            if let [entry] = members[..] {
                let bit = 1 << player;
                got[entry] = Got {
                    effect: shares[player],
                    alone: without[bit] - without[0],
                    last: with[subsets - 1] - with[subsets - 1 - bit],
                };
            }
        }
        parts.push(shares);
    }
    got
}

/// Parts between two others that sum to `sum`; what no mixture reaches is given in proportion to their sizes.
fn shared(one: &[f64], other: &[f64], sum: f64) -> Vec<f64> {
    let (first, second) = (one.iter().sum::<f64>(), other.iter().sum::<f64>());
    let share = if first == second { 0.5 } else { ((sum - second) / (first - second)).clamp(0.0, 1.0) };
    let mixed: Vec<f64> = one.iter().zip(other).map(|(one, other)| share * one + (1.0 - share) * other).collect();
    let rest = sum - mixed.iter().sum::<f64>();
    let sizes: f64 = mixed.iter().map(|part| part.abs()).sum();
    let part_of = |part: f64| if sizes > 0.0 { part.abs() / sizes } else { 1.0 / mixed.len() as f64 };
    mixed.iter().map(|part| part + rest * part_of(*part)).collect()
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn parts_within_a_group_sum_to_the_group_s_part() {
        assert_eq!(shared(&[2.0, 0.0, 4.0], &[4.0, 0.0, 8.0], 9.0), [3.0, 0.0, 6.0], "half of both");
        assert_eq!(shared(&[2.0, 0.0, 4.0], &[4.0, 0.0, 8.0], 18.0), [6.0, 0.0, 12.0], "beyond both: in proportion");
        assert_eq!(shared(&[1.0, -1.0], &[1.0, -1.0], 2.0), [2.0, 0.0], "parts that cancel each other");
        assert_eq!(shared(&[0.0, 0.0], &[0.0, 0.0], 4.0), [2.0, 2.0], "nothing to go by");
    }
}
