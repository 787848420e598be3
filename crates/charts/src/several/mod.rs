//! "Entwicklung" of several scenarios: what was observed, a line for each, what forecasts published.

mod layout;
mod names;
mod ranged;
mod table;
mod whiskers;

use locale::numbers::Rounding;

pub use self::ranged::RangedSeveral;
use crate::development::{Forecast, Observed, SeriesBreak, YearValue};
use crate::scene::chart;
use crate::series::Series;

/// One scenario over the years.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// How it is distinguished.
    pub series: Series,
    /// Whether the others are compared with it: drawn thicker.
    pub strong: bool,
    /// Persons on 31 December from the base year on, every year.
    pub values: Vec<YearValue>,
}

/// A forecast as somebody else published it.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// Its points and its short name.
    pub forecast: Forecast,
    /// What stands below the name where there is room: base year and variant.
    pub detail: String,
}

/// Several scenarios over the years, with what was observed and published.
#[derive(Clone, Debug, PartialEq)]
pub struct Several {
    /// Name of the area, for the table's caption.
    pub place: String,
    /// What its table is called where it does not count the people of the area.
    pub caption: Option<String>,
    /// Last observed year, where the calculation starts.
    pub base_year: i32,
    /// The year whose value is printed.
    pub target_year: i32,
    /// Observed figures by year, ascending, at most one a year.
    pub observed: Vec<Observed>,
    /// Breaks in the observed series, ascending.
    pub breaks: Vec<SeriesBreak>,
    /// The scenarios, [`crate::MOST_SERIES`] at most.
    pub lines: Vec<Line>,
    /// What others published.
    pub published: Vec<Published>,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
}

chart!(Several);
