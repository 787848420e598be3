//! What can be wrong with the numbers of a life table.

use core::fmt;

/// Why a life table cannot be built.
#[derive(Clone, Debug, PartialEq)]
pub enum LifeTableError {
    /// A number of a column is outside what the neighbouring numbers, or its meaning, allow.
    Column {
        /// Symbol of the column: `l`, `L`, `q`, `a`, `m` or `e`.
        column: &'static str,
        /// Age in years; 100 is the open age.
        age: usize,
        /// The number found.
        value: f64,
        /// The least number allowed.
        least: f64,
        /// The greatest number allowed.
        greatest: f64,
    },
    /// A factor on the death probabilities that is not a positive number, or leaves no table.
    Level {
        /// The factor asked for.
        factor: f64,
    },
    /// A life expectancy at birth this table's standard cannot be taken to.
    LifeExpectancy {
        /// The life expectancy asked for, in years.
        asked: f64,
        /// The least that can be reached, in years.
        least: f64,
        /// The greatest that can be reached, in years.
        greatest: f64,
    },
}

impl fmt::Display for LifeTableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Column { column, age, value, least, greatest } => {
                write!(f, "life table: {column}[{age}] is {value}, expected a number between {least} and {greatest}")
            }
            Self::Level { factor } => {
                write!(
                    f,
                    "life table: the factor on the death probabilities is {factor}, expected a moderate positive number"
                )
            }
            Self::LifeExpectancy { asked, least, greatest } => {
                write!(
                    f,
                    "life table: a life expectancy of {asked} years was asked for, expected {least} to {greatest}"
                )
            }
        }
    }
}

impl core::error::Error for LifeTableError {}

/// Checks a column of positive numbers.
pub(super) fn check_positive(column: &'static str, values: &[f64]) -> Result<(), LifeTableError> {
    values.iter().enumerate().try_for_each(|(age, &value)| check_positive_at(column, age, value))
}

/// Checks one positive number.
pub(super) fn check_positive_at(column: &'static str, age: usize, value: f64) -> Result<(), LifeTableError> {
    check_between(column, age, value, f64::MIN_POSITIVE, f64::MAX)
}

/// Checks one number against its limits, which are allowed; NaN never is.
pub(super) fn check_between(
    column: &'static str,
    age: usize,
    value: f64,
    least: f64,
    greatest: f64,
) -> Result<(), LifeTableError> {
    if value >= least && value <= greatest {
        Ok(())
    } else {
        Err(LifeTableError::Column { column, age, value, least, greatest })
    }
}
