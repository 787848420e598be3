//! Fewer rounds to a fixed point: what the last two rounds tell of where the search leads.
//!
//! Anderson (1965), *Iterative procedures for nonlinear integral equations*, with a memory of one round: where every round shrinks the error by
//! the same factor, the leap goes to where the rounds would end. A search ends with a round of its own, never with a leap, so its bound on the last change
//! holds as without.

use super::ages::{less, not_negative};
use super::chance::Placement;
use super::passage::Group;

/// A leap further than so many times the last round is none: there the two rounds tell nothing.
const FURTHEST: f64 = 20.0;

/// One region's part of the search.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// What the round began with: shares placed and taken.
    begin: [f64; 2],
    /// What the round before came to, and how far it went.
    end: [f64; 2],
    refused: Group,
    step: [f64; 2],
}

/// Room for the search, made once.
#[derive(Debug, Default)]
pub(super) struct Leap {
    regions: Vec<Place>,
    /// Whether there was a round before.
    is_second: bool,
}

impl Leap {
    pub(super) fn new(regions: usize) -> Self {
        Self { regions: vec![Place::default(); regions], is_second: false }
    }

    /// Begins a search.
    pub(super) fn begin(&mut self, placements: &[Placement]) {
        self.is_second = false;
        for (place, share) in self.regions.iter_mut().zip(placements) {
            place.begin = shares(share);
        }
    }

    /// Takes down a round, and if it `may` puts the shares and those refused to where it leads; whether it did.
    pub(super) fn follow(&mut self, may: bool, placements: &mut [Placement], refused: &mut [Group]) -> bool {
        let (mut along, mut apart) = (0.0, 0.0);
        for (place, share) in self.regions.iter().zip(&*placements) {
            for (at, now) in shares(share).into_iter().enumerate() {
                let step = now - place.begin[at];
                along += step * (step - place.step[at]);
                apart += (step - place.step[at]) * (step - place.step[at]);
            }
        }
        // Without a way back: where the steps grow the search goes on by itself.
        let far = if may && self.is_second && apart > 0.0 { -along / apart } else { 0.0 };
        let far = if far > 0.0 && far < FURTHEST { far } else { 0.0 };
        let mut found = 0.0;
        for ((place, share), refused) in self.regions.iter_mut().zip(&mut *placements).zip(refused) {
            let (end, before) = (shares(share), *refused);
            let beyond = |now: f64, before: f64| not_negative(now + far * (now - before));
            if far > 0.0 {
                share.placed = less(beyond(share.placed, place.end[0]), 1.0);
                share.taken = less(beyond(share.taken, place.end[1]), 1.0);
                *refused = refused.each(&place.refused, beyond);
            }
            found += share.taken;
            let step = [end[0] - place.begin[0], end[1] - place.begin[1]];
            *place = Place { begin: shares(share), end, refused: before, step };
        }
        if far > 0.0 {
            let found = less(found, 1.0);
            placements.iter_mut().for_each(|share| share.kept = 1.0 - found + share.taken);
        }
        self.is_second = true;
        far > 0.0
    }
}

fn shares(share: &Placement) -> [f64; 2] {
    [share.placed, share.taken]
}
