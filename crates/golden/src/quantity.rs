//! What a case can be compared by.

use std::fmt;

use serde::Deserialize;

/// A result that can be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quantity {
    /// Persons at a time, in the year that the time has.
    Population,
    /// Persons as a share of all persons of that year.
    Share,
    /// All persons of a time by all persons one step before.
    Growth,
    /// Births of a step: by mother's age (textbook, in the year a step begins) or by state and sex of the child (official).
    Births,
    /// Deaths of a step by the age that would have been reached at its end, in the same year as births.
    Deaths,
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Population => "population",
            Self::Share => "share",
            Self::Growth => "growth",
            Self::Births => "births",
            Self::Deaths => "deaths",
        })
    }
}
