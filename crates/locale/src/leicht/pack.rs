//! Dates and values as the pack prints them.

pub use crate::de::pack::{date, value};
