//! What the texts around figures say: years, places, ages, sexes, measures, variants, units, totals.
//!
//! Every text is folded first ([`fold`]), so case, signs and the ways to write umlauts make no difference.

pub mod ages;
mod label;
pub mod measures;
mod places;
mod text;
pub mod times;
mod topic;
pub mod units;

pub use label::{Label, Sex, labels};
pub use places::{OtherPlace, Places, Whereabouts};
pub(crate) use text::Words;
pub use text::fold;
pub use topic::{Topic, topic};
