//! What stands at a place of a picture: found by pointing at it, or by going from place to place.

use crate::balance::BalanceYear;
use crate::development::{Observed, Range};
use crate::districts::District;
use crate::geometry::{Point, Rect};
use crate::pyramid::AgeBand;
use crate::scene::Chart;
use crate::style::Style;

/// A picture that can be asked what stands where.
///
/// Its places have numbers, from the first year, the youngest or the first district on.
pub trait Probed: Chart {
    /// How many places there are.
    fn places(&self) -> usize;

    /// What stands at a place; `None` for a number that is none.
    fn at(&self, style: &Style, place: usize) -> Option<Probe>;

    /// Number of the place at (`x`, `y`) in CSS pixels from the picture's upper left corner.
    fn nearest(&self, style: &Style, x: f64, y: f64) -> Option<usize>;

    /// What stands at (`x`, `y`).
    fn probe(&self, style: &Style, x: f64, y: f64) -> Option<Probe> {
        self.at(style, self.nearest(style, x, y)?)
    }
}

impl<T: Probed + ?Sized> Probed for &T {
    fn places(&self) -> usize {
        (**self).places()
    }

    fn at(&self, style: &Style, place: usize) -> Option<Probe> {
        (**self).at(style, place)
    }

    fn nearest(&self, style: &Style, x: f64, y: f64) -> Option<usize> {
        (**self).nearest(style, x, y)
    }
}

/// A place in a picture, and the very values that are drawn there.
#[derive(Clone, Debug, PartialEq)]
pub struct Probe {
    /// Its number.
    pub place: usize,
    /// What marks it in the picture.
    pub mark: Mark,
    /// What must stay in sight: the values' own points.
    pub area: Rect,
    /// The values.
    pub values: Values,
}

/// How a place is marked.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A line from top to bottom, with points on it.
    Upright(Rect, Vec<Point>),
    /// A frame.
    Frame(Rect),
    /// A circle that touches the edges of the square.
    Circle(Rect),
}

/// The values at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    /// Of the development, in one year.
    Year(YearValues),
    /// Of an age group.
    Ages(AgeBand),
    /// Of a district; with its number.
    District(usize, District),
    /// Births, deaths and migration of one year.
    Balance(BalanceYear),
}

/// What the development shows in one year.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearValues {
    /// The calendar year.
    pub year: i32,
    /// What was observed.
    pub observed: Option<Observed>,
    /// Persons in the scenario.
    pub scenario: Option<f64>,
    /// Persons in the baseline.
    pub baseline: Option<f64>,
    /// What forecasts published, each with its short name.
    pub forecasts: Vec<(String, f64)>,
    /// What is recomputed.
    pub range: Option<Range>,
}

/// The number of the place whose middle is nearest to `at`.
pub(crate) fn nearest(middles: impl Iterator<Item = f64>, at: f64) -> Option<usize> {
    middles.map(|middle| (middle - at).abs()).enumerate().min_by(|a, b| a.1.total_cmp(&b.1)).map(|(place, _)| place)
}
