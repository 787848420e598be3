//! In what scenarios can differ, as values.

use scenario::{Area, Lever, Scenario, Setting};

/// Something that can be another in each of several scenarios.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aspect {
    /// The course of a lever in an area.
    Lever(Lever, Area),
    /// The single events.
    Events,
    /// The totals to be met.
    Totals,
    /// What dwellings do to arrivals.
    Homes,
    /// The kind of houses that infill builds.
    Building,
    /// A setting in an area.
    Setting(Setting, Area),
}

impl Aspect {
    /// Everything that some scenario sets, levers first, in the order of levers and areas.
    pub(crate) fn set_by(scenarios: &[&Scenario]) -> Vec<Self> {
        let mut all: Vec<Self> = levers(scenarios).into_iter().map(|(lever, area)| Self::Lever(lever, area)).collect();
        let plain = Scenario::default();
        let whole = [Self::Events, Self::Totals, Self::Homes, Self::Building];
        all.extend(whole.into_iter().filter(|it| scenarios.iter().any(|scenario| !it.is_alike(scenario, &plain))));
        for (setting, area, _) in scenarios.iter().flat_map(|scenario| scenario.settings()) {
            let entered = Self::Setting(setting, area);
            if !all.contains(&entered) {
                all.push(entered);
            }
        }
        all
    }

    /// Whether it is the same in all of them.
    pub(crate) fn is_common(self, scenarios: &[&Scenario]) -> bool {
        scenarios.windows(2).all(|pair| self.is_alike(pair[0], pair[1]))
    }

    fn is_alike(self, one: &Scenario, other: &Scenario) -> bool {
        match self {
            Self::Lever(lever, area) => one.course(lever, area) == other.course(lever, area),
            Self::Events => one.events() == other.events(),
            Self::Totals => one.ties() == other.ties(),
            Self::Homes => one.homes() == other.homes(),
            Self::Building => one.building() == other.building(),
            Self::Setting(setting, area) => one.setting(setting, area) == other.setting(setting, area),
        }
    }
}

/// Every lever and area that some scenario moves, in the order of levers and areas.
pub(crate) fn levers(scenarios: &[&Scenario]) -> Vec<(Lever, Area)> {
    let mut all: Vec<(Lever, Area)> =
        scenarios.iter().flat_map(|scenario| scenario.deviations()).map(|(lever, area, _)| (lever, area)).collect();
    all.sort_unstable();
    all.dedup();
    all
}
