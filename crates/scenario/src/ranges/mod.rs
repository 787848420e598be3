//! How sure a result is: many projections under the errors that such calculations have had.
//!
//! The nouns, in the order in which a range is made:
//!
//! * [`ErrorModel`]: how far components have been off, learnt from past launches of the same method over many Kreise and kept in the
//!   table [`errors`](crate::pack::ERRORS) of a pack.
//! * [`Draw`]: one possible course of these errors, by its number and a seed: the same everywhere, and the same for every scenario.
//! * [`Course`]: what it makes of a place's components in each year, as [factors](cohort::official::Factors).
//! * [`Prepared`]: a scenario ready to be drawn from: [`Drawer::draw`] gives the [`Measure`]s asked for by area and year.
//! * [`Survey`]: what a page shows of a draw instead, at one year in more detail.
//! * [`Sample`]: draws put together, in whatever slices they were made; its quantiles are exact.
//!
//! # Method
//!
//! The level error of a component is a sum of a part common to all Kreise and a part of the place, each autocorrelated from year to year, 0 on the
//! day of the launch: `e(h) = φ e(h-1) + σ z(h)`. Arrivals and departures rise and fall together, and what a population feels is their difference: so the two
//! parts of migration are its *ratio* (logarithm of arrivals over departures against the level held) and its *turnover* (mean of both
//! logarithms), independent of each other. Because the ratio is relative, errors scale with the turnover of a place by themselves: the yearly spread of net migration of German
//! Kreise is a tenth of their turnover in Landkreise and in cities of every size. Chance events come on top: moves are single events, so their number spreads by `κ`
//! over itself (1 for events that know nothing of each other, more for families that move together), which matters the more the smaller a place is.
//!
//! Landkreise and kreisfreie Städte have own parts of their own size ([`Kind`]), and cities their own size of the common part. How large the common errors are is
//! known from few years, so their square is drawn too (Student's distribution with four degrees of freedom).
//!
//! Draws are about level errors: the median of the draws lies near the projection itself, and no draw says that the level held is the
//! right one. The trend of the years learnt from enters as variance of the common part, not as a shift.
//!
//! Districts have the city's error and one of their own, as a Kreis has one beside the country's (an assumption: nobody has published districts' moves
//! over years), with chance events by their own moves. Their own errors move people between the districts' arrivals, departures and births and leave the city's sums
//! of the baseline as they are; the city is the sum of its districts in every draw.
//!
//! # Common random numbers
//!
//! A random number is a function of seed, draw, year, place and what it is for ([`Stream`]), and of nothing else. So a lever that is moved meets
//! the same errors as before, and the difference of two scenarios in the same draw has its own, narrower range.
//!
//! # Not here
//!
//! No threads: a caller takes draws in slices and puts the samples together. No sentence.

mod course;
mod measure;
mod missing;
mod normal;
mod philox;
mod prepared;
mod sample;
mod survey;

pub use crate::measure::Measure;
pub use crate::pack::{ErrorModel, Estimate, Parameter};
pub use course::{Course, Kind, Place};
pub use missing::{MissingErrors, errors_of};
pub use normal::{Draw, SEED, Stream};
pub use prepared::{Drawer, Prepared};
pub use sample::{EIGHT_OF_TEN, QUANTILES, Sample, quantile};
pub use survey::{GROUPS, Survey};
