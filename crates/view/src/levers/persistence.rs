//! How much of their ages districts keep: an assumption to choose from.

use locale::levers as words;
use scenario::{Area, Setting};

use crate::levers::entry;
use crate::rooms::Levers;
use crate::state::State;

/// What is offered, percent.
const OFFERED: [f64; 3] = [100.0, 50.0, 0.0];

/// A share to choose.
#[derive(Debug, Clone, PartialEq)]
pub struct Share {
    /// What it says: `50 % (Basis)`.
    pub label: String,
    /// What a scenario enters for it; nothing for the baseline's.
    pub value: Option<f64>,
    /// Whether it is the one of the scenario.
    pub chosen: bool,
}

impl Levers<'_> {
    /// The shares to choose from; none in a city of a single district. What the pack or a link says in addition to the three offered is among them.
    #[must_use]
    pub fn persistence(&self, state: &State) -> Vec<Share> {
        let pack = self.city.pack();
        if pack.regions.len() < 2 {
            return Vec::new();
        }
        let usual = pack.persistence * 100.0;
        let chosen = state.scenario.setting(Setting::DistrictPersistence, Area::City).unwrap_or(usual);
        let mut shares = OFFERED.to_vec();
        for other in [usual, chosen] {
            if !shares.contains(&other) {
                shares.push(other);
            }
        }
        shares.sort_by(|one, other| other.total_cmp(one));
        let share = |percent: f64| Share {
            label: words::persistence(&entry::typed(percent), percent == usual),
            value: (percent != usual).then_some(percent),
            chosen: percent == chosen,
        };
        shares.into_iter().map(share).collect()
    }

    /// The same state with another share.
    #[must_use]
    pub fn with_persistence(&self, state: &State, share: &Share) -> State {
        self.with_setting(state, Setting::DistrictPersistence, Area::City, share.value)
    }
}
