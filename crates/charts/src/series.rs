//! How several scenarios are told apart: a colour, a dash pattern and a letter for each.

use crate::style::{Palette, Rgb};

/// How many scenarios a picture shows at most.
pub const MOST_SERIES: usize = 8;

/// One scenario among several, as it is marked in every picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// Letter that stands at its lines; without one its name does.
    pub letter: Option<char>,
    /// Its name.
    pub name: String,
    /// Index of its colour, see [`Palette::series`].
    pub colour: u8,
    /// Index of its dash pattern, see [`dash`].
    pub dash: u8,
}

impl Series {
    /// The `place`-th of several, counted from 0: letter and dash pattern follow from the place, so that no two agree.
    #[must_use]
    pub fn placed(place: usize, name: String, colour: u8) -> Self {
        let dash = u8::try_from(place % MOST_SERIES).unwrap_or_default();
        Self { letter: Some(letter(place)), name, colour, dash }
    }

    /// `A Basis`: letter and name.
    #[must_use]
    pub fn title(&self) -> String {
        match self.letter {
            Some(letter) => format!("{letter} {}", self.name),
            None => self.name.clone(),
        }
    }
}

/// Letter of the `place`-th scenario, counted from 0: `A` to `H`.
#[must_use]
pub fn letter(place: usize) -> char {
    char::from(b'A' + u8::try_from(place % MOST_SERIES).unwrap_or_default())
}

/// Lengths of strokes and gaps of a pattern at lines of ordinary weight, in CSS pixels; `None` draws through.
#[must_use]
pub fn dash(pattern: u8) -> Option<(f64, f64)> {
    match pattern % 8 {
        0 => None,
        1 => Some((10.0, 4.0)),
        2 => Some((3.0, 3.0)),
        3 => Some((18.0, 4.0)),
        4 => Some((6.0, 7.0)),
        5 => Some((1.5, 4.0)),
        6 => Some((13.0, 9.0)),
        _ => Some((4.0, 9.0)),
    }
}

/// Colours on light ground. They stay apart with either form of red-green blindness and without blue, see the test; the first
/// two are those of the baseline and of the visitor's scenario.
const ON_LIGHT: [u32; MOST_SERIES] = [0x1c5d99, 0xd9480f, 0x049594, 0xa2235e, 0x5a420d, 0xdd45e4, 0x2014a3, 0x0d2e18];

/// Colours on dark ground, in the same order.
const ON_DARK: [u32; MOST_SERIES] = [0x6ab1f3, 0xff8a50, 0x8ae4b3, 0xb95998, 0xf5d634, 0xf31334, 0x9050f0, 0xe8fcfc];

impl Palette {
    /// Colour of lines of the scenario with this index among 8, counted from 0; a larger one begins anew.
    ///
    /// Its contrast to the paper and to calculated years is 3:1 at least.
    #[must_use]
    pub fn series(&self, colour: u8) -> Rgb {
        let dark = self.paper.luminance() < 0.2;
        let color = if dark { ON_DARK } else { ON_LIGHT }[usize::from(colour) % MOST_SERIES];
        self.legible(Rgb::hex(color), 3.0)
    }

    /// A line's colour for letters and numbers: contrast 4.5:1 to both grounds, 7:1 in a palette of strong contrasts.
    pub(crate) fn text_in(&self, color: Rgb) -> Rgb {
        let strong = contrast(self.scenario, self.paper) > 7.0 && self.paper.luminance() > 0.2;
        self.legible(color, if strong { 7.1 } else { 4.6 })
    }

    /// The colour, moved towards ink until it has this contrast on both grounds.
    fn legible(&self, color: Rgb, least: f64) -> Rgb {
        let grounds = [self.paper, self.future];
        let enough = |color: &Rgb| grounds.iter().all(|ground| contrast(*color, *ground) >= least);
        (0..=20).map(|step| color.mix(self.ink, f64::from(step) / 20.0)).find(enough).unwrap_or(self.ink)
    }
}

/// Contrast as WCAG 2 defines it, with the luminance of [`Rgb::luminance`].
fn contrast(one: Rgb, other: Rgb) -> f64 {
    let (a, b) = (one.luminance() + 0.05, other.luminance() + 0.05);
    a.max(b) / a.min(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PALETTES: [(&str, Palette); 3] =
        [("light", Palette::LIGHT), ("high contrast", Palette::HIGH_CONTRAST), ("projector", Palette::PROJECTOR)];

    #[test]
    fn every_line_stands_out_from_its_ground() {
        for (name, palette) in PALETTES {
            for colour in 0..8 {
                let color = palette.series(colour);
                for ground in [palette.paper, palette.future] {
                    assert!(contrast(color, ground) >= 3.0, "{name}: {colour} is {color:?}");
                    assert!(contrast(palette.text_in(color), ground) >= 4.5, "{name}: {colour} as text");
                }
            }
        }
    }

    /// Linear light as seen with all cones, without long, middle or short waves (Machado, Oliveira and Fernandes 2009,
    /// severity 1).
    const SIGHTS: [(&str, [[f64; 3]; 3]); 4] = [
        ("all", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "protanopia",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
        (
            "deuteranopia",
            [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
        ),
        (
            "tritanopia",
            [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        ),
    ];

    /// The colour in Oklab (Ottosson 2020) as somebody with this sight sees it.
    #[expect(
        clippy::disallowed_methods,
        reason = "a test runs natively, and colours differ by far more than the last bit"
    )]
    fn seen(color: Rgb, sight: [[f64; 3]; 3]) -> [f64; 3] {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let light = [linear(color.0), linear(color.1), linear(color.2)];
        let times = |matrix: [[f64; 3]; 3], light: [f64; 3]| {
            matrix.map(|row| row.iter().zip(light).map(|(a, b)| a * b).sum::<f64>())
        };
        let cones = times(
            [
                [0.412_221_47, 0.536_332_54, 0.051_445_99],
                [0.211_903_5, 0.680_699_55, 0.107_396_96],
                [0.088_302_46, 0.281_718_84, 0.629_978_7],
            ],
            times(sight, light).map(|value| value.clamp(0.0, 1.0)),
        )
        .map(f64::cbrt);
        times(
            [
                [0.210_454_26, 0.793_617_79, -0.004_072_05],
                [1.977_998_5, -2.428_592_2, 0.450_593_71],
                [0.025_904_04, 0.782_771_77, -0.808_675_77],
            ],
            cones,
        )
    }

    #[test]
    fn no_two_colours_look_alike_to_anybody() {
        // A difference of 0.02 can just be seen in areas; thin lines need several times as much.
        for (name, palette) in PALETTES {
            for (sight, matrix) in SIGHTS {
                for one in 0..8 {
                    for other in 0..one {
                        let (a, b) = (seen(palette.series(one), matrix), seen(palette.series(other), matrix));
                        let apart = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
                        assert!(apart >= 0.08, "{name}, {sight}: {one} and {other} are {apart:.3} apart");
                    }
                }
            }
        }
    }

    #[test]
    fn every_place_has_a_letter_and_a_dash_of_its_own() {
        let marks: Vec<_> = (0..8).map(|place| Series::placed(place, String::new(), 0)).collect();
        for (index, one) in marks.iter().enumerate() {
            for other in &marks[..index] {
                assert_ne!(one.letter, other.letter);
                assert_ne!(dash(one.dash), dash(other.dash));
            }
        }
        assert_eq!((marks[0].letter, marks[7].letter), (Some('A'), Some('H')));
    }
}
