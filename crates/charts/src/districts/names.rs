//! Where the districts' names stand: inside the circle where they fit, otherwise beside it.

use super::{Circle, Districts};
use crate::geometry::{Point, Rect, at};
use crate::scene::Align;
use crate::style::Style;
use crate::text;

/// A name's place in the picture.
#[derive(Clone, Debug)]
pub(super) struct Name {
    /// Lines of the name; the change follows as one more line.
    pub(super) lines: Vec<String>,
    /// Middle of the first line.
    pub(super) at: Point,
    pub(super) align: Align,
    /// Type size in CSS pixels.
    pub(super) px: f64,
    /// Inside the circle, so the colour must suit it.
    pub(super) inside: bool,
    /// A thin line from the circle, when the name stands at a distance.
    pub(super) leader: Option<(Point, Point)>,
}

/// The widest change that is printed in practice: places must not depend on the figure itself.
const CHANGE: &str = "+00,0\u{202f}%";

pub(super) fn names(chart: &Districts, circles: &[Circle], style: &Style) -> Vec<Name> {
    let mut names: Vec<Option<Name>> = (chart.districts.iter().zip(circles))
        .map(|(district, circle)| inside(&district.label, *circle, style))
        .collect();
    let mut taken: Vec<Rect> = Vec::new();
    // Small circles between large ones have the least choice and choose first.
    let mut order: Vec<usize> = (0..circles.len()).filter(|i| names[*i].is_none()).collect();
    order.sort_by(|a, b| crowding(circles, *b).total_cmp(&crowding(circles, *a)));
    for index in order {
        let (name, area) = beside(&chart.districts[index].label, index, circles, &taken, style);
        taken.push(area);
        names[index] = Some(name);
    }
    names.into_iter().flatten().collect()
}

/// How much of the neighbourhood of a circle other circles take.
fn crowding(circles: &[Circle], index: usize) -> f64 {
    let own = circles[index];
    (circles.iter().enumerate())
        .filter(|(other, _)| *other != index)
        .map(|(_, c)| {
            let gap = (own.center.distance(c.center) - c.radius).max(1.0);
            c.radius / gap
        })
        .sum()
}

/// One line, or two broken at a hyphen, space or slash.
fn broken(label: &str) -> Vec<Vec<String>> {
    let mut ways = vec![vec![label.to_owned()]];
    for (at, mark) in label.char_indices() {
        if matches!(mark, '-' | ' ' | '/') {
            let (head, tail) = label.split_at(at + mark.len_utf8());
            ways.push(vec![head.trim_end().to_owned(), tail.to_owned()]);
        }
    }
    ways
}

fn widest(lines: &[String], px: f64) -> f64 {
    (lines.iter().map(|line| text::width(line, px, false)))
        .chain(std::iter::once(text::width(CHANGE, px, true)))
        .fold(0.0, f64::max)
}

fn inside(label: &str, circle: Circle, style: &Style) -> Option<Name> {
    for px in [style.font_px, style.font_px * 0.9, style.font_px * 0.82] {
        for lines in broken(label) {
            let step = px * text::LINE;
            let rows = lines.len() as f64 + 1.0;
            let (half_width, half_height) = (widest(&lines, px) / 2.0, rows * step / 2.0);
            // The corners of the outer lines are inside when these, less the empty part of the
            // line height, are.
            let corner = half_height - step * 0.18;
            let room = circle.radius - 2.0;
            if half_width * half_width + corner * corner <= room * room {
                let first = circle.center.y - half_height + step / 2.0;
                return Some(Name {
                    lines,
                    at: at(circle.center.x, first),
                    align: Align::Middle,
                    px,
                    inside: true,
                    leader: None,
                });
            }
        }
    }
    None
}

/// Directions to try, the most readable first: below, above, right, left, then between them.
const WAYS: [(f64, f64); 16] = [
    (0.0, 1.0),
    (0.0, -1.0),
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.7, 0.7),
    (-0.7, 0.7),
    (0.7, -0.7),
    (-0.7, -0.7),
    (0.38, 0.92),
    (-0.38, 0.92),
    (0.38, -0.92),
    (-0.38, -0.92),
    (0.92, 0.38),
    (-0.92, 0.38),
    (0.92, -0.38),
    (-0.92, -0.38),
];

/// The first free place around the circle, farther and smaller until there is one. If there is
/// none at all, the place that covers the least.
fn beside(label: &str, index: usize, circles: &[Circle], taken: &[Rect], style: &Style) -> (Name, Rect) {
    let circle = circles[index];
    let picture = Rect::new(0.0, 0.0, style.css_width(), style.css_height());
    let mut best: Option<(f64, Name, Rect)> = None;
    for px in [style.font_px * 0.92, style.font_px * 0.82] {
        let step = px * text::LINE;
        for distance in 0..9 {
            let lift = circle.radius + px * 0.25 + f64::from(distance) * px * 0.75;
            for (dx, dy) in WAYS {
                for lines in broken(label) {
                    let width = widest(&lines, px);
                    let height = (lines.len() as f64 + 1.0) * step;
                    // The box touches the ring of radius `lift` from outside in this direction.
                    let middle = at(
                        circle.center.x + dx * lift + side(dx) * width / 2.0,
                        circle.center.y + dy * lift + side(dy) * height / 2.0,
                    );
                    let area = Rect::new(
                        middle.x - width / 2.0,
                        middle.y - height / 2.0,
                        middle.x + width / 2.0,
                        middle.y + height / 2.0,
                    );
                    let trouble = covered(&area.grown(px * 0.1), circles, taken) + outside(&area, &picture) * 10.0;
                    if best.as_ref().is_some_and(|(least, ..)| *least <= trouble) {
                        continue;
                    }
                    let free = trouble == 0.0;
                    let (align, x) = if dx > 0.5 {
                        (Align::Start, area.left)
                    } else if dx < -0.5 {
                        (Align::End, area.right)
                    } else {
                        (Align::Middle, middle.x)
                    };
                    let leader = (distance > 1).then(|| {
                        let rim = at(circle.center.x + dx * circle.radius, circle.center.y + dy * circle.radius);
                        let near = px * 0.2;
                        let end = at(circle.center.x + dx * (lift - near), circle.center.y + dy * (lift - near));
                        (rim, end)
                    });
                    let name = Name { lines, at: at(x, area.top + step / 2.0), align, px, inside: false, leader };
                    best = Some((trouble, name, area));
                    if free {
                        if let Some((_, name, area)) = best {
                            return (name, area);
                        }
                    }
                }
            }
        }
    }
    match best {
        Some((_, name, area)) => (name, area),
        None => (
            Name {
                lines: vec![label.to_owned()],
                at: circle.center,
                align: Align::Middle,
                px: style.font_px,
                inside: false,
                leader: None,
            },
            picture,
        ),
    }
}

fn side(direction: f64) -> f64 {
    if direction > 0.5 {
        1.0
    } else if direction < -0.5 {
        -1.0
    } else {
        0.0
    }
}

/// Square pixels of other names and, roughly, of circles under `area`.
fn covered(area: &Rect, circles: &[Circle], taken: &[Rect]) -> f64 {
    let names: f64 = (taken.iter().filter(|other| other.overlaps(area)))
        .map(|other| {
            (area.right.min(other.right) - area.left.max(other.left))
                * (area.bottom.min(other.bottom) - area.top.max(other.top))
        })
        .sum();
    let discs: f64 = circles
        .iter()
        .filter(|circle| area.touches_disc(circle.center, circle.radius))
        .map(|_| area.width() * area.height() * 0.5)
        .sum();
    names * 2.0 + discs
}

/// Square pixels of `area` that lie outside the picture.
fn outside(area: &Rect, picture: &Rect) -> f64 {
    let width = area.right.min(picture.right) - area.left.max(picture.left);
    let height = area.bottom.min(picture.bottom) - area.top.max(picture.top);
    area.width() * area.height() - width.max(0.0) * height.max(0.0)
}
