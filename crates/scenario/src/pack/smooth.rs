//! Figures by age in a bundle: whole units of their last decimal, and of these second differences.
//!
//! Rates and life tables change evenly from one age to the next, so what is left beyond a straight line through the two ages before is a digit
//! or two: two thirds of what the figures themselves weigh.

use super::bundled::{Bundled, put_bits, take_bits};

/// Units in one, by decimals.
const UNITS: [f64; 8] = [1.0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7];
/// So large a unit that no difference of three leaves the type.
const LARGEST: f64 = 268_435_456.0;
/// Instead of a number of decimals: the figures have more, or are larger, and their bits follow.
const BITS: usize = UNITS.len();

/// Writes figures for [`take`].
pub(super) fn put(figures: &[f64], out: &mut Vec<u8>) {
    let decimals = UNITS.iter().position(|units| figures.iter().all(|figure| unit(*figure, *units).is_some()));
    decimals.unwrap_or(BITS).put(out);
    match decimals {
        Some(decimals) => {
            let whole = figures.iter().filter_map(|figure| unit(*figure, UNITS[decimals])).collect::<Vec<i32>>();
            put_whole(&whole, out);
        }
        None => figures.iter().for_each(|figure| put_bits(figure.to_bits(), out)),
    }
}

/// Reads as many figures as there is room for.
pub(super) fn take(figures: &mut [f64], input: &mut &[u8]) -> Option<()> {
    let units = UNITS.get(usize::take(input)?);
    let mut line = Line::default();
    for figure in figures {
        *figure = match units {
            Some(units) => f64::from(line.next(i32::take(input)?)) / units,
            None => f64::from_bits(take_bits(input)?),
        };
    }
    Some(())
}

/// A single figure.
impl Bundled for f64 {
    fn put(&self, out: &mut Vec<u8>) {
        put(std::slice::from_ref(self), out);
    }
    fn take(input: &mut &[u8]) -> Option<Self> {
        let mut number = 0.0;
        take(std::slice::from_mut(&mut number), input)?;
        Some(number)
    }
}

/// Writes whole numbers for [`take_whole`].
pub(super) fn put_whole(numbers: &[i32], out: &mut Vec<u8>) {
    let mut line = Line::default();
    for number in numbers {
        let beyond = number.wrapping_sub(line.expected());
        line.next(beyond);
        beyond.put(out);
    }
}

/// Reads so many whole numbers.
pub(super) fn take_whole(count: usize, input: &mut &[u8]) -> Option<Vec<i32>> {
    let mut line = Line::default();
    (0..count).map(|_| Some(line.next(i32::take(input)?))).collect()
}

/// The two numbers before.
#[derive(Default)]
struct Line {
    last: i32,
    before: i32,
}

impl Line {
    fn expected(&self) -> i32 {
        self.last.wrapping_mul(2).wrapping_sub(self.before)
    }

    /// The number that lies so far beyond what is expected.
    fn next(&mut self, beyond: i32) -> i32 {
        (self.last, self.before) = (self.expected().wrapping_add(beyond), self.last);
        self.last
    }
}

/// The figure in units, if these are whole and give the figure back to the last bit.
fn unit(figure: f64, units: f64) -> Option<i32> {
    let whole = (figure * units).round();
    #[expect(clippy::cast_possible_truncation, reason = "a whole number within the type")]
    (whole.abs() < LARGEST && (whole / units).to_bits() == figure.to_bits()).then_some(whole as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_back(figures: &[f64]) -> Vec<u64> {
        let (mut out, mut read) = (Vec::new(), vec![0.0; figures.len()]);
        put(figures, &mut out);
        let mut input = out.as_slice();
        take(&mut read, &mut input).unwrap();
        assert!(input.is_empty());
        read.iter().map(|figure| figure.to_bits()).collect()
    }

    #[test]
    fn every_figure_comes_back_to_the_last_bit() {
        for figures in [
            &[0.061_159, 0.112_206, 0.0, 1.0, -0.5][..],
            &[100_000.0, 99_741.0, 99_690.5],
            &[1.0 / 3.0, 2.0],
            &[1e300, -0.0, f64::MAX],
            &[],
        ] {
            assert_eq!(
                read_back(figures),
                figures.iter().map(|figure| figure.to_bits()).collect::<Vec<_>>(),
                "{figures:?}"
            );
        }
    }

    #[test]
    fn a_straight_line_is_hardly_anything() {
        let mut out = Vec::new();
        put_whole(&[10, 20, 30, 40, 50], &mut out);
        assert_eq!(out, [20, 0, 0, 0, 0], "ten beyond nothing, then nothing beyond the line");
        assert_eq!(take_whole(5, &mut out.as_slice()), Some(vec![10, 20, 30, 40, 50]));
        assert_eq!(take_whole(6, &mut out.as_slice()), None);
    }
}
