//! One year: the order of events, over all regions.

use super::capacity::{Placement, RegionSums, place};
use super::demand::Alive;
use super::flows::{CellFlows, Flows, older, total};
use super::inputs::Year;
use super::lane::{Candidates, Lane, less, not_negative};
use super::projection::Component;
use super::rates::Rates;
use crate::dims::{AGES, OPEN_AGE, SEXES};

type Ages = [f64; AGES];

/// A region that draws more than this leaves its own movers no other destination: nearer to 1, a quotient by what remains would be
/// rounding error.
const NEARLY_ALL: f64 = 1.0 - 1e-6;

/// A lane in which nothing happens.
static NOBODY: Ages = [0.0; AGES];

/// Room for the intermediate results of a year, made once: a projected year allocates nothing.
pub(super) struct Engine {
    regions: usize,
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
    /// By sex: their sums over age 1 and over.
    candidates: [Candidates; SEXES],
    /// By region: one over the chance that a mover has another destination, 0 where there is none.
    leaving: Vec<f64>,
    mothers: Vec<f64>,
    births: Vec<f64>,
    sums: Vec<RegionSums>,
    placements: Vec<Placement>,
    room: Vec<f64>,
    unplaced: f64,
}

impl Engine {
    pub(super) fn new(regions: usize) -> Self {
        let lanes = || vec![[0.0; AGES]; regions * SEXES];
        Self {
            regions,
            movers: lanes(),
            entering: lanes(),
            exiting: lanes(),
            switching: lanes(),
            switched: false,
            pool: [[0.0; AGES]; SEXES],
            refused: [[0.0; AGES]; SEXES],
            refused_arrivals: [[0.0; AGES]; SEXES],
            candidates: [Candidates::default(); SEXES],
            leaving: vec![0.0; regions],
            mothers: vec![0.0; regions],
            births: vec![0.0; regions],
            sums: vec![RegionSums::default(); regions],
            placements: vec![Placement::FREE; regions],
            room: vec![0.0; regions],
            unplaced: 0.0,
        }
    }

    /// Takes the people of 31 December `before` to the next one, `after`; fills the `components` of each region and, for those who
    /// watch, every cell's `flows`.
    pub(super) fn step(
        &mut self,
        before: &[f64],
        year: &Year,
        after: &mut [f64],
        components: &mut [f64],
        mut flows: Option<&mut CellFlows>,
    ) {
        components.fill(0.0);
        self.placements.fill(Placement::FREE);
        for (region, draw) in year.attraction.iter().enumerate() {
            self.leaving[region] = if *draw < NEARLY_ALL { 1.0 / (1.0 - draw) } else { 0.0 };
            if self.leaving[region] == 0.0 {
                self.placements[region].staying = 1.0;
            }
        }
        let rates = &*year.rates;
        let (before, _) = before.as_chunks::<AGES>();
        let (people, _) = after.as_chunks_mut::<AGES>();
        self.grow_older(before, people, rates);
        if let Some(flows) = &mut flows {
            flows.start.copy_from_slice(people.as_flattened());
        }
        self.change_state(people, rates);
        if let Some(capacity) = &year.capacity {
            self.find_room(people, year, capacity);
        }
        self.gather_refused(year);
        let mut fates = [[0.0; AGES]; 2];
        for (region, row) in components.chunks_exact_mut(Component::ALL.len()).enumerate() {
            self.mothers[region] = self.survive_and_move(region, people, year, row, &mut fates, flows.as_deref_mut());
        }
        self.be_born(people, rates);
        for (region, row) in components.chunks_exact_mut(Component::ALL.len()).enumerate() {
            row[Component::Births.index()] = self.births[region];
            self.first_year(region, people, year, row, flows.as_deref_mut());
        }
    }

    /// jan[a] = N[a-1], the open age collects the last two; moves = jan * move_rate.
    fn grow_older(&mut self, before: &[Ages], jan: &mut [Ages], rates: &Rates) {
        self.pool = [[0.0; AGES]; SEXES];
        let (move_rate, _) = rates.move_rate.as_chunks::<AGES>();
        for (lane, (old, new)) in before.iter().zip(jan).enumerate() {
            new[1..].copy_from_slice(&old[..OPEN_AGE]);
            new[OPEN_AGE] += old[OPEN_AGE];
            new[0] = 0.0;
            let way = self.leaving[lane / SEXES];
            let (movers, pool) = (&mut self.movers[lane], &mut self.pool[lane % SEXES]);
            for age in 0..AGES {
                let moving = new[age] * move_rate[lane][age];
                movers[age] = moving;
                pool[age] += moving * way;
            }
        }
    }

    /// transitions = jan * rate, from one state into another.
    fn change_state(&mut self, jan: &[Ages], rates: &Rates) {
        if self.switched {
            for flow in [&mut self.entering, &mut self.exiting, &mut self.switching] {
                flow.fill([0.0; AGES]);
            }
        }
        self.switched = !rates.changes.is_empty();
        for change in &rates.changes {
            let (rate, _) = change.rate.as_chunks::<AGES>();
            for (sex, rate) in rate.iter().enumerate() {
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

    /// Sums by region of what would happen without a limit, and from them who finds room.
    fn find_room(&mut self, jan: &[Ages], year: &Year, capacity: &[f64]) {
        let rates = &*year.rates;
        let mut alive = Alive::NOBODY;
        for (region, &room) in capacity.iter().enumerate() {
            let mut sum = RegionSums { capacity: room, ..RegionSums::default() };
            let mut extra_infants = 0.0;
            for sex in 0..SEXES {
                let lane = region * SEXES + sex;
                let demand = self.lane(lane, year);
                let fertility = if sex == 0 { &rates.fertility[region * AGES..(region + 1) * AGES] } else { &[] };
                demand.add_demand(&jan[lane], rates.fertile.clone(), fertility, &mut alive, &mut sum);
                let born = rates.share_born(sex);
                let part = 1.0 - 2.0 / 3.0 * demand.q[0];
                let kept = born * (1.0 - demand.q[0] - rates.leave_rate[lane * AGES] * part);
                sum.infants_kept += kept;
                sum.infants_moving += born * rates.move_rate[lane * AGES] * part;
                sum.infant_arrivals += demand.wanted[0] * part;
                extra_infants += less(demand.extra[0], not_negative(sum.births * kept));
            }
            sum.residents -= extra_infants;
            self.sums[region] = sum;
        }
        self.unplaced = place(&self.sums, &year.attraction, &self.leaving, &mut self.placements, &mut self.room);
    }

    /// Collects who was refused at the first choice, by sex and age.
    fn gather_refused(&mut self, year: &Year) {
        self.refused = [[0.0; AGES]; SEXES];
        self.refused_arrivals = [[0.0; AGES]; SEXES];
        let (arrivals, _) = year.arrivals.cells().as_chunks::<AGES>();
        for (lane, (wanted, movers)) in arrivals.iter().zip(&self.movers).enumerate() {
            let Placement { placed, refused, .. } = self.placements[lane / SEXES];
            if placed < 1.0 || refused > 0.0 {
                let sex = lane % SEXES;
                let (people, newcomers) = (&mut self.refused[sex], &mut self.refused_arrivals[sex]);
                for age in 0..AGES {
                    let arrivals = wanted[age] * (1.0 - placed);
                    newcomers[age] += arrivals;
                    people[age] += movers[age] * refused + arrivals;
                }
            }
        }
        for (sex, sums) in self.candidates.iter_mut().enumerate() {
            sums.pool = older(&self.pool[sex]);
            sums.refused = older(&self.refused[sex]);
            sums.refused_arrivals = older(&self.refused_arrivals[sex]);
        }
    }

    /// Leaves in `people` those of age 1 and over on 31 December; returns the births of the region's women.
    fn survive_and_move(
        &self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        row: &mut [f64],
        [deaths, departures]: &mut [Ages; 2],
        mut flows: Option<&mut CellFlows>,
    ) -> f64 {
        let rates = &*year.rates;
        let mut births = 0.0;
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let people = &mut people[lane];
            let equations = self.lane(lane, year);
            let jan = *people;
            equations.survive(people, deaths, departures);
            if sex == 0 {
                // births = f * (jan + dec) / 2 of women
                let fertility = &rates.fertility[region * AGES..(region + 1) * AGES];
                let women = |age: usize| (jan[age] + people[age]) / 2.0;
                births = total(rates.fertile.clone(), |age| fertility[age] * women(age));
            }
            let wanted = older(equations.wanted);
            let candidates = Candidates { movers: older(equations.movers), wanted, ..self.candidates[sex] };
            let sums = Flows {
                deaths: older(deaths),
                departures: older(departures),
                crossing: equations.cross(candidates),
                entering: if self.switched { older(&self.entering[lane]) } else { 0.0 },
                exiting: if self.switched { older(&self.exiting[lane]) } else { 0.0 },
            };
            sums.add_to(row);
            row[Component::Unplaced.index()] += equations.refused_here(wanted) * self.unplaced;
            if let Some(flows) = &mut flows {
                for age in 1..AGES {
                    let crossing = equations.cross(equations.candidates(age));
                    let (entering, exiting) = (self.entering[lane][age], self.exiting[lane][age]);
                    let (deaths, departures) = (deaths[age], departures[age]);
                    let cell = Flows { deaths, departures, crossing, entering, exiting };
                    flows.keep(lane * AGES + age, &cell);
                }
            }
        }
        births
    }

    /// Births by the state that the newborn belongs to, and the infants who move.
    fn be_born(&mut self, people: &mut [Ages], rates: &Rates) {
        if rates.newborn.is_empty() {
            self.births.copy_from_slice(&self.mothers);
        } else {
            self.births.fill(0.0);
            for (mother, births) in self.mothers.iter().enumerate() {
                let shares = &rates.newborn[mother * self.regions..(mother + 1) * self.regions];
                for (newborn, share) in self.births.iter_mut().zip(shares) {
                    *newborn += births * share;
                }
            }
        }
        for (region, births) in self.births.iter().enumerate() {
            for sex in 0..SEXES {
                let lane = region * SEXES + sex;
                let born = births * rates.share_born(sex);
                let moving = born * rates.move_rate[lane * AGES];
                people[lane][0] = born;
                self.movers[lane][0] = moving;
                self.pool[sex][0] += moving * self.leaving[region];
                self.refused[sex][0] += moving * self.placements[region].refused;
            }
        }
        for change in &rates.changes {
            for sex in 0..SEXES {
                let (from, to) = (change.from * SEXES + sex, change.to * SEXES + sex);
                self.switch(from, to, 0, people[from][0] * change.rate[sex * AGES]);
            }
        }
    }

    /// Leaves in `people` the infants on 31 December.
    fn first_year(
        &self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        row: &mut [f64],
        mut watched: Option<&mut CellFlows>,
    ) {
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let births = people[lane][0];
            let equations = self.lane(lane, year);
            let fate = equations.first_year(births);
            people[lane][0] = fate.end;
            let crossing = equations.cross(equations.candidates(0));
            let (entering, exiting) = (self.entering[lane][0], self.exiting[lane][0]);
            let flows = Flows { deaths: fate.deaths, departures: fate.departures, crossing, entering, exiting };
            flows.add_to(row);
            row[Component::Unplaced.index()] += equations.refused_here(equations.wanted[0]) * self.unplaced;
            if let Some(watched) = &mut watched {
                watched.births[lane * AGES] = births;
                watched.keep(lane * AGES, &flows);
            }
        }
    }

    /// What the people of a lane meet in this year.
    #[inline(always)]
    fn lane<'a>(&'a self, lane: usize, year: &'a Year) -> Lane<'a> {
        let (region, sex) = (lane / SEXES, lane % SEXES);
        let (q, _) = year.rates.death_probability.as_chunks::<AGES>();
        let (out_rate, _) = year.rates.out_rate.as_chunks::<AGES>();
        let (wanted, _) = year.arrivals.cells().as_chunks::<AGES>();
        let extra = year.extra_departures.as_ref().map(|persons| persons.cells().as_chunks::<AGES>().0);
        let share = self.placements[region];
        Lane {
            q: &q[lane],
            out_rate: &out_rate[lane],
            movers: &self.movers[lane],
            wanted: &wanted[lane],
            extra: extra.map_or(&NOBODY, |extra| &extra[lane]),
            switching: if self.switched { &self.switching[lane] } else { &NOBODY },
            pool: &self.pool[sex],
            refused: &self.refused[sex],
            refused_arrivals: &self.refused_arrivals[sex],
            draw: year.attraction[region] * share.placed,
            way: self.leaving[region],
            share,
        }
    }
}
