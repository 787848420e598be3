//! Numbers, units and every sentence that a visitor reads, in the language that this crate is built for.
//!
//! One file per subject; functions and constants only, no state and no dependency. Other crates
//! hand over plain numbers and get text back, so that a figure looks the same in a headline, a
//! chart, a table and an export.
//!
//! German stands in `de` and is what is built without a feature. A feature of this crate builds another language instead, from a
//! folder with the same names: what is missing there does not compile, and the German page carries no other language.
//!
//! - [`numbers`]: numbers as they are printed and as they are typed.
//! - [`charts`]: the words inside the four pictures and their tables.
//! - [`collection`]: scenarios kept side by side.
//! - [`controls`]: levers and their explanations.
//! - [`data`]: figures that are read in.
//! - [`results`]: the headline and what deviates from the baseline.
//! - [`embed`]: the page in a frame of another page.
//! - [`figures`]: titles, legends and findings around the pictures.
//! - [`forecasts`]: official forecasts beside the scenario.
//! - [`glossary`]: what the terms mean.
//! - [`hall`]: the view for a hall.
//! - [`hindcast`]: the look back at what was observed.
//! - [`course`]: levers over the years; [`events`]: single events.
//! - [`homes`]: who finds a home; [`meaning`]: what follows for the city; [`presets`]: scenarios to begin with.
//! - [`infill`]: the infill programme; [`settings`]: values that a visitor enters.
//! - [`levers`]: the levers beyond the main ones.
//! - [`installed`]: the page kept in the browser.
//! - [`links`]: what a damaged link is told.
//! - [`method`]: the section on method and sources.
//! - [`output`]: figures and pictures that are taken along.
//! - [`page`]: headings, buttons and messages around them.
//! - [`panels`]: titles of the parts that are closed until they are opened.
//! - [`protocol`]: the sheet that is printed.
//! - [`qr`]: a link as a QR code.
//! - [`recheck`]: worked examples that are recomputed.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod de;

pub use de::*;
