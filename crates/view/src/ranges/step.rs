//! Ends of ranges, rounded as coarsely as they are sure.

use charts::Band;

use super::drawing::Spread;

/// The ends of what eight of ten draws hold.
pub(super) const fn eighty(spread: Spread) -> [f64; 2] {
    [spread[1], spread[5]]
}

/// What pictures show of the draws of a figure.
pub(crate) fn band([_, low, lower, _, upper, high, _]: Spread) -> Band {
    Band { low, lower, upper, high }
}

/// The ends of a number of persons as they are told: nobody is fewer than none.
pub(crate) fn of_persons(spread: Spread) -> [f64; 2] {
    outwards(eighty(spread).map(|end| end.max(0.0)))
}

/// The ends of a difference in whole persons: a hundredth of the larger end is what draws do not know, and decides nothing.
pub(crate) fn decided(spread: Spread) -> [f64; 2] {
    let ends = eighty(spread).map(f64::round);
    let larger = ends[0].abs().max(ends[1].abs());
    ends.map(|end| if end.abs() < larger / 100.0 { 0.0 } else { end })
}

/// The ends of a difference as they are told, wherever it stands.
pub(crate) fn of_difference(spread: Spread) -> [f64; 2] {
    outwards(decided(spread))
}

/// Ends as they are told: outwards to full thousands, hundreds or tens by the size of the larger one, so that no figure falls out of its range
/// by rounding and none looks surer than it is.
fn outwards([low, high]: [f64; 2]) -> [f64; 2] {
    let step = match low.abs().max(high.abs()) {
        size if size >= 10_000.0 => 1_000.0,
        size if size >= 1_000.0 => 100.0,
        size if size >= 100.0 => 10.0,
        _ => 5.0,
    };
    [(low / step).floor() * step, (high / step).ceil() * step]
}

#[cfg(test)]
mod tests {
    use super::{of_difference, outwards};

    #[test]
    fn ends_are_rounded_outwards_by_their_size() {
        assert_eq!(outwards([96_120.0, 103_010.0]), [96_000.0, 104_000.0]);
        assert_eq!(outwards([-310.0, 2_740.0]), [-400.0, 2_800.0]);
        assert_eq!(outwards([-12.0, 131.0]), [-20.0, 140.0]);
        assert_eq!(outwards([0.4, 3.0]), [0.0, 5.0]);
    }

    #[test]
    fn an_end_that_draws_do_not_know_is_none() {
        let spread = |low: f64, high: f64| [low, low, low, 0.0, high, high, high];
        assert_eq!(of_difference(spread(-3.0, 8_850.0)), [0.0, 8_900.0]);
        assert_eq!(of_difference(spread(-310.0, 2_740.0)), [-400.0, 2_800.0]);
    }
}
