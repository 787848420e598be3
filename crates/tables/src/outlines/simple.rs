//! Fewer corners, so that a picture draws fast, by the method of Douglas and Peucker.

/// Degrees east and north.
pub(super) type Position = (f64, f64);

/// No corner that is left out lies farther from the line that is kept, in metres: less than a pixel of a city on a projector.
pub const TOLERANCE_M: f64 = 10.0;

/// Kilometres of a degree north.
const DEGREE_KM: f64 = 111.2;

/// Kilometres between two places, exact enough for a city.
pub(super) fn kilometres(one: Position, other: Position) -> f64 {
    let (x, y) = ((one.0 - other.0) * east(one.1), one.1 - other.1);
    (x * x + y * y).sqrt() * DEGREE_KM
}

/// How much shorter a degree east is than a degree north.
fn east(latitude: f64) -> f64 {
    libm::cos(latitude.to_radians())
}

/// A ring with the corners that matter; at least three.
pub(super) fn simplified(ring: &[Position]) -> Vec<Position> {
    let Some(first) = ring.first() else { return Vec::new() };
    let farthest = (0..ring.len()).max_by(|a, b| kilometres(*first, ring[*a]).total_cmp(&kilometres(*first, ring[*b])));
    let middle = farthest.unwrap_or_default();
    let mut kept = vec![false; ring.len() + 1];
    (kept[0], kept[middle]) = (true, true);
    // The ring once around: its first corner stands at its end, too.
    let around: Vec<Position> = ring.iter().copied().chain([*first]).collect();
    keep(&around, 0, middle, &mut kept);
    keep(&around, middle, ring.len(), &mut kept);
    let corners: Vec<Position> = ring.iter().zip(&kept).filter(|(_, kept)| **kept).map(|(point, _)| *point).collect();
    if corners.len() < 3 { ring.to_vec() } else { corners }
}

/// Marks what must be kept between two corners that are.
fn keep(points: &[Position], from: usize, to: usize, kept: &mut [bool]) {
    let mut open = vec![(from, to)];
    while let Some((from, to)) = open.pop() {
        let far = |at: usize| metres_off(points[at], points[from], points[to]);
        let Some(worst) = (from + 1..to).max_by(|a, b| far(*a).total_cmp(&far(*b))) else { continue };
        if far(worst) > TOLERANCE_M {
            kept[worst] = true;
            open.extend([(from, worst), (worst, to)]);
        }
    }
}

/// How far a place lies from a straight line between two others, in metres.
pub(super) fn metres_off(point: Position, from: Position, to: Position) -> f64 {
    let narrower = east(from.1);
    let flat = |place: Position| ((place.0 - from.0) * narrower, place.1 - from.1);
    let ((x, y), (dx, dy)) = (flat(point), flat(to));
    let square = dx * dx + dy * dy;
    let share = if square > 0.0 { ((x * dx + y * dy) / square).clamp(0.0, 1.0) } else { 0.0 };
    let (off_x, off_y) = (x - share * dx, y - share * dy);
    (off_x * off_x + off_y * off_y).sqrt() * DEGREE_KM * 1_000.0
}
