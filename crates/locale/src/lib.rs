//! German numbers, units and every sentence that a visitor reads.
//!
//! One file per subject; functions and constants only, no state and no dependency. Other crates
//! hand over plain numbers and get text back, so that a figure looks the same in a headline, a
//! chart, a table and an export.
//!
//! - [`numbers`]: numbers as they are printed and as they are typed.
//! - [`charts`]: the words inside the four pictures and their tables.
//! - [`controls`]: levers and their explanations.
//! - [`data`]: figures that are read in.
//! - [`results`]: the headline and what deviates from the baseline.
//! - [`embed`]: the page in a frame of another page.
//! - [`figures`]: titles, legends and findings around the pictures.
//! - [`hindcast`]: the look back at what was observed.
//! - [`course`]: levers over the years; [`events`]: single events.
//! - [`homes`]: who finds a home; [`meaning`]: what follows for the city; [`presets`]: scenarios to begin with.
//! - [`infill`]: the infill programme; [`settings`]: values that a visitor enters.
//! - [`levers`]: the levers beyond the main ones.
//! - [`installed`]: the page kept in the browser.
//! - [`links`]: what a damaged link is told.
//! - [`method`]: the section on method and sources.
//! - [`page`]: headings, buttons and messages around them.
//! - [`panels`]: titles of the parts that are closed until they are opened.
//! - [`recheck`]: worked examples that are recomputed.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

pub mod charts;
pub mod controls;
pub mod course;
pub mod data;
pub mod embed;
pub mod events;
pub mod figures;
pub mod hindcast;
pub mod homes;
pub mod infill;
pub mod installed;
pub mod levers;
pub mod links;
pub mod meaning;
pub mod method;
pub mod numbers;
pub mod own;
pub mod page;
pub mod panels;
pub mod presets;
pub mod recheck;
pub mod results;
pub mod settings;
pub mod sheet;
