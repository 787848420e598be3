//! How exactly persons may be shown: whole persons for the city, fives for a district, its totals and its groups alike. So no
//! difference of two figures of a district tells a single year of age or a handful of people.
//!
//! Every difference is told from the two figures as they are shown, by [`apart`]: so it is the same wherever it stands, and whoever
//! subtracts one printed number from the other finds it.

use locale::numbers::Rounding;
use scenario::Area;

/// How exactly figures of an area may be shown.
#[must_use]
pub fn of(area: Area) -> Rounding {
    match area {
        Area::City => Rounding::Whole,
        Area::District(_) => Rounding::Fives,
    }
}

/// Persons of an area as they may be shown.
pub(crate) fn shown(area: Area, persons: f64) -> f64 {
    of(area).apply(persons)
}

/// How far a figure is from another one: in persons and in percent, 0 where there is nobody to compare with. Both from the figures as they
/// are shown.
#[must_use]
pub fn apart(rounding: Rounding, value: f64, reference: f64) -> (f64, f64) {
    let [value, reference] = [value, reference].map(|persons| rounding.apply(persons));
    let percent = if reference > 0.0 { (value / reference - 1.0) * 100.0 } else { 0.0 };
    (value - reference, percent)
}

/// To the decimals that a control shows, halves away from zero.
pub(crate) fn to_digits(value: f64, digits: usize) -> f64 {
    let scale = (0..digits).fold(1.0, |scale, _| scale * 10.0);
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_that_of_the_printed_numbers() {
        assert_eq!(apart(Rounding::Whole, 102_529.6, 100_247.4), (2_283.0, (102_530.0 / 100_247.0 - 1.0) * 100.0));
        assert_eq!(apart(Rounding::Fives, 2_512.4, 2_502.6).0, 5.0, "2.510 and 2.505, not 9.8");
        assert_eq!(apart(Rounding::Fives, 3.0, 2.0), (5.0, 0.0), "nobody is shown to compare with");
    }
}
