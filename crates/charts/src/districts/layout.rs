//! The cartogram: circles, then their names.

use locale::charts::NO_FIGURE;
use locale::numbers::signed_percent;

use super::names::Name;
use super::{Districts, Plan};
use crate::geometry::at;
use crate::scene::{Label, Scene};
use crate::style::{Palette, Rgb, Style};
use crate::text;

pub(super) fn scene(chart: &Districts, plan: &Plan, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let palette = &style.palette;
    let weight = style.font_px / 13.0;
    let Plan { circles, names } = plan;
    let strongest = chart.strongest_change();
    let colors: Vec<Rgb> =
        (chart.districts.iter()).map(|district| color(chart.change_percent(district), strongest, palette)).collect();
    for (circle, color) in circles.iter().zip(&colors) {
        // Strong enough to be seen where the circle itself is pale.
        let rim = color.mix(palette.ink, 0.55);
        scene.disc(circle.center, circle.radius, *color);
        scene.ring(circle.center, circle.radius, rim, weight);
    }
    if let Some(circle) = chart.selected.and_then(|index| circles.get(index)) {
        scene.ring(circle.center, circle.radius, palette.ink, 3.2 * weight);
    }
    for ((district, name), fill) in chart.districts.iter().zip(names).zip(&colors) {
        if let Some((from, to)) = name.leader {
            scene.line(vec![from, to], palette.quiet, weight);
        }
        let ink = if name.inside { readable_on(*fill, palette) } else { palette.ink };
        label(&mut scene, chart.change_percent(district), name, ink);
    }
    scene
}

/// A name with the change below it.
pub(super) fn label(scene: &mut Scene, change: Option<f64>, name: &Name, color: Rgb) {
    let change = change.map_or_else(|| NO_FIGURE.to_owned(), signed_percent);
    let lines = name.lines.iter().map(|line| (line.clone(), false));
    let step = name.px * text::LINE;
    for (row, (text, bold)) in lines.chain(std::iter::once((change, true))).enumerate() {
        let at = at(name.at.x, name.at.y + row as f64 * step);
        scene.text(Label { text, at, align: name.align, color, px: name.px, bold });
    }
}

/// How far towards the strong colour the largest change goes: names inside must stay readable.
const DEEPEST: f64 = 0.85;

/// Blue for less, orange for more, pale for no change. Never the only sign: it is printed too.
pub(super) fn color(change: Option<f64>, strongest: f64, palette: &Palette) -> Rgb {
    let Some(change) = change else {
        return palette.even;
    };
    let end = if change < 0.0 { palette.less } else { palette.more };
    palette.even.mix(end, DEEPEST * (change.abs() / strongest).min(1.0))
}

/// Ink where it can be read, otherwise black or white: one of these has a contrast of 4.5:1 on any
/// colour.
pub(super) fn readable_on(fill: Rgb, palette: &Palette) -> Rgb {
    let contrast = |other: &Rgb| {
        let (a, b) = (fill.luminance() + 0.05, other.luminance() + 0.05);
        a.max(b) / a.min(b)
    };
    let strongest = [Rgb(0, 0, 0), Rgb(255, 255, 255)].into_iter().max_by(|a, b| contrast(a).total_cmp(&contrast(b)));
    let ink = palette.ink;
    strongest.filter(|_| contrast(&ink) < 5.0).unwrap_or(ink)
}
