//! Numbers, units and every sentence that a visitor reads, in the language that is [spoken](speak).
//!
//! One file per subject; functions of what they are given and of the language, no dependency. Other crates hand over plain
//! numbers and get text back, so that a figure looks the same in a headline, a chart, a table and an export.
//!
//! A text stands once with all its languages (`texts.rs` says how): German, English and, for the main job, Leichte Sprache
//! (easy German): at most twelve words in a sentence, no subjunctive, no genitive, no long word without a hyphen, people instead
//! of per cent; sentences say rounded numbers, tables and fields the exact ones. What is for experts is not offered in it
//! ([`panels::left_out`]).
//!
//! German is what every program speaks first; [`english`] and [`leicht`] lead to the others, and a program that does not call
//! them carries none of their texts.
#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

#[macro_use]
mod texts;

pub mod ages;
pub mod beside;
pub mod cards;
mod catalogue;
pub mod causes;
pub mod change;
pub mod charts;
pub mod collection;
pub mod controls;
pub mod course;
pub mod coverage;
pub mod data;
pub mod decision;
pub mod difference;
pub mod embed;
pub mod entered;
pub mod entry;
pub mod events;
pub mod faults;
pub mod figures;
pub mod forecasts;
pub mod glossary;
pub mod goals;
pub mod hall;
pub mod hindcast;
pub mod homes;
pub mod infill;
pub mod installed;
pub mod language;
pub mod levers;
pub mod links;
pub mod meaning;
pub mod method;
pub mod numbers;
pub mod output;
pub mod own;
pub mod pack;
pub mod page;
pub mod panels;
pub mod plane;
pub mod pointing;
pub mod presets;
pub mod priorities;
pub mod protocol;
pub mod qr;
pub mod question;
pub mod questions;
pub mod ranges;
pub mod reading;
pub mod recheck;
pub mod refused;
pub mod results;
mod rounded;
pub mod settings;
pub mod share;
pub mod sheet;
pub mod signs;
pub mod thresholds;
pub mod totals;
pub mod tying;
pub mod typed;
pub mod update;
pub mod uptake;

pub use catalogue::{
    Catalogue, InRooms, Language, Text, english, english_in_rooms, english_on_screen, german, leicht, speak,
    speak_in_rooms, spoken,
};
