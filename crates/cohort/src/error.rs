//! What a constructor says when it refuses a figure.

use std::error::Error;
use std::fmt;

/// A figure that cannot enter a projection: which table, which cell, which value, what was expected.
///
/// ```
/// use cohort::official::Counts;
/// use ndarray::Array3;
///
/// let mut persons = Array3::zeros((1, 2, 101));
/// persons[[0, 1, 30]] = -2.0;
/// let refused = Counts::new("population", persons).unwrap_err();
/// assert_eq!(
///     refused.to_string(),
///     "population[region 0, m, age 30] = -2: expected a finite number of persons, zero or more"
/// );
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct InputError {
    /// The table in which the figure stands, such as `population` or `out_rate`.
    pub table: &'static str,
    /// The cell; empty where a table is wrong as a whole.
    pub place: String,
    /// The figure, where it is one.
    pub value: Option<f64>,
    /// What was expected.
    pub expected: String,
}

impl InputError {
    pub(crate) fn value(
        table: &'static str,
        place: impl Into<String>,
        value: f64,
        expected: impl Into<String>,
    ) -> Self {
        Self { table, place: place.into(), value: Some(value), expected: expected.into() }
    }

    pub(crate) fn shape(table: &'static str, expected: impl Into<String>) -> Self {
        Self { table, place: String::new(), value: None, expected: expected.into() }
    }

    /// The same, said of another table.
    pub(crate) fn of(self, table: &'static str) -> Self {
        Self { table, ..self }
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.table)?;
        if !self.place.is_empty() {
            write!(f, "[{}]", self.place)?;
        }
        if let Some(value) = self.value {
            write!(f, " = {value}")?;
        }
        write!(f, ": expected {}", self.expected)
    }
}

impl Error for InputError {}
