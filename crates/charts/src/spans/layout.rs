//! Where everything in the picture of ranges stands.

use locale::charts::axis as number;
use locale::numbers::signed_persons;

use super::axes::{Axes, Axis};
use super::{Span, Spans};
use crate::axis::Scale;
use crate::ends::wrapped;
use crate::geometry::{Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

/// Height of the numbers below a group of rows, against the size of text.
const FOOT: f64 = 1.9;
/// Height of a bar with the air around it, likewise.
const BAR: f64 = 1.7;
/// Width that a number at the grid should have, likewise.
const NUMBER: f64 = 7.5;
/// How far the colour of the wide range goes to the ground.
const PALE: f64 = 0.68;

/// Lines of text above a bar: one where all names and ranges fit beside each other, otherwise the name and below it the range.
fn lines(chart: &Spans, style: &Style) -> usize {
    let px = style.font_px;
    let wide = |span: &Span| text::width(&span.label, px, true) + text::width(&span.text, px, false) + px * 1.5;
    let fit = chart.rows.iter().all(|span| span.text.is_empty() || wide(span) <= style.css_width());
    let below = |span: &Span| folded(&span.text, style).len();
    if fit { 1 } else { 1 + chart.rows.iter().map(below).max().unwrap_or_default() }
}

/// What is said of a range, as wide as the picture. Names are folded in bold, and this is not.
fn folded(said: &str, style: &Style) -> Vec<String> {
    let (plain, bold) = (text::width(said, 1.0, false), text::width(said, 1.0, true));
    wrapped(said, style.font_px * plain / bold.max(f64::MIN_POSITIVE), style.css_width())
}

pub(super) fn height(chart: &Spans, style: &Style) -> f64 {
    let px = style.font_px;
    let groups = [false, true].into_iter().filter(|it| chart.rows.iter().any(|span| span.difference == *it)).count();
    let row = lines(chart, style) as f64 * text::LINE + BAR;
    px * (chart.rows.len() as f64 * row + groups as f64 * FOOT)
}

pub(super) fn scene(chart: &Spans, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let px = style.font_px;
    let axes = Axes::new(chart, ((style.css_width() / (px * NUMBER)) as usize).clamp(1, 8));
    // Numbers stand in the middle below the lines of the grid, also below the outer ones.
    let widest = [(false, axes.persons), (true, axes.differences)]
        .into_iter()
        .flat_map(|(signed, axis)| {
            [0, axes.steps].map(|line| text::width(&said(signed, axis.number(line)), style.small(), false))
        })
        .fold(px, f64::max);
    let (left, right) = (widest / 2.0, style.css_width() - widest / 2.0);
    let step = (right - left).max(1.0) / axes.steps as f64;
    let groups = [(false, axes.persons), (true, axes.differences)].map(|(difference, axis)| {
        let rows: Vec<&Span> = chart.rows.iter().filter(|span| span.difference == difference).collect();
        (rows, axis, difference)
    });
    let feet = groups.iter().filter(|(rows, ..)| !rows.is_empty()).count() as f64 * px * FOOT;
    let row = (style.css_height() - feet) / chart.rows.len().max(1) as f64;
    let mut top = 0.0;
    for (rows, axis, differences) in groups.into_iter().filter(|(rows, ..)| !rows.is_empty()) {
        let bottom = top + row * rows.len() as f64;
        let group = Group { style, axis, differences, left, step, steps: axes.steps, lines: lines(chart, style) };
        group.grid(&mut scene, (top, bottom), ((widest + px * 0.5) / step).ceil().max(1.0) as usize);
        for (place, span) in rows.into_iter().enumerate() {
            let top = top + row * place as f64;
            group.row(span, &mut scene, top, top + row);
        }
        top = bottom + px * FOOT;
    }
    scene
}

/// A number at the grid; a difference has its sign.
fn said(difference: bool, value: f64) -> String {
    if difference && value > 0.0 { signed_persons(value) } else { number(value) }
}

/// Rows on one axis.
struct Group<'a> {
    style: &'a Style,
    axis: Axis,
    differences: bool,
    left: f64,
    /// Pixels from one line of the grid to the next.
    step: f64,
    steps: usize,
    /// Of text above a bar.
    lines: usize,
}

impl Group<'_> {
    fn scale(&self) -> Scale {
        self.axis.scale(self.left, self.step)
    }

    fn text(&self, text: String, x: f64, y: f64, align: Align) -> Label {
        Label::plain(text, at(x, y), align, self.style.palette.ink, self.style.font_px)
    }

    /// Lines from top to bottom, and their numbers below, every `every`-th of them.
    fn grid(&self, scene: &mut Scene, (top, bottom): (f64, f64), every: usize) {
        let (palette, px) = (&self.style.palette, self.style.font_px);
        for line in 0..=self.steps {
            let value = self.axis.number(line);
            let x = self.scale().at(value);
            let zero = value == 0.0;
            scene.upright(
                x,
                top,
                bottom,
                if zero { 1.5 } else { 1.0 },
                if zero { palette.quiet } else { palette.grid },
            );
            if self.axis.is_numbered(line, every) {
                let numbered = at(x, bottom + px * 0.75);
                scene.text(Label::plain(
                    said(self.differences, value),
                    numbered,
                    Align::Middle,
                    palette.quiet,
                    self.style.small(),
                ));
            }
        }
    }

    fn row(&self, span: &Span, scene: &mut Scene, top: f64, bottom: f64) {
        let (palette, px, weight) = (&self.style.palette, self.style.font_px, self.style.weight());
        let (line, width) = (px * text::LINE, scene.width);
        let two = self.lines > 1;
        let beside = if two || span.text.is_empty() { 0.0 } else { text::width(&span.text, px, false) + px };
        let name = text::fitting(&span.label, px, width - beside);
        let color = span.colour.map_or(palette.ink, |colour| palette.series(colour));
        let name =
            Label { bold: true, color: palette.text_in(color), ..self.text(name, 0.0, top + line / 2.0, Align::Start) };
        let mut labels = vec![name];
        if two {
            let below = folded(&span.text, self.style).into_iter().enumerate();
            labels.extend(below.map(|(row, it)| self.text(it, 0.0, top + line * (row as f64 + 1.5), Align::Start)));
        } else {
            labels.push(self.text(span.text.clone(), width, top + line / 2.0, Align::End));
        }
        for label in labels.into_iter().filter(|label| !label.text.is_empty()) {
            // The grid does not run through words.
            scene.block(label.area(), palette.paper);
            scene.text(label);
        }
        let from = top + line * self.lines as f64;
        let middle = (from + bottom) / 2.0;
        let half = ((bottom - from) * 0.32).min(px * 0.55).max(0.5);
        let x = self.scale();
        let [low, lower, upper, high] = span.shown().figures().map(|persons| x.at(persons));
        scene.block(Rect::new(low, middle - half, high, middle + half), color.mix(palette.paper, PALE));
        for end in [low, high] {
            scene.upright(end, middle - half, middle + half, 1.4 * weight, color);
        }
        scene.block(Rect::new(lower, middle - half, upper, middle + half), color);
        // Taller than the bar and with a light edge: it is seen on its own colour too.
        let (center, taller) = (x.at(span.central), half * 1.35);
        scene.upright(center, middle - taller, middle + taller, 4.6 * weight, palette.paper);
        scene.upright(center, middle - taller, middle + taller, 2.2 * weight, palette.ink);
    }
}
