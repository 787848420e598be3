//! Several scenarios: those that are kept, side by side, and where they agree.

pub(crate) mod aspect;
pub mod beside;
pub mod collection;
pub mod priorities;
