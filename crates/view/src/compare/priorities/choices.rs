//! What the scenarios of a set say apart from levers: events, dwellings, kinds of houses, everything that is entered.

use locale::priorities as words;
use scenario::collection::Collection;
use scenario::{Area, Scenario};

use super::accord::{Accord, letters, with_silent};
use super::{Projected, Voice};
use crate::answer::area_name;
use crate::compare::aspect::Aspect;
use crate::page::controls::homes_name;
use crate::page::deviation::totals_of;
use crate::page::entered;
use crate::rooms::Compare;

/// Something apart from levers that at least one of the scenarios sets.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// What it is, and where.
    pub name: String,
    /// What the baseline has.
    pub baseline: String,
    /// What each scenario has, in the order of the voices; `None` where it says nothing about it.
    pub texts: Vec<Option<String>>,
    /// Whether they agree.
    pub accord: Accord,
    /// The same in words.
    pub verdict: String,
}

impl Compare<'_> {
    pub(super) fn choices(&self, projected: &[Projected], voices: &[Voice]) -> Vec<Choice> {
        let scenarios: Vec<&Scenario> = projected.iter().map(|one| &one.scenario).collect();
        let plain = Scenario::default();
        let choice = |aspect: Aspect| {
            let text = |scenario: &Scenario| self.choice(aspect, scenario);
            let speaks: Vec<bool> = scenarios.iter().map(|it| !aspect.is_common(&[it, &plain])).collect();
            let said: Vec<&Scenario> =
                scenarios.iter().zip(&speaks).filter(|(_, speaks)| **speaks).map(|(one, _)| *one).collect();
            let one = aspect.is_common(&said);
            let accord = Accord::of(one, &speaks);
            let verdict = match accord {
                Accord::Parted => words::parted_cell().to_owned(),
                Accord::Agreed => words::agreed_cell().to_owned(),
                Accord::Open => words::only(&letters(voices, speaks.iter().copied()), &text(said[0]), ""),
            };
            Some(Choice {
                name: self.choice_name(aspect)?,
                baseline: text(&plain),
                texts: scenarios.iter().zip(&speaks).map(|(one, speaks)| speaks.then(|| text(one))).collect(),
                accord,
                verdict: with_silent(verdict, voices, &speaks),
            })
        };
        Aspect::set_by(&scenarios).into_iter().filter_map(choice).collect()
    }

    /// `None` for a lever.
    fn choice_name(&self, aspect: Aspect) -> Option<String> {
        match aspect {
            Aspect::Lever(..) => None,
            Aspect::Events => Some(words::events().to_owned()),
            Aspect::Totals => Some(locale::totals::name().to_owned()),
            Aspect::Homes => Some(locale::controls::homes::name().to_owned()),
            Aspect::Building => Some(locale::entered::building().to_owned()),
            Aspect::Setting(setting, Area::City) => Some(entered::name(setting).to_owned()),
            Aspect::Setting(setting, area) => {
                Some(words::lever(entered::name(setting), &area_name(self.city.pack(), area)))
            }
        }
    }

    fn choice(&self, aspect: Aspect, scenario: &Scenario) -> String {
        match aspect {
            Aspect::Lever(..) => String::new(),
            Aspect::Events => {
                let told = self.city.take().events_of(scenario);
                if told.is_empty() { words::none().to_owned() } else { told.join("; ") }
            }
            Aspect::Totals => totals_of(self.city.pack(), scenario),
            Aspect::Homes => homes_name(scenario.homes()).to_owned(),
            Aspect::Building => entered::building_name(scenario.building()).to_owned(),
            Aspect::Setting(setting, area) => entered::of(scenario, setting, area),
        }
    }
}

/// Reasons that a set gives for a lever, each with the letter of its voice.
pub(super) fn reasons(
    collection: &Collection,
    cards: &[(usize, char, u8)],
    lever: scenario::Lever,
    area: Area,
) -> Vec<(char, String)> {
    let reason = |(index, letter, _): &(usize, char, u8)| {
        let text = collection.cards[*index].reason(lever, area);
        (!text.is_empty()).then(|| (*letter, text.to_owned()))
    };
    cards.iter().filter_map(reason).collect()
}
