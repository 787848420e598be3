//! Where the whiskers of several scenarios stand: side by side, so that none covers another.

use crate::band::Band;
use crate::geometry::{Point, at};
use crate::style::{Rgb, Style};
use crate::whisker::{Way, Whisker};

/// From one whisker to the next against the size of text, and against the width of the picture at most.
const STEP: (f64, f64) = (0.75, 0.02);
/// Between the end of a line and the first whisker, against the size of text.
const GAP: f64 = 0.5;
/// Half the length of a cap against the way to the next whisker.
const CAP: f64 = 0.34;

/// The strip beside the ends of the lines.
pub(super) struct Whiskers<'a> {
    /// A band for each line that has one.
    pub(super) bands: &'a [Option<Band>],
    /// How far the strip goes beyond the last year, in CSS pixels.
    pub(super) beyond: f64,
    /// From the end of a line to the end of the strip.
    width: f64,
    step: f64,
    gap: f64,
}

impl<'a> Whiskers<'a> {
    /// In a picture whose years have `room` pixels, `share` of them before the target year.
    pub(super) fn new(bands: &'a [Option<Band>], style: &Style, room: f64, share: f64) -> Self {
        let step = (style.font_px * STEP.0).min(style.css_width() * STEP.1);
        let gap = style.font_px * GAP;
        let count = bands.iter().flatten().count();
        let width = if count == 0 { 0.0 } else { gap + step * count as f64 };
        // Years behind the target year leave room themselves; what they lose to the strip, the strip must gain.
        let beyond = ((width - room * (1.0 - share)) / share.max(0.1)).clamp(0.0, width);
        Self { bands, beyond, width, step, gap }
    }

    /// The `place`-th whisker, beside lines that end at `target`.
    pub(super) fn one(&self, place: usize, target: f64, wide: [f64; 2], color: Rgb) -> Whisker {
        let across = target + self.gap + self.step * (place as f64 + 0.5);
        Whisker { way: Way::Upright, across, wide, narrow: None, cap: self.step * CAP, color }
    }

    /// Where the way from the end of a line to its name begins: not before the strip, if the line ends at it.
    pub(super) fn beside(&self, end: Point, at_strip: bool) -> Point {
        if at_strip { at(end.x + self.width, end.y) } else { end }
    }
}
