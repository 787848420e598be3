//! English: American spelling, German names of places and programmes.
//!
//! The names are those of `de`, where each says what it is for.

pub mod ages;
pub mod beside;
pub mod cards;
pub mod change;
pub mod charts;
pub mod collection;
pub mod controls;
pub mod course;
pub mod data;
pub mod embed;
pub mod entry;
pub mod events;
pub mod faults;
pub mod figures;
pub mod forecasts;
pub mod glossary;
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
pub mod output;
pub mod own;
pub mod pack;
pub mod page;
pub mod panels;
pub mod presets;
pub mod priorities;
pub mod protocol;
pub mod qr;
pub mod questions;
pub mod reading;
pub mod recheck;
pub mod refused;
pub mod results;
pub mod settings;
pub mod sheet;
pub mod signs;
pub mod uptake;
