//! A set of scenarios: where they part, and what would bring all of them to a common goal.

mod meeting;
mod parting;

pub use meeting::{Common, Meeting, Need};
pub use parting::{Parted, Parting};
