//! What stands in a cell.

use serde::{Deserialize, Serialize};

/// One cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Cell {
    /// There is no figure.
    Empty,
    /// Words; never a formula.
    Text(String),
    /// A calendar year, shown without groups.
    Year(i32),
    /// A number, already rounded to what may be shown.
    Number {
        /// In the unit of its column.
        value: f64,
        /// Decimals shown.
        digits: usize,
    },
    /// Per cent, the value already times 100, shown with one decimal.
    Percent(f64),
}

impl Cell {
    /// A whole number.
    pub const fn whole(value: f64) -> Self {
        Self::Number { value, digits: 0 }
    }

    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// The number in it, if there is one.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Empty | Self::Text(_) => None,
            Self::Year(year) => Some(f64::from(*year)),
            Self::Number { value, .. } | Self::Percent(value) => Some(*value),
        }
    }
}

/// With these a spreadsheet begins a formula; full-width forms count as their plain ones, and a tab or a line break before one
/// is skipped by some programs.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A text that no spreadsheet takes for a formula: behind an apostrophe where it begins like one.
pub fn harmless(text: &str) -> String {
    if text.trim_start_matches(' ').starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_like_a_formula_stands_behind_an_apostrophe() {
        for bad in ["=1+1", "+49 631", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"] {
            assert!(harmless(bad).starts_with('\''), "{bad}");
        }
        for fine in ["Grüne", "20–24", "a=b", "−742", ""] {
            assert_eq!(harmless(fine), fine);
        }
    }
}
