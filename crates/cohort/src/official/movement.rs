//! Who moves in a year among some people: all of them, or those who are followed by themselves.

use super::ages::{Ages, NOBODY, older};
use super::chance::{Chances, Placement};
use super::lane::{Candidates, Lane};
use super::rates::Rates;
use super::year::Year;
use crate::dims::{AGES, OPEN_AGE, SEXES};

/// What everybody meets in a year, whoever is followed.
#[derive(Clone, Copy)]
pub(super) struct Terms<'a> {
    pub(super) year: &'a Year,
    /// By region: who finds room.
    placements: &'a [Placement],
    /// By sex and age: share of all destinations that let nobody in at once.
    refusal: &'a [Ages; SEXES],
    /// By lane: probabilities of dying, departures per person of January, and moves; taken from the year once, not in every lane.
    deaths: &'a [Ages],
    departures: &'a [Ages],
    moves: &'a [Ages],
}

impl<'a> Terms<'a> {
    // A few times a year and region, in four places.
    #[inline(never)]
    pub(super) fn new(year: &'a Year, placements: &'a [Placement], refusal: &'a [Ages; SEXES]) -> Self {
        let (deaths, departures) = (year.rates.deaths.cells().lanes(), year.rates.departures.cells().lanes());
        Self { year, placements, refusal, deaths, departures, moves: year.rates.moves.cells().lanes() }
    }

    /// Where the movers of a lane go.
    #[inline(always)]
    fn ways(&self, lane: usize) -> Chances<'a> {
        let pull = self.year.attraction.pull(lane);
        Chances::new(pull, &self.refusal[lane % SEXES], &self.placements[lane / SEXES])
    }

    /// Share of the newborns of a lane that moves to another region.
    pub(super) fn newborns_moving(&self, lane: usize) -> f64 {
        self.moves[lane][0]
    }
}

/// Room for the intermediate results of some people's year, made once: a projected year allocates nothing.
///
/// Everything in it is proportional to the people: what holds for all of them holds for each part.
pub(super) struct Movement {
    /// By lane: region by region, women first.
    movers: Vec<Ages>,
    entering: Vec<Ages>,
    exiting: Vec<Ages>,
    /// Those who enter less those who exit.
    switching: Vec<Ages>,
    /// Whether anybody changes state in this year.
    switched: bool,
    /// By sex: movers of all regions, each divided by the chance to leave its own region.
    pool: [Ages; SEXES],
    /// By sex: movers and arrivals of all regions refused at their first choice.
    refused: [Ages; SEXES],
    refused_arrivals: [Ages; SEXES],
}

impl Movement {
    pub(super) fn new(regions: usize) -> Self {
        let lanes = || vec![[0.0; AGES]; regions * SEXES];
        Self {
            movers: lanes(),
            entering: lanes(),
            exiting: lanes(),
            switching: lanes(),
            switched: false,
            pool: [[0.0; AGES]; SEXES],
            refused: [[0.0; AGES]; SEXES],
            refused_arrivals: [[0.0; AGES]; SEXES],
        }
    }

    /// jan[a] = N[a-1], the open age collects the last two; moves = jan * move_rate, and those of all regions, each divided by the chance to
    /// leave its own, are the pool.
    pub(super) fn grow_older(&mut self, before: &[Ages], jan: &mut [Ages], year: &Year) {
        self.pool = [[0.0; AGES]; SEXES];
        let move_rate = year.rates.moves.cells().lanes();
        for (lane, (old, new)) in before.iter().zip(jan).enumerate() {
            new[1..].copy_from_slice(&old[..OPEN_AGE]);
            new[OPEN_AGE] += old[OPEN_AGE];
            new[0] = 0.0;
            let (movers, pool) = (&mut self.movers[lane], &mut self.pool[lane % SEXES]);
            let (rate, way) = (&move_rate[lane], year.attraction.pull(lane).way);
            for age in 0..AGES {
                let moving = new[age] * rate[age];
                movers[age] = moving;
                pool[age] += moving * way[age];
            }
        }
    }

    /// transitions = jan * rate, from one state into another.
    pub(super) fn change_state(&mut self, jan: &[Ages], rates: &Rates) {
        if self.switched {
            for flow in [&mut self.entering, &mut self.exiting, &mut self.switching] {
                flow.fill([0.0; AGES]);
            }
        }
        self.switched = !rates.changes.is_empty();
        for change in &rates.changes {
            for (sex, rate) in change.rate.lanes().iter().enumerate() {
                let (from, to) = (change.from * SEXES + sex, change.to * SEXES + sex);
                for age in 1..AGES {
                    self.switch(from, to, age, jan[from][age] * rate[age]);
                }
            }
        }
    }

    fn switch(&mut self, from: usize, to: usize, age: usize, persons: f64) {
        self.exiting[from][age] += persons;
        self.entering[to][age] += persons;
        self.switching[from][age] -= persons;
        self.switching[to][age] += persons;
    }

    /// Collects who was refused at the first choice, by sex and age: of the movers and of those who want to come, `wanted` by lane.
    pub(super) fn gather_refused(&mut self, wanted: &[Ages], terms: &Terms<'_>) {
        self.refused = [[0.0; AGES]; SEXES];
        self.refused_arrivals = [[0.0; AGES]; SEXES];
        for (lane, (wanted, movers)) in wanted.iter().zip(&self.movers).enumerate() {
            let placed = terms.placements[lane / SEXES].placed;
            let ways = terms.ways(lane);
            if placed < 1.0 || ways.may_refuse() {
                let sex = lane % SEXES;
                let (people, newcomers) = (&mut self.refused[sex], &mut self.refused_arrivals[sex]);
                for age in 0..AGES {
                    let arrivals = wanted[age] * (1.0 - placed);
                    newcomers[age] += arrivals;
                    people[age] += movers[age] * ways.at(age).refused + arrivals;
                }
            }
        }
    }

    /// Adds the newborns of a lane: those who move and those of them who are refused.
    pub(super) fn add_newborns(&mut self, lane: usize, born: f64, terms: &Terms<'_>) {
        let (sex, chance) = (lane % SEXES, terms.ways(lane).at(0));
        let moving = born * terms.newborns_moving(lane);
        self.movers[lane][0] = moving;
        self.pool[sex][0] += moving * chance.way;
        self.refused[sex][0] += moving * chance.refused;
    }

    /// Newborns who change state, by the rates of age 0; `people` are the births of each lane.
    pub(super) fn change_newborns(&mut self, people: &[Ages], rates: &Rates) {
        for change in &rates.changes {
            for sex in 0..SEXES {
                let (from, to) = (change.from * SEXES + sex, change.to * SEXES + sex);
                self.switch(from, to, 0, people[from][0] * change.rate.lanes()[sex][0]);
            }
        }
    }

    /// Who of one sex may cross a border, summed over all regions and over age 1 and over.
    pub(super) fn candidates(&self, sex: usize) -> Candidates {
        Candidates {
            pool: older(&self.pool[sex]),
            refused: older(&self.refused[sex]),
            refused_arrivals: older(&self.refused_arrivals[sex]),
            ..Candidates::default()
        }
    }

    /// Changes of state into a lane and out of it at an age.
    pub(super) fn crossed_states(&self, lane: usize, age: usize) -> (f64, f64) {
        (self.entering[lane][age], self.exiting[lane][age])
    }

    /// The same, summed over age 1 and over.
    pub(super) fn crossed_states_of_all(&self, lane: usize) -> (f64, f64) {
        if self.switched { (older(&self.entering[lane]), older(&self.exiting[lane])) } else { (0.0, 0.0) }
    }

    /// What these people meet in a lane in this year; `wanted` those who want to come, `extra` those who leave in addition to the rates.
    // Asked once for a hundred ages, in four places: written out in each it would only be larger.
    #[inline(never)]
    pub(super) fn lane<'a>(
        &'a self,
        lane: usize,
        terms: &Terms<'a>,
        wanted: &'a [Ages],
        extra: Option<&'a [Ages]>,
    ) -> Lane<'a> {
        let (region, sex) = (lane / SEXES, lane % SEXES);
        let share = terms.placements[region];
        Lane {
            q: &terms.deaths[lane],
            out_rate: &terms.departures[lane],
            movers: &self.movers[lane],
            wanted: &wanted[lane],
            extra: extra.map_or(&NOBODY, |extra| &extra[lane]),
            switching: if self.switched { &self.switching[lane] } else { &NOBODY },
            pool: &self.pool[sex],
            refused: &self.refused[sex],
            refused_arrivals: &self.refused_arrivals[sex],
            placed: share.placed,
            taken: share.taken,
            ways: terms.ways(lane),
        }
    }
}
