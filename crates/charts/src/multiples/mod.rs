//! Small pictures of the districts beside each other, each with a line for every scenario.

mod layout;
mod table;

use locale::numbers::Rounding;

use crate::development::YearValue;
use crate::scene::chart;
use crate::series::Series;

/// What the small pictures measure by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Change since the base year in percent, the same scale in all of them: they can be compared with each other.
    Common,
    /// Persons, each on a scale of its own: small differences within a district can be seen.
    Own,
}

/// One district.
#[derive(Clone, Debug, PartialEq)]
pub struct Small {
    /// Short name that stands above its picture.
    pub label: String,
    /// Its official name, for the table.
    pub name: String,
    /// Persons from the base year on by scenario, in the order of [`Multiples::series`].
    pub lines: Vec<Vec<YearValue>>,
}

/// The districts.
#[derive(Clone, Debug, PartialEq)]
pub struct Multiples {
    /// Last observed year.
    pub base_year: i32,
    /// Last year of the lines.
    pub target_year: i32,
    /// How the scenarios are told apart, [`crate::MOST_SERIES`] at most.
    pub series: Vec<Series>,
    /// Index of the scenario that the others are compared with: drawn thicker.
    pub strong: usize,
    /// The districts in their order.
    pub districts: Vec<Small>,
    /// What they measure by.
    pub measure: Measure,
    /// How exactly figures may be printed.
    pub rounding: Rounding,
}

impl Multiples {
    /// What is drawn of a district's line: percent since the base year, or persons.
    fn drawn(&self, line: &[YearValue]) -> Vec<(i32, f64)> {
        let base = line.first().map_or(0.0, |value| value.persons);
        let of = |persons: f64| match self.measure {
            Measure::Common if base > 0.0 => (persons / base - 1.0) * 100.0,
            Measure::Common => 0.0,
            Measure::Own => persons,
        };
        line.iter().map(|value| (value.year, of(value.persons))).collect()
    }
}

chart!(Multiples);
