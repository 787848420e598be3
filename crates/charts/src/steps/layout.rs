//! Where everything in a picture of steps stands.

use super::{Extent, Step, Steps};
use crate::axis::Scale;
use crate::ends::wrapped;
use crate::geometry::{Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::{Rgb, Style};
use crate::text;

/// Lines that a label may take.
const LINES: usize = 2;

pub(super) fn scene(chart: &Steps, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let (low, high) = chart.reach();
    let edge = style.font_px * 0.6;
    let rows = Rows {
        chart,
        style,
        scale: Scale::new((low, edge), (high, (style.css_width() - edge).max(edge + 1.0))),
        height: style.css_height() / chart.rows.len().max(1) as f64,
        lines: chart.rows.iter().map(|row| lines(row, style).len()).max().unwrap_or(1),
    };
    if let Some(mark) = chart.mark {
        scene.upright(rows.scale.at(mark), 0.0, style.css_height(), 1.5 * style.weight(), style.palette.quiet);
    }
    let shown = || chart.rows.iter().take(chart.shown).enumerate();
    let mut before = None;
    for (place, step) in shown() {
        before = Some(rows.bar(step, rows.height * place as f64, before, &mut scene));
    }
    // No line runs through words.
    for (place, step) in shown() {
        rows.words(step, rows.height * place as f64, &mut scene);
    }
    scene
}

/// A label as wide as what stands at the end leaves room for.
fn lines(step: &Step, style: &Style) -> Vec<String> {
    let px = style.font_px;
    let width = (style.css_width() - text::width(&step.text, px, true) - px).max(px * 4.0);
    let mut lines = wrapped(&step.label, px, width);
    if lines.len() > LINES {
        let rest = lines.split_off(LINES - 1).join(" ");
        lines.push(text::fitting(&rest, px, width));
    }
    lines
}

struct Rows<'a> {
    chart: &'a Steps,
    style: &'a Style,
    scale: Scale,
    height: f64,
    /// Of words above every bar.
    lines: usize,
}

impl Rows<'_> {
    /// The label and what stands at its end.
    fn words(&self, step: &Step, top: f64, scene: &mut Scene) {
        let (px, palette) = (self.style.font_px, &self.style.palette);
        let line = px * text::LINE;
        let mut labels: Vec<Label> = lines(step, self.style)
            .into_iter()
            .enumerate()
            .map(|(index, text)| {
                Label::plain(text, at(0.0, top + line * (index as f64 + 0.5)), Align::Start, palette.ink, px)
            })
            .collect();
        let end = at(self.style.css_width(), top + line * 0.5);
        labels.push(Label::bold(step.text.clone(), end, Align::End, palette.ink, px));
        for label in labels.into_iter().filter(|label| !label.text.is_empty()) {
            scene.block(label.area(), palette.paper);
            scene.text(label);
        }
    }

    /// The bar, and the line that leads to it from the one before; where it ends.
    fn bar(&self, step: &Step, top: f64, before: Option<(f64, f64)>, scene: &mut Scene) -> (f64, f64) {
        let (px, palette) = (self.style.font_px, &self.style.palette);
        let above = top + px * text::LINE * self.lines as f64 + px * 0.2;
        let below = (top + self.height - px * 0.5).max(above + 2.0);
        let (middle, half) = ((above + below) / 2.0, ((below - above) / 2.0).min(px * 0.55));
        let block = |from: f64, to: f64, color: Rgb, scene: &mut Scene| {
            // What hardly changes anything is still seen.
            let (left, right) = (from.min(to), from.max(to).max(from.min(to) + self.style.weight()));
            scene.block(Rect::new(left, middle - half, right, middle + half), color);
        };
        let (begin, end) = match step.extent {
            Extent::Figure(value) => (self.scale.at(value), self.scale.at(value)),
            Extent::Way(from, to) => (self.scale.at(from), self.scale.at(to)),
        };
        if let (Some((x, y)), true) = (before, self.chart.connected) {
            scene.upright(x, y, middle - half, self.style.weight(), palette.quiet);
        }
        match (step.extent, self.chart.mark) {
            (Extent::Figure(_), _) => scene.disc(at(begin, middle), half.min(px * 0.42), palette.ink),
            (Extent::Way(..), Some(mark)) => {
                let mark = self.scale.at(mark);
                block(begin, mark, palette.less, scene);
                block(mark, end, palette.more, scene);
            }
            (Extent::Way(from, to), None) => {
                block(begin, end, if to < from { palette.less } else { palette.more }, scene);
            }
        }
        if let Some((low, high)) = step.range {
            let (low, high, weight) = (self.scale.at(low), self.scale.at(high), self.style.weight());
            let cap = half * 0.7;
            scene.level(low, high, middle, 3.0 * weight, palette.paper);
            scene.level(low, high, middle, 1.5 * weight, palette.ink);
            [low, high]
                .into_iter()
                .for_each(|x| scene.upright(x, middle - cap, middle + cap, 1.5 * weight, palette.ink));
        }
        (end, middle + half)
    }
}
