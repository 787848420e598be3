//! Why files are not taken: damage at its places, files that are no table, and tables that somebody must decide about.

use std::fmt;

use faults::Faults;

use crate::foreign::Foreign;
use crate::kind::{Kind, Reason};
use crate::unused::Unused;

/// The readings that are possible, with what speaks for each.
pub type Readings = Vec<(Kind, Vec<Reason>)>;

/// Why nothing was taken over.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Refusal {
    /// Damage, with file, line and column.
    pub faults: Faults,
    /// Files that cannot be used as a whole, by name.
    pub problems: Vec<(String, Problem)>,
    /// Tables with more than one possible reading, by name.
    pub open: Vec<(String, Readings)>,
}

/// Why a file as a whole cannot be used.
#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// It is no table.
    Foreign(Foreign),
    /// A workbook, which somebody must open first.
    Workbook,
    /// Its figures are shares or rates.
    Shares,
    /// Its figures are an index.
    Index,
    /// Its figures are changes, not counts.
    Changes,
    /// Its persons are no whole numbers and no unit is named, such as this one.
    NotWhole(f64),
    /// A table of GENESIS or the Regionaldatenbank in a form that does not say enough; its code, where it names one.
    Genesis(Option<String>),
    /// A flat table without a row of the city, whose key is this.
    OtherKreise(String),
    /// Nothing in it can be used; what stands there instead.
    Nothing(Vec<Unused>),
    /// It was asked to be read as something that it cannot be; what it can be.
    NotAs(Kind, Readings),
    /// Districts by age of a year that has not ended: nobody can have counted them.
    Ahead(i32),
}

impl Refusal {
    /// Whether there is nothing to refuse.
    pub fn is_empty(&self) -> bool {
        self.faults.is_empty() && self.problems.is_empty() && self.open.is_empty()
    }

    /// Whether nothing but a choice between readings is missing.
    pub fn is_question(&self) -> bool {
        self.faults.is_empty() && self.problems.is_empty() && !self.open.is_empty()
    }
}

impl From<Faults> for Refusal {
    fn from(faults: Faults) -> Self {
        Self { faults, ..Self::default() }
    }
}

impl fmt::Display for Refusal {
    /// For programmers and tests; people are told by the page and the command line.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.faults)?;
        for (file, problem) in &self.problems {
            write!(f, "{file}: {problem:?}")?;
        }
        for (file, open) in &self.open {
            write!(f, "{file}: {open:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Refusal {}
