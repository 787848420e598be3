//! Dashed lines, which plotters' backends do not know.

use crate::geometry::{Point, at};

/// The outline of all strokes of a dashed line as one polygon: out along one side of every stroke
/// and back along the other, between strokes on the middle line, where the two ways cancel out.
/// One polygon costs a canvas a single call instead of one for each stroke.
pub(crate) fn outline(points: &[Point], lengths: (f64, f64), width: f64) -> Vec<Point> {
    let mut out = Vec::new();
    let mut back = Vec::new();
    for stroke in strokes(points, lengths) {
        let (Some(first), Some(last)) = (stroke.first(), stroke.last()) else { continue };
        for way in [&mut out, &mut back] {
            way.push(*first);
        }
        for index in 0..stroke.len() {
            let side = offset(&stroke, index, width / 2.0);
            let middle = stroke[index];
            out.push(at(middle.x + side.x, middle.y + side.y));
            back.push(at(middle.x - side.x, middle.y - side.y));
        }
        for way in [&mut out, &mut back] {
            way.push(*last);
        }
    }
    out.extend(back.into_iter().rev());
    out
}

/// From a corner of a stroke to its edge, mitred.
fn offset(stroke: &[Point], index: usize, half: f64) -> Point {
    let normal = |from: usize, to: usize| {
        let (a, b) = (stroke[from], stroke[to]);
        let length = a.distance(b).max(1e-9);
        at(-(b.y - a.y) / length, (b.x - a.x) / length)
    };
    let before = index.checked_sub(1).map(|last| normal(last, index));
    let after = (index + 1 < stroke.len()).then(|| normal(index, index + 1));
    let (before, after) = match (before, after) {
        (Some(before), Some(after)) => (before, after),
        (Some(only), None) | (None, Some(only)) => (only, only),
        (None, None) => return at(0.0, 0.0),
    };
    // A line that turns back on itself would have an endless corner.
    let turn = (1.0 + before.x * after.x + before.y * after.y).max(0.5);
    at((before.x + after.x) * half / turn, (before.y + after.y) * half / turn)
}

/// The strokes of a dashed line through `points`, going on around corners.
fn strokes(points: &[Point], (on, off): (f64, f64)) -> Vec<Vec<Point>> {
    let mut done = Vec::new();
    let (mut drawing, mut left) = (true, on);
    let mut stroke: Vec<Point> = points.first().copied().into_iter().collect();
    for pair in points.windows(2) {
        let (mut from, to) = (pair[0], pair[1]);
        let mut rest = from.distance(to);
        while rest > left {
            let share = left / rest;
            from = at(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share);
            rest -= left;
            stroke.push(from);
            if drawing {
                done.push(std::mem::take(&mut stroke));
            }
            drawing = !drawing;
            left = if drawing { on } else { off };
            stroke = vec![from];
        }
        left -= rest;
        stroke.push(to);
    }
    if drawing && stroke.len() > 1 {
        done.push(stroke);
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_go_on_around_corners() {
        let corner = [at(0.0, 0.0), at(3.0, 0.0), at(3.0, 10.0)];
        let drawn = strokes(&corner, (4.0, 2.0));
        assert_eq!(drawn[0], [at(0.0, 0.0), at(3.0, 0.0), at(3.0, 1.0)]);
        assert_eq!(drawn[1], [at(3.0, 3.0), at(3.0, 7.0)]);
        assert_eq!(drawn[2], [at(3.0, 9.0), at(3.0, 10.0)]);
    }

    #[test]
    fn the_outline_encloses_as_much_as_the_strokes_cover() {
        let line = [at(0.0, 0.0), at(10.0, 0.0)];
        let outline = outline(&line, (3.0, 2.0), 2.0);
        let doubled: f64 =
            (outline.iter().zip(outline.iter().cycle().skip(1))).map(|(a, b)| a.x * b.y - b.x * a.y).sum();
        assert!((doubled.abs() / 2.0 - 12.0).abs() < 1e-9);
    }

    #[test]
    fn a_right_angle_keeps_its_thickness() {
        let corner = [at(0.0, 0.0), at(3.0, 0.0), at(3.0, 3.0)];
        assert_eq!(offset(&corner, 1, 1.0), at(-1.0, 1.0));
    }
}
