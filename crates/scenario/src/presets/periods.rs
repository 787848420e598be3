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
    let mut set = |lever: Lever, quantity: Quantity, value: f64, usual: f64| {
        let percent = short((value / usual - 1.0) * 100.0);
        scenario = scenario.clone().with_deviation(lever, Area::City, percent);
        derivation.push(Figure { quantity, value, range: None, origin: Origin::Period { percent } });
        percent.is_finite()
    };
    for now in &period.groups {
        let group = AgeGroup::with_ages(now.from, Some(now.to))?;
        let coming = model.basis(Lever::Arrivals).of_age(group, Area::City);
        set(Lever::ArrivalsOfAge(group), Quantity::ArrivalsOfAge(group), now.arrivals, coming).then_some(())?;
    }
    for now in &period.groups {
        let group = AgeGroup::with_ages(now.from, Some(now.to))?;
        let usual = basis.groups.iter().find(|usual| (usual.from, usual.to) == (now.from, now.to))?;
        let of = (Lever::DeparturesOfAge(group), Quantity::DeparturesOfAge(group));
        set(of.0, of.1, per_1000(now), per_1000(usual)).then_some(())?;
    }
    Some(Preset { id: ["wanderung-", &period.id].concat(), period: Some(index), scenario, derivation })
}

/// Three decimals of a percent: a hundredth of a person, and short in a link.
fn short(percent: f64) -> f64 {
    (percent * 1_000.0).round() / 1_000.0
}

/// Departures of 1,000 who could leave, a year.
fn per_1000(group: &PeriodGroup) -> f64 {
    group.departures / group.exposed * 1_000.0
}
