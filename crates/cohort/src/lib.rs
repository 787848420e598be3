//! The cohort-component projection: pure mathematics on arrays of people by region, sex and age.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod dims;
pub mod disaggregate;
mod error;
pub mod fertility;
pub mod life_table;
pub mod migrants;
pub mod official;
pub mod rogers_castro;
pub mod textbook;

pub use error::InputError;
