//! Reference periods: who came and who left at which age, as in other years than those of the Basis.
//!
//! Of each published age group as many people arrive a year as in the period, and its departures relate to those of the Basis as the
//! rates of both periods do (departures over the people who could leave). Everything else, dwellings among it, is as in the Basis.

use crate::age_group::AgeGroup;
use crate::area::Area;
use crate::choice::Scenario;
use crate::lever::Lever;
use crate::model::Model;
use crate::pack::{Period, PeriodGroup};

use super::{Figure, Origin, Preset, Quantity};

/// A preset for each period of the pack but the first, which is that of the Basis; none for a period with other age groups.
pub(super) fn all(model: &Model) -> Vec<Preset> {
    let Some((basis, others)) = model.pack().periods.split_first() else { return Vec::new() };
    others.iter().zip(1..).filter_map(|(period, index)| preset(model, basis, (period, index))).collect()
}

fn preset(model: &Model, basis: &Period, (period, index): (&Period, usize)) -> Option<Preset> {
    let (mut scenario, mut derivation) = (Scenario::default(), Vec::new());
    let levers = [Lever::ArrivalsOfAge as fn(AgeGroup) -> Lever, Lever::DeparturesOfAge];
    for (of, group) in levers.into_iter().flat_map(|of| AgeGroup::ALL.map(|group| (of, group))) {
        let lever = of(group);
        let percent = percent(model, basis, period, lever)?;
        scenario = scenario.with_deviation(lever, Area::City, percent);
        let now = of_group(period, group)?;
        let (quantity, value) = match lever {
            Lever::ArrivalsOfAge(_) => (Quantity::ArrivalsOfAge(group), now.arrivals),
            _ => (Quantity::DeparturesOfAge(group), per_1000(now)),
        };
        derivation.push(Figure { quantity, value, range: None, origin: Origin::Period { percent } });
    }
    Some(Preset { id: ["wanderung-", &period.id].concat(), period: Some(index), scenario, derivation })
}

/// Where the lever of an age group stood in each reference period but that of the Basis, with the period's position in
/// [`Pack::periods`](crate::pack::Pack::periods): percent against the Basis. Nothing for other levers.
pub fn observed(model: &Model, lever: Lever) -> Vec<(usize, f64)> {
    let Some((basis, others)) = model.pack().periods.split_first() else { return Vec::new() };
    let found = others.iter().zip(1..).map(|(period, index)| Some((index, percent(model, basis, period, lever)?)));
    found.flatten().collect()
}

/// What the lever of an age group deviates by in a period, percent; `None` for other levers and for other age groups than the pack's.
fn percent(model: &Model, basis: &Period, period: &Period, lever: Lever) -> Option<f64> {
    let ratio = match lever {
        Lever::ArrivalsOfAge(group) => {
            of_group(period, group)?.arrivals / model.basis(Lever::Arrivals).of_age(group, Area::City)
        }
        Lever::DeparturesOfAge(group) => per_1000(of_group(period, group)?) / per_1000(of_group(basis, group)?),
        _ => return None,
    };
    let percent = short((ratio - 1.0) * 100.0);
    percent.is_finite().then_some(percent)
}

fn of_group(period: &Period, group: AgeGroup) -> Option<&PeriodGroup> {
    period.groups.iter().find(|found| (found.from, found.to) == group.ages())
}

/// Three decimals of a percent: a hundredth of a person, and short in a link.
fn short(percent: f64) -> f64 {
    (percent * 1_000.0).round() / 1_000.0
}

/// Departures of 1,000 who could leave, a year.
fn per_1000(group: &PeriodGroup) -> f64 {
    group.departures / group.exposed * 1_000.0
}
