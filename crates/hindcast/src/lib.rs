//! How close the engine comes to what happened: a projection is started in a past year and compared with what was counted since.
//!
//! The nouns, in the order in which a look back is made:
//!
//! * [`Record`]: what was counted in a place: people by age group, arrivals and departures by age group, births, deaths.
//! * [`Nation`]: what is taken from the country: life tables by year, births by year of birth, the age pattern of births, the oldest ages.
//! * [`Past`]: single ages of the people on 31 December of a year, from all that was counted up to then.
//! * [`counted`], [`held`]: the years from there on, with components as they were counted, or held at a past level.
//! * [`Comparison`]: projected persons beside the counted ones, by sex and age group.
//! * [`LookBack`]: all of it for one place, as page and command line show it. [`backtest`]: the same for many places.
//! * [`reconstruct`]: what an office's forecast for a Land comes to in its Kreise, where only the Land's total is at hand.
//!
//! The same method makes data packs (`insek pack`): what is tested here is what the page calculates with.
//!
//! # Method
//!
//! * *Ages of migrants*: [`cohort::migrants::single_ages`], for departures over the place's own people, for arrivals over the nation's.
//! * *Ages of people*: the first year's groups are split by the monotone spline of [`cohort::disaggregate`] over the nation's people. Then
//!   the counted years are projected one by one, and at each year's end for which groups were published the same spline brings the projected ages to
//!   them. Cohorts cross the borders of groups, so a few years of groups tell much of the single ages.
//! * *The open group* of the oldest is split by the nation's age structure of the same year where it is known, otherwise by the life table.
//! * *Births and deaths* are the counted ones where the record has them. Otherwise births follow from the children under three of the same
//!   year, who are then no test, and deaths from the nation's life table.
//!
//! # How the ages of migrants were chosen
//!
//! Judged were the 17 age groups of 307 German Kreise without the children under three, components as counted, mean absolute error over Kreise in per cent; "all" is
//! the median over Kreise of the sum of errors without sign over all persons. All rows start from the same single ages, those of the cohorts.
//! Choices were made on the launch of 2003 (up to 2010, one census basis); the launch of 2011 (up to 2018) was kept for judging.
//!
//! | method | 3-5, 2010 | 18-19, 2010 | all, 2010 | 3-5, 2018 | 18-19, 2018 | all, 2018 |
//! | --- | --- | --- | --- | --- | --- | --- |
//! | schedule times people in each group, arrivals over a stationary population | 1.27 | 3.52 | 2.33 | 1.66 | 3.86 | 1.92 |
//! | the same, arrivals over the nation's people | 1.40 | 3.49 | 1.39 | 1.68 | 3.46 | 1.43 |
//! | schedule fitted to half of the Kreise in 2003-10 (116 parameters, smooth) | 1.17 | 3.35 | 1.29 | 2.07 | 4.53 | 1.67 |
//! | most even ratio | 1.07 | 3.68 | 1.32 | 1.36 | 3.53 | 1.41 |
//! | most even ratio, a tenth as stiff from 16 to 19 (chosen) | 1.12 | 3.53 | 1.29 | 1.34 | 3.22 | 1.36 |
//! | the same, a hundredth as stiff | 1.18 | 5.56 | 1.30 | 1.40 | 7.14 | 1.40 |
//!
//! A schedule learnt from data is better in the Kreise that were left out, in the years it was learnt from, and worse seven years later: what it learns is
//! the time. It was not taken. The rows come from a trial in another program with the same formulas; `insek backtest` prints 1.33, 3.24 and 1.36 for
//! the chosen one in 2018. The errors by Kreis of the method before, a spline of the ratio over all groups, are the table
//! `cli/tests/method_of_before.csv`, which a test holds against today's.
//!
//! # Not here
//!
//! No files, no text for readers: the command line and the page make theirs.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod backtest;
mod compare;
mod counted;
mod error;
pub mod errors;
mod groups;
mod look_back;
mod nation;
mod past;
mod projection;
pub mod reconstruct;
mod record;
mod year;

/// Years of a level that is held, where nobody says which: the newest up to the launch. Three were better than five from 2003 to 2010.
pub const LEVEL_YEARS: usize = 3;

pub use compare::{Band, Comparison, Errors};
pub use error::LookBackError;
pub use groups::{ByAge, Groups, total as persons};
pub use look_back::{Kind, LookBack, Span, Test};
pub use nation::Nation;
pub use past::Past;
pub use projection::{Arrivals, Held, NetRates, counted, held, net};
pub use record::{Flows, Record};
pub use year::{Balance, Levels, Step};
