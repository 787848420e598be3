//! Flows of one year: by cell for those who want to see them, and as sums by region.

use super::projection::Component;
use crate::dims::AGES;

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

    /// Keeps the flows of one region and sex, whose cells begin at `lane`.
    pub(super) fn keep(&mut self, lane: usize, flows: &LaneFlows, entering: &[f64; AGES], exiting: &[f64; AGES]) {
        for (kept, flow) in [
            (&mut self.deaths, &flows.deaths),
            (&mut self.arrivals, &flows.arrivals),
            (&mut self.departures, &flows.departures),
            (&mut self.moves_in, &flows.moves_in),
            (&mut self.moves_out, &flows.moves_out),
            (&mut self.transitions_in, entering),
            (&mut self.transitions_out, exiting),
        ] {
            kept[lane..lane + AGES].copy_from_slice(flow);
        }
    }

    /// Keeps the flows of the infants of one region and sex.
    pub(super) fn keep_infants(&mut self, cell: usize, flows: &LaneFlows, entering: f64, exiting: f64) {
        for (kept, flow) in [
            (&mut self.deaths, flows.deaths[0]),
            (&mut self.arrivals, flows.arrivals[0]),
            (&mut self.departures, flows.departures[0]),
            (&mut self.moves_in, flows.moves_in[0]),
            (&mut self.moves_out, flows.moves_out[0]),
            (&mut self.transitions_in, entering),
            (&mut self.transitions_out, exiting),
        ] {
            kept[cell] = flow;
        }
    }
}

/// Flows of one region and sex by age. Ages that a step leaves out stay zero.
#[derive(Debug, Clone)]
pub(super) struct LaneFlows {
    pub(super) deaths: [f64; AGES],
    pub(super) arrivals: [f64; AGES],
    pub(super) departures: [f64; AGES],
    pub(super) moves_in: [f64; AGES],
    pub(super) moves_out: [f64; AGES],
    pub(super) redirected: [f64; AGES],
}

impl LaneFlows {
    pub(super) const NONE: Self = Self {
        deaths: [0.0; AGES],
        arrivals: [0.0; AGES],
        departures: [0.0; AGES],
        moves_in: [0.0; AGES],
        moves_out: [0.0; AGES],
        redirected: [0.0; AGES],
    };
}

/// Adds a lane's flow to a component of its region; `row` are the region's components.
pub(super) fn add(row: &mut [f64], component: Component, persons: f64) {
    row[component.index()] += persons;
}

/// Sum over all ages, in an order that is the same everywhere and leaves four additions at a time independent.
pub(super) fn total(lane: &[f64; AGES]) -> f64 {
    let (fours, rest) = lane.as_chunks::<4>();
    let mut sums = [0.0; 4];
    for four in fours {
        for (sum, value) in sums.iter_mut().zip(four) {
            *sum += value;
        }
    }
    (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest.iter().sum::<f64>()
}
