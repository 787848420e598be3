//! Outlines of districts, and what can be asked of an area in the plane.

use super::names::widest;
use crate::geometry::Point;
use crate::text;

/// A corner of an outline, in the order in which its ring runs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Corner {
    /// Index of the district.
    pub district: usize,
    /// Which of the district's separate areas.
    pub part: usize,
    /// Which ring of the area: 0 bounds it, the others are holes.
    pub ring: usize,
    /// Degrees east, WGS84.
    pub lon: f64,
    /// Degrees north, WGS84.
    pub lat: f64,
}

/// Whether a point lies in an area and in none of its holes.
pub(super) fn contains(rings: &[Vec<Point>], point: Point) -> bool {
    let mut inside = false;
    for ring in rings {
        let mut before = ring.last().copied().unwrap_or(point);
        for corner in ring.iter().copied() {
            let between = (corner.y > point.y) != (before.y > point.y);
            if between && point.x < (before.x - corner.x) * (point.y - corner.y) / (before.y - corner.y) + corner.x {
                inside = !inside;
            }
            before = corner;
        }
    }
    inside
}

/// Twice the area in a ring, with a sign for its direction.
pub(super) fn doubled_area(ring: &[Point]) -> f64 {
    let mut before = ring.last().copied();
    ring.iter()
        .map(|corner| {
            let from = before.replace(*corner).unwrap_or(*corner);
            from.x * corner.y - corner.x * from.y
        })
        .sum()
}

/// Width and height of a name with the change below it.
pub(super) fn size_of(lines: &[String], px: f64) -> (f64, f64) {
    (widest(lines, px), (lines.len() as f64 + 1.0) * px * text::LINE)
}
