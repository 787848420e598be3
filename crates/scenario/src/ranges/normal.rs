//! Standard normal numbers by seed, draw, year, place and use.

use super::philox::philox;

/// The seed where nobody chooses another one: every visitor sees the same draws.
pub const SEED: u64 = 1;

/// One possible course of all errors: its number under a seed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draw {
    /// Seed: another one is another set of draws.
    pub seed: u64,
    /// Number of the draw under the seed.
    pub number: u32,
}

/// What a random number is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stream {
    /// Migration, part common to all Kreise: its ratio and its turnover.
    CommonMigration,
    /// Migration, part of a place: its ratio and its turnover.
    OwnMigration,
    /// Chance events of a place: among its arrivals and among its departures.
    Chance,
    /// Chance events of a place: among its births and among its deaths.
    ChanceVital,
    /// Births and deaths, part common to all Kreise.
    CommonVital,
    /// How large the common errors are beside their estimate.
    CommonSpread,
    /// Births and deaths, part of a place.
    OwnVital,
}

/// The whole, such as the city; districts are numbered from 0.
pub(super) const WHOLE: u32 = u32::MAX;

impl Draw {
    /// Two independent standard normal numbers.
    ///
    /// Box and Muller (1958) over two uniform numbers in (0, 1) of 52 bits; `libm` has the same bits natively and as WebAssembly.
    ///
    /// ```
    /// use scenario::ranges::{Draw, Stream};
    ///
    /// let pair = |seed, number| Draw { seed, number }.normals(Stream::OwnVital, 3, 2030);
    /// assert_eq!(pair(1, 7), pair(1, 7));
    /// assert_ne!(pair(1, 7), pair(1, 8));
    /// assert_ne!(pair(1, 7), pair(2, 7));
    /// ```
    #[must_use]
    pub fn normals(self, stream: Stream, place: u32, year: i32) -> [f64; 2] {
        let key = [(self.seed & 0xffff_ffff) as u32, (self.seed >> 32) as u32];
        let [a, b, c, d] = philox([self.number, place, year.cast_unsigned(), stream as u32], key);
        let radius = (-2.0 * libm::log(uniform(a, b))).sqrt();
        let (sin, cos) = libm::sincos(2.0 * core::f64::consts::PI * uniform(c, d));
        [radius * cos, radius * sin]
    }
}

/// The middle of one of 2^52 equal parts between 0 and 1, so that neither end is reached.
fn uniform(high: u32, low: u32) -> f64 {
    let bits = ((u64::from(high) << 32) | u64::from(low)) >> 12;
    (bits as f64 + 0.5) / (1_u64 << 52) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_are_standard_normal_and_independent() {
        let pairs: Vec<[f64; 2]> =
            (0..40_000).map(|number| Draw { seed: 5, number }.normals(Stream::Chance, 2, 2031)).collect();
        let mean = |value: &dyn Fn(&[f64; 2]) -> f64| pairs.iter().map(value).sum::<f64>() / pairs.len() as f64;
        // Four standard errors of a mean over 40,000 numbers are 0.02; of a mean of squares 0.03.
        assert!(mean(&|pair| pair[0]).abs() < 0.02 && mean(&|pair| pair[1]).abs() < 0.02);
        assert!((mean(&|pair| pair[0] * pair[0]) - 1.0).abs() < 0.03);
        assert!(mean(&|pair| pair[0] * pair[1]).abs() < 0.02);
        let inside = pairs.iter().filter(|pair| pair[1].abs() < 1.2816).count() as f64 / pairs.len() as f64;
        assert!((inside - 0.8).abs() < 0.008, "{inside}");
    }

    #[test]
    fn place_year_and_use_make_a_number_another() {
        let draw = Draw { seed: 1, number: 0 };
        let one = draw.normals(Stream::OwnMigration, 1, 2030);
        for other in [
            draw.normals(Stream::CommonMigration, 1, 2030),
            draw.normals(Stream::OwnMigration, 2, 2030),
            draw.normals(Stream::OwnMigration, 1, 2031),
            draw.normals(Stream::OwnMigration, WHOLE, 2030),
        ] {
            assert_ne!(one, other);
        }
    }

    #[test]
    fn the_ends_of_the_unit_interval_are_not_reached() {
        assert!(uniform(0, 0) > 0.0 && uniform(u32::MAX, u32::MAX) < 1.0);
    }
}
