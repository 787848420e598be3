//! Numbers as sentences say them: the larger, the rounder.

use crate::numbers;

/// From here on a number is rounded and said with "etwa".
const EXACT_BELOW: f64 = 20.0;

/// The step that a number of this size is rounded to.
fn step(size: f64) -> f64 {
    match size {
        _ if size < EXACT_BELOW => 1.0,
        _ if size < 1_000.0 => 10.0,
        _ if size < 10_000.0 => 100.0,
        _ => 1_000.0,
    }
}

/// The magnitude of a number, rounded: `etwa 98 000`, `etwa 320`, `7`.
pub(crate) fn about(value: f64) -> String {
    let size = value.abs();
    let rounded = (size / step(size)).round() * step(size);
    let text = numbers::persons(rounded);
    if size < EXACT_BELOW { text } else { format!("etwa {text}") }
}

/// More or fewer than something else: `etwa 2 200 mehr`, `gleich viele`.
pub(crate) fn more_or_fewer(difference: f64) -> String {
    if difference.round() == 0.0 {
        return "gleich viele".to_owned();
    }
    format!("{} {}", about(difference), if difference > 0.0 { "mehr" } else { "weniger" })
}

/// A share in per cent as people: `18 von 100`.
pub(crate) fn of_hundred(percent: f64) -> String {
    format!("{} von 100", numbers::persons(percent))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_larger_a_number_the_rounder_it_is() {
        crate::speak(crate::leicht());
        for (value, said) in [
            (100_247.0, "etwa 100\u{A0}000"),
            (-2_249.0, "etwa 2\u{A0}200"),
            (996.0, "etwa 1\u{A0}000"),
            (324.9, "etwa 320"),
            (19.6, "20"),
            (7.2, "7"),
            (0.0, "0"),
        ] {
            assert_eq!(about(value), said);
        }
    }

    #[test]
    fn a_difference_says_its_direction() {
        crate::speak(crate::leicht());
        assert_eq!(more_or_fewer(-2_249.0), "etwa 2\u{A0}200 weniger");
        assert_eq!(more_or_fewer(12.0), "12 mehr");
        assert_eq!(more_or_fewer(-0.4), "gleich viele");
        assert_eq!(of_hundred(18.4), "18 von 100");
    }
}
