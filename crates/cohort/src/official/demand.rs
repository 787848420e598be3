//! What every region would need room for: sums over the cells, from which [`place`](super::capacity::place) finds who gets in.

use std::ops::Range;

use super::ages::{less, not_negative, older, total};
use super::capacity::RegionSums;
use super::lane::Lane;
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

impl Alive {
    /// The movers of age 1 and over.
    pub(super) fn movers(&self) -> &[f64; AGES] {
        &self.movers
    }

    /// Adds the people of age 1 and over and the births of women at the ages at which there are any; `fertility` by age, empty for men.
    pub(super) fn add_to(&self, sum: &mut RegionSums, jan: &[f64; AGES], fertile: Range<usize>, fertility: &[f64]) {
        let Self { staying, arrivals, .. } = self;
        sum.residents += older(staying);
        sum.arrivals += older(arrivals);
        if let Ok(fertility) = <&[f64; AGES]>::try_from(fertility) {
            let half = |age: usize| fertility[age] / 2.0;
            sum.births += total(fertile.clone(), |age| half(age) * (jan[age] + staying[age]));
            sum.arrival_births += total(fertile, |age| half(age) * arrivals[age]);
        }
    }
}

impl Lane<'_> {
    /// Counts the people of age 1 and over, all of them alive on 31 December.
    pub(super) fn count(&self, jan: &[f64; AGES], alive: &mut Alive) {
        for age in 1..AGES {
            let (kept, movers) = self.kept(age, jan);
            // Room becomes free where residents leave. Where fewer live than are to leave, newcomers leave too: that room
            // is not given away, so nobody enters above the capacity.
            alive.staying[age] = kept - less(self.extra[age], not_negative(kept));
            alive.movers[age] = movers;
            alive.arrivals[age] = self.wanted[age] * (1.0 - 0.5 * self.q[age]);
        }
    }

    /// Takes those away whose stay ends on 31 December, wherever they live by then: none of them needs room, and the births after they
    /// have gone are those of the others.
    pub(super) fn take_away(&self, jan: &[f64; AGES], alive: &mut Alive) {
        for age in 1..AGES {
            let (kept, movers) = self.kept(age, jan);
            alive.staying[age] -= kept;
            alive.movers[age] -= movers;
        }
    }

    /// Of the people of January those alive on 31 December: residents if every mover leaves and nobody enters, and the movers.
    #[inline(always)]
    fn kept(&self, age: usize, jan: &[f64; AGES]) -> (f64, f64) {
        let (jan, q) = (jan[age], self.q[age]);
        let half = 1.0 - 0.5 * q;
        let leave = jan * self.out_rate[age] + self.movers[age] - self.switching[age];
        (jan - jan * q - leave * half, self.movers[age] * half)
    }
}
