//! What is spread over the districts by a key: arrivals, destinations of moves, dwellings, sites.

use crate::round;

/// Decimals of shares.
pub const SHARE_DECIMALS: usize = 6;
const SHARE_UNITS: i64 = 1_000_000;

/// Shares of people by district, in units of the last decimal; they sum to exactly one.
pub fn population_shares(totals: &[i64]) -> Vec<i64> {
    let people: Vec<f64> = totals.iter().map(|total| *total as f64).collect();
    round::to_total(&people, SHARE_UNITS)
}

/// Rounds of bisection: each halves the interval, so this is the precision of a double.
const HALVINGS: usize = 100;

/// Attraction of the districts such that as many people move from each district to each other as come back, at the same rate of moving everywhere.
///
/// In the projection, who leaves `o` goes to `d` with probability `a[d] / (1 - a[o])`. The flows `s[o] a[d] / (1 - a[o])` and
/// `s[d] a[o] / (1 - a[d])` are equal for all pairs when `a[o] (1 - a[o])` is in proportion to the share of people `s[o]`. Taking the shares
/// themselves would drain the large districts: nobody moves into the district left, and the large ones lose more that way.
pub fn attraction(totals: &[i64]) -> Vec<i64> {
    let all: f64 = totals.iter().map(|total| *total as f64).sum();
    let shares: Vec<f64> = totals.iter().map(|total| *total as f64 / all).collect();
    let largest = shares.iter().copied().fold(0.0, f64::max);
    let at =
        |c: f64| -> Vec<f64> { shares.iter().map(|s| (1.0 - (1.0 - 4.0 * c * s).max(0.0).sqrt()) / 2.0).collect() };
    let (mut low, mut high) = (0.0, 0.25 / largest);
    for _ in 0..HALVINGS {
        let middle = 0.5 * (low + high);
        if at(middle).iter().sum::<f64>() < 1.0 { low = middle } else { high = middle }
    }
    round::to_total(&at(0.5 * (low + high)), SHARE_UNITS)
}

#[cfg(test)]
mod tests {
    use super::attraction;

    #[test]
    fn moves_between_districts_cancel() {
        let totals = [11_442_i64, 8_769, 5_096, 1_170, 10_559];
        let shares: Vec<f64> = attraction(&totals).iter().map(|units| *units as f64 / 1e6).collect();
        assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-12);
        for (here, people) in totals.iter().enumerate() {
            let coming: f64 = (0..totals.len())
                .filter(|there| *there != here)
                .map(|there| totals[there] as f64 * shares[here] / (1.0 - shares[there]))
                .sum();
            assert!((coming / *people as f64 - 1.0).abs() < 1e-4, "district {here}: {coming} for {people}");
        }
    }
}
