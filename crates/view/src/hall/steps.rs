//! Steps from one figure to another, for a hall.

use charts::{Palette, Steps, Style, svg};

use super::Ground;

/// Lines of type that a step takes: its words and its bar.
const LINES: f64 = 2.6;

/// Steps as SVG: their type is smaller than that of the hall where many of them share its height.
#[must_use]
pub fn steps(chart: &Steps, (width, height): (f64, f64), font_px: f64, ground: Ground) -> String {
    let row = height / chart.rows.len().max(1) as f64;
    let style = Style::new(width, height, 1.0).with_font(font_px.min(row / LINES)).with_palette(palette(ground));
    svg::render(chart, &style)
}

/// The colours of a ground.
pub(super) const fn palette(ground: Ground) -> Palette {
    match ground {
        Ground::Dark => Palette::PROJECTOR,
        Ground::Bright => Palette::HIGH_CONTRAST,
    }
}
