//! Questions to a scenario that many projections answer: because of what, what would it take, what matters most.
//!
//! | you want | module or type |
//! | --- | --- |
//! | to say which result is asked about | [`Measure`], [`Ask`] |
//! | to split the difference of two scenarios over what differs | [`explain`] |
//! | the value of a lever, or of two, under which a goal is met | [`solve`] |
//! | what a lever's observed range does to a result | [`sensitivity`], [`observed`] |
//! | the same for what past calculations were off by | [`errors`] |
//! | lines of equal result over two levers | [`field`] |
//! | the same for a set of scenarios: where they part, and what would bring them together | [`priorities`] |
//! | to compute in slices and tell how far it is | [`Work`], [`finish`], [`slice()`] |
//!
//! Every answer comes from the engine itself: nothing is interpolated where a run can be made, but for lines of equal result, whose
//! points lie on straight lines between runs. Every [`Work`] makes at most one projection a step, holds no reference to the model and
//! uses no thread, so that a browser can drive it between two frames or in a worker.
//!
//! ```
//! use std::sync::Arc;
//!
//! use questions::explain::Explaining;
//! use questions::{Ask, Measure, finish};
//! use scenario::pack::{Pack, built_in_files};
//! use scenario::{Area, Lever, Model, Scenario};
//!
//! let model = Model::new(Arc::new(Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?))?;
//! let scenario = Scenario::default()
//!     .with_deviation(Lever::Arrivals, Area::City, 300.0)
//!     .with_deviation(Lever::Fertility, Area::City, 0.1);
//! let ask = Ask { measure: Measure::Persons, area: Area::City, year: 2040 };
//!
//! let answers = finish(Explaining::new(&Scenario::default(), &scenario, &[ask]), &model)?;
//! let parts: f64 = answers[0].parts.iter().map(|part| part.effect).sum();
//! assert_eq!(answers[0].parts.len(), 2);
//! assert!((parts - (answers[0].to - answers[0].from)).abs() < 1e-6);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod errors;
pub mod explain;
pub mod field;
mod knob;
mod measure;
pub mod observed;
pub mod priorities;
pub mod sensitivity;
pub mod solve;
mod work;

pub use knob::Knob;
pub use measure::{Ask, Measure, figures};
pub use work::{Progress, Work, finish, slice};
