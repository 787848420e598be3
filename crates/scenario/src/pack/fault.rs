//! What is wrong with a pack, and where.

use std::error::Error;
use std::fmt;

/// One thing that is wrong, at one place.
///
/// Its text is `file:line:column: what, expected what`, the form that editors and terminals turn into a link.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// Path inside the pack, such as `population.csv`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What stands there, or what is missing.
    pub what: String,
    /// What should stand there.
    pub expected: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, what, expected } = self;
        write!(f, "{file}:{line}:{column}: {what}, expected {expected}")
    }
}

/// Everything that is wrong with a pack, in the order of files, lines and columns; never empty as an error.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// The faults in order.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.list.iter()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Notes a fault.
    pub fn add(&mut self, at: &Place<'_>, what: impl Into<String>, expected: impl Into<String>) {
        self.list.push(Fault {
            file: at.file.to_owned(),
            line: at.line,
            column: at.column,
            what: what.into(),
            expected: expected.into(),
        });
    }

    /// The same faults in the order of files, lines and columns, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.list.sort();
        self.list.dedup();
        self
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.list.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}

impl Error for Faults {}

/// Where a fault is.
#[derive(Debug, Clone, Copy)]
pub struct Place<'t> {
    /// Path of the file.
    pub file: &'t str,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
}

impl<'t> Place<'t> {
    /// The beginning of a file.
    #[must_use]
    pub fn start(file: &'t str) -> Self {
        Self { file, line: 1, column: 1 }
    }
}
