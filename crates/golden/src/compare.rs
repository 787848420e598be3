//! Published numbers against computed ones.

use std::collections::BTreeMap;
use std::fmt;

use crate::fault::Problem;
use crate::field::{Columns, Place};
use crate::series::{Results, Series, fingerprint};
use crate::spec::{Case, Expected, FILE, Quantity, Value, Year};
use crate::table::Shelf;
use crate::{Fault, Stop};

/// A case that was recomputed.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The case's title.
    pub title: String,
    /// One comparison each.
    pub checks: Vec<Check>,
    /// FNV-1a over the bits of all results, to compare machines.
    pub fingerprint: u64,
}

/// One comparison of a case.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// What was compared.
    pub quantity: Quantity,
    /// Number of published numbers.
    pub cells: usize,
    /// The largest difference.
    pub largest: f64,
    /// The largest difference allowed.
    pub tolerance: f64,
    /// Where the largest difference is, the number published and the number computed.
    pub worst: String,
}

impl Check {
    /// Whether every number is within the tolerance.
    pub fn passes(&self) -> bool {
        self.largest <= self.tolerance
    }
}

impl Report {
    /// Whether every comparison is within its tolerance.
    pub fn passes(&self) -> bool {
        self.checks.iter().all(Check::passes)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, check) in self.checks.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            let Check { quantity, cells, largest, tolerance, worst } = check;
            let (largest, tolerance) = (short(*largest), short(*tolerance));
            write!(f, "{separator}{quantity} {largest} of {tolerance} allowed ({cells} cells)")?;
            if !check.passes() {
                write!(f, " at {worst}")?;
            }
        }
        write!(f, "; bits {:016x}", self.fingerprint)
    }
}

/// A difference with as many digits as people look at.
fn short(number: f64) -> String {
    if number == 0.0 {
        "0".to_owned()
    } else if (1e-3..1e6).contains(&number) {
        format!("{number:.3}").trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        format!("{number:.1e}").replace(".0e", "e")
    }
}

/// Compares the results of a case with its published numbers.
pub(crate) fn compare(case: &Case, results: &Results, shelf: &mut Shelf<'_>) -> Result<Report, Stop> {
    let checks =
        case.expected.iter().map(|expected| check(case, expected, results, shelf)).collect::<Result<_, _>>()?;
    Ok(Report { title: case.title.clone(), checks, fingerprint: fingerprint(results) })
}

fn check(case: &Case, expected: &Expected, results: &Results, shelf: &mut Shelf<'_>) -> Result<Check, Stop> {
    let line = case.line(&expected.from);
    let quantity = expected.quantity;
    let Some(series) = results.get(&quantity) else {
        return Err(Fault::new(FILE, line, Problem::NothingToCompare { quantity }).into());
    };
    let mut check = Check { quantity, cells: 0, largest: 0.0, tolerance: expected.tolerance, worst: String::new() };
    for (place, (published, source)) in published(case, expected, shelf)? {
        let computed = look_up(series, &place).map_err(|problem| Fault::new(&source.file, source.line, problem))?;
        let difference = (published - computed).abs();
        check.cells += 1;
        // A difference that is not a number must fail, not vanish.
        if difference > check.largest || difference.is_nan() {
            check.largest = if difference.is_nan() { f64::INFINITY } else { difference };
            check.worst = format!("{}: published {published}, computed {computed}", words(&place));
        }
    }
    if check.cells == 0 {
        return Err(Fault::new(FILE, line, Problem::NoRow).into());
    }
    Ok(check)
}

/// Where a published number stands.
struct Origin {
    file: String,
    line: Option<u64>,
}

/// Every published number and its place in the results.
fn published(case: &Case, expected: &Expected, shelf: &mut Shelf<'_>) -> Result<BTreeMap<Place, (f64, Origin)>, Stop> {
    let source = expected.from.as_ref();
    let mut numbers = BTreeMap::<Place, (f64, Origin)>::new();
    let Some(file) = &source.file else {
        let (Some(Value::Number(number)), Some(Year::Fixed(year))) = (&source.value, &source.year) else {
            return Err(Fault::new(FILE, case.line(&expected.from), Problem::FileOrNumberAndYear).into());
        };
        let place = Place { year: Some(*year), state: None, sex: None, age: None };
        let origin = Origin { file: FILE.to_owned(), line: case.line(&expected.from) };
        numbers.insert(place, (*number, origin));
        return Ok(numbers);
    };
    let table = shelf.table(file)?;
    let columns = Columns::find(case, &expected.from, &table)?;
    for row in table.rows(&source.only)? {
        for (place, number) in columns.read(&table, row)? {
            match numbers.get_mut(&place) {
                Some((sum, _)) if expected.sum_rows => *sum += number,
                Some((other, origin)) if other.to_bits() != number.to_bits() => {
                    let line = origin.line.unwrap_or(0);
                    let (place, other) = (words(&place), *other);
                    return Err(Fault::new(file, row.line, Problem::RowsDiffer { number, place, line, other }).into());
                }
                Some(_) => {}
                None => {
                    let origin = Origin { file: file.clone(), line: Some(row.line) };
                    numbers.insert(place, (number, origin));
                }
            }
        }
    }
    Ok(numbers)
}

/// The computed number of a place.
fn look_up(series: &Series, place: &Place) -> Result<f64, Problem> {
    let Some(year) = place.year else {
        return Err(Problem::YearNotNamed);
    };
    let Some(time) = series.years.iter().position(|known| *known == year) else {
        let [first, last] = [series.years.first(), series.years.last()].map(|year| year.copied().unwrap_or(0));
        return Err(Problem::NoResultOfYear { year, first, last });
    };
    let state = place.state.as_ref().map(|state| {
        let index = series.states.iter().position(|known| known == state);
        index.ok_or_else(|| Problem::UnknownState { state: state.clone(), known: series.states.join(", ") })
    });
    let sex = place.sex.map(|sex| if sex < series.sexes { Ok(sex) } else { Err(Problem::NoResultOfSex) });
    let age = place.age.map(|age| {
        let index = series.ages.iter().position(|known| *known == age);
        index.ok_or(Problem::NoResultOfAge { age })
    });
    Ok(series.sum(time, state.transpose()?, sex.transpose()?, age.transpose()?))
}

/// A place in words.
fn words(place: &Place) -> String {
    let mut words: Vec<String> = place.year.iter().map(i32::to_string).collect();
    words.extend(place.state.clone());
    words.extend(place.sex.map(|sex| ["f", "m"][sex.min(1)].to_owned()));
    words.extend(place.age.map(|age| format!("age {age}")));
    words.join(", ")
}
