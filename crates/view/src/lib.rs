//! What the page says about a scenario: figures, series and sentences, without a browser.
//!
//! [`Explorer`] answers one question at a time: a [`State`] (scenario and area) in, a [`page::Page`] out. Picture, table,
//! sentence and headline of a page come from the same projected [`scenario::Outcome`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod ages;
pub mod beside;
pub mod collection;
mod controls;
pub mod course;
pub mod entry;
pub mod events;
mod explorer;
mod figures;
pub mod forecasts;
mod fragment;
pub mod glossary;
pub mod hall;
mod headline;
pub mod homes;
pub mod infill;
pub mod levers;
pub mod meaning;
mod method;
mod office;
pub mod output;
pub mod page;
pub mod persistence;
pub mod planning;
pub mod presets;
pub mod priorities;
pub mod protocol;
mod publishers;
pub mod questions;
mod refused;
mod rounding;
pub mod settings;
mod sheet;
pub mod together;
pub mod typed;
pub mod uptake;

pub use charts::Table;
pub use explorer::{AreaOption, Explorer, State};
pub use fragment::Opened;
pub use sheet::Picture;
