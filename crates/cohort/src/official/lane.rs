//! The equations of one region and sex: a lane of 101 ages.

use super::capacity::Placement;
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
    /// Persons who leave beside the rates.
    pub(super) extra: &'a [f64; AGES],
    /// Changes of state into this one less those out of it.
    pub(super) switching: &'a [f64; AGES],
    /// Movers of all regions, each divided by the chance to leave its own region.
    pub(super) pool: &'a [f64; AGES],
    /// Movers and arrivals of all regions refused at their first choice, and the arrivals among them.
    pub(super) refused: &'a [f64; AGES],
    pub(super) refused_arrivals: &'a [f64; AGES],
    /// Share of the region among destinations, times the share that it lets in.
    pub(super) draw: f64,
    /// One over the chance that a mover of this region has another destination.
    pub(super) way: f64,
    pub(super) share: Placement,
}

/// Who may cross a region's border: figures of one cell, or their sums over ages.
#[derive(Clone, Copy, Default)]
pub(super) struct Candidates {
    pub(super) movers: f64,
    pub(super) wanted: f64,
    pub(super) pool: f64,
    pub(super) refused: f64,
    pub(super) refused_arrivals: f64,
}

/// Who crosses it.
pub(super) struct Crossing {
    pub(super) moves_out: f64,
    pub(super) moves_in: f64,
    pub(super) arrivals: f64,
    /// Arrivals that had wanted to go elsewhere.
    pub(super) redirected: f64,
}

/// What becomes of the people of one cell in a year.
pub(super) struct Fate {
    pub(super) deaths: f64,
    /// By rate and beside it.
    pub(super) departures: f64,
    /// Persons on 31 December.
    pub(super) end: f64,
}

impl Lane<'_> {
    /// Turns the people of January into those of 31 December, for age 1 and over.
    pub(super) fn survive(&self, people: &mut [f64; AGES], deaths: &mut [f64; AGES], departures: &mut [f64; AGES]) {
        for age in 1..AGES {
            let fate = self.fate(age, people[age], 0.5);
            people[age] = fate.end;
            deaths[age] = fate.deaths;
            departures[age] = fate.departures;
        }
    }

    /// What becomes of the births of the year. Flows count in full, exposure to death by two thirds.
    pub(super) fn first_year(&self, births: f64) -> Fate {
        self.fate(0, births, 2.0 / 3.0)
    }

    /// The year of one cell: who leaves or arrives is exposed to death for a part of what those who stay are.
    #[inline(always)]
    fn fate(&self, age: usize, present: f64, exposure: f64) -> Fate {
        let departures = present * self.out_rate[age];
        let net = self.gain(self.candidates(age)) + self.switching[age] - departures;
        let deaths = self.q[age] * (present + exposure * net);
        // Never below zero: the bound of `Rates` holds exactly, its rounding is caught here.
        let dec = not_negative(present + net - deaths);
        let extra = less(self.extra[age], dec);
        Fate { deaths, departures: departures + extra, end: dec - extra }
    }

    /// The candidates of one cell.
    #[inline(always)]
    pub(super) fn candidates(&self, age: usize) -> Candidates {
        Candidates {
            movers: self.movers[age],
            wanted: self.wanted[age],
            pool: self.pool[age],
            refused: self.refused[age],
            refused_arrivals: self.refused_arrivals[age],
        }
    }

    /// Of those who want to come here, the ones who do not get in at once.
    pub(super) fn refused_here(&self, wanted: f64) -> f64 {
        wanted * (1.0 - self.share.placed)
    }

    /// Who of the candidates of a cell crosses the border. All of it is proportional: it holds for sums over ages too.
    pub(super) fn cross(&self, of: Candidates) -> Crossing {
        let share = self.share;
        let redirected = share.taken * of.refused_arrivals;
        let refused_movers = of.refused - of.refused_arrivals;
        let moves_in =
            self.draw * (of.pool - of.movers * self.way) + share.taken * (refused_movers - of.movers * share.refused);
        Crossing {
            moves_out: of.movers * (1.0 - share.staying),
            // A difference of sums can be a rounding error below zero where a region holds all movers of a cell.
            moves_in: not_negative(moves_in),
            arrivals: of.wanted * share.placed + redirected,
            redirected,
        }
    }

    /// Arrivals and moves in less moves out, as [`cross`](Self::cross) tells them apart; gathered by candidates, because this is done
    /// in every cell.
    #[inline(always)]
    fn gain(&self, of: Candidates) -> f64 {
        let Placement { placed, taken, refused, staying, .. } = self.share;
        let lost = (1.0 - staying) + self.draw * self.way + taken * refused;
        of.wanted * placed + of.pool * self.draw + of.refused * taken - of.movers * lost
    }
}

/// The number, or zero if it is below. One instruction; `f64::max` is several, because it looks for NaN.
#[inline(always)]
pub(super) fn not_negative(number: f64) -> f64 {
    if number > 0.0 { number } else { 0.0 }
}

/// The smaller of two numbers.
#[inline(always)]
pub(super) fn less(one: f64, other: f64) -> f64 {
    if one < other { one } else { other }
}
