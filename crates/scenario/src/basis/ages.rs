//! The age groups of those who come and leave: what part of a flow each is, and how far its lever goes.

use cohort::Cells;
use cohort::dims::{AGES, CELLS};
use cohort::official::Rates;

use super::{Basis, LEAVE_AT_MOST, shares};
use crate::age_group::AgeGroup;
use crate::cells::grown_older;
use crate::holding::Held;
use crate::lever::Lever;
use crate::pack::Pack;

/// Least deviation, percent: nobody of the age.
const NOBODY: f64 = -100.0;
/// What the slider offers above the baseline, percent.
const SLIDER: f64 = 100.0;
/// Most that can be entered, percent: ten times the baseline.
const MOST: f64 = 900.0;

/// A figure by age group and district.
pub(super) type ByGroup = Vec<[f64; AgeGroup::COUNT]>;

/// Shares of the age groups in each district's sum.
pub(super) fn parts(flows: &Cells) -> ByGroup {
    let part = |sums: [f64; AgeGroup::COUNT]| {
        let all: f64 = sums.iter().sum();
        sums.map(|persons| if all > 0.0 { persons / all } else { 0.0 })
    };
    flows.by_region().iter().map(|cells| part(AgeGroup::sums(cells))).collect()
}

/// Those who leave in the first year at the rates of the baseline, by district, sex and age.
pub(super) fn leaving(pack: &Pack, held: &Held) -> Cells {
    let mut leaving = held.departures.clone();
    for (cells, people) in leaving.by_region_mut().iter_mut().zip(pack.population.by_region()) {
        let people = grown_older(people);
        cells.iter_mut().zip(people).for_each(|(cell, people)| *cell *= people);
    }
    leaving
}

/// The levers of a flow's groups, the youngest first: percent against the baseline, as far as `most` goes in each district.
pub(super) fn levers(flows: &Cells, of: fn(AgeGroup) -> Lever, most: &ByGroup) -> Vec<Basis> {
    let sums: ByGroup = flows.by_region().iter().map(|cells| AgeGroup::sums(cells)).collect();
    let lever = |group: AgeGroup| {
        let of_group: Vec<f64> = sums.iter().map(|sums| sums[group.index()]).collect();
        // Children follow their parents, so they must be able to.
        let with_children = AgeGroup::PARENTS.contains(&group);
        let reach = |most: &[f64; AgeGroup::COUNT]| {
            let own = most[group.index()];
            if with_children { own.min(most[AgeGroup::Children.index()]) } else { own }
        };
        let reaches: Vec<f64> = most.iter().map(reach).collect();
        let least = reaches.iter().fold(MOST, |least, most| least.min(*most));
        let districts = of_group.len();
        Basis {
            base: vec![0.0; districts],
            weight: shares(&of_group),
            spread: vec![1.0; districts],
            min: NOBODY,
            city_max: SLIDER.min(least),
            district_max: reaches.iter().map(|most| SLIDER.min(*most)).collect(),
            city_reach: least,
            district_reach: reaches,
            step: 0.1,
            stride: 1.0,
            ages: Vec::new(),
            follows: if group == AgeGroup::Children { parents(&sums, of) } else { Vec::new() },
        }
    };
    AgeGroup::ALL.into_iter().map(lever).collect()
}

/// The levers of parents' ages by their part of both in the whole city: children change as all of 25 to 49 together do.
fn parents(sums: &ByGroup, of: fn(AgeGroup) -> Lever) -> Vec<(Lever, f64)> {
    let persons = AgeGroup::PARENTS.map(|group| sums.iter().map(|sums| sums[group.index()]).sum::<f64>());
    AgeGroup::PARENTS.into_iter().map(of).zip(shares(&persons)).collect()
}

/// As many more as can be asked to come.
pub(super) fn most_who_come(pack: &Pack) -> ByGroup {
    vec![[MOST; AgeGroup::COUNT]; pack.regions.len()]
}

/// By how many percent departures of a group can rise before more would leave than are alive and stay in the city. Where that is reached at one
/// age, the others of the group go on.
pub(super) fn most_who_leave(pack: &Pack, held: &Held) -> ByGroup {
    let q = [0, 1].map(|sex| pack.mortality.city[sex].projection_death_probabilities());
    let cells = pack.population.by_region().iter().zip(held.departures.by_region()).zip(held.moves.by_region());
    let most = |people: &[f64], out: &[f64], moving: &[f64]| {
        let older = grown_older(people);
        let (mut usual, mut at_most) = ([0.0; CELLS], [0.0; CELLS]);
        for cell in (0..CELLS).filter(|cell| out[*cell] > 0.0) {
            let age = cell % AGES;
            let bound = Rates::leaving_bound(age, q[cell / AGES][age]) * LEAVE_AT_MOST;
            usual[cell] = older[cell] * out[cell];
            at_most[cell] = older[cell] * (bound - moving[cell]).max(out[cell]);
        }
        let mut most = AgeGroup::sums(&at_most);
        for (most, usual) in most.iter_mut().zip(AgeGroup::sums(&usual)) {
            let percent = if usual > 0.0 { (*most / usual - 1.0) * 100.0 } else { MOST };
            *most = percent.floor().clamp(0.0, MOST);
        }
        most
    };
    cells.map(|((people, out), moving)| most(people, out, moving)).collect()
}
