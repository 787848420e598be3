//! Straight scales and round numbers to mark on them.

/// A straight map from numbers to pixels.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    zero: f64,
    per_unit: f64,
}

impl Scale {
    /// `from.0` lies at pixel `from.1`, `to.0` at pixel `to.1`; the two must differ.
    pub(crate) fn new(from: (f64, f64), to: (f64, f64)) -> Self {
        let per_unit = (to.1 - from.1) / (to.0 - from.0);
        Self { zero: from.1 - from.0 * per_unit, per_unit }
    }

    /// The pixel of a number.
    pub(crate) fn at(&self, value: f64) -> f64 {
        self.zero + value * self.per_unit
    }

    /// The number at a pixel.
    pub(crate) fn value(&self, pixel: f64) -> f64 {
        (pixel - self.zero) / self.per_unit
    }
}

/// A range that begins and ends at round numbers, with the numbers to mark.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Ticks {
    pub(crate) low: f64,
    pub(crate) high: f64,
    pub(crate) marks: Vec<f64>,
}

impl Ticks {
    /// About `count` marks around the numbers from `low` to `high`. The step is 1, 2 or 5 times a
    /// power of ten and at least `least_step`.
    pub(crate) fn around(low: f64, high: f64, count: usize, least_step: f64) -> Self {
        let wanted = ((high - low) / count.max(1) as f64).max(least_step);
        let step = round_step(wanted);
        let first = (low / step).floor();
        let last = (high / step).ceil().max(first + 1.0);
        let marks = (0..=(last - first) as u32).map(|n| (first + f64::from(n)) * step).collect();
        Self { low: first * step, high: last * step, marks }
    }

    /// The same marks, but the range ends at quarters of a step: closer to the data.
    pub(crate) fn close_around(low: f64, high: f64, count: usize, least_step: f64) -> Self {
        let wide = Self::around(low, high, count, least_step);
        let quarter = wide.marks.windows(2).map(|pair| (pair[1] - pair[0]) / 4.0).next().unwrap_or(1.0);
        let bottom = (low / quarter).floor() * quarter;
        let top = ((high / quarter).ceil() * quarter).max(bottom + quarter);
        let marks = wide.marks.into_iter().filter(|mark| (bottom..=top).contains(mark)).collect();
        Self { low: bottom, high: top, marks }
    }
}

/// The smallest of 1, 2, 5 times a power of ten that is not below `wanted`.
pub(crate) fn round_step(wanted: f64) -> f64 {
    // Multiplied up rather than by logarithm: the same bits on every target.
    let mut decade = 1.0;
    while decade * 10.0 <= wanted {
        decade *= 10.0;
    }
    [1.0, 2.0, 5.0].into_iter().map(|factor| factor * decade).find(|step| *step >= wanted).unwrap_or(decade * 10.0)
}

/// The years to mark between `from` and `to`: multiples of 5, 10, 20, 50 with at most `room` marks.
pub(crate) fn year_marks(from: i32, to: i32, room: usize) -> Vec<i32> {
    let step = [1, 2, 5, 10, 20, 50].into_iter().find(|step| ((to - from) / step) < room.max(2) as i32).unwrap_or(100);
    (from..=to).filter(|year| year % step == 0).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_enclose_the_data() {
        let ticks = Ticks::around(82_928.0, 103_400.0, 6, 1.0);
        assert_eq!(ticks.marks, [80_000.0, 85_000.0, 90_000.0, 95_000.0, 100_000.0, 105_000.0]);
        let flat = Ticks::around(10.0, 10.0, 5, 1.0);
        assert_eq!((flat.low, flat.high), (10.0, 11.0));
    }

    #[test]
    fn years_are_marked_as_densely_as_there_is_room() {
        assert_eq!(year_marks(1975, 2050, 8), [1980, 1990, 2000, 2010, 2020, 2030, 2040, 2050]);
        assert_eq!(year_marks(1975, 2050, 4), [1980, 2000, 2020, 2040]);
        assert_eq!(year_marks(2025, 2030, 10), [2025, 2026, 2027, 2028, 2029, 2030]);
    }
}
