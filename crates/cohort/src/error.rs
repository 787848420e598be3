//! What a constructor says when it refuses a figure.

use std::error::Error;
use std::fmt;

/// An enum whose variants say themselves in English: what is wrong is a value, and its text is made last. A variant has fields with names, or
/// parts that are named for the text alone; `#[doc]` says what the text does not.
#[macro_export]
macro_rules! said {
    ($(#[$about:meta])* $name:ident {
        $($(#[$more:meta])* $variant:ident $({ $($field:ident: $type:ty),+ })? $(($($part:ident: $of:ty),+))?
            = $text:literal $(, $value:expr)*;)+
    }) => {
        $(#[$about])*
        #[allow(missing_docs, reason = "a field is what its text says of it")]
        #[derive(Debug, Clone, PartialEq)]
        pub enum $name {
            $(#[doc = $text] $(#[$more])* $variant $({ $($field: $type),+ })? $(($($of),+))?,)+
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    $(Self::$variant $({ $($field),+ })? $(($($part),+))? => write!(f, $text $(, $value)*),)+
                }
            }
        }

        impl std::error::Error for $name {}
    };
}

said! {
    /// What a table or a figure of it should be.
    Expected {
        AtLeastOneRegion = "at least one region, 2 sexes and 101 ages";
        AtLeastOneRegionOfAges = "at least one region and 101 ages";
        SexesAndAges = "2 sexes and 101 ages";
        Persons = "a finite number of persons, zero or more";
        MostPersons = "at most 1e12 persons";
        RegionsOfRates { regions: usize } = "{regions} regions, as in the rates";
        RegionsOfFertility { regions: usize } = "{regions} regions, as in the fertility";
        RegionsOfBase { regions: usize } = "{regions} regions, as in the base population";
        RegionsOfYears { regions: usize } = "{regions} regions, as in the years";
        Probability = "a number between 0 and 1";
        Share = "a share between 0 and 1";
        Shares = "shares between 0 and 1";
        SumOfOne = "shares that sum to 1";
        MostBirths = "at most 2 births per woman and year (a rate per 1,000 women is to be divided)";
        FiniteBirths = "births per woman, finite and zero or more";
        Births = "births per woman, zero or more";
        BoysAboveZero = "boys per girl, above zero";
        Boys = "boys per girl, zero or more";
        LeavingBound { bound: f64 } = "at most {bound:.6}, or more people leave than are alive";
        States { states: usize } = "two different states below {states}";
        SquareOfStates { states: usize } = "a square matrix of {states} states";
        YearsToProject = "at least one year to project";
        MostYears = "at most 500 years to project";
        ArrivalInYear = "an arrival in a projected year";
        LaterYear = "a later year in which they leave";
        NoExtraDepartures = "no extra departures in any year: these would take guests away unseen";
        MostArrivals { most: f64 } = "at most the {most} persons who arrive there";
        OneYear = "at least one year";
        ProjectedYear { first: i32, last: i32 } = "a projected year, {first} to {last}";
        RegionsAndAges = "at least one region, and ages from 0 to 100";
        NestedTotals { row: usize } = "a total that contains the one in row {row}, lies within it, or shares nobody with it";
        SumOfParts { sum: f64 } = "what the totals within it sum to, {sum}";
        PersonsAbove = "persons, zero or more";
        WomenAndMen = "women, or women and men, in at least two age groups";
        Ratios { sexes: usize, groups: usize, step: usize } =
            "ratios of {sexes} sexes in {groups} groups, as in the population (step {step})";
        Groups { groups: usize, step: usize } = "{groups} groups, as in the population (step {step})";
        SexesAndGroups { sexes: usize, groups: usize } = "{sexes} sexes and {groups} groups, as in the population";
        Between { least: f64, greatest: f64 } = "a number between {least:e} and {greatest:e}";
        RatioForEach = "a ratio for the births and for each of at least two groups";
        Ratio = "a ratio between 0 and 1";
        OpenGroup = "at least two groups, the open one beginning at 100 or before";
        LastAge = "a last age from the first one up to 100";
        Finite = "a finite number, zero or more";
        AboveZero = "a finite number above zero";
        Migrants = "at least one age group with migrants";
    }
}

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
    pub expected: Expected,
}

impl InputError {
    pub(crate) fn value(table: &'static str, place: impl Into<String>, value: f64, expected: Expected) -> Self {
        Self { table, place: place.into(), value: Some(value), expected }
    }

    pub(crate) fn shape(table: &'static str, expected: Expected) -> Self {
        Self { table, place: String::new(), value: None, expected }
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
