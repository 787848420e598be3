//! Leichte Sprache: the main job in short sentences, with rounded numbers and with hyphens in long words.
//!
//! The rules, which `tests/rules.rs` checks: at most twelve words in a sentence; no subjunctive; no genitive; no long word without
//! a hyphen; people instead of per cent; sentences say rounded numbers, tables and fields the exact ones.
//!
//! What is for experts is not offered in this language (`panels::LEFT_OUT`); its words are those of `de`.

pub mod ages;
pub mod charts;
pub mod controls;
pub mod embed;
pub mod entry;
pub mod figures;
pub mod glossary;
pub mod homes;
pub mod language;
pub mod levers;
pub mod links;
pub mod meaning;
pub mod method;
pub mod pack;
pub mod page;
pub mod panels;
pub mod presets;
pub mod questions;
pub mod refused;
pub mod results;
mod rounded;
pub mod settings;
pub mod signs;

// For experts: not offered in this language.
pub use crate::de::{
    beside, cards, change, collection, course, data, events, faults, forecasts, hall, hindcast, infill, installed,
    output, own, priorities, protocol, qr, reading, recheck, sheet, uptake,
};
