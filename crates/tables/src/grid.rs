//! Any table as facts: figures with everything that headings, labels and lines around say about each.
//!
//! Nothing depends on positions. Lines with one text are titles, sections or remarks; a record with headings begins a block; below it a column holds
//! labels or figures. Every figure takes what its column's headings say, its row's labels, the section it stands in and the lines above, in this order
//! of weight. So years may stand beside or below each other, measures in rows or columns, districts in either.

mod around;
mod block;
mod columns;
mod rows;

use faults::Faults;
use scenario::pack::Measure;
use scenario::pack::delimited::Cell;

use crate::figure::{Figure, Mark, NumberForm};
use crate::regional::Ages;
use crate::sheet::Sheet;
use crate::unused::{Unused, Why};
use crate::words::times::Time;
use crate::words::units::Unit;
use crate::words::{Label, Places, Sex, Whereabouts};

/// A figure and what is said about it.
#[derive(Debug, Clone)]
pub struct Fact<'s> {
    /// Its cell.
    pub cell: &'s Cell,
    /// Heading of its column, or the label of its row: what it is called in messages.
    pub called: String,
    /// The number, zero where nothing is there; `None` where it is not published.
    pub value: Option<f64>,
    /// What stands beside it.
    pub marks: Vec<Mark>,
    /// What is said about it.
    pub said: Said,
}

/// What is said about a figure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    /// Year or day.
    pub time: Option<Time>,
    /// What is counted.
    pub measure: Option<Measure>,
    /// Where; nothing is the city.
    pub place: Option<Whereabouts>,
    /// Age group with its words; nothing is everybody.
    pub ages: Option<(Ages, String)>,
    /// Sex; nothing is everybody.
    pub sex: Option<Sex>,
    /// Variant of a forecast.
    pub variant: Option<String>,
    /// Unit.
    pub unit: Option<Unit>,
    /// Section or labels that nobody knows.
    pub unknown: Vec<String>,
}

impl Said {
    /// Takes a label, unless something is said about that already.
    fn take(&mut self, label: &Label) {
        match label {
            Label::Time(time) => {
                self.time.get_or_insert(*time);
            }
            Label::Measure(measure) => {
                self.measure.get_or_insert(*measure);
            }
            Label::Place(place) => {
                self.place.get_or_insert_with(|| place.clone());
            }
            Label::Ages(ages, words) => {
                self.ages.get_or_insert_with(|| (*ages, words.clone()));
            }
            Label::Sex(sex) => {
                self.sex.get_or_insert(*sex);
            }
            Label::Variant(variant) => {
                self.variant.get_or_insert_with(|| variant.clone());
            }
            Label::Unit(unit) => {
                self.unit.get_or_insert(*unit);
            }
            Label::Unknown(text) => self.unknown.push(text.clone()),
            Label::Total => {}
        }
    }

    /// Takes from the lines around what is not said nearer.
    fn inherit(&mut self, around: &Self) {
        self.time = self.time.or(around.time);
        self.measure = self.measure.or(around.measure);
        self.sex = self.sex.or(around.sex);
        self.unit = self.unit.or(around.unit);
        if self.place.is_none() {
            self.place.clone_from(&around.place);
        }
        if self.variant.is_none() {
            self.variant.clone_from(&around.variant);
        }
        if self.ages.is_none() {
            self.ages.clone_from(&around.ages);
        }
        if self.unknown.is_empty() {
            self.unknown.clone_from(&around.unknown);
        }
    }
}

/// A table as facts.
#[derive(Debug, Clone, Default)]
pub struct Grid<'s> {
    /// Figures with a number, and those that are not published.
    pub facts: Vec<Fact<'s>>,
    /// Lines above the figures, from the top down.
    pub titles: Vec<&'s Cell>,
    /// Values of columns that hold for the whole table.
    pub base_years: Vec<(i32, &'s Cell)>,
    /// Publisher, title and note, each the first that a column states.
    pub stated: [String; 3],
    /// Columns and rows that nobody can use.
    pub unused: Vec<Unused>,
    /// Marks beside years.
    pub marks: Vec<(i32, Mark)>,
    /// The form of its numbers, where one shows it or the words around are German.
    pub form: Option<NumberForm>,
    /// Keys of the city that have lost their leading zero.
    pub lost_zeros: usize,
}

impl<'s> Grid<'s> {
    /// Reads a sheet; what is damaged in it is in `faults`. Without any figure the grid has no facts.
    pub fn read(sheet: &'s Sheet, places: &Places, faults: &mut Faults) -> Self {
        let mut grid = Self::default();
        let blocks = block::split(sheet.records(), places);
        rows::read(sheet, &blocks, places, &mut grid, faults);
        grid
    }

    /// What the lines above say, as one text.
    pub fn title(&self) -> String {
        let lines: Vec<&str> = self.titles.iter().map(|cell| cell.text.trim()).collect();
        lines.join("\n")
    }

    /// Notes something that is not used, together with what is called the same and left for the same reason.
    pub(crate) fn leave(&mut self, what: &str, line: usize, why: Why, value: Option<f64>) {
        match self.unused.iter_mut().find(|known| known.what == what && known.why == why) {
            Some(known) => {
                known.figures += 1;
                known.sum = known.sum.zip(value).map(|(sum, value)| sum + value).or(known.sum).or(value);
            }
            None => self.unused.push(Unused { what: what.to_owned(), line, why, figures: 1, sum: value }),
        }
    }
}

/// Whether a text is a figure in one of the two forms, or the mark of one that is not published.
fn is_figure(text: &str) -> bool {
    let reads =
        |form: NumberForm| matches!(crate::figure::parse(text, Some(form)), Ok(figure) if figure != Figure::Empty);
    reads(NumberForm::German) || reads(NumberForm::Plain)
}

/// Cells of a record that hold something.
fn filled(record: &[Cell]) -> impl Iterator<Item = (usize, &Cell)> + Clone {
    record.iter().enumerate().filter(|(_, cell)| !cell.text.trim().is_empty())
}
