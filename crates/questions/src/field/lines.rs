//! Lines of equal result: marching squares (W. E. Lorensen and H. E. Cline, Marching cubes, 1987, in the plane).
//!
//! Where two opposite corners of a square lie above a level and the others below it, the mean of the four says which are joined.

use super::Field;

/// A line along which the figure is the same.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The figure.
    pub level: f64,
    /// Values of both levers along the line; first and last are the same where it closes.
    pub points: Vec<(f64, f64)>,
}

/// An edge of the grid, from a corner to the right or upwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Edge {
    row: usize,
    column: usize,
    upwards: bool,
}

/// Round figures between the least and the largest of a field, about so many: 1, 2 or 5 times a power of 10 apart.
#[must_use]
pub fn round_levels((low, high): (f64, f64), about: usize) -> Vec<f64> {
    let wanted = (high - low) / about.max(1) as f64;
    if !(wanted.is_finite() && wanted > 0.0) {
        return Vec::new();
    }
    let mut power = 1.0;
    while power * 10.0 <= wanted {
        power *= 10.0;
    }
    while power > wanted {
        power /= 10.0;
    }
    let step = [1.0, 2.0, 5.0, 10.0].map(|times| times * power).into_iter().find(|step| *step >= wanted);
    let step = step.unwrap_or(10.0 * power);
    let first = (low / step).ceil();
    (0..).map(|index| (first + f64::from(index)) * step).take_while(|level| *level <= high).collect()
}

/// The lines of a field at a level.
#[must_use]
pub fn lines(field: &Field, level: f64) -> Vec<Line> {
    let mut pieces = Vec::new();
    for row in 1..field.up.len() {
        for column in 1..field.across.len() {
            square(field, level, (row - 1, column - 1), &mut pieces);
        }
    }
    let point = |edge: Edge| at(field, level, edge);
    joined(pieces).into_iter().map(|edges| Line { level, points: edges.into_iter().map(point).collect() }).collect()
}

/// The pieces of lines in a square, each from one of its edges to another.
fn square(field: &Field, level: f64, (row, column): (usize, usize), pieces: &mut Vec<(Edge, Edge)>) {
    let corner = |up: usize, right: usize| field.figures[row + up][column + right];
    let (Some(a), Some(b), Some(c), Some(d)) = (corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0)) else { return };
    let above = |figure: f64| figure > level;
    let [below, right, top, left] = [(0, 0, false), (0, 1, true), (1, 0, false), (0, 0, true)]
        .map(|(up, across, upwards)| Edge { row: row + up, column: column + across, upwards });
    let cut: Vec<Edge> = [(below, a, b), (right, b, c), (top, d, c), (left, a, d)]
        .into_iter()
        .filter(|(_, one, other)| above(*one) != above(*other))
        .map(|(edge, ..)| edge)
        .collect();
    match cut[..] {
        [one, other] => pieces.push((one, other)),
        [below, right, top, left] => {
            let middle = above((a + b + c + d) / 4.0);
            // The corners that are as the middle are joined; the lines go around the two others.
            if middle == above(a) {
                pieces.extend([(below, right), (top, left)]);
            } else {
                pieces.extend([(left, below), (right, top)]);
            }
        }
        _ => {}
    }
}

/// Where the level lies on an edge, straight between its corners.
fn at(field: &Field, level: f64, edge: Edge) -> (f64, f64) {
    let (row, column) = (edge.row, edge.column);
    let (to_row, to_column) = if edge.upwards { (row + 1, column) } else { (row, column + 1) };
    let figure = |row: usize, column: usize| field.figures[row][column].unwrap_or(level);
    let (from, to) = (figure(row, column), figure(to_row, to_column));
    let share = if from == to { 0.5 } else { (level - from) / (to - from) };
    let between = |one: f64, other: f64| one + (other - one) * share;
    (between(field.across[column], field.across[to_column]), between(field.up[row], field.up[to_row]))
}

/// Pieces with a common end as one line.
fn joined(mut pieces: Vec<(Edge, Edge)>) -> Vec<Vec<Edge>> {
    let mut all = Vec::new();
    while let Some((first, last)) = pieces.pop() {
        let mut line = vec![first, last];
        // At its end as far as it goes, then the same at its beginning.
        for _ in 0..2 {
            while let Some(end) = line.last().copied()
                && let Some(place) = pieces.iter().position(|(one, other)| *one == end || *other == end)
            {
                let (one, other) = pieces.swap_remove(place);
                line.push(if one == end { other } else { one });
            }
            line.reverse();
        }
        all.push(line);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Field, lines, round_levels};

    fn field(figure: impl Fn(f64, f64) -> Option<f64>) -> Field {
        let values: Vec<f64> = (-4..=4).map(f64::from).collect();
        let row = |y: &f64| values.iter().map(|x| figure(*x, *y)).collect();
        Field { across: values.clone(), up: values.clone(), figures: values.iter().map(row).collect() }
    }

    #[test]
    fn lines_of_a_plane_are_straight_and_lie_at_the_level() {
        let found = lines(&field(|x, y| Some(2.0 * x + y)), 1.25);
        assert_eq!(found.len(), 1);
        assert!(found[0].points.len() > 8);
        assert!(found[0].points.iter().all(|(x, y)| (2.0 * x + y - 1.25).abs() < 1e-12), "{found:?}");
    }

    #[test]
    fn a_hill_is_surrounded_and_two_hills_have_two_lines() {
        let hill = lines(&field(|x, y| Some(-x * x - y * y)), -5.5);
        assert_eq!(hill.len(), 1);
        assert_eq!(hill[0].points.first(), hill[0].points.last(), "it closes");
        let two = lines(&field(|x, y| Some(x * y)), 3.5);
        assert_eq!(two.len(), 2, "opposite corners");
        assert!(two.iter().flat_map(|line| &line.points).all(|(x, y)| (x * y - 3.5).abs() < 0.7), "{two:?}");
    }

    #[test]
    fn a_saddle_is_joined_as_its_middle_says() {
        let saddle = |high: f64| Field {
            across: vec![0.0, 1.0],
            up: vec![0.0, 1.0],
            figures: vec![vec![Some(high), Some(0.0)], vec![Some(0.0), Some(high)]],
        };
        // The middle above the level: the two high corners are one ridge, and each line goes around a low corner; or the other way round.
        let ends = |field: &Field| -> Vec<bool> {
            let side = |(x, y): &(f64, f64)| x > y;
            lines(field, 1.0).iter().map(|line| side(&line.points[0]) == side(&line.points[1])).collect()
        };
        assert_eq!((ends(&saddle(10.0)), ends(&saddle(1.5))), (vec![true, true], vec![false, false]));
    }

    #[test]
    fn what_cannot_be_projected_has_no_line() {
        let found = lines(&field(|x, y| (x < 0.0).then_some(y)), 0.5);
        assert_eq!(found.len(), 1);
        assert!(found[0].points.iter().all(|(x, _)| *x < 0.0));
    }

    #[test]
    fn levels_are_round() {
        assert_eq!(round_levels((91_234.0, 108_000.0), 5), [95_000.0, 100_000.0, 105_000.0]);
        assert_eq!(round_levels((0.1, 0.9), 4), [0.2, 0.4, 0.600_000_000_000_000_1, 0.8]);
        assert!(round_levels((3.0, 3.0), 4).is_empty());
    }
}
