//! Between which figures draws lie.

use locale::charts::ranges;
use locale::numbers::Rounding;

use crate::style::{Palette, Rgb};
use crate::table::Cell;

/// What shares of all draws of a figure stay below, unrounded, in the unit of the picture, ascending.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Band {
    /// A tenth of the draws is smaller.
    pub low: f64,
    /// A quarter is smaller.
    pub lower: f64,
    /// A quarter is larger.
    pub upper: f64,
    /// A tenth is larger.
    pub high: f64,
}

impl Band {
    /// The band as persons can be: nobody is fewer than none.
    #[must_use]
    pub fn of_persons(self) -> Self {
        self.each(|persons| persons.max(0.0))
    }

    /// Whether more and less than zero both lie in what eight of ten draws hold: the direction of a change is undecided.
    #[must_use]
    pub fn either_way(&self) -> bool {
        self.low < 0.0 && self.high > 0.0
    }

    /// The band as it may be printed: to a power of ten, a tenth to a hundredth of its own width, because a thousand draws know no
    /// more; never finer than `rounding`.
    #[must_use]
    pub fn printed(self, rounding: Rounding) -> Self {
        let mut step = 1.0;
        while step * 100.0 <= self.high - self.low {
            step *= 10.0;
        }
        self.each(|value| rounding.apply((value / step).round() * step))
    }

    fn each(self, change: impl Fn(f64) -> f64) -> Self {
        let Self { low, lower, upper, high } = self;
        Self { low: change(low), lower: change(lower), upper: change(upper), high: change(high) }
    }

    /// Its four figures, ascending.
    pub(crate) fn figures(self) -> [f64; 4] {
        [self.low, self.lower, self.upper, self.high]
    }

    /// What heads the columns of its four figures.
    pub(crate) fn heads() -> [&'static str; 4] {
        [ranges::tenth(), ranges::quarter(), ranges::three_quarters(), ranges::nine_tenths()]
    }

    /// The same where `series` has to say of what they are.
    pub(crate) fn heads_of(series: &str) -> [String; 4] {
        Self::heads().map(|head| ranges::of(series, head))
    }

    /// Cells of numbers of persons; without a band there is no figure.
    pub(crate) fn persons(band: Option<Self>, rounding: Rounding) -> [Cell; 4] {
        let cells = |band: Self| band.of_persons().printed(rounding).figures().map(|it| Cell::Number(it, 0));
        band.map_or([const { Cell::Missing }; 4], cells)
    }
}

/// How far the shades of eight and of five of ten draws go from the ground to the colour of their line, on light ground and on dark: as far
/// as leaves the line a contrast of 3:1.
const SHARES: [[f64; 2]; 2] = [[0.09, 0.19], [0.14, 0.30]];
/// The same of the rim of the wide shade, which a weak projector shows where it no longer shows the shade.
const RIM: f64 = 0.4;

/// The rim of the wide shade.
pub(crate) fn rim(color: Rgb, palette: &Palette) -> Rgb {
    palette.future.mix(color, RIM)
}

/// The shades of eight and of five of ten draws behind a line of this colour, on the ground of calculated years.
pub(crate) fn shades(color: Rgb, palette: &Palette) -> [Rgb; 2] {
    let dark = palette.paper.luminance() < 0.2;
    SHARES[usize::from(dark)].map(|share| palette.future.mix(color, share))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_is_printed_no_finer_than_draws_know_it() {
        let city = Band { low: 94_312.4, lower: 97_049.9, upper: 102_651.0, high: 105_249.7 };
        assert_eq!(city.printed(Rounding::Whole).figures(), [94_000.0, 97_000.0, 103_000.0, 105_000.0]);
        let earlier = Band { low: 98_312.4, ..city };
        assert_eq!(earlier.printed(Rounding::Whole).figures(), [98_300.0, 97_000.0, 102_700.0, 105_200.0]);
        let district = Band { low: 1_102.0, lower: 1_123.0, upper: 1_164.0, high: 1_187.0 };
        assert_eq!(district.printed(Rounding::Whole), district);
        assert_eq!(district.printed(Rounding::Fives).figures(), [1_100.0, 1_125.0, 1_165.0, 1_185.0]);
        let narrow = Band { low: 7.2, lower: 7.2, upper: 7.2, high: 7.2 };
        assert_eq!(narrow.printed(Rounding::Whole).figures(), [7.0; 4]);
    }

    #[test]
    fn a_change_is_undecided_where_draws_lie_on_both_sides() {
        let band = |low, high| Band { low, lower: low, upper: high, high };
        assert!(band(-0.1, 4.0).either_way());
        assert!(!band(0.0, 4.0).either_way() && !band(-4.0, -0.1).either_way() && !band(0.0, 0.0).either_way());
    }
}
