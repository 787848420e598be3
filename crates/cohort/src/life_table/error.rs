//! What can be wrong with the numbers of a life table.

crate::said! {
    /// Why a life table cannot be built.
    LifeTableError {
        /// A number of a column (`l`, `L`, `q`, `a`, `m` or `e`) at an age in years, of which 100 is the open one.
        Column { column: &'static str, age: usize, value: f64, least: f64, greatest: f64 } =
            "life table: {column}[{age}] is {value}, expected a number between {least} and {greatest}";
        /// It is no positive number, or leaves no table.
        Level { factor: f64 } =
            "life table: the factor on the death probabilities is {factor}, expected a moderate positive number";
        /// The range is what can be reached from this table's standard.
        LifeExpectancy { asked: f64, least: f64, greatest: f64 } =
            "life table: a life expectancy of {asked} years was asked for, expected {least} to {greatest}";
    }
}

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
