//! Points, boxes and the questions labels ask: does this collide, where is room?

/// A place in the picture in CSS pixels, x to the right, y down.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// Pixels from the left edge.
    pub x: f64,
    /// Pixels from the top edge.
    pub y: f64,
}

/// A short way to write a [`Point`].
pub(crate) fn at(x: f64, y: f64) -> Point {
    Point { x, y }
}

impl Point {
    /// Distance to `other`. `sqrt` rather than `hypot`: the same bits on every target.
    pub(crate) fn distance(self, other: Self) -> f64 {
        let (dx, dy) = (self.x - other.x, self.y - other.y);
        (dx * dx + dy * dy).sqrt()
    }
}

/// An upright rectangle in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Rect {
    /// The rectangle between two corners.
    #[must_use]
    pub fn new(left: f64, top: f64, right: f64, bottom: f64) -> Self {
        Self { left, top, right, bottom }
    }

    /// Width.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Height.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether the insides of the two share a point.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether `other` lies inside.
    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.left <= other.left && self.top <= other.top && self.right >= other.right && self.bottom >= other.bottom
    }

    /// The rectangle in pixels with its edges on whole ones, `scale` of them for each CSS pixel, so that they are sharp.
    pub(crate) fn sharp(&self, scale: f64) -> Self {
        let snap = |low: f64, high: f64| {
            let (low, high) = (low * scale, high * scale);
            // Adding zero makes a negative one positive.
            let start = low.round() + 0.0;
            // A hairline keeps its thickness wherever it falls; a larger block keeps its edges.
            (start, if high - low < 4.0 { start + (high - low).round().max(1.0) } else { high.round() + 0.0 })
        };
        let ((left, right), (top, bottom)) = (snap(self.left, self.right), snap(self.top, self.bottom));
        Self { left, top, right, bottom }
    }

    /// Larger by `by` on every side.
    pub(crate) fn grown(&self, by: f64) -> Self {
        Self::new(self.left - by, self.top - by, self.right + by, self.bottom + by)
    }

    /// Whether the disc touches the rectangle.
    pub(crate) fn touches_disc(&self, center: Point, radius: f64) -> bool {
        let nearest = at(center.x.max(self.left).min(self.right), center.y.max(self.top).min(self.bottom));
        nearest.distance(center) < radius
    }

    /// Whether the straight line from `a` to `b` passes through the rectangle (Liang-Barsky).
    pub(crate) fn crossed_by(&self, a: Point, b: Point) -> bool {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
        for (step, room) in
            [(-dx, a.x - self.left), (dx, self.right - a.x), (-dy, a.y - self.top), (dy, self.bottom - a.y)]
        {
            if step == 0.0 {
                if room < 0.0 {
                    return false;
                }
            } else if step < 0.0 {
                enter = enter.max(room / step);
            } else {
                leave = leave.min(room / step);
            }
        }
        enter <= leave
    }
}

/// Distance from a point to the straight line from `a` to `b`.
pub(crate) fn distance_to_line(point: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let square = (dx * dx + dy * dy).max(1e-12);
    #[expect(
        clippy::manual_clamp,
        reason = "what a clamp says when its ends are wrong weighs a kilobyte in the first load"
    )]
    let share = (((point.x - a.x) * dx + (point.y - a.y) * dy) / square).max(0.0).min(1.0);
    point.distance(at(a.x + dx * share, a.y + dy * share))
}

/// What labels must keep clear of.
#[derive(Debug, Default)]
pub(crate) struct Obstacles {
    boxes: Vec<Rect>,
    lines: Vec<(Point, Point)>,
}

impl Obstacles {
    pub(crate) fn add_box(&mut self, area: Rect) {
        self.boxes.push(area);
    }

    pub(crate) fn add_line(&mut self, points: &[Point]) {
        self.lines.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
    }

    pub(crate) fn are_clear_of(&self, area: &Rect) -> bool {
        !self.boxes.iter().any(|other| other.overlaps(area)) && !self.lines.iter().any(|(a, b)| area.crossed_by(*a, *b))
    }
}

/// Indices of `keys` from the smallest to the largest, equal ones in the order of the input.
///
/// By insertion: there are few of them, and the library's sort would be the larger part of the drawing code.
pub(crate) fn ascending(keys: &[f64]) -> Vec<usize> {
    let mut order = Vec::with_capacity(keys.len());
    for (index, key) in keys.iter().enumerate() {
        let place = order.partition_point(|other: &usize| keys[*other] <= *key);
        order.insert(place, index);
    }
    order
}

/// Moves intervals of the given heights, each wanted around a centre, as little as possible so
/// that none overlap and all stay between `low` and `high` if they fit. Returns the new centres in
/// the order of the input; equal wishes keep that order.
pub(crate) fn push_apart(wanted: &[(f64, f64)], low: f64, high: f64) -> Vec<f64> {
    let order = ascending(&wanted.iter().map(|(centre, _)| *centre).collect::<Vec<_>>());
    // Groups of touching intervals: members, mean wish of the group's top edge, total height.
    let mut groups: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    for index in order {
        let (centre, height) = wanted[index];
        let mut group = (vec![index], centre - height / 2.0, height);
        while let Some(above) = groups.pop() {
            let top = clamp(group.1, group.2, low, high);
            if clamp(above.1, above.2, low, high) + above.2 <= top {
                groups.push(above);
                break;
            }
            let (count, more) = (above.0.len() as f64, group.0.len() as f64);
            let wish = (above.1 * count + (group.1 - above.2) * more) / (count + more);
            let mut members = above.0;
            members.extend(group.0);
            group = (members, wish, above.2 + group.2);
        }
        groups.push(group);
    }
    let mut centres = vec![0.0; wanted.len()];
    for (members, wish, height) in groups {
        let mut top = clamp(wish, height, low, high);
        for index in members {
            centres[index] = top + wanted[index].1 / 2.0;
            top += wanted[index].1;
        }
    }
    centres
}

fn clamp(top: f64, height: f64, low: f64, high: f64) -> f64 {
    top.min(high - height).max(low)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_do_not_touch_stay_where_they_are() {
        assert_eq!(push_apart(&[(50.0, 10.0), (10.0, 10.0)], 0.0, 100.0), [50.0, 10.0]);
    }

    #[test]
    fn touching_labels_share_the_shift_and_stay_inside() {
        assert_eq!(push_apart(&[(50.0, 10.0), (50.0, 10.0)], 0.0, 100.0), [45.0, 55.0]);
        assert_eq!(push_apart(&[(2.0, 10.0), (99.0, 10.0), (98.0, 10.0)], 0.0, 100.0), [5.0, 95.0, 85.0]);
    }

    #[test]
    fn hairlines_lie_on_whole_device_pixels() {
        assert_eq!(Rect::new(0.3, 9.8, 20.2, 10.8).sharp(1.0), Rect::new(0.0, 10.0, 20.0, 11.0));
        assert_eq!(Rect::new(0.0, 0.1, 20.2, 0.6).sharp(2.0), Rect::new(0.0, 0.0, 40.0, 1.0));
    }

    #[test]
    fn a_line_through_a_box_is_seen_without_an_end_inside() {
        let area = Rect::new(10.0, 10.0, 20.0, 20.0);
        assert!(area.crossed_by(at(0.0, 15.0), at(30.0, 16.0)));
        assert!(!area.crossed_by(at(0.0, 0.0), at(30.0, 5.0)));
        assert!(!area.crossed_by(at(0.0, 25.0), at(5.0, 0.0)));
    }
}
