//! The cards as the panel lists them.

use locale::{collection as words, results};
use scenario::collection::Card;
use scenario::{Area, Scenario};

use super::card_name;
use crate::answer::area_name;
use crate::page::deviation::{self, of_levers};
use crate::page::{Deviation, LeverDeviation, deviations, headline};
use crate::rooms::Compare;
use crate::rounding;
use crate::state::State;

/// What a card results in.
#[derive(Debug, Clone, PartialEq)]
pub struct CardView {
    /// Its name.
    pub name: String,
    /// `2040: 101.234 Einwohner, +1.234 · +1,2 % gegen die Basis`, in the area that the page is about.
    pub summary: String,
    /// Its deviations from the baseline.
    pub deviations: Vec<Deviation>,
}

impl Compare<'_> {
    /// Every card in its order. Each is projected: once is enough for a collection and an area.
    #[must_use]
    pub fn cards(&self, state: &State) -> Vec<CardView> {
        state.collection.cards.iter().enumerate().map(|(index, card)| self.card(state, index, card)).collect()
    }

    fn card(&self, state: &State, index: usize, card: &Card) -> CardView {
        let about = state.with_scenario(card.scenario.clone());
        let refused = self.city.refused(&about);
        if !refused.is_empty() {
            return CardView {
                name: card_name(card, index),
                summary: locale::refused::left_out(&card_name(card, index), &refused.join(" ")),
                deviations: deviations(&card.scenario),
            };
        }
        let answer = self.city.answer(&about);
        let (area, year) = (about.area, card.scenario.target_year());
        let persons = answer.outcome.persons(area, year);
        let baseline = self.city.model.baseline().persons(area, year);
        CardView {
            name: card_name(card, index),
            summary: words::summary(
                &answer.area_name,
                year,
                rounding::shown(area, persons),
                &headline::difference(area, persons, baseline),
            ),
            deviations: deviations(&card.scenario),
        }
    }

    /// The levers of a card that deviate.
    #[must_use]
    pub fn moved(&self, card: &Card) -> Vec<LeverDeviation> {
        of_levers(self.city.pack(), &card.scenario)
    }

    /// Everything in which a scenario deviates, a line each.
    #[must_use]
    pub fn told(&self, scenario: &Scenario) -> Vec<String> {
        deviation::lines(self.city.pack(), scenario)
    }

    /// A name for the present scenario by what deviates in it.
    #[must_use]
    pub fn suggested_name(&self, state: &State) -> String {
        let name = headline::changes(self.city.pack(), &state.scenario);
        // What acts through other levers only has no short name.
        let name = if name.is_empty() { results::changes(&self.told(&state.scenario)) } else { name };
        let name = if name.is_empty() { words::baseline().to_owned() } else { name };
        state.collection.free_name(&words::within(&name, Card::LONGEST_NAME), None)
    }

    /// Name of an area.
    #[must_use]
    pub fn name_of_area(&self, area: Area) -> String {
        area_name(self.city.pack(), area)
    }
}
