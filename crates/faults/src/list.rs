//! Faults with their places, in order.

use std::error::Error;
use std::fmt;

use crate::Problem;

/// One thing that is wrong, at one place.
///
/// Its text is `file:line:column: what stands there, expected what`, the form that editors and terminals turn into a link.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    /// Path inside the pack, such as `population.csv`.
    pub file: String,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// What is wrong there.
    pub problem: Problem,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, problem } = self;
        write!(f, "{file}:{line}:{column}: {problem}")
    }
}

/// Everything that is wrong, in the order of files, lines and columns; never empty as an error.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Faults {
    list: Vec<Fault>,
}

impl Faults {
    /// A single fault.
    pub fn of(at: &Place<'_>, problem: Problem) -> Self {
        let mut faults = Self::default();
        faults.add(at, problem);
        faults
    }

    /// The faults in order.
    pub fn iter(&self) -> impl Iterator<Item = &Fault> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Notes a fault.
    pub fn add(&mut self, at: &Place<'_>, problem: Problem) {
        self.list.push(Fault { file: at.file.to_owned(), line: at.line, column: at.column, problem });
    }

    /// Notes the faults of another list.
    pub fn extend(&mut self, more: Self) {
        self.list.extend(more.list);
    }

    /// The same faults in the order of files, lines and columns, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        // In one place by their texts, so that the same faults always stand in the same order.
        self.list.sort_by_cached_key(|fault| (fault.file.clone(), fault.line, fault.column, fault.problem.halves()));
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
    pub fn start(file: &'t str) -> Self {
        Self { file, line: 1, column: 1 }
    }
}
