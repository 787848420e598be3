//! Scenarios side by side: kept as cards, in pictures and tables, by what they agree on, and the last change.

pub(crate) mod beside;
pub(crate) mod change;
pub(crate) mod collection;
mod difference;
mod draws;
pub(crate) mod priorities;
