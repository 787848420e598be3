//! A range of draws at the end of a bar or of a line: thin from cap to cap, thick where half of the draws lie.

use crate::geometry::Rect;
use crate::scene::Scene;
use crate::style::{Rgb, Style};

/// Thickness of the line of eight of ten draws, in CSS pixels at lines of ordinary weight.
const THIN: f64 = 1.4;
/// The same for five of ten.
const THICK: f64 = 3.4;
/// How far the light edge reaches beyond a line on either side, so that it stands off from what it crosses.
const EDGE: f64 = 1.2;

/// Which way a whisker runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// From left to right.
    Level,
    /// From bottom to top.
    Upright,
}

/// A range, in CSS pixels.
pub(crate) struct Whisker {
    /// Which way it runs.
    pub(crate) way: Way,
    /// Where its line lies across that way.
    pub(crate) across: f64,
    /// Where eight of ten draws end along it, the smaller figure first.
    pub(crate) wide: [f64; 2],
    /// Where five of ten draws end; `None` draws the line alone.
    pub(crate) narrow: Option<[f64; 2]>,
    /// Half the length of a cap.
    pub(crate) cap: f64,
    /// Colour.
    pub(crate) color: Rgb,
}

impl Whisker {
    /// Draws it with a light edge.
    pub(crate) fn draw(&self, scene: &mut Scene, style: &Style) {
        let weight = style.weight();
        let (thin, thick) = (THIN / 2.0 * weight, THICK / 2.0 * weight);
        let caps = self.wide.map(|end| self.stroke([end - thin, end + thin], self.cap));
        let mut strokes = vec![self.stroke(self.wide, thin)];
        strokes.extend(caps);
        strokes.extend(self.narrow.map(|ends| self.stroke(ends, thick)));
        for stroke in &strokes {
            scene.block(stroke.grown(EDGE * weight), style.palette.paper);
        }
        for stroke in strokes {
            scene.block(stroke, self.color);
        }
    }

    /// The space it takes.
    pub(crate) fn area(&self) -> Rect {
        self.stroke(self.wide, self.cap)
    }

    /// A stroke between two places along the way, `half` as thick to either side.
    fn stroke(&self, [one, other]: [f64; 2], half: f64) -> Rect {
        let ((from, to), (near, far)) = ((one.min(other), one.max(other)), (self.across - half, self.across + half));
        match self.way {
            Way::Level => Rect::new(from, near, to, far),
            Way::Upright => Rect::new(near, from, far, to),
        }
    }
}
