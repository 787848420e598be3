//! What cannot be calculated, in sentences: lever, area, value and what is possible.

use std::borrow::Cow;

use locale::controls::value_with_unit;
use locale::refused as words;
use scenario::pack::Pack;
use scenario::{Lever, ModelError, Refusal, Scenario};

use crate::controls::{name_of, shown, words_of};
use crate::explorer::{Explorer, State, area_name};

impl Explorer {
    /// Why the scenario of a state cannot be calculated, a sentence for each part; empty where it can.
    #[must_use]
    pub fn refused(&self, state: &State) -> Vec<String> {
        self.outcome(state).err().map_or_else(Vec::new, |error| sentences(self.pack(), &state.scenario, &error))
    }

    /// What of a scenario is beyond reach or before the first projected year.
    #[must_use]
    pub fn refusals(&self, scenario: &Scenario) -> Vec<Refusal> {
        self.model.refusals(scenario)
    }

    /// The state with every part that cannot be calculated at its value of the baseline, and a sentence on each of them.
    #[must_use]
    pub fn possible(&self, state: &State) -> (State, Vec<String>) {
        let (scenario, taken) = self.model.within_reach(&state.scenario);
        let asked = &state.scenario;
        let mut notes: Vec<String> =
            taken.iter().map(|refusal| words::at_baseline(&sentence(self.pack(), asked, refusal))).collect();
        let within = state.with_scenario(scenario);
        let refused = self.refused(&within);
        if refused.is_empty() {
            return (within, notes);
        }
        // Each lever is within its reach, and together they still ask for what cannot be.
        notes.extend(refused.iter().map(|reason| words::all_at_baseline(reason)));
        let plain = Scenario::default().with_target_year(within.scenario.target_year());
        (within.with_scenario(plain), notes)
    }

    /// The state itself where it can be calculated, otherwise the nearest one that can: what stands beside its figures is its own.
    pub(crate) fn calculable<'a>(&self, state: &'a State) -> Cow<'a, State> {
        match self.outcome(state) {
            Ok(_) => Cow::Borrowed(state),
            Err(_) => Cow::Owned(self.possible(state).0),
        }
    }
}

/// A sentence for each reason.
pub(crate) fn sentences(pack: &Pack, scenario: &Scenario, error: &ModelError) -> Vec<String> {
    match error {
        ModelError::Refused(refusals) => refusals.iter().map(|refusal| sentence(pack, scenario, refusal)).collect(),
        ModelError::Nobody { lever, region, year } => {
            let place = area_name(pack, scenario::Area::District(*region));
            vec![words::nobody(name_of(pack, *lever), &place, *year)]
        }
        ModelError::Input(_) | ModelError::LifeTable(_) | ModelError::Fertility(_) => vec![words::TOGETHER.to_owned()],
    }
}

fn sentence(pack: &Pack, scenario: &Scenario, refusal: &Refusal) -> String {
    let name = |lever: Lever| name_of(pack, lever);
    let ends = |lever: Lever, (least, most): (f64, f64)| (shown(lever, least), shown(lever, most));
    let amount = |lever: Lever, value: f64| value_with_unit(&shown(lever, value), words_of(lever).unit);
    match *refusal {
        Refusal::Beyond { lever, area, year, value, reach } => {
            let (least, most) = ends(lever, reach);
            words::beyond(name(lever), &area_name(pack, area), (year, &amount(lever, value)), (&least, &most))
        }
        Refusal::Together { lever, area, year, value, reach } => {
            let (least, most) = ends(lever, reach);
            words::together(name(lever), &area_name(pack, area), (year, &amount(lever, value)), (&least, &most))
        }
        Refusal::Past { lever, area, last, first_year } => {
            words::past(name(lever), &area_name(pack, area), last, first_year)
        }
        Refusal::PastEvent { year, first_year, .. } => words::past_event(year, first_year),
        Refusal::LargeEvent { index, persons, most } => {
            words::large_event(scenario.events().get(index).map_or(0, |event| event.year), persons, most)
        }
    }
}
