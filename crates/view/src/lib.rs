//! What the page says about a scenario: figures, series and sentences, without a browser.
//!
//! [`Explorer`] answers one question at a time: a [`State`] (scenario and area) in, a [`page::Page`] out. Picture, table,
//! sentence and headline of a page come from the same projected [`scenario::Outcome`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod age_span;
mod answer;
pub mod compare;
pub mod consequences;
mod explorer;
pub mod forecasts;
mod fragment;
pub mod hall;
mod kept;
pub mod levers;
pub mod method;
mod moved;
pub mod page;
mod place;
mod refused;
mod rooms;
mod rounding;
mod state;
pub mod take;

pub use age_span::AgeSpan;
pub use charts::Table;
pub use explorer::{AreaOption, Explorer};
pub use fragment::Opened;
pub use kept::{Kept, Read};
pub use page::Picture;
pub use rooms::{Compare, Consequences, Forecasts, Hall, Levers, Method, Take};
pub use state::State;
