//! "Entwicklung": what was observed, what the baseline, the scenario and official forecasts say.

pub(crate) mod labels;
mod layout;
mod names;
mod probe;
mod ranged;
mod ranged_staged;
mod staged;
pub(crate) mod table;

use locale::numbers::Rounding;

use crate::scene::chart;
pub use ranged::RangedDevelopment;
pub use ranged_staged::RangedStaged;
pub use staged::Staged;

/// A number of persons on 31 December of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearValue {
    /// Calendar year.
    pub year: i32,
    /// Persons on 31 December, unrounded.
    pub persons: f64,
}

/// An observed number of persons on 31 December of a year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Observed {
    /// Calendar year.
    pub year: i32,
    /// Persons on 31 December.
    pub persons: f64,
    /// `false` if the source only gives a rounded figure: drawn as a hollow point, never joined as
    /// if known, and printed as "rund".
    pub exact: bool,
}

/// A census after which counting starts anew: the years before and after do not join.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeriesBreak {
    /// First year that is counted on the new basis.
    pub first_year: i32,
    /// Year of the census, such as 2011.
    pub census: i32,
}

/// A forecast as its publisher printed it: points, joined only to lead the eye.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    /// Short name that stands in the picture and heads its column: "Landesamt 2006".
    pub label: String,
    /// The observed point the forecast started from, if it can be named.
    pub start: Option<YearValue>,
    /// Published values, by year. A single one is drawn as a point.
    pub points: Vec<YearValue>,
}

/// Between which numbers of persons a year's figure is said to lie: never a point.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// Short name that stands in the picture and heads its column: "Landesamt 2020, nachgerechnet".
    pub label: String,
    /// The year.
    pub year: i32,
    /// Fewest persons, rounded as they are printed.
    pub low: f64,
    /// Most persons, rounded as they are printed.
    pub high: f64,
    /// Both as a text for the table: "etwa 98.000 bis 104.000".
    pub text: String,
}

/// A number of persons that matters in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct Threshold {
    /// Persons.
    pub persons: f64,
    /// What it means: "ab 100.000: Großstadt".
    pub label: String,
}

/// The population over the years. For a district `observed` holds the base year alone, and
/// `breaks`, `forecasts` and `threshold` stay empty.
#[derive(Clone, Debug, PartialEq)]
pub struct Development {
    /// Name of the area, for the table's caption.
    pub place: String,
    /// Last observed year, where the calculation starts.
    pub base_year: i32,
    /// The year the headline speaks of.
    pub target_year: i32,
    /// Observed figures by year, ascending, at most one a year. Years without one are left out.
    pub observed: Vec<Observed>,
    /// Breaks in the observed series, ascending.
    pub breaks: Vec<SeriesBreak>,
    /// The baseline from the base year on, every year.
    pub baseline: Vec<YearValue>,
    /// The scenario from the base year on, every year.
    pub scenario: Vec<YearValue>,
    /// Official forecasts.
    pub forecasts: Vec<Forecast>,
    /// What is recomputed of a forecast that is not at hand.
    pub range: Option<Range>,
    /// Reference line.
    pub threshold: Option<Threshold>,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
}

chart!(Development);
