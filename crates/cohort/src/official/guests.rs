//! Guests: people whose stay ends in a known year, followed alongside the whole population by the same equations.

use super::ages::Ages;
use super::movement::{Movement, Terms};
use super::stays::Departing;
use super::year::Year;
use crate::dims::{AGES, SEXES};

/// All who are followed, in groups by the year in which their stay ends.
pub(super) struct Guests<'a> {
    groups: Vec<Group<'a>>,
    /// The group whose stay ends in the present year; its movement is the one at hand until [`follow`](Self::follow).
    ending: Option<usize>,
    /// One for all groups: each uses it in turn.
    movement: Movement,
    /// The people of a group on 31 December before.
    before: Vec<Ages>,
    /// Who wants to come in a year in which none of a group do.
    nobody: Vec<Ages>,
}

struct Group<'a> {
    stays: &'a Departing,
    /// Those still here, by lane.
    people: Vec<Ages>,
}

impl<'a> Guests<'a> {
    pub(super) fn new(regions: usize, stays: &'a [Departing]) -> Self {
        let lanes = || vec![[0.0; AGES]; regions * SEXES];
        let groups: Vec<Group<'a>> = stays.iter().map(|stays| Group { stays, people: lanes() }).collect();
        // Hardly any projection has guests: without them nothing is set aside.
        let regions_followed = if groups.is_empty() { 0 } else { regions };
        let nobody = if groups.is_empty() { Vec::new() } else { lanes() };
        Self { groups, ending: None, movement: Movement::new(regions_followed), before: nobody.clone(), nobody }
    }

    /// By group and lane those still here.
    pub(super) fn people(&self) -> Vec<Vec<Ages>> {
        self.groups.iter().map(|group| group.people.clone()).collect()
    }

    /// Puts them back.
    pub(super) fn bring_back(&mut self, people: &[Vec<Ages>]) {
        self.groups.iter_mut().zip(people).for_each(|(group, people)| group.people.copy_from_slice(people));
    }

    /// Begins the year `index`: whose stay ends in it takes no room at its end, so their movement is known before anybody's place.
    pub(super) fn begin_year(&mut self, index: usize, year: &Year) {
        self.ending = self.groups.iter().position(|group| group.stays.leaving == index);
        if let Some(group) = self.ending {
            self.move_on(group, year);
        }
    }

    /// The people of January whose stay ends in this year, and how they move; known until [`follow`](Self::follow).
    pub(super) fn ending(&self) -> Option<(&[Ages], &Movement)> {
        self.ending.map(|group| (self.groups[group].people.as_slice(), &self.movement))
    }

    /// Nobody in any lane: none of those whose stay ends arrive in the same year.
    pub(super) fn nobody(&self) -> &[Ages] {
        &self.nobody
    }

    /// Takes every group to 31 December of the year `index`.
    pub(super) fn follow(&mut self, index: usize, terms: &Terms<'_>) {
        if let Some(group) = self.ending {
            self.live_through(group, index, terms);
        }
        for group in 0..self.groups.len() {
            if self.groups[group].stays.are_here(index) {
                self.move_on(group, terms.year);
                self.live_through(group, index, terms);
            }
        }
    }

    /// By lane those who are still here on 31 December and whose stay ends now; `None` in a year in which no stay ends.
    pub(super) fn departing(&self) -> Option<&[Ages]> {
        self.ending.map(|group| self.groups[group].people.as_slice())
    }

    fn move_on(&mut self, group: usize, year: &Year) {
        let people = &mut self.groups[group].people;
        self.before.copy_from_slice(people);
        self.movement.grow_older(&self.before, people, year);
        self.movement.change_state(people, &year.rates);
    }

    fn live_through(&mut self, group: usize, index: usize, terms: &Terms<'_>) {
        let Group { stays, people } = &mut self.groups[group];
        let wanted = stays.arriving_in(index).unwrap_or(&self.nobody);
        self.movement.gather_refused(wanted, terms);
        let [mut deaths, mut departures] = [[0.0; AGES]; 2];
        for (lane, people) in people.iter_mut().enumerate() {
            let equations = self.movement.lane(lane, terms, wanted, None);
            equations.survive(people, &mut deaths, &mut departures);
            // Children born to them are not guests: at age 0 there are those who came in this year.
            people[0] = equations.first_year(0.0).end;
        }
    }
}
