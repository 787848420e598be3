//! The equations of one region and sex: a lane of 101 ages.

use super::ages::{less, not_negative, older};
use super::chance::{Chance, Chances};
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
    /// Persons who leave in addition to the rates.
    pub(super) extra: &'a [f64; AGES],
    /// Changes of state into this one less those out of it.
    pub(super) switching: &'a [f64; AGES],
    /// Movers of all regions, each divided by the chance to leave its own region.
    pub(super) pool: &'a [f64; AGES],
    /// Movers and arrivals of all regions refused at their first choice, and the arrivals among them.
    pub(super) refused: &'a [f64; AGES],
    pub(super) refused_arrivals: &'a [f64; AGES],
    /// Share of those who want to enter that are let in at once.
    pub(super) placed: f64,
    /// Share of everyone refused elsewhere that is taken in here.
    pub(super) taken: f64,
    /// Where movers go.
    pub(super) ways: Chances<'a>,
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
    /// By rate and in addition to it.
    pub(super) departures: f64,
    /// Persons on 31 December.
    pub(super) end: f64,
}

impl Lane<'_> {
    /// Turns the people of January into those of 31 December, for age 1 and over.
    pub(super) fn survive(&self, people: &mut [f64; AGES], deaths: &mut [f64; AGES], departures: &mut [f64; AGES]) {
        for age in 1..AGES {
            let fate = self.fate(age, people[age], 0.5, self.ways.at(age));
            people[age] = fate.end;
            deaths[age] = fate.deaths;
            departures[age] = fate.departures;
        }
    }

    /// What becomes of the births of the year. Flows count in full, exposure to death by two thirds.
    pub(super) fn first_year(&self, births: f64) -> Fate {
        self.fate(0, births, 2.0 / 3.0, self.ways.at(0))
    }

    /// The year of one cell: who leaves or arrives is exposed to death for a part of what those who stay are.
    #[inline(always)]
    fn fate(&self, age: usize, present: f64, exposure: f64, chance: Chance) -> Fate {
        let departures = present * self.out_rate[age];
        let net = self.gain(self.candidates(age), chance) + self.switching[age] - departures;
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
        wanted * (1.0 - self.placed)
    }

    /// Who crosses the border at an age.
    pub(super) fn cross_at(&self, age: usize) -> Crossing {
        self.cross(self.candidates(age), self.ways.at(age))
    }

    /// Who of age 1 and over crosses the border; `of` are the sums of the candidates over these ages.
    pub(super) fn cross_all(&self, of: Candidates) -> Crossing {
        let [mut moves_in, mut moves_out] = [[0.0; AGES]; 2];
        for age in 1..AGES {
            let crossing = self.cross(self.candidates(age), self.ways.at(age));
            (moves_in[age], moves_out[age]) = (crossing.moves_in, crossing.moves_out);
        }
        let (moves_in, moves_out) = (older(&moves_in), older(&moves_out));
        Crossing { moves_in, moves_out, ..self.cross(of, Chance::default()) }
    }

    /// Who of the candidates crosses the border. What does not depend on chances holds for sums over ages too.
    #[inline(always)]
    fn cross(&self, of: Candidates, chance: Chance) -> Crossing {
        let Chance { draw, way, refused, staying } = chance;
        let redirected = self.taken * of.refused_arrivals;
        let refused_movers = of.refused - of.refused_arrivals;
        let moves_in = draw * (of.pool - of.movers * way) + self.taken * (refused_movers - of.movers * refused);
        Crossing {
            moves_out: of.movers * (1.0 - staying),
            // A difference of sums can be a rounding error below zero where a region holds all movers of a cell.
            moves_in: not_negative(moves_in),
            arrivals: of.wanted * self.placed + redirected,
            redirected,
        }
    }

    /// Arrivals and moves in less moves out, as [`cross`](Self::cross) tells them apart; gathered by candidates, because this is done
    /// in every cell.
    #[inline(always)]
    fn gain(&self, of: Candidates, chance: Chance) -> f64 {
        let Chance { draw, way, refused, staying } = chance;
        let lost = (1.0 - staying) + draw * way + self.taken * refused;
        of.wanted * self.placed + of.pool * draw + of.refused * self.taken - of.movers * lost
    }
}
