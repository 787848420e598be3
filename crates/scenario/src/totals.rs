//! Totals that a scenario is tied to (Eckwerte): those of an official forecast, of another scenario, or somebody's own.

mod met;

use crate::measure::Measure;

pub use crate::tie::{Implied, Tie, may_be_named};
pub use met::fetched;
pub(crate) use met::met;

impl Tie {
    /// Its ages in files and commands: `all`, `0-17`, `65+`.
    #[must_use]
    pub fn group(&self) -> String {
        match self.ages() {
            Self::EVERYBODY => ALL.to_owned(),
            (from, to) => Measure::Aged { from, to }.name(),
        }
    }

    /// What [`Tie::group`] wrote.
    #[must_use]
    pub fn read_group(text: &str) -> Option<(usize, usize)> {
        match (text, Measure::named(text)) {
            (ALL, _) => Some(Self::EVERYBODY),
            (_, Some(Measure::Aged { from, to })) => Some((from, to)),
            _ => None,
        }
    }
}

/// Everybody, in files and commands.
const ALL: &str = "all";
