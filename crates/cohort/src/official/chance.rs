//! What becomes of those who want to move, by their age.

use super::attraction::Pull;
use super::capacity::Placement;
use super::lane::{less, not_negative};
use super::movement::Ages;

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

/// The chances of a lane by age.
pub(super) trait Chances: Copy {
    fn at(self, age: usize) -> Chance;
}

/// The same at every age.
impl Chances for Chance {
    #[inline(always)]
    fn at(self, _: usize) -> Chance {
        self
    }
}

/// Shares of destinations by age, of which chances follow.
#[derive(Clone, Copy)]
pub(super) struct ChancesByAge<'a> {
    draw: &'a Ages,
    way: &'a Ages,
    /// Share of all destinations that let nobody in at once, by age.
    refusal: &'a Ages,
    placed: f64,
    kept: f64,
}

impl Chances for ChancesByAge<'_> {
    #[inline(always)]
    fn at(self, age: usize) -> Chance {
        let (draw, way) = (self.draw[age], self.way[age]);
        let refused = less(not_negative((self.refusal[age] - draw * (1.0 - self.placed)) * way), 1.0);
        let staying = if way == 0.0 { 1.0 } else { refused * self.kept };
        Chance { draw: draw * self.placed, way, refused, staying }
    }
}

/// Where the movers of a lane go, and who of them finds room.
#[derive(Clone, Copy)]
pub(super) enum Ways<'a> {
    Alike(Chance),
    ByAge(ChancesByAge<'a>),
}

impl<'a> Ways<'a> {
    /// `refusal` is the share of all destinations of the lane's sex that let nobody in at once, by age.
    #[inline(always)]
    pub(super) fn new(pull: Pull<'a>, refusal: &'a Ages, share: &Placement) -> Self {
        let Placement { placed, refused, staying, kept, .. } = *share;
        match pull {
            Pull::Alike { draw, way } => Self::Alike(Chance { draw: draw * placed, way, refused, staying }),
            Pull::ByAge { draw, way } => Self::ByAge(ChancesByAge { draw, way, refusal, placed, kept }),
        }
    }

    #[inline(always)]
    pub(super) fn at(self, age: usize) -> Chance {
        match self {
            Self::Alike(chance) => chance,
            Self::ByAge(chances) => chances.at(age),
        }
    }

    /// Whether any of the movers may be refused at their first choice.
    pub(super) fn may_refuse(self) -> bool {
        match self {
            Self::Alike(chance) => chance.refused > 0.0,
            // Without a way out of the loop several ages are looked at in one instruction.
            Self::ByAge(chances) => chances.refusal.iter().fold(false, |any, share| any | (*share > 0.0)),
        }
    }
}
