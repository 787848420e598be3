//! What every region would need room for: sums over the cells, from which [`place`](super::capacity::place) finds who gets in.

use std::ops::Range;

use super::capacity::RegionSums;
use super::flows::{older, total};
use super::lane::{Lane, less, not_negative};
use crate::dims::AGES;

/// People of one region and sex who are alive on 31 December, by age. One for all lanes: each writes age 1 and over anew.
pub(super) struct Alive {
    /// Residents if every mover leaves and nobody enters.
    staying: [f64; AGES],
    movers: [f64; AGES],
    arrivals: [f64; AGES],
}

impl Alive {
    pub(super) const NOBODY: Self = Self { staying: [0.0; AGES], movers: [0.0; AGES], arrivals: [0.0; AGES] };
}

impl Lane<'_> {
    /// Adds the people of age 1 and over, all of them alive on 31 December, and the births of women at the ages at which there are any;
    /// `fertility` by age, empty for men.
    pub(super) fn add_demand(
        &self,
        jan: &[f64; AGES],
        fertile: Range<usize>,
        fertility: &[f64],
        alive: &mut Alive,
        sum: &mut RegionSums,
    ) {
        let Alive { staying, movers, arrivals } = alive;
        for age in 1..AGES {
            let (jan, q) = (jan[age], self.q[age]);
            let half = 1.0 - 0.5 * q;
            let leave = jan * self.out_rate[age] + self.movers[age] - self.switching[age];
            let kept = jan - jan * q - leave * half;
            // Room becomes free where residents leave. Where fewer live than are to leave, newcomers leave too: that room
            // is not given away, so nobody enters above the capacity.
            staying[age] = kept - less(self.extra[age], not_negative(kept));
            movers[age] = self.movers[age] * half;
            arrivals[age] = self.wanted[age] * half;
        }
        sum.residents += older(staying);
        sum.movers += older(movers);
        sum.arrivals += older(arrivals);
        if let Ok(fertility) = <&[f64; AGES]>::try_from(fertility) {
            let half = |age: usize| fertility[age] / 2.0;
            sum.births += total(fertile.clone(), |age| half(age) * (jan[age] + staying[age]));
            sum.mover_births += total(fertile.clone(), |age| half(age) * movers[age]);
            sum.arrival_births += total(fertile, |age| half(age) * arrivals[age]);
        }
    }
}
