//! "Wie oft lagen wir darin?": of ten past ranges so many held what was counted, beside how many should have.

mod layout;
mod table;

use crate::scene::chart;

/// Past ranges after so many years.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldRow {
    /// After how many years: `nach 5 Jahren`.
    pub name: String,
    /// Share that held the count, 0 to 1.
    pub share: f64,
    /// The share as it is printed beside the bar: `78 von 100`.
    pub text: String,
    /// Number of ranges.
    pub cases: f64,
    /// Number of years that they were launched in.
    pub launches: f64,
}

/// Ranges of one kind, over some places.
#[derive(Clone, Debug, PartialEq)]
pub struct HeldGroup {
    /// Which places and which range.
    pub title: String,
    /// Share that the range promises, 0 to 1: where the mark stands.
    pub promised: f64,
    /// By year after the launch.
    pub rows: Vec<HeldRow>,
}

/// Bars of ten fields, filled as far as past ranges held, with a mark where they should have.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Caption of the table.
    pub caption: String,
    /// The groups, two of them side by side where there is room.
    pub groups: Vec<HeldGroup>,
}

chart!(Held);
