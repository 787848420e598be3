//! What becomes of those who want to move, by their age.

use super::ages::{Ages, less, not_negative};
use super::attraction::Pull;

/// What a region does with those who want to enter it, and where its own movers end up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Placement {
    /// Share of those who want to enter that are let in at once.
    pub(super) placed: f64,
    /// Share of everyone refused elsewhere that is taken in here.
    pub(super) taken: f64,
    /// Of the region's own movers refused at their first choice, the share that stays.
    pub(super) kept: f64,
    /// Births of everyone who lives in the region during the year.
    pub(super) births: f64,
}

impl Placement {
    /// Everyone gets in where they want to.
    pub(super) const FREE: Self = Self { placed: 1.0, taken: 0.0, kept: 0.0, births: 0.0 };
}

/// The movers of one cell, seen from their region.
#[derive(Clone, Copy, Default)]
pub(super) struct Chance {
    /// Share of the region among destinations, times the share that it lets in.
    pub(super) draw: f64,
    /// One over the chance that a mover of this region has another destination.
    pub(super) way: f64,
    /// Of the region's own movers, the share refused at its first choice.
    pub(super) refused: f64,
    /// Of the region's own movers, the share that stays.
    pub(super) staying: f64,
}

/// Shares of destinations by age, of which the chances of a lane follow.
#[derive(Clone, Copy)]
pub(super) struct Chances<'a> {
    pull: Pull<'a>,
    /// Share of all destinations of the lane's sex that let nobody in at once, by age.
    refusal: &'a Ages,
    placed: f64,
    kept: f64,
}

impl<'a> Chances<'a> {
    #[inline(always)]
    pub(super) fn new(pull: Pull<'a>, refusal: &'a Ages, share: &Placement) -> Self {
        Self { pull, refusal, placed: share.placed, kept: share.kept }
    }

    #[inline(always)]
    pub(super) fn at(self, age: usize) -> Chance {
        let (draw, way) = (self.pull.draw[age], self.pull.way[age]);
        let refused = less(not_negative((self.refusal[age] - draw * (1.0 - self.placed)) * way), 1.0);
        let staying = if way == 0.0 { 1.0 } else { refused * self.kept };
        Chance { draw: draw * self.placed, way, refused, staying }
    }

    /// Whether any of the movers may be refused at their first choice.
    pub(super) fn may_refuse(self) -> bool {
        // Without a way out of the loop several ages are looked at in one instruction.
        self.refusal.iter().fold(false, |any, share| any | (*share > 0.0))
    }
}
