//! Numbers, units and every sentence that a visitor reads, in the language that this crate is built for.
//!
//! One file per subject; functions and constants only, no state and no dependency. Other crates
//! hand over plain numbers and get text back, so that a figure looks the same in a headline, a
//! chart, a table and an export.
//!
//! German stands in `de` and is what is built without a feature. A feature of this crate builds another language instead, from a
//! folder with the same names: what is missing there does not compile, and the German page carries no other language. `en` is
//! English, `leicht` is Leichte Sprache (easy German); with both it is English.
//!
//! - [`numbers`]: numbers as they are printed; [`typed`]: as they are typed, with [`entry`]: what is said about that.
//! - [`beside`]: several scenarios beside each other.
//! - [`change`]: the last change, from before to after.
//! - [`charts`]: the words inside the four pictures and their tables.
//! - [`cards`]: the panel in which they are collected.
//! - [`collection`]: scenarios kept side by side.
//! - [`controls`]: levers and their explanations.
//! - [`data`]: figures that are read in.
//! - [`results`]: the headline and what deviates from the baseline.
//! - [`embed`]: the page in a frame of another page.
//! - [`faults`]: what is wrong with a file that is read in.
//! - [`figures`]: titles, legends and findings around the pictures.
//! - [`forecasts`]: official forecasts beside the scenario.
//! - [`glossary`]: what the terms mean.
//! - [`hall`]: the view for a hall.
//! - [`hindcast`]: the look back at what was observed.
//! - [`course`]: levers over the years; [`events`]: single events.
//! - [`homes`]: who finds a home; [`meaning`]: what follows for the city; [`presets`]: scenarios to begin with.
//! - [`infill`]: the infill programme; [`uptake`]: what happens to its homes; [`settings`]: values that a visitor enters.
//! - [`levers`]: the levers beyond the main ones.
//! - [`installed`]: the page kept in the browser.
//! - [`links`]: what a damaged link is told.
//! - [`method`]: the section on method and sources.
//! - [`language`]: which language this is, and what `index.html` says in it.
//! - [`output`]: figures and pictures that are taken along.
//! - [`pack`]: the texts of the built-in data pack.
//! - [`page`]: headings, buttons and messages around them.
//! - [`panels`]: titles of the parts that are closed until they are opened.
//! - [`protocol`]: the sheet that is printed.
//! - [`qr`]: a link as a QR code.
//! - [`priorities`]: where the scenarios of a set agree and part.
//! - [`questions`]: three guided questions for a first visit.
//! - [`reading`]: what is told about tables before they count.
//! - [`refused`]: what cannot be calculated.
//! - [`recheck`]: worked examples that are recomputed.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod numbers;
pub mod typed;

#[cfg(not(feature = "en"))]
#[cfg_attr(
    feature = "leicht",
    allow(dead_code, unreachable_pub, reason = "Leichte Sprache takes from here what it has no words of its own for")
)]
mod de;
#[cfg(feature = "en")]
#[expect(missing_docs, reason = "what a name stands for is said once, in `de`")]
mod en;
#[cfg(all(feature = "leicht", not(feature = "en")))]
#[expect(missing_docs, reason = "what a name stands for is said once, in `de`")]
mod leicht;

#[cfg(not(any(feature = "en", feature = "leicht")))]
pub use de::*;
#[cfg(feature = "en")]
pub use en::*;
#[cfg(all(feature = "leicht", not(feature = "en")))]
pub use leicht::*;
