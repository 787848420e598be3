//! Levers that the one who prepared a set has locked.

use locale::cards::locks as words;
use locale::controls::value_with_unit;
use scenario::collection::Collection;
use scenario::{Area, Lever};

use crate::page::controls::{shown, words_of};
use crate::page::{Control, ControlView, Mark, Page};
use crate::rooms::Compare;
use crate::state::State;

impl Compare<'_> {
    /// What a change results in where levers are locked: they stay where they are, everything else changes.
    ///
    /// A card may be opened as it is, and whoever opens another collection does so under its locks.
    #[must_use]
    pub fn admit(&self, before: &State, next: State) -> State {
        let collection = &before.collection;
        if collection.locked.is_empty() || next.collection != *collection {
            return next;
        }
        if collection.cards.iter().any(|card| card.scenario == next.scenario) {
            return next;
        }
        let districts = (0..self.city.pack().regions.len()).map(Area::District);
        let areas: Vec<Area> = std::iter::once(Area::City).chain(districts).collect();
        let mut scenario = next.scenario.clone();
        for (lever, area) in collection.locked.iter().flat_map(|lever| areas.iter().map(|area| (*lever, *area))) {
            scenario = match before.scenario.course(lever, area).cloned() {
                Some(stays) => scenario.with_course(lever, area, stays),
                None => scenario.without(lever, area),
            };
        }
        next.with_scenario(scenario)
    }

    /// Marks the locked levers of a page.
    pub fn mark_locked(&self, state: &State, page: &mut Page) {
        let controls = page.controls.iter_mut().flat_map(|group| &mut group.controls);
        controls.for_each(|control| lock(control, &state.collection));
    }

    /// Why a lever cannot be moved, with the value that it stands at; nothing where it can.
    #[must_use]
    pub fn lock_mark(&self, state: &State, lever: Lever) -> Option<String> {
        if !state.collection.is_locked(lever) {
            return None;
        }
        let levels = self.city.model.levels(&state.scenario);
        let value = levels.value(lever, state.area, state.scenario.target_year());
        Some(words::mark(&value_with_unit(&shown(lever, value), words_of(lever).unit)))
    }
}

/// Marks a control whose lever is locked.
pub(crate) fn lock(control: &mut ControlView, collection: &Collection) {
    if let Control::Lever(lever) = control.control
        && collection.is_locked(lever)
    {
        control.locked = true;
        control.marks = vec![Mark::Locked(control.value_text.clone())];
    }
}
