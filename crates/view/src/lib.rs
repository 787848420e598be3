//! What the page says about a scenario: figures, series and sentences, without a browser.
//!
//! [`Explorer`] answers one question at a time: a [`State`] (scenario and area) in, a [`page::Page`] out. Picture, table,
//! sentence and headline of a page come from the same projected [`scenario::Outcome`].

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod age_span;
pub mod compare;
pub mod consequences;
mod explorer;
pub mod forecasts;
mod fragment;
pub mod hall;
pub mod levers;
pub mod method;
pub mod page;
mod refused;
mod rounding;
pub mod take;

pub use charts::Table;
pub use compare::{beside, collection, priorities};
pub use consequences::{ages, homes, meaning, planning};
pub use explorer::{AreaOption, Explorer, State};
pub use fragment::Opened;
pub use levers::{course, entry, events, infill, persistence, presets, questions, settings, typed, uptake};
pub use method::glossary;
pub(crate) use page::{controls, figures, headline, office};
pub use take::sheet::Picture;
pub use take::{self as output, protocol, together};
pub(crate) use take::{publishers, sheet};
