//! What follows from a scenario: who finds a home, and what it means for the city.

pub(crate) mod homes;
pub(crate) mod meaning;
mod threshold;
