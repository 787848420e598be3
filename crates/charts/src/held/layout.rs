//! Where everything in the bars of ten fields stands.

use super::{Held, HeldGroup, HeldRow};
use crate::geometry::{Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

/// Width from which two groups stand side by side, against the ordinary size of text.
const TWO_COLUMNS: f64 = 44.0;

/// Fields of a bar: people count in tens.
const FIELDS: usize = 10;

pub(super) fn scene(chart: &Held, style: &Style) -> Scene {
    let mut scene = Scene::new(style);
    let columns = if style.css_width() >= style.font_px * TWO_COLUMNS { 2 } else { 1 };
    let down = style.css_height() / chart.groups.len().div_ceil(columns).max(1) as f64;
    let gap = style.font_px * 2.5;
    let across = (style.css_width() - gap * (columns - 1) as f64) / columns as f64;
    // All bars end at the same place, so that they can be compared.
    let rows = chart.groups.iter().flat_map(|group| &group.rows);
    let widest = rows.map(|row| text::width(&row.text, style.font_px, false)).fold(0.0, f64::max);
    for (index, group) in chart.groups.iter().enumerate() {
        let (left, top) = ((across + gap) * (index % columns) as f64, down * (index / columns) as f64);
        one(group, style, Rect::new(left, top, left + across, top + down), widest, &mut scene);
    }
    scene
}

/// The title, then a bar for each row with its name above and its number behind, which is `widest` at most.
fn one(group: &HeldGroup, style: &Style, frame: Rect, widest: f64, scene: &mut Scene) {
    let (px, ink) = (style.font_px, style.palette.ink);
    let size = px.min(px * frame.width() / text::width(&group.title, px, true));
    scene.text(Label::bold(group.title.clone(), at(frame.left, frame.top + px * 0.8), Align::Start, ink, size));
    let (top, bottom) = (frame.top + px * 1.7, frame.bottom - px * 0.6);
    let each = (bottom - top) / group.rows.len().max(1) as f64;
    for (index, row) in group.rows.iter().enumerate() {
        let above = top + each * index as f64;
        let name = at(frame.left, above + px * 0.7);
        scene.text(Label::plain(row.name.clone(), name, Align::Start, style.palette.quiet, style.small()));
        let thick = (each - px * 1.9).clamp(px * 0.6, px * 1.3);
        let bar = Rect::new(frame.left, above + px * 1.4, frame.right - widest - px * 0.7, above + px * 1.4 + thick);
        fields(row, style, bar, scene);
        mark(group.promised, style, bar, scene);
        let behind = at(bar.right + px * 0.6, (bar.top + bar.bottom) / 2.0);
        scene.text(Label::plain(row.text.clone(), behind, Align::Start, ink, px));
    }
}

/// Ten frames, filled from the left as far as the share reaches.
fn fields(row: &HeldRow, style: &Style, bar: Rect, scene: &mut Scene) {
    let (palette, line) = (&style.palette, style.weight());
    let (step, gap) = (bar.width() / FIELDS as f64, style.font_px * 0.2);
    for index in 0..FIELDS {
        let left = bar.left + step * index as f64;
        let frame = Rect::new(left, bar.top, left + step - gap, bar.bottom);
        scene.block(frame, palette.quiet);
        scene.block(frame.grown(-line), palette.paper);
        let filled = (row.share * FIELDS as f64 - index as f64).clamp(0.0, 1.0);
        if filled > 0.0 {
            scene.block(Rect::new(left, bar.top, left + (step - gap) * filled, bar.bottom), palette.baseline);
        }
    }
}

/// Where the share should be: between two fields.
fn mark(promised: f64, style: &Style, bar: Rect, scene: &mut Scene) {
    let beyond = style.font_px * 0.35;
    let x = bar.left + bar.width() * promised - style.font_px * 0.1;
    scene.upright(x, bar.top - beyond, bar.bottom + beyond, 2.5 * style.weight(), style.palette.ink);
}
