//! What the limit needs to know of those who move: sums by region.

use std::ops::Range;

use super::ages::{Ages, older_product, total};
use super::attraction::Pull;
use super::chance::Placement;
use super::year::Year;
use crate::dims::{AGES, SEXES};

/// Movers of one region: those of age 1 and over, their births, and infants for each newborn of the region.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Group {
    pub(super) people: f64,
    pub(super) births: f64,
    pub(super) infants: f64,
}

impl Group {
    /// Each figure made of one's own and that of others.
    pub(super) fn each(&self, other: &Self, figure: impl Fn(f64, f64) -> f64) -> Self {
        Self {
            people: figure(self.people, other.people),
            births: figure(self.births, other.births),
            infants: figure(self.infants, other.infants),
        }
    }

    /// All of them, in a region with so many births.
    pub(super) fn with_infants(self, births: f64) -> f64 {
        self.people + births * self.infants
    }
}

/// Movers by age, each divided by the chance to have another destination: room for them, made once.
///
/// In each round of the search for room, who is refused is a product of what a region's movers are and of `refusal`: work in proportion
/// to the regions.
#[derive(Debug, Default)]
pub(super) struct Passage {
    /// By lane, those alive on 31 December; at age 0 for each newborn of the region.
    movers: Vec<Ages>,
    /// By region, births of the women among them by the mother's age.
    births: Vec<Ages>,
    /// By region: who wants to enter it, without infants.
    wanting: Vec<Group>,
    /// By region: who would choose the own region if it were open.
    own: Vec<Group>,
    /// By region: who has no other destination.
    nowhere: Vec<Group>,
    /// By region: who is refused at the first choice in the present round.
    refused: Vec<Group>,
}

impl Passage {
    pub(super) fn new(regions: usize) -> Self {
        let groups = || vec![Group::default(); regions];
        Self {
            movers: vec![[0.0; AGES]; regions * SEXES],
            births: vec![[0.0; AGES]; regions],
            wanting: groups(),
            own: groups(),
            nowhere: groups(),
            refused: groups(),
        }
    }

    /// Takes down the movers of a lane: by age, and infants for each newborn of the region. `fertility` by age, empty for men.
    pub(super) fn enter(&mut self, lane: usize, year: &Year, movers: &Ages, infants: f64, fertility: &[f64]) {
        let Pull { draw, way } = year.attraction.pull(lane);
        let region = lane / SEXES;
        if lane.is_multiple_of(SEXES) {
            (self.own[region], self.nowhere[region], self.refused[region]) = Default::default();
            self.births[region] = [0.0; AGES];
        }
        let (leaving, own) = (&mut self.movers[lane], &mut self.own[region]);
        for age in 1..AGES {
            leaving[age] = movers[age] * way[age];
        }
        leaving[0] = infants * way[0];
        own.people += older_product(leaving, draw);
        own.infants += leaving[0] * draw[0];
        if let Ok(fertility) = <&Ages>::try_from(fertility) {
            let fertile = year.rates.fertile.clone();
            let births = &mut self.births[region];
            fertile.clone().for_each(|age| births[age] = fertility[age] / 2.0 * leaving[age]);
            own.births += product(fertile, births, draw);
        }
        // Hardly any region draws all movers of an age.
        if year.attraction.0.nowhere {
            self.hold_back(region, (movers, infants), way, fertility);
        }
    }

    /// Counts those who have no other destination.
    fn hold_back(&mut self, region: usize, (movers, infants): (&Ages, f64), way: &Ages, fertility: &[f64]) {
        let nowhere = &mut self.nowhere[region];
        for age in (1..AGES).filter(|age| way[*age] == 0.0) {
            nowhere.people += movers[age];
            nowhere.births += fertility.get(age).map_or(0.0, |fertility| fertility / 2.0 * movers[age]);
        }
        nowhere.infants += if way[0] == 0.0 { infants } else { 0.0 };
    }

    /// Adds up who wants to enter each region, once all lanes have been entered.
    pub(super) fn add_up(&mut self, draw: &[Ages], fertile: &Range<usize>) {
        let (mut movers, mut births) = ([[0.0; AGES]; SEXES], [0.0; AGES]);
        for (lane, leaving) in self.movers.iter().enumerate() {
            add(&mut movers[lane % SEXES], 1.0, leaving);
        }
        for mothers in &self.births {
            add(&mut births, 1.0, mothers);
        }
        for (region, wanting) in self.wanting.iter_mut().enumerate() {
            let (women, men) = (&draw[region * SEXES], &draw[region * SEXES + 1]);
            let own = &self.own[region];
            wanting.people = older_product(women, &movers[0]) + older_product(men, &movers[1]) - own.people;
            wanting.births = product(fertile.clone(), women, &births) - own.births;
        }
    }
}

/// How movers choose.
pub(super) struct Movers<'a> {
    pub(super) draw: &'a [Ages],
    pub(super) fertile: &'a Range<usize>,
    pub(super) passage: &'a mut Passage,
    /// By sex and age: share of all destinations that let nobody in at once.
    pub(super) refusal: &'a mut [Ages; SEXES],
    /// By sex: infants who move, each divided by the chance to have another destination.
    pub(super) infants: [f64; SEXES],
}

impl Movers<'_> {
    /// Movers of age 1 and over who want to enter a region, and their births.
    pub(super) fn wanting(&self, region: usize) -> Group {
        self.passage.wanting[region]
    }

    /// Counts the infants who move, as many as are born in this round.
    pub(super) fn count_infants(&mut self, placements: &[Placement]) {
        self.infants = [0.0; SEXES];
        for (lane, leaving) in self.passage.movers.iter().enumerate() {
            self.infants[lane % SEXES] += placements[lane / SEXES].births * leaving[0];
        }
    }

    /// Infants who want to enter a region.
    pub(super) fn infants_wanting(&self, region: usize, share: &Placement) -> f64 {
        let lanes = region * SEXES..(region + 1) * SEXES;
        let all: f64 = self.draw[lanes].iter().zip(self.infants).map(|(draw, infants)| draw[0] * infants).sum();
        all - share.births * self.passage.own[region].infants
    }

    /// Finds who is refused at the first choice, now that it is known whom each region lets in.
    pub(super) fn refuse(&mut self, placements: &[Placement]) {
        let Self { draw, fertile, passage, refusal, .. } = self;
        **refusal = [[0.0; AGES]; SEXES];
        if placements.iter().all(|share| share.placed >= 1.0) {
            return passage.refused.fill(Group::default());
        }
        for (lane, draw) in draw.iter().enumerate() {
            let closed = 1.0 - placements[lane / SEXES].placed;
            if closed > 0.0 {
                add(&mut refusal[lane % SEXES], closed, draw);
            }
        }
        for (region, refused) in passage.refused.iter_mut().enumerate() {
            let [women, men] = [0, 1].map(|sex| &passage.movers[region * SEXES + sex]);
            let (own, closed) = (&passage.own[region], 1.0 - placements[region].placed);
            let people = older_product(women, &refusal[0]) + older_product(men, &refusal[1]);
            let infants = women[0] * refusal[0][0] + men[0] * refusal[1][0];
            refused.people = (people - closed * own.people).max(0.0);
            let births = product((*fertile).clone(), &passage.births[region], &refusal[0]);
            refused.births = (births - closed * own.births).max(0.0);
            refused.infants = (infants - closed * own.infants).max(0.0);
        }
    }

    /// By region: those refused at the first choice.
    pub(super) fn all_refused(&mut self) -> &mut [Group] {
        &mut self.passage.refused
    }

    /// Of a region's movers of all ages, those refused at the first choice.
    pub(super) fn refused(&self, region: usize, share: &Placement) -> f64 {
        self.passage.refused[region].with_infants(share.births)
    }

    /// Their births.
    pub(super) fn refused_births(&self, region: usize) -> f64 {
        self.passage.refused[region].births
    }

    /// Of a region's movers, those who stay.
    pub(super) fn staying(&self, region: usize, share: &Placement) -> Group {
        let (refused, nowhere) = (&self.passage.refused[region], &self.passage.nowhere[region]);
        Group {
            people: refused.people * share.kept + nowhere.people,
            births: refused.births * share.kept + nowhere.births,
            infants: refused.infants * share.kept + nowhere.infants,
        }
    }
}

fn add(sums: &mut Ages, factor: f64, figures: &Ages) {
    for (sum, figure) in sums.iter_mut().zip(figures) {
        *sum += factor * figure;
    }
}

/// Sum of the products over some ages.
fn product(ages: Range<usize>, left: &Ages, right: &Ages) -> f64 {
    total(ages, |age| left[age] * right[age])
}
