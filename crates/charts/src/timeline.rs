//! Calendar years below a picture.

use locale::numbers::year;

use crate::axis::{Scale, year_marks};
use crate::geometry::{Rect, at};
use crate::scene::{Align, Label, Scene};
use crate::style::Style;
use crate::text;

/// Marks years below `plot`, whose left and right edges are the first and last year of `x`. The
/// target year stands out and is always there, then the base year; others where room is left.
pub(crate) fn years(scene: &mut Scene, style: &Style, plot: &Rect, x: &Scale, base_year: i32, target_year: i32) {
    let px = style.font_px;
    let place = |year: i32| x.at(f64::from(year));
    let widest = text::width("2000", style.small(), true) + px * 0.8;
    let room = (plot.width() / (widest * 1.35)) as usize;
    let mut kept: Vec<i32> = vec![target_year];
    let first = x.value(plot.left).round() as i32;
    let last = x.value(plot.right).round() as i32;
    for mark in std::iter::once(base_year).chain(year_marks(first, last, room)) {
        let free = |other: &i32| (place(*other) - place(mark)).abs() >= widest;
        if kept.iter().all(free) {
            kept.push(mark);
        }
    }
    for mark in kept {
        let strong = mark == target_year;
        let color = if strong { style.palette.ink } else { style.palette.quiet };
        scene.upright(place(mark), plot.bottom, plot.bottom + px * 0.3, 1.0, color);
        let half = text::width(&year(mark), style.small(), strong) / 2.0;
        let inside = place(mark).min(scene.width - half).max(half);
        scene.text(Label {
            text: year(mark),
            at: at(inside, plot.bottom + px * 1.15),
            align: Align::Middle,
            color,
            px: style.small(),
            bold: strong,
        });
    }
}
