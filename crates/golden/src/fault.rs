//! What is wrong with a case, and where.

use std::error::Error;
use std::fmt;

use cohort::InputError;

use crate::quantity::Quantity;

/// A fault in a case: `file:line: what is wrong`.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    /// Name of the file, relative to the case's folder.
    pub file: String,
    /// Line, counted from 1, where the fault belongs to one.
    pub line: Option<u64>,
    /// What was found and what was expected; in a box, because it is large and every step may return it.
    pub problem: Box<Problem>,
}

cohort::said! {
    /// What is wrong with a case.
    Problem {
        NoSuchFile = "there is no such file";
        NotInFolder = "there is no such file in the case's folder";
        NotUtf8 { at: usize } = "not UTF-8 from byte {at} on";
        NotRead { said: String } = "{said}";
        OtherMethod { method: String } = "method is \"{method}\", expected a table [{method}] and no other method's";
        UnknownMethod { method: String } = "method is \"{method}\", expected \"textbook\" or \"official\"";
        Steps { steps: u32, most: u32 } = "steps is {steps}, expected 1 to {most}";
        Start { start: i32 } = "start is {start}, expected a year";
        NothingExpected = "expected at least one [[expected]]";
        Tolerance { tolerance: f64 } = "tolerance is {tolerance}, expected a number, zero or more";
        Sexes { sexes: usize } = "sexes is {sexes}, expected 1 (women) or 2";
        Groups { width: u32, open: u32 } = "groups of {width} years and the open age {open} do not fit together";
        PopulationFile = "the population needs a file";
        PopulationAges = "the population needs a column of ages";
        PopulationSexes = "the population needs a column `sex`, or columns `women` and `men`";
        PopulationOfTwoSexes = "the population of two sexes needs a column `sex`, or columns `women` and `men`";
        BoysPerGirl = "fertility needs boys_per_girl beside it";
        SurvivalOrYears = "expected either `survival` or `person_years`";
        Migration = "expected net_migration, or net_proportion, or arrivals and departures, or none of them";
        ColumnsNotNumber = "a source with a file needs the names of columns, not a number";
        ValueOrSexes = "expected either `value` (and `sex`), or `women` and `men`";
        FileOrNumber { name: String } = "{name} needs a file, or a number as value";
        FileOrNumberAndYear = "expected a file, or a number as value and its year";
        NotPossible { name: String, number: f64 } = "{name} cannot be {number}";
        Refused { why: InputError } = "{why}";
        RefusedIn { why: InputError, place: String } = "{why} ({place})";
        TooLarge { cells: usize, most: usize } = "{cells} cells in a table, expected at most {most}";
        TooLong { most: u64 } = "holds more than {most} bytes";
        NotDecompressed { said: String } = "cannot be decompressed: {said}";
        Compressed = "is compressed, which this build cannot read";
        NoTable { said: String } = "is not a table: {said}";
        NoColumn { name: String, columns: String } = "has no column \"{name}\", expected one of: {columns}";
        NoNumber { name: String, text: String } = "{name} is \"{text}\", expected a number with a decimal point";
        NoYear { name: String, text: String } = "{name} is \"{text}\", expected a year";
        NoAge { name: String, text: String } = "{name} is \"{text}\", expected an age such as 0, 5-9 or 85+";
        NoSex { name: String, text: String } =
            "{name} is \"{text}\", expected f, female, women, m, male or men";
        BelowLeast { number: f64, least: f64 } = "the number is {number}, expected at least {least}";
        NotBetween { number: f64, least: f64, most: f64 } =
            "the number is {number}, expected at least {least} and at most {most}";
        UnknownState { state: String, known: String } = "the state is \"{state}\", expected one of: {known}";
        NoGroup { age: u32, width: u32, open: u32 } = "the age is {age}, expected 0, {width}, ... up to {open}";
        PartOfGroup { name: String, ages: String, group: String } =
            "{name} has only the ages {ages} of the group of {group}";
        Missing { name: String, place: String } = "has no {name} for {place}";
        Differs { number: f64, place: String, line: u64, other: f64 } =
            "gives {number} for {place}, but line {line} {other}";
        RowsDiffer { number: f64, place: String, line: u64, other: f64 } =
            "gives {number} for {place}, but line {line} {other}; is sum_rows = true meant?";
        NothingToCompare { quantity: Quantity } = "this case has no {quantity} to compare";
        NoRow = "the table has no row to compare";
        YearNotNamed = "the number has no year: name a column of years, or one year";
        NoResultOfYear { year: i32, first: i32, last: i32 } =
            "there is no result of {year}, only of years from {first} to {last}";
        NoResultOfSex = "there is no result for this sex";
        NoResultOfAge { age: u32 } = "there is no result for an age group that begins at {age}";
    }
}

impl Fault {
    pub(crate) fn new(file: &str, line: impl Into<Option<u64>>, problem: Problem) -> Self {
        Self { file: file.to_owned(), line: line.into(), problem: Box::new(problem) }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

impl Error for Fault {}
