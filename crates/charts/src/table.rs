//! A picture's data as values, and as text.

use locale::charts::NO_FIGURE;
use locale::numbers::{self, Rounding};

/// What a picture shows, as a table for the page and for downloads.
///
/// Every row has as many cells as there are columns. The first column heads its row. A printed cell without
/// a figure holds [`locale::charts::NO_FIGURE`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table<C = String> {
    /// One sentence: what, where, when.
    pub caption: String,
    /// Column heads.
    pub columns: Vec<String>,
    /// Cells, formatted in German or as values.
    pub rows: Vec<Vec<C>>,
}

/// A cell as a value, already rounded to what may be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Words, among them what is no exact figure: `rund 98.800`.
    Words(String),
    /// There is no figure.
    #[default]
    Missing,
    /// A calendar year.
    Year(i32),
    /// A number with so many decimals.
    Number(f64, usize),
    /// A difference with so many decimals, printed with its sign.
    Difference(f64, usize),
    /// A change in per cent, printed with its sign and one decimal.
    Percent(f64),
}

impl Cell {
    /// Persons as exactly as `rounding` allows.
    pub(crate) fn persons(value: f64, rounding: Rounding) -> Self {
        Self::Number(rounding.apply(value), 0)
    }

    fn printed(self) -> String {
        match self {
            Self::Words(text) => text,
            Self::Missing => NO_FIGURE.to_owned(),
            Self::Year(year) => numbers::year(year),
            Self::Number(value, digits) => numbers::decimal(value, digits),
            Self::Difference(value, digits) => numbers::signed_decimal(value, digits),
            Self::Percent(value) => numbers::signed_percent(value),
        }
    }
}

impl Table<Cell> {
    /// The table as people read it.
    #[must_use]
    pub fn printed(self) -> Table {
        let rows = self.rows.into_iter().map(|row| row.into_iter().map(Cell::printed).collect());
        Table { caption: self.caption, columns: self.columns, rows: rows.collect() }
    }
}
