//! A data pack and the choices of a scenario, turned into inputs of the projection.
//!
//! * [`pack`]: the figures of a city, read and checked from its tables.
//! * [`Scenario`]: deviations from the baseline as a value; [`link`] writes it into a link, [`file`](mod@file) into a file.
//!   Each [`Lever`] deviates along a [`Course`] over time; [`Event`]s and [`Setting`]s are beside them.
//! * [`collection`]: scenarios kept side by side, each a card with a name, an author and reasons.
//! * [`Model`]: a pack ready to be projected; [`Basis`] and [`Levels`] say where its levers stand.
//! * [`Outcome`]: a projected scenario, read by area and year; [`indicators`] says what it means for planning, [`Uptake`] who
//!   lives in its infill dwellings.
//! * [`changes`]: what makes an older link come to another result.
//! * [`presets`]: scenarios that a debate starts from, with the figures they are made of.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod age_group;
mod area;
mod arrivals;
mod basis;
mod cells;
pub mod changes;
mod choice;
pub mod collection;
mod course;
mod decimal;
mod event;
pub mod file;
mod holding;
mod homes;
mod housing;
pub mod indicators;
mod levels;
mod lever;
pub mod link;
mod model;
mod names;
mod outcome;
pub mod pack;
mod places;
pub mod presets;
mod rates;
mod reach;
mod setting;
mod uptake;

pub use age_group::AgeGroup;
pub use area::Area;
pub use basis::Basis;
pub use choice::{DEFAULT_TARGET_YEAR, Scenario, TARGET_YEARS};
pub use course::Course;
pub use event::Event;
pub use homes::{Building, Homes};
pub use levels::Levels;
pub use lever::Lever;
pub use model::{Model, ModelError};
pub use names::Names;
pub use outcome::{Change, Outcome};
pub use reach::Refusal;
pub use setting::Setting;
pub use uptake::{OneMore, Uptake};
