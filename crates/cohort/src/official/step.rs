//! One year: the order of events, over all regions.

use super::capacity::{Placement, RegionSums, place};
use super::flows::{CellFlows, LaneFlows, add, total};
use super::inputs::Year;
use super::lane::Lane;
use super::projection::Component;
use super::rates::Rates;
use crate::dims::{AGES, OPEN_AGE, SEXES};

type Ages = [f64; AGES];

/// Room for the intermediate results of a year, made once: a projected year allocates nothing.
pub(super) struct Engine {
    regions: usize,
    /// By lane: region by region, women first.
    movers: Vec<Ages>,
    entering: Vec<Ages>,
    exiting: Vec<Ages>,
    /// By sex: movers of all regions, each divided by the chance to leave its own region.
    pool: [Ages; SEXES],
    /// By sex: movers and arrivals of all regions refused at their first choice.
    refused: [Ages; SEXES],
    refused_arrivals: [Ages; SEXES],
    /// By region: one over the chance that a mover has another destination, 0 where there is none.
    leaving: Vec<f64>,
    mothers: Vec<f64>,
    births: Vec<f64>,
    sums: Vec<RegionSums>,
    placements: Vec<Placement>,
    room: Vec<f64>,
    unplaced: f64,
    lane_flows: LaneFlows,
    flows: CellFlows,
}

impl Engine {
    pub(super) fn new(regions: usize) -> Self {
        let lanes = || vec![[0.0; AGES]; regions * SEXES];
        Self {
            regions,
            movers: lanes(),
            entering: lanes(),
            exiting: lanes(),
            pool: [[0.0; AGES]; SEXES],
            refused: [[0.0; AGES]; SEXES],
            refused_arrivals: [[0.0; AGES]; SEXES],
            leaving: vec![0.0; regions],
            mothers: vec![0.0; regions],
            births: vec![0.0; regions],
            sums: vec![RegionSums::default(); regions],
            placements: vec![Placement::FREE; regions],
            room: vec![0.0; regions],
            unplaced: 0.0,
            lane_flows: LaneFlows::NONE,
            flows: CellFlows::new(regions * SEXES * AGES),
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
        let rates = &*year.rates;
        if FLOWS {
            self.flows.births.fill(0.0);
        }
        let (before, _) = before.as_chunks::<AGES>();
        let (people, _) = after.as_chunks_mut::<AGES>();
        self.grow_older(before, people, rates);
        if FLOWS {
            self.flows.start.copy_from_slice(people.as_flattened());
        }
        self.change_state(people, rates);
        if let Some(capacity) = &year.capacity {
            self.find_room(people, year, capacity);
        }
        self.gather_refused(year);
        for region in 0..self.regions {
            self.survive_and_move::<FLOWS>(region, people, year, components);
        }
        self.be_born(people, rates, components);
        for region in 0..self.regions {
            self.first_year::<FLOWS>(region, people, year, components);
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
        if rates.changes.is_empty() {
            return;
        }
        self.entering.fill([0.0; AGES]);
        self.exiting.fill([0.0; AGES]);
        for change in &rates.changes {
            let (rate, _) = change.rate.as_chunks::<AGES>();
            for (sex, rate) in rate.iter().enumerate() {
                let (from, to) = (change.from * SEXES + sex, change.to * SEXES + sex);
                for age in 1..AGES {
                    let changing = jan[from][age] * rate[age];
                    self.exiting[from][age] += changing;
                    self.entering[to][age] += changing;
                }
            }
        }
    }

    /// Sums by region of what would happen without a limit, and from them who finds room.
    fn find_room(&mut self, jan: &[Ages], year: &Year, capacity: &[f64]) {
        let rates = &*year.rates;
        let (q, _) = rates.death_probability.as_chunks::<AGES>();
        let (leave, _) = rates.leave_rate.as_chunks::<AGES>();
        let (arrivals, _) = year.arrivals.cells().as_chunks::<AGES>();
        let mut staying = [0.0; AGES];
        let mut moving = [0.0; AGES];
        let mut coming = [0.0; AGES];
        for (region, &room) in capacity.iter().enumerate() {
            let mut sum = RegionSums { capacity: room, ..RegionSums::default() };
            for sex in 0..SEXES {
                let lane = region * SEXES + sex;
                let (jan, q, leave) = (&jan[lane], &q[lane], &leave[lane]);
                let (movers, wanted, entering) = (&self.movers[lane], &arrivals[lane], &self.entering[lane]);
                for age in 1..AGES {
                    let half = 1.0 - q[age] / 2.0;
                    staying[age] = jan[age] * (1.0 - q[age] - leave[age] * half) + entering[age] * half;
                    moving[age] = movers[age] * half;
                    coming[age] = wanted[age] * half;
                }
                if let Some(extra) = extra_departures(year) {
                    // Room becomes free where residents leave. Where fewer live than are to leave, newcomers leave too: that room
                    // is not given away, so nobody enters above the capacity.
                    for (staying, extra) in staying.iter_mut().zip(&extra[lane]).skip(1) {
                        *staying -= extra.min(staying.max(0.0));
                    }
                }
                sum.residents += total(&staying);
                sum.movers += total(&moving);
                sum.arrivals += total(&coming);
                if sex == 0 {
                    for age in rates.fertile.clone() {
                        let half_rate = rates.fertility[region * AGES + age] / 2.0;
                        sum.births += half_rate * (jan[age] + staying[age]);
                        sum.mover_births += half_rate * moving[age];
                        sum.arrival_births += half_rate * coming[age];
                    }
                }
                let born = rates.share_born(sex);
                let part = 1.0 - 2.0 / 3.0 * q[0];
                sum.infants_kept += born * (1.0 - q[0] - leave[0] * part);
                sum.infants_moving += born * rates.move_rate[lane * AGES] * part;
                sum.infant_arrivals += wanted[0] * part;
            }
            if let Some(extra) = extra_departures(year) {
                for (sex, extra) in extra[region * SEXES..].iter().take(SEXES).enumerate() {
                    let lane = region * SEXES + sex;
                    let kept = 1.0 - q[lane][0] - leave[lane][0] * (1.0 - 2.0 / 3.0 * q[lane][0]);
                    sum.residents -= extra[0].min((sum.births * rates.share_born(sex) * kept).max(0.0));
                }
            }
            self.sums[region] = sum;
        }
        self.unplaced = place(&self.sums, &year.attraction, &self.leaving, &mut self.placements, &mut self.room);
    }

    /// Collects who was refused at the first choice, by sex and age.
    fn gather_refused(&mut self, year: &Year) {
        self.refused = [[0.0; AGES]; SEXES];
        self.refused_arrivals = [[0.0; AGES]; SEXES];
        let (arrivals, _) = year.arrivals.cells().as_chunks::<AGES>();
        for (lane, wanted) in arrivals.iter().enumerate() {
            let (share, sex) = (self.placements[lane / SEXES], lane % SEXES);
            if share.refused > 0.0 {
                for (all, movers) in self.refused[sex].iter_mut().zip(&self.movers[lane]) {
                    *all += movers * share.refused;
                }
            }
            if share.placed < 1.0 {
                for (all, wanted) in self.refused_arrivals[sex].iter_mut().zip(wanted) {
                    *all += wanted * (1.0 - share.placed);
                }
            }
        }
    }

    /// Leaves in `people` those of age 1 and over on 31 December, and in `mothers` the births of the region's women.
    fn survive_and_move<const FLOWS: bool>(
        &mut self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        components: &mut [f64],
    ) {
        let rates = &*year.rates;
        let row = &mut components[region * Component::ALL.len()..(region + 1) * Component::ALL.len()];
        let mut flows = std::mem::replace(&mut self.lane_flows, LaneFlows::NONE);
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let equations = self.lane(lane, year);
            let jan = people[lane];
            equations.survive(&mut people[lane], &mut flows);
            if let Some(extra) = extra_departures(year) {
                Lane::leave_besides(1..AGES, &extra[lane], &mut people[lane], &mut flows);
            }
            if sex == 0 {
                let births = rates.fertile.clone().map(|age| {
                    // births = f * (jan + dec) / 2 of women
                    rates.fertility[region * AGES + age] * (jan[age] + people[lane][age]) / 2.0
                });
                self.mothers[region] = births.sum();
            }
            let share = self.placements[region];
            add(row, Component::Deaths, total(&flows.deaths));
            add(row, Component::Arrivals, total(&flows.arrivals));
            add(row, Component::Departures, total(&flows.departures));
            add(row, Component::MovesIn, total(&flows.moves_in));
            add(row, Component::MovesOut, total(&flows.moves_out));
            if !rates.changes.is_empty() {
                add(row, Component::TransitionsIn, total(&self.entering[lane]));
                add(row, Component::TransitionsOut, total(&self.exiting[lane]));
            }
            if share.taken > 0.0 {
                add(row, Component::Redirected, total(&flows.redirected));
            }
            if share.placed < 1.0 {
                let wanted: f64 = year.arrivals.cells()[lane * AGES + 1..(lane + 1) * AGES].iter().sum();
                add(row, Component::Unplaced, wanted * (1.0 - share.placed) * self.unplaced);
            }
            if FLOWS {
                self.flows.keep(lane * AGES, &flows, &self.entering[lane], &self.exiting[lane]);
            }
        }
        self.lane_flows = flows;
    }

    /// Births by the state that the newborn belongs to, and the infants who move.
    fn be_born(&mut self, people: &mut [Ages], rates: &Rates, components: &mut [f64]) {
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
            add(&mut components[region * Component::ALL.len()..], Component::Births, *births);
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
                let changing = people[from][0] * change.rate[sex * AGES];
                self.exiting[from][0] += changing;
                self.entering[to][0] += changing;
            }
        }
    }

    /// Leaves in `people` the infants on 31 December.
    fn first_year<const FLOWS: bool>(
        &mut self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        components: &mut [f64],
    ) {
        let row = &mut components[region * Component::ALL.len()..(region + 1) * Component::ALL.len()];
        let share = self.placements[region];
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let mut flows = LaneFlows::NONE;
            let births = people[lane][0];
            let equations = self.lane(lane, year);
            people[lane][0] = equations.survive_first_year(births, &mut flows);
            if let Some(extra) = extra_departures(year) {
                Lane::leave_besides(0..1, &extra[lane], &mut people[lane], &mut flows);
            }
            let wanted = equations.wanted[0];
            let (entering, exiting) = (self.entering[lane][0], self.exiting[lane][0]);
            for (component, persons) in [
                (Component::Deaths, flows.deaths[0]),
                (Component::Arrivals, flows.arrivals[0]),
                (Component::Departures, flows.departures[0]),
                (Component::MovesIn, flows.moves_in[0]),
                (Component::MovesOut, flows.moves_out[0]),
                (Component::TransitionsIn, entering),
                (Component::TransitionsOut, exiting),
                (Component::Redirected, flows.redirected[0]),
                (Component::Unplaced, wanted * (1.0 - share.placed) * self.unplaced),
            ] {
                add(row, component, persons);
            }
            if FLOWS {
                self.flows.births[lane * AGES] = births;
                self.flows.keep_infants(lane * AGES, &flows, entering, exiting);
            }
        }
    }

    /// What the people of a lane meet in this year.
    fn lane<'a>(&'a self, lane: usize, year: &'a Year) -> Lane<'a> {
        let (region, sex) = (lane / SEXES, lane % SEXES);
        let (q, _) = year.rates.death_probability.as_chunks::<AGES>();
        let (out_rate, _) = year.rates.out_rate.as_chunks::<AGES>();
        let (wanted, _) = year.arrivals.cells().as_chunks::<AGES>();
        let share = self.placements[region];
        Lane {
            q: &q[lane],
            out_rate: &out_rate[lane],
            movers: &self.movers[lane],
            wanted: &wanted[lane],
            entering: &self.entering[lane],
            exiting: &self.exiting[lane],
            pool: &self.pool[sex],
            refused: &self.refused[sex],
            refused_arrivals: &self.refused_arrivals[sex],
            draw: year.attraction[region] * share.placed,
            way: self.leaving[region],
            share,
        }
    }
}

/// Who leaves beside the rates, by lane.
fn extra_departures(year: &Year) -> Option<&[Ages]> {
    year.extra_departures.as_ref().map(|persons| persons.cells().as_chunks().0)
}
