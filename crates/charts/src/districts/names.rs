//! Where the districts' names stand: inside the circle where they fit, otherwise next to it.

use super::{Circle, Districts, Plan, place};
use crate::geometry::{Point, Rect, ascending, at, distance_to_line};
use crate::scene::Align;
use crate::style::Style;
use crate::text;

/// A name's place in the picture.
#[derive(Clone, Debug, PartialEq)]
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
    pub(super) leader: Leader,
}

impl Name {
    /// The space that the lines of the name take, with the change below.
    pub(super) fn area(&self) -> Rect {
        let step = self.px * text::LINE;
        let width = widest(&self.lines, self.px);
        let left = match self.align {
            Align::Start => self.at.x,
            Align::Middle => self.at.x - width / 2.0,
            Align::End => self.at.x - width,
        };
        let top = self.at.y - step / 2.0;
        Rect::new(left, top, left + width, top + step * (self.lines.len() as f64 + 1.0))
    }
}

/// The widest change that is printed in practice: places must not depend on the figure itself.
const CHANGE: &str = "+00,0\u{202f}%";

/// Shares of the picture to try for the circles, the best first: larger ones hold their names,
/// smaller ones leave room next to them.
const COVERS: [f64; 7] = [0.27, 0.33, 0.38, 0.21, 0.17, 0.14, 0.11];
/// How often names without room may choose earlier.
const TRIES: usize = 8;

/// Size of a name in CSS pixels: ordinary text, smaller in a narrow picture.
pub(super) fn size(style: &Style) -> f64 {
    style.font_px.min((style.css_width() / 31.0).max(LEAST))
}

/// No name is smaller, in CSS pixels.
const LEAST: f64 = 10.0;

pub(super) fn plan(chart: &Districts, style: &Style) -> Plan {
    let mut best: Option<(f64, Plan)> = None;
    for (step, cover) in COVERS.into_iter().enumerate() {
        let circles = place::circles(chart, style, cover);
        let fitting: Vec<Option<Name>> = (chart.districts.iter().zip(&circles))
            .map(|(district, circle)| inside(&district.label, *circle, style))
            .collect();
        let (names, cost) = names(chart, &circles, &fitting, style);
        if cost == 0.0 {
            return Plan { circles, names };
        }
        // Other sizes must be worth it: one leader less for each step.
        let cost = cost + step as f64;
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, Plan { circles, names }));
        }
    }
    best.map_or(Plan { circles: Vec::new(), names: Vec::new() }, |(_, plan)| plan)
}

/// The names, those that have no fitting place beside their circles, and what is wrong with their places: 1 for a leader, 100 for covering
/// something.
pub(super) fn names(
    chart: &Districts,
    circles: &[Circle],
    fitting: &[Option<Name>],
    style: &Style,
) -> (Vec<Name>, f64) {
    // Circles between others have the least choice and choose first.
    let freedom: Vec<f64> = (0..circles.len()).map(|index| -crowding(circles, index)).collect();
    let mut order = ascending(&freedom);
    order.retain(|index| fitting[*index].is_none());
    let mut best: Option<(f64, Vec<Option<Name>>)> = None;
    for _ in 0..TRIES {
        let mut names = fitting.to_vec();
        let held = fitting.iter().flatten().map(Name::area).collect();
        let mut taken = Taken { circles, names: held, leaders: Vec::new() };
        let mut cost = 0.0;
        let mut unlucky = None;
        for (turn, index) in order.iter().copied().enumerate() {
            let spot = taken.beside(&chart.districts[index].label, index, style);
            let wrong = if spot.trouble > 0.0 { 100.0 } else { 0.0 } + f64::from(u8::from(spot.name.leader.is_some()));
            if wrong > 0.0 && turn > 0 && unlucky.is_none_or(|(_, most)| wrong > most) {
                unlucky = Some((turn, wrong));
            }
            cost += wrong;
            taken.names.push(spot.area);
            taken.leaders.extend(spot.name.leader);
            names[index] = Some(spot.name);
        }
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            best = Some((cost, names));
        }
        // Whoever found no good place chooses first the next time.
        let Some((turn, _)) = unlucky.filter(|_| cost > 0.0) else { break };
        order[..=turn].rotate_right(1);
    }
    best.map_or((Vec::new(), 0.0), |(cost, names)| (names.into_iter().flatten().collect(), cost))
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

/// A name in one line, or in two broken at a hyphen, space or slash.
pub(super) fn broken(label: &str) -> Vec<Vec<String>> {
    let mut ways = vec![vec![label.to_owned()]];
    for (at, mark) in label.char_indices() {
        if matches!(mark, '-' | ' ' | '/') {
            let (head, tail) = label.split_at(at + mark.len_utf8());
            ways.push(vec![head.trim_end().to_owned(), tail.to_owned()]);
        }
    }
    ways
}

pub(super) fn widest(lines: &[String], px: f64) -> f64 {
    (lines.iter().map(|line| text::width(line, px, false)))
        .chain(std::iter::once(text::width(CHANGE, px, true)))
        .fold(0.0, f64::max)
}

pub(super) fn inside(label: &str, circle: Circle, style: &Style) -> Option<Name> {
    for factor in [1.0, 0.9, 0.82] {
        let px = (size(style) * factor).max(LEAST.min(style.font_px));
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

/// A place for a name and how much it covers there that it should not.
struct Spot {
    trouble: f64,
    name: Name,
    area: Rect,
}

/// What is drawn already.
struct Taken<'a> {
    circles: &'a [Circle],
    names: Vec<Rect>,
    leaders: Vec<(Point, Point)>,
}

impl Taken<'_> {
    /// The first free place around the circle, farther and smaller until there is one. If there is
    /// none at all, the place that covers the least.
    fn beside(&self, label: &str, index: usize, style: &Style) -> Spot {
        let picture = Rect::new(0.0, 0.0, style.css_width(), style.css_height());
        let mut best: Option<Spot> = None;
        for factor in [0.92, 0.82] {
            let px = (size(style) * factor).max(LEAST.min(style.font_px));
            let shapes = broken(label).into_iter().map(|lines| (widest(&lines, px), lines));
            let shapes: Vec<(f64, Vec<String>)> = shapes.collect();
            for distance in 0..8 {
                for way in WAYS {
                    for (width, lines) in &shapes {
                        let height = (lines.len() as f64 + 1.0) * px * text::LINE;
                        let (area, leader) = spot(self.circles[index], (*width, height), px, distance, way);
                        let trouble =
                            self.covered(index, &area.grown(px * 0.1), leader) + outside(&area, &picture) * 10.0;
                        if best.as_ref().is_none_or(|least| trouble < least.trouble) {
                            let name = named(lines.clone(), &area, px, way, leader);
                            best = Some(Spot { trouble, name, area });
                        }
                    }
                }
                if let Some(free) = best.take_if(|spot| spot.trouble == 0.0) {
                    return free;
                }
            }
        }
        // There is always a best one: the lists above are not empty.
        best.unwrap_or_else(|| {
            let (area, leader) = spot(self.circles[index], (0.0, 0.0), style.font_px, 0, WAYS[0]);
            let name = named(vec![label.to_owned()], &area, style.font_px, WAYS[0], leader);
            Spot { trouble: f64::INFINITY, name, area }
        })
    }

    /// Roughly the square pixels of names, circles and leaders under a new name and its leader.
    fn covered(&self, index: usize, area: &Rect, leader: Leader) -> f64 {
        let whole = area.width() * area.height();
        let names = self.names.iter().filter(|other| other.overlaps(area)).count();
        let discs = self.circles.iter().filter(|c| area.touches_disc(c.center, c.radius)).count();
        let struck = self.leaders.iter().filter(|(a, b)| area.crossed_by(*a, *b)).count();
        let leading = leader.map_or(0, |(from, to)| {
            let names = self.names.iter().filter(|other| other.crossed_by(from, to)).count();
            let discs = (self.circles.iter().enumerate())
                .filter(|(other, c)| *other != index && distance_to_line(c.center, from, to) < c.radius)
                .count();
            names + discs
        });
        whole * (2 * names + discs + struck + leading) as f64
    }
}

type Leader = Option<(Point, Point)>;

/// The place for a box of `size` in direction `way` at the `distance`-th step from the circle.
fn spot(circle: Circle, size: (f64, f64), px: f64, distance: u8, way: (f64, f64)) -> (Rect, Leader) {
    let ((dx, dy), (width, height)) = (way, size);
    let lift = circle.radius + px * 0.35 + f64::from(distance) * px * 0.75;
    // The box touches the ring of radius `lift` from outside in this direction.
    let x = circle.center.x + dx * lift + side(dx) * width / 2.0;
    let y = circle.center.y + dy * lift + side(dy) * height / 2.0;
    let area = Rect::new(x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0);
    let on_ray = |length: f64| at(circle.center.x + dx * length, circle.center.y + dy * length);
    let leader = (distance > 1).then(|| (on_ray(circle.radius), on_ray(lift - px * 0.2)));
    (area, leader)
}

/// The name in its box, leaning towards its circle.
fn named(lines: Vec<String>, area: &Rect, px: f64, (dx, _): (f64, f64), leader: Leader) -> Name {
    let (align, x) = if dx > 0.5 {
        (Align::Start, area.left)
    } else if dx < -0.5 {
        (Align::End, area.right)
    } else {
        (Align::Middle, (area.left + area.right) / 2.0)
    };
    let first = at(x, area.top + px * text::LINE / 2.0);
    Name { lines, at: first, align, px, inside: false, leader }
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

/// Square pixels of `area` that lie outside the picture.
fn outside(area: &Rect, picture: &Rect) -> f64 {
    let width = area.right.min(picture.right) - area.left.max(picture.left);
    let height = area.bottom.min(picture.bottom) - area.top.max(picture.top);
    area.width() * area.height() - width.max(0.0) * height.max(0.0)
}
