//! One year: the order of events, over all regions.

use super::ages::{Ages, less, not_negative, older, total};
use super::capacity::{RegionSums, place};
use super::chance::Placement;
use super::component::{Component, Components};
use super::demand::Alive;
use super::flows::{Flows, Wanted};
use super::guests::Guests;
use super::inputs::Inputs;
use super::lane::Candidates;
use super::leap::Leap;
use super::movement::{Movement, Terms};
use super::passage::{Movers, Passage};
use super::year::Year;
use crate::dims::{AGES, SEXES};

/// Room for the intermediate results of a year, made once: a projected year allocates nothing.
pub(super) struct Engine<'a> {
    regions: usize,
    everybody: Movement,
    guests: Guests<'a>,
    /// By sex: who of all regions may cross a border, sums over age 1 and over.
    candidates: [Candidates; SEXES],
    mothers: Vec<f64>,
    births: Vec<f64>,
    sums: Vec<RegionSums>,
    placements: Vec<Placement>,
    /// Movers by age, where room is limited.
    passage: Passage,
    /// By sex and age: share of all destinations that let nobody in at once.
    refusal: [Ages; SEXES],
    room: Vec<f64>,
    leap: Leap,
    unplaced: f64,
}

impl<'a> Engine<'a> {
    pub(super) fn new(inputs: &'a Inputs) -> Self {
        let regions = inputs.regions();
        let limited = inputs.years().iter().any(|year| year.capacity.is_some());
        let passage = if limited { Passage::new(regions) } else { Passage::default() };
        Self {
            regions,
            everybody: Movement::new(regions),
            guests: Guests::new(regions, inputs.departing()),
            candidates: [Candidates::default(); SEXES],
            mothers: vec![0.0; regions],
            births: vec![0.0; regions],
            sums: vec![RegionSums::default(); regions],
            placements: vec![Placement::FREE; regions],
            passage,
            refusal: [[0.0; AGES]; SEXES],
            room: vec![0.0; regions],
            leap: if limited { Leap::new(regions) } else { Leap::default() },
            unplaced: 0.0,
        }
    }

    /// Those who are followed, to be brought back where a year is tried again.
    pub(super) fn guests(&self) -> Vec<Vec<Ages>> {
        self.guests.people()
    }

    /// Goes back to the guests of before a year.
    pub(super) fn bring_back(&mut self, guests: &[Vec<Ages>]) {
        self.guests.bring_back(guests);
    }

    /// Takes the people of 31 December `before` to the next one, `people`, in the year `index`, both by lane; fills the `components` of each region and
    /// every cell's flows, as far as they are wanted.
    pub(super) fn step(
        &mut self,
        (index, year): (usize, &Year),
        before: &[Ages],
        people: &mut [Ages],
        components: &mut [Components],
        mut flows: Wanted<'_>,
    ) {
        components.fill([0.0; Component::ALL.len()]);
        // Before anybody looks for room there is enough of it.
        self.placements.fill(Placement::FREE);
        self.refusal = [[0.0; AGES]; SEXES];
        let rates = &*year.rates;
        self.everybody.grow_older(before, people, year);
        if let Some(flows) = flows.cells() {
            flows.start.copy_from_slice(people.as_flattened());
        }
        self.everybody.change_state(people, rates);
        self.guests.begin_year(index, year);
        if let Some(capacity) = &year.capacity {
            self.find_room(people, year, capacity);
        }
        let terms = Terms::new(year, &self.placements, &self.refusal);
        self.guests.follow(index, &terms);
        self.everybody.gather_refused(year.wanted(), &terms);
        self.candidates = [0, 1].map(|sex| self.everybody.candidates(sex));
        let mut fates = [[0.0; AGES]; 2];
        for (region, row) in components.iter_mut().enumerate() {
            self.mothers[region] = self.survive_and_move(region, people, year, row, &mut fates, &mut flows);
        }
        self.be_born(people, year);
        for (region, row) in components.iter_mut().enumerate() {
            if !flows.is_nothing() {
                row[Component::Births.index()] = self.births[region];
            }
            self.first_year(region, people, year, row, &mut flows);
        }
    }

    /// Sums by region of what would happen without a limit, and from them who finds room.
    fn find_room(&mut self, jan: &[Ages], year: &Year, capacity: &[f64]) {
        let rates = &*year.rates;
        let terms = Terms::new(year, &self.placements, &self.refusal);
        let (wanted, extra) = (year.wanted(), year.extra());
        let mut alive = Alive::NOBODY;
        for (region, &room) in capacity.iter().enumerate() {
            let mut sum = RegionSums { capacity: room, ..RegionSums::default() };
            let mut extra_infants = 0.0;
            for sex in 0..SEXES {
                let lane = region * SEXES + sex;
                let demand = self.everybody.lane(lane, &terms, wanted, extra);
                demand.count(&jan[lane], &mut alive);
                if let Some((guests, movement)) = self.guests.ending() {
                    movement.lane(lane, &terms, self.guests.nobody(), None).take_away(&guests[lane], &mut alive);
                }
                let fertility = if sex == 0 { &rates.fertility[region * AGES..(region + 1) * AGES] } else { &[] };
                alive.add_to(&mut sum, &jan[lane], rates.fertile.clone(), fertility);
                let born = rates.share_born(sex);
                let part = 1.0 - 2.0 / 3.0 * demand.q[0];
                let kept = born * (1.0 - demand.q[0] - rates.leave_rate[lane * AGES] * part);
                sum.infants_kept += kept;
                let moving = born * terms.newborns_moving(lane) * part;
                self.passage.enter(lane, year, alive.movers(), moving, fertility);
                sum.infant_arrivals += demand.wanted[0] * part;
                extra_infants += less(demand.extra[0], not_negative(sum.births * kept));
            }
            sum.residents -= extra_infants;
            self.sums[region] = sum;
        }
        let (draw, fertile) = (year.attraction.0.draw.lanes(), &rates.fertile);
        self.passage.add_up(draw, fertile);
        let (passage, refusal) = (&mut self.passage, &mut self.refusal);
        let mut movers = Movers { draw, fertile, passage, refusal, infants: [0.0; SEXES] };
        self.unplaced = place(&self.sums, &mut movers, &mut self.placements, &mut self.room, &mut self.leap);
    }

    /// Leaves in `people` those of age 1 and over on 31 December; returns the births of the region's women.
    fn survive_and_move(
        &self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        row: &mut Components,
        [deaths, departures]: &mut [Ages; 2],
        flows: &mut Wanted<'_>,
    ) -> f64 {
        let rates = &*year.rates;
        let terms = Terms::new(year, &self.placements, &self.refusal);
        let (wanted_here, extra) = (year.wanted(), self.guests.departing().or(year.extra()));
        let mut births = 0.0;
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let people = &mut people[lane];
            let equations = self.everybody.lane(lane, &terms, wanted_here, extra);
            let jan = *people;
            equations.survive(people, deaths, departures);
            if sex == 0 {
                // births = f * (jan + dec) / 2 of women
                let fertility = &rates.fertility[region * AGES..(region + 1) * AGES];
                let women = |age: usize| (jan[age] + people[age]) / 2.0;
                births = total(rates.fertile.clone(), |age| fertility[age] * women(age));
            }
            if flows.is_nothing() {
                continue;
            }
            let wanted = older(equations.wanted);
            let candidates = Candidates { movers: older(equations.movers), wanted, ..self.candidates[sex] };
            let (entering, exiting) = self.everybody.crossed_states_of_all(lane);
            let crossing = equations.cross_all(candidates);
            let sums = Flows { deaths: older(deaths), departures: older(departures), crossing, entering, exiting };
            sums.add_to(row);
            row[Component::Unplaced.index()] += equations.refused_here(wanted) * self.unplaced;
            if let Some(flows) = flows.cells() {
                for age in 1..AGES {
                    let crossing = equations.cross_at(age);
                    let (entering, exiting) = self.everybody.crossed_states(lane, age);
                    let (deaths, departures) = (deaths[age], departures[age]);
                    let cell = Flows { deaths, departures, crossing, entering, exiting };
                    flows.keep(lane * AGES + age, &cell);
                }
            }
        }
        births
    }

    /// Births by the state that the newborn belongs to, and the infants who move.
    fn be_born(&mut self, people: &mut [Ages], year: &Year) {
        let rates = &*year.rates;
        let terms = Terms::new(year, &self.placements, &self.refusal);
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
                people[lane][0] = born;
                self.everybody.add_newborns(lane, born, &terms);
            }
        }
        self.everybody.change_newborns(people, rates);
    }

    /// Leaves in `people` the infants on 31 December.
    fn first_year(
        &self,
        region: usize,
        people: &mut [Ages],
        year: &Year,
        row: &mut Components,
        watched: &mut Wanted<'_>,
    ) {
        let terms = Terms::new(year, &self.placements, &self.refusal);
        let (wanted_here, extra) = (year.wanted(), self.guests.departing().or(year.extra()));
        for sex in 0..SEXES {
            let lane = region * SEXES + sex;
            let births = people[lane][0];
            let equations = self.everybody.lane(lane, &terms, wanted_here, extra);
            let fate = equations.first_year(births);
            people[lane][0] = fate.end;
            if watched.is_nothing() {
                continue;
            }
            let crossing = equations.cross_at(0);
            let (entering, exiting) = self.everybody.crossed_states(lane, 0);
            let flows = Flows { deaths: fate.deaths, departures: fate.departures, crossing, entering, exiting };
            flows.add_to(row);
            row[Component::Unplaced.index()] += equations.refused_here(equations.wanted[0]) * self.unplaced;
            if let Some(watched) = watched.cells() {
                watched.births[lane * AGES] = births;
                watched.keep(lane * AGES, &flows);
            }
        }
    }
}
