//! Outlines in a picture, and where the names of the districts stand on them.

use super::names::{self, Name};
use super::outline::{Corner, contains, doubled_area, size_of};
use super::place::cosine;
use super::{Circle, Districts};
use crate::geometry::{Point, at, distance_to_line};
use crate::scene::Align;
use crate::style::Style;
use crate::text;

/// What lies in the picture whatever the figures are.
pub(super) struct Ground {
    /// Of each district its areas, each with its rings, in CSS pixels.
    pub(super) districts: Vec<Vec<Vec<Vec<Point>>>>,
    pub(super) names: Vec<Name>,
}

pub(super) fn ground(chart: &Districts, corners: &[Corner], style: &Style) -> Ground {
    let placed = projected(corners, style);
    let mut districts: Vec<Vec<Vec<Vec<Point>>>> = vec![Vec::new(); chart.districts.len()];
    let mut last = None;
    for (corner, point) in corners.iter().zip(placed) {
        let Some(parts) = districts.get_mut(corner.district) else { continue };
        let now = (corner.district, corner.part, corner.ring);
        if last.is_none_or(|(district, part, _)| (district, part) != (now.0, now.1)) {
            parts.push(Vec::new());
        }
        let Some(rings) = parts.last_mut() else { continue };
        if last != Some(now) {
            rings.push(Vec::new());
        }
        if let Some(ring) = rings.last_mut() {
            ring.push(point);
        }
        last = Some(now);
    }
    let circles: Vec<Circle> = districts.iter().map(|parts| roomiest(parts)).collect();
    let fitting: Vec<Option<Name>> = (chart.districts.iter().zip(&circles).zip(&districts))
        .map(|((district, circle), parts)| {
            names::inside(&district.label, *circle, style)
                .or_else(|| within(&district.label, circle.center, parts, style))
        })
        .collect();
    let (names, _) = names::names(chart, &circles, &fitting, style);
    Ground { districts, names }
}

/// Equirectangular, true at the middle latitude, as large as the picture allows.
fn projected(corners: &[Corner], style: &Style) -> Vec<Point> {
    let reach = |value: &dyn Fn(&Corner) -> f64| {
        let low = corners.iter().map(value).fold(f64::INFINITY, f64::min);
        let high = corners.iter().map(value).fold(f64::NEG_INFINITY, f64::max);
        (low, high)
    };
    let (south, north) = reach(&|corner| corner.lat);
    let middle = (south + north) / 2.0;
    let narrower = cosine(middle.abs() * std::f64::consts::PI / 180.0);
    let (west, east) = reach(&|corner| corner.lon * narrower);
    let edge = style.font_px * 0.4;
    let (width, height) = (style.css_width(), style.css_height());
    let room = |length: f64| (length - 2.0 * edge).max(1.0);
    let scale = (room(width) / (east - west).max(1e-9)).min(room(height) / (north - south).max(1e-9));
    let left = (width - (east - west) * scale) / 2.0;
    let top = (height - (north - south) * scale) / 2.0;
    let place = |corner: &Corner| at(left + (corner.lon * narrower - west) * scale, top + (north - corner.lat) * scale);
    corners.iter().map(place).collect()
}

/// Cells of the grid in which the roomiest place is looked for, twice: in the whole area, then around the best one.
const CELLS: usize = 16;

/// The largest circle that lies in the largest area of a district.
fn roomiest(parts: &[Vec<Vec<Point>>]) -> Circle {
    let size = |rings: &&Vec<Vec<Point>>| rings.first().map_or(0.0, |ring| doubled_area(ring).abs());
    let Some(rings) = parts.iter().max_by(|a, b| size(a).total_cmp(&size(b))) else {
        return Circle { center: at(0.0, 0.0), radius: 0.0 };
    };
    let points = || rings.iter().flatten();
    let low = points().fold(at(f64::INFINITY, f64::INFINITY), |low, p| at(low.x.min(p.x), low.y.min(p.y)));
    let high = points().fold(at(f64::NEG_INFINITY, f64::NEG_INFINITY), |high, p| at(high.x.max(p.x), high.y.max(p.y)));
    let mut step = at((high.x - low.x) / CELLS as f64, (high.y - low.y) / CELLS as f64);
    let mut from = at(low.x + step.x / 2.0, low.y + step.y / 2.0);
    // A ring so thin that no place of the grid lies in it still has a name.
    let mut best = Circle { center: points().next().copied().unwrap_or(low), radius: 0.0 };
    for _ in 0..2 {
        for index in 0..CELLS * CELLS {
            let (column, row) = ((index % CELLS) as f64, (index / CELLS) as f64);
            let center = at(from.x + column * step.x, from.y + row * step.y);
            let radius = if contains(rings, center) { to_rim(rings, center) } else { 0.0 };
            if radius > best.radius {
                best = Circle { center, radius };
            }
        }
        from = at(best.center.x - step.x, best.center.y - step.y);
        step = at(step.x * 2.0 / CELLS as f64, step.y * 2.0 / CELLS as f64);
    }
    best
}

fn to_rim(rings: &[Vec<Point>], point: Point) -> f64 {
    let mut nearest = f64::INFINITY;
    for ring in rings {
        for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            nearest = nearest.min(distance_to_line(point, *from, *to));
        }
    }
    nearest
}

/// The name around a place, if all of it lies in the district.
fn within(label: &str, center: Point, parts: &[Vec<Vec<Point>>], style: &Style) -> Option<Name> {
    for factor in [1.0, 0.82] {
        let px = names::size(style) * factor;
        for lines in names::broken(label) {
            let (width, height) = size_of(&lines, px);
            let spots = [-0.5, -0.25, 0.0, 0.25, 0.5].map(|share| center.x + width * share);
            let rows = [-0.45, 0.0, 0.45].map(|share| center.y + height * share);
            let inside = |x: f64, y: f64| parts.iter().any(|rings| contains(rings, at(x, y)));
            if spots.iter().all(|x| rows.iter().all(|y| inside(*x, *y))) {
                let first = center.y - height / 2.0 + px * text::LINE / 2.0;
                let at = at(center.x, first);
                return Some(Name { lines, at, align: Align::Middle, px, inside: true, leader: None });
            }
        }
    }
    None
}
