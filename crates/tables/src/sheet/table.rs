//! The rows under a header whose columns are known, and what their cells say.

use faults::{Faults, Number, Place, Problem, Wanted};
use scenario::pack::delimited::Cell;

use super::{Sheet, is_remark_alone};
use crate::figure::{Figure, NumberForm, parse};

/// The rows of a sheet under a header whose columns are known.
#[derive(Debug, Clone)]
pub struct HeadedTable<'s> {
    pub(super) sheet: &'s Sheet,
    pub(super) header: usize,
    /// Index of each known column that is there.
    pub(super) columns: Vec<(&'static str, usize)>,
    /// Indices of the columns that hold figures.
    pub(super) figures: Vec<usize>,
    pub(super) form: Option<NumberForm>,
}

/// One row of a table.
#[derive(Debug, Clone, Copy)]
pub struct Row<'t> {
    table: &'t HeadedTable<'t>,
    cells: &'t [Cell],
}

impl<'s> HeadedTable<'s> {
    /// The rows below the header; rows without any text are passed over.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.sheet.records[self.header + 1..]
            .iter()
            .filter(|cells| cells.iter().any(|cell| !cell.text.trim().is_empty()) && !is_remark_alone(cells))
            .map(|cells| Row { table: self, cells })
    }

    /// Whether a column is there.
    pub fn has(&self, id: &str) -> bool {
        self.columns.iter().any(|(known, _)| *known == id)
    }

    /// The header as it stands in the file.
    pub fn header(&self) -> &'s [Cell] {
        &self.sheet.records[self.header]
    }

    /// The sheet that the table stands in.
    pub fn sheet(&self) -> &'s Sheet {
        self.sheet
    }

    /// How its numbers are written, where one of them or the language of the header shows it.
    pub fn form(&self) -> Option<NumberForm> {
        self.form
    }

    /// The last line: the place of what is missing.
    pub fn end(&self) -> Place<'s> {
        let last = self.sheet.records.last().and_then(|record| record.first());
        Place { file: &self.sheet.file, line: last.map_or(1, |cell| cell.line), column: 1 }
    }

    /// The form that all figures below the header show; `None` when they contradict each other.
    pub(super) fn numbers(&self, faults: &mut Faults) -> Option<Option<NumberForm>> {
        let cells: Vec<&Cell> = self.sheet.records[self.header + 1..]
            .iter()
            .flat_map(|record| self.figures.iter().filter_map(|index| record.get(*index)))
            .collect();
        match NumberForm::of(cells.iter().map(|cell| cell.text.as_str())) {
            Ok(form) => Some(form),
            Err([first, other]) => {
                let forms = Problem::TwoForms { first: cells[first].text.clone(), other: cells[other].text.clone() };
                faults.add(&cells[other].place(&self.sheet.file), forms);
                None
            }
        }
    }
}

impl<'t> Row<'t> {
    fn cell(&self, id: &str) -> Option<&'t Cell> {
        let (_, index) = self.table.columns.iter().find(|(known, _)| *known == id)?;
        self.cells.get(*index)
    }

    /// Every cell of the row.
    pub fn cells(&self) -> &'t [Cell] {
        self.cells
    }

    /// Where a cell stands; where the row begins for a column that is not there.
    pub fn place(&self, id: &str) -> Place<'t> {
        let file = &self.table.sheet.file;
        self.cell(id).or(self.cells.first()).map_or(Place::start(file), |cell| cell.place(file))
    }

    /// The text of a cell without spaces around it; empty where it is not there.
    pub fn text(&self, id: &str) -> &'t str {
        self.cell(id).map_or("", |cell| cell.text.trim())
    }

    /// What a cell of figures says.
    pub fn figure(&self, id: &str, faults: &mut Faults) -> Option<Figure> {
        let read = parse(self.text(id), self.table.form);
        read.map_err(|found| self.refuse(id, found, Wanted::Any, faults)).ok()
    }

    fn refuse(&self, id: &str, found: Number, wanted: Wanted, faults: &mut Faults) {
        faults.add(&self.place(id), Problem::Number { column: id.to_owned(), found, wanted });
    }

    /// A number that must be known, at least `lowest`.
    pub fn number(&self, id: &str, lowest: f64, faults: &mut Faults) -> Option<f64> {
        let (found, wanted) = match self.figure(id, faults)? {
            Figure::Empty => (Number::Empty, Wanted::Any),
            Figure::Unknown => (Number::NotPublished { text: self.text(id).to_owned() }, Wanted::OrDash),
            figure => match figure.value() {
                Some(value) if value >= lowest => return Some(value),
                value => {
                    let value = value.unwrap_or(0.0);
                    let found = if lowest == 0.0 { Number::Negative { value } } else { Number::TooSmall { value } };
                    (found, Wanted::AtLeast { least: lowest })
                }
            },
        };
        self.refuse(id, found, wanted, faults);
        None
    }

    /// A whole number within `lowest..=highest`, without thousands separators: an age or a year.
    pub fn whole(&self, id: &str, lowest: i32, highest: i32, faults: &mut Faults) -> Option<i32> {
        let text = self.text(id);
        let found = text.parse::<i32>().ok().filter(|value| (lowest..=highest).contains(value));
        if found.is_none() {
            let wanted = Wanted::Whole { least: lowest, most: highest };
            self.refuse(id, Number::Text { text: text.to_owned() }, wanted, faults);
        }
        found
    }
}
