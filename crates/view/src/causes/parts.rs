//! Parts of a printed difference.

/// The effects in whole `step`s, so that they add up to `whole`: each is rounded down, and what is missing goes to those that lost most
/// (the method of the largest remainder).
pub(super) fn shared(step: f64, whole: f64, effects: &[f64]) -> Vec<f64> {
    let mut units: Vec<f64> = effects.iter().map(|effect| (effect / step).floor()).collect();
    let missing = (whole / step - units.iter().sum::<f64>()).round();
    let mut order: Vec<usize> = (0..effects.len()).collect();
    let lost = |at: usize| effects[at] / step - (effects[at] / step).floor();
    order.sort_by(|one, other| lost(*other).total_cmp(&lost(*one)));
    if missing < 0.0 {
        order.reverse();
    }
    // Both figures are rounded too: one more or less than there are parts may be missing.
    let turns = missing.abs() as usize;
    for at in order.iter().cycle().take(if order.is_empty() { 0 } else { turns }) {
        units[*at] += missing.signum();
    }
    units.into_iter().map(|unit| unit * step).collect()
}

#[cfg(test)]
mod tests {
    use super::shared;

    #[test]
    fn printed_parts_add_up_to_the_printed_difference() {
        for (step, whole, effects) in [
            (1.0, 10.0, &[3.4, 3.3, 3.3][..]),
            (1.0, -7.0, &[-2.5, -2.5, -2.5]),
            (1.0, 3.0, &[1.9, 0.0, 1.9]),
            (5.0, 15.0, &[6.0, 6.0, 1.0]),
            (1.0, 1.0, &[0.2]),
        ] {
            let parts = shared(step, whole, effects);
            assert!((parts.iter().sum::<f64>() - whole).abs() < 1e-9, "{parts:?}");
            assert!(parts.iter().zip(effects).all(|(part, effect)| (part - effect).abs() <= step), "{parts:?}");
        }
        assert_eq!(shared(1.0, 3.0, &[1.9, 0.0, 1.9]), [2.0, 0.0, 1.0], "who has no effect gets none");
        assert!(shared(1.0, 0.0, &[]).is_empty());
    }
}
