//! What is wrong with a case, and where.

use std::error::Error;
use std::fmt;

/// A fault in a case: `file:line: what is wrong`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Name of the file, relative to the case's folder.
    pub file: String,
    /// Line, counted from 1, where the fault belongs to one.
    pub line: Option<u64>,
    /// What was found and what was expected.
    pub what: String,
}

impl Fault {
    pub(crate) fn new(file: &str, line: impl Into<Option<u64>>, what: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: line.into(), what: what.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}

impl Error for Fault {}
