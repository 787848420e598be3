//! One year: the equations of the convention, each in one place.

use super::capacity::{Placement, RegionSums, place};
use super::inputs::Year;
use super::projection::Component;
use super::rates::Rates;
use crate::dims::{AGES, CELLS, OPEN_AGE, SEXES};

/// Every flow of one year by region, sex and age, in persons; each vector runs region by region, women first.
///
/// `start` is what the year begins with: the people of January by the age that they reach on 31 December, at age 0 nobody;
/// `births` stand at age 0. In every cell `start + births - deaths - departures - moves_out - transitions_out + arrivals +
/// moves_in + transitions_in` is the population on 31 December.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CellFlows {
    /// People of January by the age reached on 31 December.
    pub start: Vec<f64>,
    /// Live births, at age 0.
    pub births: Vec<f64>,
    /// Deaths by the age reached (or that would have been reached) on 31 December.
    pub deaths: Vec<f64>,
    /// Arrivals from outside that found room.
    pub arrivals: Vec<f64>,
    /// Departures to places outside.
    pub departures: Vec<f64>,
    /// Moves from other regions.
    pub moves_in: Vec<f64>,
    /// Moves to other regions.
    pub moves_out: Vec<f64>,
    /// Changes of state into this one.
    pub transitions_in: Vec<f64>,
    /// Changes of state out of this one.
    pub transitions_out: Vec<f64>,
}

/// Room for the intermediate results of a year, made once: a projected year allocates nothing.
pub(super) struct Engine {
    regions: usize,
    movers: Vec<f64>,
    /// Changes of state into and out of each cell's state.
    entering: Vec<f64>,
    exiting: Vec<f64>,
    /// Movers of all regions by `[sex, age]`, each divided by the chance to leave its own region.
    pool: [f64; CELLS],
    /// Movers of all regions refused at their first choice, by `[sex, age]`.
    refused: [f64; CELLS],
    refused_arrivals: [f64; CELLS],
    leaving: Vec<f64>,
    births: Vec<f64>,
    mothers: Vec<f64>,
    sums: Vec<RegionSums>,
    placements: Vec<Placement>,
    room: Vec<f64>,
    unplaced: f64,
    flows: CellFlows,
}

impl Engine {
    pub(super) fn new(regions: usize) -> Self {
        let cells = || vec![0.0; regions * CELLS];
        Self {
            regions,
            movers: cells(),
            entering: cells(),
            exiting: cells(),
            pool: [0.0; CELLS],
            refused: [0.0; CELLS],
            refused_arrivals: [0.0; CELLS],
            leaving: vec![0.0; regions],
            births: vec![0.0; regions],
            mothers: vec![0.0; regions],
            sums: vec![RegionSums::default(); regions],
            placements: vec![Placement::FREE; regions],
            room: vec![0.0; regions],
            unplaced: 0.0,
            flows: CellFlows {
                start: cells(),
                births: cells(),
                deaths: cells(),
                arrivals: cells(),
                departures: cells(),
                moves_in: cells(),
                moves_out: cells(),
                transitions_in: cells(),
                transitions_out: cells(),
            },
        }
    }

    pub(super) fn flows(&self) -> &CellFlows {
        &self.flows
    }

    /// Takes the people of 31 December `before` to the next one, `after`; fills the `components` of each region.
    ///
    /// `FLOWS` also keeps every cell's flows.
    pub(super) fn step<const FLOWS: bool>(
        &mut self,
        before: &[f64],
        year: &Year,
        after: &mut [f64],
        components: &mut [f64],
    ) {
        components.fill(0.0);
        self.placements.fill(Placement::FREE);
        for (region, draw) in year.attraction.iter().enumerate() {
            self.leaving[region] = if *draw < 1.0 { 1.0 / (1.0 - draw) } else { 0.0 };
            if self.leaving[region] == 0.0 {
                self.placements[region].staying = 1.0;
            }
        }
        self.grow_older(before, after, &year.rates);
        if FLOWS {
            self.flows.start.copy_from_slice(after);
            self.flows.births.fill(0.0);
        }
        self.change_state(after, &year.rates);
        if let Some(capacity) = &year.capacity {
            self.find_room(after, year, capacity);
        }
        self.gather_refused(year);
        for region in 0..self.regions {
            self.survive_and_move::<FLOWS>(region, after, year, components);
        }
        self.be_born(year, after, components);
        for region in 0..self.regions {
            self.first_year::<FLOWS>(region, after, year, components);
        }
    }

    /// jan[a] = N[a-1], the open age collects the last two; moves = jan * move_rate.
    fn grow_older(&mut self, before: &[f64], jan: &mut [f64], rates: &Rates) {
        self.pool.fill(0.0);
        for (region, way) in self.leaving.iter().enumerate() {
            for sex in 0..SEXES {
                let lane = (region * SEXES + sex) * AGES;
                let (old, new) = (&before[lane..lane + AGES], &mut jan[lane..lane + AGES]);
                new[1..].copy_from_slice(&old[..OPEN_AGE]);
                new[OPEN_AGE] += old[OPEN_AGE];
                new[0] = 0.0;
                let movers = &mut self.movers[lane..lane + AGES];
                movers[0] = 0.0;
                let pool = &mut self.pool[sex * AGES..(sex + 1) * AGES];
                let rate = &rates.move_rate[lane..lane + AGES];
                for age in 1..AGES {
                    let moving = new[age] * rate[age];
                    movers[age] = moving;
                    pool[age] += moving * way;
                }
            }
        }
    }

    /// transitions = jan * rate, from one state into another.
    fn change_state(&mut self, jan: &[f64], rates: &Rates) {
        self.entering.fill(0.0);
        self.exiting.fill(0.0);
        for change in &rates.changes {
            let (from, to) = (change.from * CELLS, change.to * CELLS);
            for (cell, rate) in change.rate.iter().enumerate() {
                let changing = jan[from + cell] * rate;
                self.exiting[from + cell] += changing;
                self.entering[to + cell] += changing;
            }
        }
    }

    /// Sums by region of what would happen without a limit, and from them who finds room.
    fn find_room(&mut self, jan: &[f64], year: &Year, capacity: &[f64]) {
        let rates = &*year.rates;
        let arrivals = year.arrivals.cells();
        for (region, &room) in capacity.iter().enumerate() {
            let mut sum = RegionSums { capacity: room, ..RegionSums::default() };
            let fertility = &rates.fertility[region * AGES..(region + 1) * AGES];
            for sex in 0..SEXES {
                let lane = (region * SEXES + sex) * AGES;
                let cells = lane..lane + AGES;
                let (jan, q) = (&jan[cells.clone()], &rates.death_probability[cells.clone()]);
                let (leave, moving) = (&rates.leave_rate[cells.clone()], &self.movers[cells.clone()]);
                let (coming, changing) = (&arrivals[cells.clone()], &self.entering[cells]);
                for age in 1..AGES {
                    let half = 1.0 - q[age] / 2.0;
                    let stay = jan[age] * (1.0 - q[age] - leave[age] * half) + changing[age] * half;
                    let (movers, arriving) = (moving[age] * half, coming[age] * half);
                    sum.residents += stay;
                    sum.movers += movers;
                    sum.arrivals += arriving;
                    if sex == 0 {
                        let half_rate = fertility[age] / 2.0;
                        sum.births += half_rate * (jan[age] + stay);
                        sum.mover_births += half_rate * movers;
                        sum.arrival_births += half_rate * arriving;
                    }
                }
                let born = if sex == 0 { 1.0 - rates.male_share } else { rates.male_share };
                let (q, leave) = (rates.death_probability[lane], rates.leave_rate[lane]);
                let part = 1.0 - 2.0 / 3.0 * q;
                sum.infants_kept += born * (1.0 - q - leave * part);
                sum.infants_moving += born * rates.move_rate[lane] * part;
                sum.infant_arrivals += arrivals[lane] * part;
            }
            self.sums[region] = sum;
        }
        self.unplaced = place(&self.sums, &year.attraction, &self.leaving, &mut self.placements, &mut self.room);
    }

    /// Collects who was refused at the first choice, by sex and age.
    fn gather_refused(&mut self, year: &Year) {
        self.refused.fill(0.0);
        self.refused_arrivals.fill(0.0);
        let arrivals = year.arrivals.cells();
        for (region, share) in self.placements.iter().enumerate() {
            let cells = region * CELLS..(region + 1) * CELLS;
            if share.refused > 0.0 {
                for (all, movers) in self.refused.iter_mut().zip(&self.movers[cells.clone()]) {
                    *all += movers * share.refused;
                }
            }
            if share.placed < 1.0 {
                for (all, wanted) in self.refused_arrivals.iter_mut().zip(&arrivals[cells]) {
                    *all += wanted * (1.0 - share.placed);
                }
            }
        }
    }

    /// Leaves in `after` the people of age 1 and over on 31 December, and in `mothers` the births of the region's women.
    fn survive_and_move<const FLOWS: bool>(
        &mut self,
        region: usize,
        after: &mut [f64],
        year: &Year,
        components: &mut [f64],
    ) {
        let rates = &*year.rates;
        let share = self.placements[region];
        let (draw, way) = (year.attraction[region] * share.placed, self.leaving[region]);
        let moving_share = 1.0 - share.staying;
        let fertility = &rates.fertility[region * AGES..(region + 1) * AGES];
        let mut births = 0.0;
        let mut sums = Totals::default();
        for sex in 0..SEXES {
            let lane = (region * SEXES + sex) * AGES;
            let cells = lane..lane + AGES;
            let people = &mut after[cells.clone()];
            let q = &rates.death_probability[cells.clone()];
            let out_rate = &rates.out_rate[cells.clone()];
            let movers = &self.movers[cells.clone()];
            let wanted = &year.arrivals.cells()[cells.clone()];
            let (entering, exiting) = (&self.entering[cells.clone()], &self.exiting[cells]);
            let of_sex = sex * AGES..(sex + 1) * AGES;
            let (pool, refused) = (&self.pool[of_sex.clone()], &self.refused[of_sex.clone()]);
            let refused_arrivals = &self.refused_arrivals[of_sex];
            for age in 1..AGES {
                let jan = people[age];
                let out = jan * out_rate[age];
                let moves_out = movers[age] * moving_share;
                let leave = out + moves_out + exiting[age];
                let moves_in = inflow(draw, pool[age], movers[age] * way, share, refused[age], movers[age]);
                let redirected = share.taken * refused_arrivals[age];
                let arrivals = wanted[age] * share.placed + redirected;
                let coming = arrivals + moves_in + entering[age];
                let deaths = jan * q[age] - leave * q[age] / 2.0 + coming * q[age] / 2.0;
                // Never below zero: the bound of `Rates` holds exactly, its rounding is caught here.
                let dec = (jan - deaths - leave + coming).max(0.0);
                if sex == 0 {
                    births += fertility[age] * (jan + dec) / 2.0;
                }
                people[age] = dec;
                sums.add([deaths, arrivals, out, moves_in, moves_out, entering[age], exiting[age]]);
                sums.redirected += redirected;
                sums.wanted += wanted[age];
                if FLOWS {
                    let flows = [deaths, arrivals, out, moves_in, moves_out, entering[age], exiting[age]];
                    self.flows.record(lane + age, flows);
                }
            }
        }
        self.mothers[region] = births;
        sums.write(components, region, (1.0 - share.placed) * self.unplaced);
    }

    /// Births by the state that the newborn belongs to, and the infants who move.
    fn be_born(&mut self, year: &Year, after: &mut [f64], components: &mut [f64]) {
        let rates = &*year.rates;
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
        for sex in 0..SEXES {
            let born = if sex == 0 { 1.0 - rates.male_share } else { rates.male_share };
            let cell = sex * AGES;
            for (region, births) in self.births.iter().enumerate() {
                let lane = region * CELLS + cell;
                after[lane] = births * born;
                self.movers[lane] = births * born * rates.move_rate[lane];
                self.pool[cell] += self.movers[lane] * self.leaving[region];
                self.refused[cell] += self.movers[lane] * self.placements[region].refused;
            }
            for change in &rates.changes {
                let changing = after[change.from * CELLS + cell] * change.rate[cell];
                self.exiting[change.from * CELLS + cell] += changing;
                self.entering[change.to * CELLS + cell] += changing;
            }
        }
        for (region, births) in self.births.iter().enumerate() {
            components[region * Component::ALL.len() + Component::Births.index()] = *births;
        }
    }

    /// Leaves in `after` the infants on 31 December. Their flows count in full, their exposure to death by two thirds.
    fn first_year<const FLOWS: bool>(&mut self, region: usize, after: &mut [f64], year: &Year, components: &mut [f64]) {
        let rates = &*year.rates;
        let share = self.placements[region];
        let (draw, way) = (year.attraction[region] * share.placed, self.leaving[region]);
        let mut sums = Totals::default();
        for sex in 0..SEXES {
            let (lane, cell) = ((region * SEXES + sex) * AGES, sex * AGES);
            let births = after[lane];
            let q = rates.death_probability[lane];
            let out = births * rates.out_rate[lane];
            let movers = self.movers[lane];
            let moves_out = movers * (1.0 - share.staying);
            let (entering, exiting) = (self.entering[lane], self.exiting[lane]);
            let leave = out + moves_out + exiting;
            let moves_in = inflow(draw, self.pool[cell], movers * way, share, self.refused[cell], movers);
            let redirected = share.taken * self.refused_arrivals[cell];
            let wanted = year.arrivals.cells()[lane];
            let arrivals = wanted * share.placed + redirected;
            let coming = arrivals + moves_in + entering;
            let deaths = q * (births - 2.0 / 3.0 * leave + 2.0 / 3.0 * coming);
            after[lane] = (births - deaths - leave + coming).max(0.0);
            let flows = [deaths, arrivals, out, moves_in, moves_out, entering, exiting];
            sums.add(flows);
            sums.redirected += redirected;
            sums.wanted += wanted;
            if FLOWS {
                self.flows.births[lane] = births;
                self.flows.record(lane, flows);
            }
        }
        sums.write(components, region, (1.0 - share.placed) * self.unplaced);
    }
}

/// Movers of one cell who enter a region: at their first choice, or redirected. Its own movers are not among them.
fn inflow(draw: f64, pool: f64, own: f64, share: Placement, refused: f64, movers: f64) -> f64 {
    // A difference of sums can be a rounding error below zero where a region holds all movers of a cell.
    (draw * (pool - own) + share.taken * (refused - movers * share.refused)).max(0.0)
}

impl CellFlows {
    fn record(&mut self, cell: usize, [deaths, arrivals, out, moves_in, moves_out, entering, exiting]: [f64; 7]) {
        self.deaths[cell] = deaths;
        self.arrivals[cell] = arrivals;
        self.departures[cell] = out;
        self.moves_in[cell] = moves_in;
        self.moves_out[cell] = moves_out;
        self.transitions_in[cell] = entering;
        self.transitions_out[cell] = exiting;
    }
}

/// Sums of the components of one region.
#[derive(Default)]
struct Totals {
    flows: [f64; 7],
    redirected: f64,
    wanted: f64,
}

impl Totals {
    /// Deaths, arrivals, departures, moves in and out, changes of state in and out.
    fn add(&mut self, flows: [f64; 7]) {
        for (sum, flow) in self.flows.iter_mut().zip(flows) {
            *sum += flow;
        }
    }

    fn write(&self, components: &mut [f64], region: usize, unplaced_share: f64) {
        let [deaths, arrivals, out, moves_in, moves_out, entering, exiting] = self.flows;
        let row = &mut components[region * Component::ALL.len()..(region + 1) * Component::ALL.len()];
        for (component, value) in [
            (Component::Deaths, deaths),
            (Component::Arrivals, arrivals),
            (Component::Departures, out),
            (Component::MovesIn, moves_in),
            (Component::MovesOut, moves_out),
            (Component::TransitionsIn, entering),
            (Component::TransitionsOut, exiting),
            (Component::Unplaced, self.wanted * unplaced_share),
            (Component::Redirected, self.redirected),
        ] {
            row[component.index()] += value;
        }
    }
}
