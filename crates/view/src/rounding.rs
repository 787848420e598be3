//! How exactly persons may be shown: whole persons for the city, fives for a district, its totals and its groups alike. So no
//! difference of two figures of a district tells a single year of age or a handful of people.

use locale::numbers::Rounding;
use scenario::Area;

/// How exactly figures of an area may be shown.
pub(crate) fn of(area: Area) -> Rounding {
    match area {
        Area::City => Rounding::Whole,
        Area::District(_) => Rounding::Fives,
    }
}

/// Persons of an area as they may be shown.
pub(crate) fn shown(area: Area, persons: f64) -> f64 {
    of(area).apply(persons)
}

/// To the decimals that a control shows, halves away from zero.
pub(crate) fn to_digits(value: f64, digits: usize) -> f64 {
    let scale = (0..digits).fold(1.0, |scale, _| scale * 10.0);
    (value * scale).round() / scale
}
