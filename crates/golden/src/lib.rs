//! Worked projections of other publishers as folders, recomputed with the engine and compared.
//!
//! A case is a folder with a `case.toml`, its tables and a README that names the publication. The format is described for people who
//! add cases in `tests/golden/README.md`; [`spec`] is the same in types. The data flows one way:
//!
//! ```text
//! case.toml ──spec──▶ Case ──┐
//! tables ────table──▶ Table ─┴─field──▶ arrays ──textbook | official──▶ Series ──compare──▶ Report
//! ```
//!
//! Nothing here touches the disk except [`folder`]: a case asks for its files by name, so the same code runs from a directory, from an
//! archive and in the browser. A damaged case is a [`Fault`] that names file, line and value; it never panics.
//!
//! ```
//! for (name, files) in golden::built_in() {
//!     let read = |file: &str| files.iter().find(|(name, _)| *name == file).map(|(_, bytes)| bytes.to_vec());
//!     match golden::run(&read, &|_| None) {
//!         golden::Outcome::Compared(report) => assert!(report.passes(), "{name}: {report}"),
//!         other => panic!("{name}: {other}"),
//!     }
//! }
//! ```

mod built_in;
mod compare;
mod fault;
mod field;
pub mod folder;
mod official;
mod quantity;
mod series;
pub mod spec;
mod table;
mod textbook;
#[cfg(not(feature = "toml"))]
mod unplaced;

use std::fmt;

pub use built_in::{BuiltIn, aargau, built_in};
pub use compare::{Check, Report};
pub use fault::{Fault, Problem};

use crate::series::Results;
use crate::spec::{Case, Method};
use crate::table::Shelf;

/// Reads a file by its name; `None` when there is none.
pub type Reader<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// What became of a case.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// The case was recomputed and compared.
    Compared(Report),
    /// A file from the folder of large reference cases is not there; its name.
    Skipped(String),
    /// The case is not well formed.
    Faulty(Fault),
}

impl Outcome {
    /// Whether the case stands in the way of a green run.
    pub fn fails(&self) -> bool {
        match self {
            Self::Compared(report) => !report.passes(),
            Self::Skipped(_) => false,
            Self::Faulty(_) => true,
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Compared(report) => report.fmt(f),
            Self::Skipped(file) => write!(f, "skipped: {file} is not present"),
            Self::Faulty(fault) => fault.fmt(f),
        }
    }
}

/// Recomputes one case. `read` gives the files of its folder, `reference` those of the folder of large reference cases.
pub fn run(read: Reader<'_>, reference: Reader<'_>) -> Outcome {
    match attempt(read, reference) {
        Ok(report) => Outcome::Compared(report),
        Err(Stop::Absent(file)) => Outcome::Skipped(file),
        Err(Stop::Fault(fault)) => Outcome::Faulty(fault),
    }
}

fn attempt(read: Reader<'_>, reference: Reader<'_>) -> Result<Report, Stop> {
    let case = Case::parse(read(spec::FILE))?;
    let mut shelf = Shelf::new(read, reference, case.large);
    let results: Results = match &case.method {
        Method::Textbook(method) => textbook::project(&case, method, &mut shelf)?,
        Method::Official(method) => official::project(&case, method, &mut shelf)?,
    };
    compare::compare(&case, &results, &mut shelf)
}

/// Why a case ends before its comparison.
#[derive(Debug)]
pub(crate) enum Stop {
    /// A file from the folder of large reference cases is not there.
    Absent(String),
    /// The case is not well formed.
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
