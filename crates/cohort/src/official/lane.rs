//! The equations of one region and sex: a lane of 101 ages.

use std::ops::Range;

use super::capacity::Placement;
use super::flows::LaneFlows;
use crate::dims::AGES;

/// What the people of a lane meet in a year, each by the age reached on 31 December.
pub(super) struct Lane<'a> {
    /// Probability of dying.
    pub(super) q: &'a [f64; AGES],
    /// Departures per person of January; age 0: per birth.
    pub(super) out_rate: &'a [f64; AGES],
    /// The lane's own movers, in persons.
    pub(super) movers: &'a [f64; AGES],
    /// Arrivals who want to come here.
    pub(super) wanted: &'a [f64; AGES],
    /// Changes of state into this one and out of it.
    pub(super) entering: &'a [f64; AGES],
    pub(super) exiting: &'a [f64; AGES],
    /// Movers of all regions, each divided by the chance to leave its own region.
    pub(super) pool: &'a [f64; AGES],
    /// Movers and arrivals of all regions refused at their first choice.
    pub(super) refused: &'a [f64; AGES],
    pub(super) refused_arrivals: &'a [f64; AGES],
    /// Share of the region among destinations, times the share that it lets in.
    pub(super) draw: f64,
    /// One over the chance that a mover of this region has another destination.
    pub(super) way: f64,
    pub(super) share: Placement,
}

/// Flows of one age, the same for those of January and for newborns.
struct Crossing {
    leave: f64,
    coming: f64,
}

impl Lane<'_> {
    /// Turns the people of January into those of 31 December, for age 1 and over.
    pub(super) fn survive(&self, people: &mut [f64; AGES], flows: &mut LaneFlows) {
        for (age, people) in people.iter_mut().enumerate().skip(1) {
            let jan = *people;
            let Crossing { leave, coming } = self.cross(age, jan, flows);
            let deaths = jan * self.q[age] - leave * self.q[age] / 2.0 + coming * self.q[age] / 2.0;
            flows.deaths[age] = deaths;
            // Never below zero: the bound of `Rates` holds exactly, its rounding is caught here.
            *people = (jan - deaths - leave + coming).max(0.0);
        }
    }

    /// Turns the births of the year into infants on 31 December. Flows count in full, exposure to death by two thirds.
    pub(super) fn survive_first_year(&self, births: f64, flows: &mut LaneFlows) -> f64 {
        let Crossing { leave, coming } = self.cross(0, births, flows);
        let deaths = self.q[0] * (births - 2.0 / 3.0 * leave + 2.0 / 3.0 * coming);
        flows.deaths[0] = deaths;
        (births - deaths - leave + coming).max(0.0)
    }

    /// Takes those who leave beside the rates out of the people of 31 December, for the `ages` given.
    pub(super) fn leave_besides(
        ages: Range<usize>,
        extra: &[f64; AGES],
        people: &mut [f64; AGES],
        flows: &mut LaneFlows,
    ) {
        for age in ages {
            let leaving = extra[age].min(people[age]);
            people[age] -= leaving;
            flows.departures[age] += leaving;
        }
    }

    /// Who crosses the region's border, in both directions.
    #[inline(always)]
    fn cross(&self, age: usize, present: f64, flows: &mut LaneFlows) -> Crossing {
        let departures = present * self.out_rate[age];
        let moves_out = self.movers[age] * (1.0 - self.share.staying);
        // A difference of sums can be a rounding error below zero where a region holds all movers of a cell.
        let moves_in = (self.draw * (self.pool[age] - self.movers[age] * self.way)
            + self.share.taken * (self.refused[age] - self.movers[age] * self.share.refused))
            .max(0.0);
        let redirected = self.share.taken * self.refused_arrivals[age];
        let arrivals = self.wanted[age] * self.share.placed + redirected;
        flows.departures[age] = departures;
        flows.moves_out[age] = moves_out;
        flows.moves_in[age] = moves_in;
        flows.redirected[age] = redirected;
        flows.arrivals[age] = arrivals;
        Crossing { leave: departures + moves_out + self.exiting[age], coming: arrivals + moves_in + self.entering[age] }
    }
}
