//! Slanting strokes across an area, which say without any colour that something about it is undecided.

use super::Circle;
use super::outline::contains;
use super::place::cosine;
use crate::geometry::{Point, Rect, at};

/// Corners of a quarter of a circle drawn as an outline.
const QUARTER: usize = 16;

/// An area with its holes, in CSS pixels.
pub(super) struct Region {
    /// Rings, each closed by the way from its last corner to its first.
    rings: Vec<Vec<Point>>,
}

impl Region {
    /// All areas of a district: where a point lies is counted over all rings.
    pub(super) fn new(parts: &[Vec<Vec<Point>>]) -> Self {
        Self { rings: parts.iter().flatten().cloned().collect() }
    }

    /// A circle, `less` pixels smaller.
    pub(super) fn round(circle: Circle, less: f64) -> Self {
        let (Point { x, y }, radius) = (circle.center, (circle.radius - less).max(0.0));
        let right = std::f64::consts::FRAC_PI_2;
        let unit: Vec<(f64, f64)> = (0..QUARTER)
            .map(|step| right * step as f64 / QUARTER as f64)
            .map(|angle| (cosine(angle), cosine(right - angle)))
            .collect();
        let turned = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)];
        let corner = |(c, s): (f64, f64)| {
            unit.iter().map(move |(a, b)| at(x + radius * (a * c - b * s), y + radius * (a * s + b * c)))
        };
        Self { rings: vec![turned.into_iter().flat_map(corner).collect()] }
    }

    /// Whether both ends of a line of text lie in it.
    pub(super) fn holds(&self, text: &Rect) -> bool {
        let middle = (text.top + text.bottom) / 2.0;
        [text.left, text.right].into_iter().all(|x| contains(&self.rings, at(x, middle)))
    }

    /// Strokes from the lower left to the upper right, `gap` pixels apart to the right, none of them across one of the `free` boxes.
    pub(super) fn strokes(&self, gap: f64, free: &[Rect]) -> Vec<[Point; 2]> {
        // On a stroke x + y is the same everywhere.
        let sums = || self.rings.iter().flatten().map(|point| point.x + point.y);
        let (low, high) = (sums().fold(f64::INFINITY, f64::min), sums().fold(f64::NEG_INFINITY, f64::max));
        if low > high {
            return Vec::new();
        }
        // Counted from the corner of the picture, so that neighbours share their strokes.
        let (first, last) = ((low / gap).ceil() as i32, (high / gap).floor() as i32);
        let along = |sum: f64| {
            let pieces = self.crossings(sum).chunks_exact(2).map(|pair| (pair[0], pair[1])).collect();
            let kept = free.iter().fold(pieces, |pieces, area| without(pieces, sum, area));
            kept.into_iter().map(move |(from, to)| [at(from, sum - from), at(to, sum - to)])
        };
        (first..=last).map(|count| f64::from(count) * gap).flat_map(along).collect()
    }

    /// Where a stroke crosses the rings, from left to right.
    fn crossings(&self, sum: f64) -> Vec<f64> {
        let mut found = Vec::new();
        for ring in &self.rings {
            for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
                let (before, after) = (from.x + from.y - sum, to.x + to.y - sum);
                if (before > 0.0) != (after > 0.0) {
                    found.push(from.x + (to.x - from.x) * before / (before - after));
                }
            }
        }
        found.sort_by(f64::total_cmp);
        found
    }
}

/// The pieces of a stroke outside of a box.
fn without(pieces: Vec<(f64, f64)>, sum: f64, area: &Rect) -> Vec<(f64, f64)> {
    let (from, to) = (area.left.max(sum - area.bottom), area.right.min(sum - area.top));
    if from >= to {
        return pieces;
    }
    let around = pieces.into_iter().flat_map(|(start, end)| [(start, end.min(from)), (start.max(to), end)]);
    around.filter(|(start, end)| start < end).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(left: f64, side: f64) -> Vec<Point> {
        vec![at(left, left), at(left + side, left), at(left + side, left + side), at(left, left + side)]
    }

    #[test]
    fn strokes_leave_out_holes_and_texts() {
        let with_hole = Region { rings: vec![square(0.0, 30.0), square(10.0, 10.0)] };
        let strokes = with_hole.strokes(10.0, &[]);
        assert_eq!(strokes.iter().filter(|[from, _]| from.x + from.y == 30.0).count(), 2, "{strokes:?}");
        let whole = Region { rings: vec![square(0.0, 30.0)] };
        let text = Rect::new(12.0, 12.0, 18.0, 18.0);
        for [from, to] in whole.strokes(2.0, &[text]) {
            assert!(!text.grown(-0.01).crossed_by(from, to), "{from:?} to {to:?}");
            assert!((0.0..=30.0).contains(&from.x) && (0.0..=30.0).contains(&to.y));
        }
    }

    #[test]
    fn a_circle_holds_its_strokes() {
        let circle = Circle { center: at(50.0, 40.0), radius: 20.0 };
        let strokes = Region::round(circle, 2.0).strokes(7.0, &[]);
        assert!(strokes.len() > 5);
        assert!(strokes.iter().flatten().all(|point| point.distance(circle.center) <= 18.0 + 1e-6), "{strokes:?}");
    }
}
