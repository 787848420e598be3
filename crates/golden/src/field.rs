//! A source of numbers turned into an array by year, state, sex and age group.

use std::collections::BTreeSet;

use crate::spec::{Case, FILE, Source, Spanned, Value, Year};
use crate::table::{Row, Shelf, Table};
use crate::{Fault, Stop};

/// Enough for a hundred regions over three hundred years.
const MOST_CELLS: usize = 8_000_000;

/// Age groups of `width` years from 0 on, the last one open.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Groups {
    pub(crate) width: u32,
    pub(crate) count: usize,
}

impl Groups {
    /// First age of a group.
    pub(crate) fn start(&self, group: usize) -> u32 {
        self.width * u32::try_from(group).unwrap_or(u32::MAX / self.width.max(1))
    }
}

/// The shape of the array that is wanted. An axis that the source does not name is filled with the same number.
#[derive(Clone, Debug)]
pub(crate) struct Shape<'a> {
    pub(crate) years: &'a [i32],
    pub(crate) states: &'a [String],
    /// 0: only women's rows matter and there is no axis; 1: women; 2: women and men.
    pub(crate) sexes: usize,
    /// Without groups there is no age axis.
    pub(crate) groups: Option<Groups>,
    /// Persons and person-years: finer ages are added up into groups.
    pub(crate) additive: bool,
    /// What a number may be; anything else is a fault of its row.
    pub(crate) limits: Limits,
}

/// The least and the greatest number allowed.
pub(crate) type Limits = (f64, f64);
/// Persons, rates.
pub(crate) const NOT_NEGATIVE: Limits = (0.0, f64::MAX);
/// Probabilities, shares.
pub(crate) const SHARE: Limits = (0.0, 1.0);
/// Net migrants.
pub(crate) const ANY: Limits = (-f64::MAX, f64::MAX);
/// Net migrants as a share of the population: nobody leaves twice.
pub(crate) const NET_SHARE: Limits = (-1.0, f64::MAX);

impl Shape<'_> {
    fn states(&self) -> usize {
        self.states.len().max(1)
    }

    fn sexes(&self) -> usize {
        self.sexes.max(1)
    }

    fn ages(&self) -> usize {
        self.groups.map_or(1, |groups| groups.count)
    }

    /// Number of cells.
    ///
    /// # Errors
    /// More than any machine that runs this should be asked to hold.
    pub(crate) fn cells(&self) -> Result<usize, Fault> {
        let cells = self.years.len().saturating_mul(self.states()).saturating_mul(self.sexes() * self.ages());
        if cells > MOST_CELLS {
            return Err(Fault::new(FILE, None, format!("{cells} cells in a table, expected at most {MOST_CELLS}")));
        }
        Ok(cells)
    }

    /// A cell in words.
    fn place(&self, cell: usize) -> String {
        let (ages, sexes, states) = (self.ages(), self.sexes(), self.states());
        let mut words = Vec::new();
        if let Some(year) = self.years.get(cell / ages / sexes / states) {
            words.push(year.to_string());
        }
        if let Some(state) = self.states.get(cell / ages / sexes % states) {
            words.push(state.clone());
        }
        if self.sexes > 0 {
            words.push(["f", "m"][cell / ages % sexes].to_owned());
        }
        if let Some(groups) = self.groups {
            words.push(format!("age {}", groups.start(cell % ages)));
        }
        words.join(", ")
    }
}

/// Columns of a source in its table.
pub(crate) struct Columns<'s> {
    source: &'s Source,
    year: Option<usize>,
    state: Option<usize>,
    sex: Option<usize>,
    age: Option<usize>,
    /// Columns that are added up, and the sex that they belong to.
    values: Vec<(Vec<usize>, Option<usize>)>,
}

/// Where a row belongs. `None`: the table does not say.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Place {
    pub(crate) year: Option<i32>,
    pub(crate) state: Option<String>,
    pub(crate) sex: Option<usize>,
    pub(crate) age: Option<u32>,
}

impl<'s> Columns<'s> {
    pub(crate) fn find(case: &Case, source: &'s Spanned<Source>, table: &Table) -> Result<Self, Fault> {
        let line = case.line(source);
        let source = source.as_ref();
        let optional = |name: &Option<String>| name.as_ref().map(|name| table.column(name)).transpose();
        let mut values = Vec::new();
        for (value, sex) in [(&source.value, None), (&source.women, Some(0)), (&source.men, Some(1))] {
            let columns = match value {
                None => continue,
                Some(Value::Column(name)) => vec![table.column(name)?],
                Some(Value::Columns(names)) => names.iter().map(|name| table.column(name)).collect::<Result<_, _>>()?,
                Some(Value::Number(_)) => {
                    return Err(Fault::new(
                        FILE,
                        line,
                        "a source with a file needs the names of columns, not a number",
                    ));
                }
            };
            values.push((columns, sex));
        }
        let by_column = source.women.is_some() || source.men.is_some();
        if values.is_empty() || by_column && (source.value.is_some() || source.sex.is_some()) {
            return Err(Fault::new(FILE, line, "expected either `value` (and `sex`), or `women` and `men`"));
        }
        Ok(Self {
            source,
            year: match &source.year {
                Some(Year::Column(name)) => Some(table.column(name)?),
                _ => None,
            },
            state: optional(&source.state)?,
            sex: optional(&source.sex)?,
            age: optional(&source.age)?,
            values,
        })
    }

    /// The numbers of a row and where they belong.
    pub(crate) fn read(&self, table: &Table, row: &Row) -> Result<Vec<(Place, f64)>, Fault> {
        let year = match (self.year, &self.source.year) {
            (Some(column), _) => Some(table.year(row, column)?),
            (None, Some(Year::Fixed(year))) => Some(*year),
            _ => None,
        };
        let place = Place {
            year: year.map(|year| year.saturating_add(self.source.add_years)),
            state: self.state.map(|column| row.text(column).to_owned()),
            sex: self.sex.map(|column| table.sex(row, column)).transpose()?,
            age: self.age.map(|column| table.age(row, column)).transpose()?,
        };
        let outside = match (place.age, self.source.ages) {
            (Some(age), Some([first, last])) => age < first || age > last,
            _ => false,
        };
        self.values
            .iter()
            .map(|(columns, sex)| {
                let mut sum = 0.0;
                for &column in columns {
                    sum += table.number(row, column)?;
                }
                let number = if outside { 0.0 } else { sum * self.source.scale };
                Ok((Place { sex: sex.or(place.sex), ..place.clone() }, number))
            })
            .collect()
    }
}

/// The array of a source, `[year, state, sex, age group]` in one run.
pub(crate) fn read(
    case: &Case,
    name: &str,
    source: &Spanned<Source>,
    shape: &Shape<'_>,
    shelf: &mut Shelf<'_>,
) -> Result<Vec<f64>, Stop> {
    let line = case.line(source);
    let inner = source.as_ref();
    let Some(file) = &inner.file else {
        let Some(Value::Number(number)) = inner.value else {
            return Err(Fault::new(FILE, line, format!("{name} needs a file, or a number as value")).into());
        };
        let number = number * inner.scale;
        if !(number >= shape.limits.0 && number <= shape.limits.1) {
            return Err(Fault::new(FILE, line, format!("{name} cannot be {number}")).into());
        }
        return Ok(vec![number; shape.cells()?]);
    };
    let table = shelf.table(file)?;
    let columns = Columns::find(case, source, &table)?;
    let mut cells = vec![Cell::default(); shape.cells()?];
    for row in table.rows(&inner.only)? {
        for (place, number) in columns.read(&table, row)? {
            put(shape, &table, row, &place, number, &mut cells)?;
        }
    }
    let value = |(index, cell): (usize, Cell)| match (cell.number, inner.missing) {
        (Some(number), _) if !shape.additive || shape.whole(index, &cell.ages) => Ok(number),
        (Some(_), _) => {
            let found: Vec<String> = cell.ages.iter().map(u32::to_string).collect();
            let what = format!("{name} has only the ages {} of the group of {}", found.join(", "), shape.place(index));
            Err(Fault::new(file, None, what))
        }
        (None, Some(number)) => Ok(number),
        (None, None) => Err(Fault::new(file, None, format!("has no {name} for {}", shape.place(index)))),
    };
    Ok(cells.into_iter().enumerate().map(value).collect::<Result<_, _>>()?)
}

/// A cell that is being filled.
#[derive(Clone, Debug, Default)]
struct Cell {
    number: Option<f64>,
    line: u64,
    /// Ages added up so far.
    ages: BTreeSet<u32>,
}

/// Puts the number of a row into every cell it belongs to.
fn put(
    shape: &Shape<'_>,
    table: &Table,
    row: &Row,
    place: &Place,
    number: f64,
    cells: &mut [Cell],
) -> Result<(), Fault> {
    let fault = |what: String| Fault::new(&table.file, row.line, what);
    let (least, greatest) = shape.limits;
    if !(number >= least && number <= greatest) {
        let most = if greatest == f64::MAX { String::new() } else { format!(" and at most {greatest}") };
        return Err(fault(format!("the number is {number}, expected at least {least}{most}")));
    }
    let years = match place.year {
        // A table may hold more years than the case projects.
        Some(year) => match shape.years.iter().position(|wanted| *wanted == year) {
            Some(index) => index..index + 1,
            None => return Ok(()),
        },
        None => 0..shape.years.len(),
    };
    let states = match &place.state {
        Some(state) if !shape.states.is_empty() => {
            let index = shape.states.iter().position(|known| known == state);
            let known = shape.states.join(", ");
            let index = index.ok_or_else(|| fault(format!("the state is \"{state}\", expected one of: {known}")))?;
            index..index + 1
        }
        _ => 0..shape.states(),
    };
    let sexes = match place.sex {
        Some(sex) if sex < shape.sexes() => sex..sex + 1,
        // A table of both sexes may serve a case of one.
        Some(_) => return Ok(()),
        None => 0..shape.sexes(),
    };
    let ages = match (place.age, shape.groups) {
        (Some(age), Some(groups)) => {
            let group = (age / groups.width) as usize;
            if !shape.additive && (age % groups.width != 0 || group >= groups.count) {
                let open = groups.start(groups.count - 1);
                return Err(fault(format!("the age is {age}, expected 0, {}, ... up to {open}", groups.width)));
            }
            let group = group.min(groups.count - 1);
            group..group + 1
        }
        _ => 0..shape.ages(),
    };
    for year in years {
        for state in states.clone() {
            for sex in sexes.clone() {
                for age in ages.clone() {
                    let index = ((year * shape.states() + state) * shape.sexes() + sex) * shape.ages() + age;
                    let cell = &mut cells[index];
                    let fresh = cell.ages.insert(place.age.unwrap_or(0));
                    cell.number = match cell.number {
                        None => Some(number),
                        Some(sum) if shape.additive && fresh => Some(sum + number),
                        Some(same) if !shape.additive && same.to_bits() == number.to_bits() => Some(same),
                        Some(other) => {
                            let line = cell.line;
                            return Err(fault(format!(
                                "gives {number} for {}, but line {line} {other}",
                                shape.place(index)
                            )));
                        }
                    };
                    cell.line = row.line;
                }
            }
        }
    }
    Ok(())
}

impl Shape<'_> {
    /// Whether the ages found make up the whole group: its first age alone, every single year, or 0 and 1 to 4.
    fn whole(&self, cell: usize, found: &BTreeSet<u32>) -> bool {
        let Some(groups) = self.groups else { return true };
        let group = cell % groups.count;
        let start = groups.start(group);
        if !found.contains(&start) {
            return found.is_empty();
        }
        let span = found.last().map_or(0, |last| last - start) + 1;
        let gapless = found.len() as u64 == u64::from(span);
        let open = group + 1 == groups.count;
        found.len() == 1 || gapless && (open || span == groups.width || start == 0 && span == 2)
    }
}

/// The greatest age of a source's table: the open age, if the case does not name it.
pub(crate) fn greatest_age(case: &Case, source: &Spanned<Source>, shelf: &mut Shelf<'_>) -> Result<u32, Stop> {
    let fault = |what: &str| Stop::from(Fault::new(FILE, case.line(source), what));
    let file = source.as_ref().file.as_ref().ok_or_else(|| fault("the population needs a file"))?;
    let table = shelf.table(file)?;
    let name = source.as_ref().age.as_ref().ok_or_else(|| fault("the population needs a column of ages"))?;
    let column = table.column(name)?;
    let mut greatest = 0;
    for row in table.rows(&source.as_ref().only)? {
        greatest = greatest.max(table.age(row, column)?);
    }
    Ok(greatest)
}
