//! Flows of one year: by cell for those who want to see them, and as sums by region.

use super::component::{Component, Components};
use super::lane::Crossing;

/// Every flow of one year by region, sex and age, in persons; each vector runs region by region, women first.
///
/// `start` is what the year begins with: the people of January by the age that they reach on 31 December, at age 0 nobody;
/// `births` stand at age 0. In every cell `start + births - deaths - departures - moves_out - transitions_out + arrivals +
/// moves_in + transitions_in` is the population on 31 December.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CellFlows {
    /// People of January by the age reached on 31 December.
    pub start: Vec<f64>,
    /// Live births, at age 0.
    pub births: Vec<f64>,
    /// Deaths by the age reached (or that would have been reached) on 31 December.
    pub deaths: Vec<f64>,
    /// Arrivals from outside that found room.
    pub arrivals: Vec<f64>,
    /// Departures to places outside.
    pub departures: Vec<f64>,
    /// Moves from other regions.
    pub moves_in: Vec<f64>,
    /// Moves to other regions.
    pub moves_out: Vec<f64>,
    /// Changes of state into this one.
    pub transitions_in: Vec<f64>,
    /// Changes of state out of this one.
    pub transitions_out: Vec<f64>,
}

impl CellFlows {
    pub(super) fn new(cells: usize) -> Self {
        let zeros = || vec![0.0; cells];
        Self {
            start: zeros(),
            births: zeros(),
            deaths: zeros(),
            arrivals: zeros(),
            departures: zeros(),
            moves_in: zeros(),
            moves_out: zeros(),
            transitions_in: zeros(),
            transitions_out: zeros(),
        }
    }

    /// Keeps the flows of a cell.
    pub(super) fn keep(&mut self, cell: usize, flows: &Flows) {
        self.deaths[cell] = flows.deaths;
        self.departures[cell] = flows.departures;
        self.arrivals[cell] = flows.crossing.arrivals;
        self.moves_in[cell] = flows.crossing.moves_in;
        self.moves_out[cell] = flows.crossing.moves_out;
        self.transitions_in[cell] = flows.entering;
        self.transitions_out[cell] = flows.exiting;
    }
}

/// What of a year's flows is wanted beside the people.
pub(super) enum Wanted<'a> {
    /// Nothing: components stay 0.
    Nothing,
    /// The components of each region.
    Components,
    /// Every cell's flows, too.
    Cells(&'a mut CellFlows),
}

impl Wanted<'_> {
    /// The flows by cell, where they are wanted.
    pub(super) fn cells(&mut self) -> Option<&mut CellFlows> {
        match self {
            Self::Cells(flows) => Some(flows),
            Self::Nothing | Self::Components => None,
        }
    }

    /// Whether nobody wants any.
    pub(super) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing)
    }
}

/// Flows of one cell, or their sums over ages.
pub(super) struct Flows {
    pub(super) deaths: f64,
    pub(super) departures: f64,
    pub(super) crossing: Crossing,
    /// Changes of state into this one and out of it.
    pub(super) entering: f64,
    pub(super) exiting: f64,
}

impl Flows {
    /// Adds them to the components of their region.
    // Once for all ages, and once for the infants.
    #[inline(never)]
    pub(super) fn add_to(&self, row: &mut Components) {
        for (component, persons) in [
            (Component::Deaths, self.deaths),
            (Component::Departures, self.departures),
            (Component::Arrivals, self.crossing.arrivals),
            (Component::MovesIn, self.crossing.moves_in),
            (Component::MovesOut, self.crossing.moves_out),
            (Component::TransitionsIn, self.entering),
            (Component::TransitionsOut, self.exiting),
            (Component::Redirected, self.crossing.redirected),
        ] {
            row[component.index()] += persons;
        }
    }
}
