//! Tables with typed cells, as files for spreadsheets.
//!
//! On the page a number is text, written for people. A spreadsheet needs the number itself, and text that nobody's program takes
//! for a formula. A [`Sheet`] is that table; [`csv`] writes one, and a [`Workbook`] goes as text to the crate `spreadsheet`, which
//! is a module of its own in the page and makes one XLSX file of it.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod cell;
pub mod csv;
mod workbook;

pub use cell::{Cell, harmless};
pub use workbook::{Sheet, Workbook};
