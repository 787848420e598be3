//! Where the numbers of a case come from.

use std::collections::BTreeMap;

use serde::Deserialize;

/// Where numbers come from: one number, or columns of a table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The table.
    pub file: Option<String>,
    /// A number for all cells, a column, or columns that are added up.
    pub value: Option<Value>,
    /// Column or columns of women, instead of `value`.
    pub women: Option<Value>,
    /// Column or columns of men.
    pub men: Option<Value>,
    /// Column of the year, or the year of the whole table.
    pub year: Option<Year>,
    /// Added to the year of each row.
    #[serde(default)]
    pub add_years: i32,
    /// Column of the state.
    pub state: Option<String>,
    /// Column of the sex.
    pub sex: Option<String>,
    /// Column of the age.
    pub age: Option<String>,
    /// Rows are kept that have these entries.
    #[serde(default)]
    pub only: BTreeMap<String, Entry>,
    /// First and last age of the table that count; cells outside are zero.
    pub ages: Option<[u32; 2]>,
    /// Factor on every number.
    #[serde(default = "one")]
    pub scale: f64,
    /// Number of cells that the table has no row for; without it they are a fault.
    pub missing: Option<f64>,
}

/// A number, a column, or several columns.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a number, the name of a column or a list of names")]
pub enum Value {
    /// The same number everywhere.
    Number(f64),
    /// One column.
    Column(String),
    /// Columns that are added up.
    Columns(Vec<String>),
}

/// A column of years or one year.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a year or the name of a column")]
pub enum Year {
    /// The year of the whole table.
    Fixed(i32),
    /// A column.
    Column(String),
}

/// An entry of a table as written in TOML.
#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a text or a whole number")]
pub enum Entry {
    /// A text.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl Entry {
    /// The entry as it stands in a table.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
        }
    }
}

fn one() -> f64 {
    1.0
}
