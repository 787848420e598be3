//! Ends of ranges, rounded as coarsely as they are sure.

use charts::Band;

use super::drawing::Spread;

/// The ends of what eight of ten draws hold.
pub(crate) const fn eighty(spread: Spread) -> [f64; 2] {
    [spread[1], spread[5]]
}

/// What pictures show of the draws of a figure.
pub(crate) fn band([_, low, lower, _, upper, high, _]: Spread) -> Band {
    Band { low, lower, upper, high }
}

/// Ends as they are told: outwards to full thousands, hundreds or tens by the size of the larger one, so that no figure falls out of its range
/// by rounding and none looks surer than it is.
pub(crate) fn outwards([low, high]: [f64; 2]) -> [f64; 2] {
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
    use super::outwards;

    #[test]
    fn ends_are_rounded_outwards_by_their_size() {
        assert_eq!(outwards([96_120.0, 103_010.0]), [96_000.0, 104_000.0]);
        assert_eq!(outwards([-310.0, 2_740.0]), [-400.0, 2_800.0]);
        assert_eq!(outwards([-12.0, 131.0]), [-20.0, 140.0]);
        assert_eq!(outwards([0.4, 3.0]), [0.0, 5.0]);
    }
}
