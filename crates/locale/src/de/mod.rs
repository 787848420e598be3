//! German: the language that everything is written in first.

pub mod charts;
pub mod collection;
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
pub mod qr;
pub mod recheck;
pub mod results;
pub mod settings;
pub mod sheet;
