//! The cohort-component projection: pure mathematics on arrays of people by region, sex and age.
//!
//! * [`official`]: single years of age, as statistics offices project: [`official::Inputs`] in, [`official::Projection`] out.
//! * [`textbook`]: the conventions of textbooks, as a choice by name.
//! * [`life_table`], [`fertility`], [`rogers_castro`], [`disaggregate`]: what rates are made from.
//! * [`Cells`], [`SexAges`]: figures by region, sex and single age. Persons, probabilities and rates are types of their own that are made from
//!   them and cannot be taken for each other.
//!
//! Constructors refuse with an [`InputError`]; what comes after them cannot fail. The same inputs give the same bits natively and as
//! WebAssembly. Not here: files, text, clock, randomness, anything of one city.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod cells;
pub mod dims;
pub mod disaggregate;
mod error;
pub mod fertility;
pub mod life_table;
pub mod migrants;
pub mod official;
pub mod rogers_castro;
pub mod textbook;

pub use cells::{ByAge, Cells, SexAges};
pub use error::{Expected, InputError};
