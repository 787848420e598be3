//! A data pack and the choices of a scenario, turned into inputs of the projection.
//!
//! * [`pack`]: the figures of a city, read and checked from its tables.
//! * [`Scenario`]: deviations from the baseline as a value; [`link`] writes it into a link.
//! * [`Model`]: a pack ready to be projected; [`Basis`] and [`Levels`] say where its levers stand.
//! * [`Outcome`]: a projected scenario, read by area and year.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod basis;
mod cells;
mod choice;
mod decimal;
pub mod file;
mod housing;
mod lever;
pub mod link;
mod model;
mod outcome;
pub mod pack;

pub use basis::{Basis, Levels};
pub use choice::{DEFAULT_TARGET_YEAR, Scenario, TARGET_YEARS};
pub use lever::{Area, Homes, Lever};
pub use model::{Model, ModelError};
pub use outcome::{Change, Outcome};
