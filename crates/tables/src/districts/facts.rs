//! Districts by age from a table of any layout: groups side by side or one below the other, with or without sexes.

use std::collections::BTreeMap;

use cohort::dims::{OPEN_AGE, Sex as CitySex};
use faults::{Faults, Place, Problem};
use ndarray::{Array2, Axis};
use scenario::pack::Pack;

use super::DistrictAges;
use super::read::{Found, Group};
use crate::grid::{Fact, Grid};
use crate::observed::scaled;
use crate::regional::Ages;
use crate::unused::Why;
use crate::words::{Sex, Whereabouts};

/// The age groups of every district among the facts of a table, of its newest year; whatever is left is added to what is not used.
///
/// # Errors
/// As of [`super::read`], and a total of a district that is not the sum of its groups.
pub fn district_ages(file: &str, grid: &mut Grid<'_>, base: &Pack) -> Result<DistrictAges, Faults> {
    let mut faults = Faults::default();
    let facts = std::mem::take(&mut grid.facts);
    let time = facts.iter().filter_map(|fact| fact.said.time).max();
    let mut found: BTreeMap<(Option<usize>, Ages), Vec<&Fact<'_>>> = BTreeMap::new();
    let mut totals: BTreeMap<usize, Vec<&Fact<'_>>> = BTreeMap::new();
    for fact in &facts {
        let Some(value) = fact.value else { continue };
        let why = if fact.said.time.map(|time| time.year) != time.map(|time| time.year) {
            Some(Why::OtherYear)
        } else if !fact.said.unknown.is_empty() {
            Some(Why::Unknown)
        } else if fact.said.measure.is_some_and(|measure| measure != scenario::pack::Measure::Population) {
            Some(Why::NoPlace)
        } else {
            None
        };
        let district = match &fact.said.place {
            Some(Whereabouts::District(district)) => Some(*district),
            _ => None,
        };
        match (why, &fact.said.ages, district) {
            (Some(why), ..) => {
                grid.leave(fact.said.unknown.first().unwrap_or(&fact.called), fact.cell.line, why, Some(value));
            }
            (None, Some((ages, _)), _) => found.entry((district, *ages)).or_default().push(fact),
            (None, None, Some(district)) => totals.entry(district).or_default().push(fact),
            (None, None, None) => {}
        }
    }
    let city = base.population.sum_axis(Axis(0));
    let end = facts.last().map_or(Place::start(file), |fact| fact.cell.place(file));
    let mut districts: Vec<Vec<Group<'_>>> = base.regions.iter().map(|_| Vec::new()).collect();
    let (mut whole, mut rows, mut sexes_assumed) = (Vec::new(), 0, false);
    for ((district, ages), parts) in &found {
        let Some(group) = group(*ages, parts, &city, file, &mut sexes_assumed, &mut faults) else { continue };
        match district {
            Some(district) => {
                rows += 1;
                districts[*district].push(group);
            }
            // Sums of sexes that were divided here say nothing.
            None if !sexes_assumed => whole.push(group),
            None => {}
        }
    }
    districts.iter_mut().chain([&mut whole]).for_each(|groups| close(groups));
    for (district, parts) in &totals {
        let told =
            parts.iter().find(|fact| fact.said.sex.is_none()).and_then(|fact| Some((*fact, scaled(fact, fact.value?))));
        let sum: f64 = districts[*district].iter().map(|group| group.persons.iter().sum::<f64>()).sum();
        if let Some((fact, total)) = told.filter(|(_, total)| (total - sum).abs() > 0.5) {
            let (called, name) = (fact.called.clone(), base.regions[*district].name.clone());
            faults.add(&fact.cell.place(file), Problem::DistrictSum { called, name, found: total, sum });
        }
    }
    let (groups, others) = Found { districts, whole, end }.checked(base, faults)?;
    let unused = std::mem::take(&mut grid.unused);
    let date = time.and_then(|time| time.day).or_else(|| {
        // A year alone is its end, as everywhere in official tables.
        time.map(|time| crate::date::Date { year: time.year, month: 12, day: 31 })
    });
    Ok(DistrictAges {
        file: file.to_owned(),
        date,
        remark: grid.stated[2].clone(),
        rows,
        groups,
        others,
        sexes_assumed,
        unused,
    })
}

/// One age group of a place from the figures of its sexes.
fn group<'t>(
    ages: Ages,
    parts: &[&'t Fact<'_>],
    city: &Array2<f64>,
    file: &'t str,
    assumed: &mut bool,
    faults: &mut Faults,
) -> Option<Group<'t>> {
    let first = parts.first()?;
    let of = |sex: Option<Sex>| {
        let mut found =
            parts.iter().filter(|fact| fact.said.sex == sex).filter_map(|fact| Some(scaled(fact, fact.value?)));
        (found.next(), found.next().is_some())
    };
    let place = first.cell.place(file);
    let to = ages.to.map_or(OPEN_AGE, |to| to.min(OPEN_AGE));
    let ((women, twice), (men, again), (both, once_more), (others, _)) =
        (of(Some(Sex::Female)), of(Some(Sex::Male)), of(None), of(Some(Sex::Other)));
    if twice || again || once_more {
        faults.add(&place, Problem::CellTwice { called: first.called.clone() });
        return None;
    }
    let others = others.unwrap_or(0.0);
    let persons = match (women, men, both) {
        (Some(women), Some(men), _) => [women + others / 2.0, men + others / 2.0],
        (_, _, Some(both)) => {
            *assumed = true;
            let within = |sex: CitySex| (ages.from..=to).map(|age| city[[sex.index(), age.min(OPEN_AGE)]]).sum::<f64>();
            let (women, men) = (within(CitySex::Female), within(CitySex::Male));
            let share = if women + men > 0.0 { women / (women + men) } else { 0.5 };
            [both * share, both * (1.0 - share)]
        }
        _ => {
            faults.add(&place, Problem::OneSex { called: first.called.clone() });
            return None;
        }
    };
    if persons.iter().any(|persons| *persons < 0.0) {
        faults.add(&place, Problem::NegativeGroup { called: first.called.clone() });
        return None;
    }
    Some(Group { from: ages.from.min(OPEN_AGE), to, persons, others, place })
}

/// Groups such as `0-3, 3-6, 6-10` name the age below which they end, where each begins with the end of the one before.
fn close(groups: &mut [Group<'_>]) {
    groups.sort_by_key(|group| group.from);
    let touching = groups.len() > 1 && groups.windows(2).all(|pair| pair[0].to == pair[1].from);
    if touching {
        let last = groups.len() - 1;
        for group in &mut groups[..last] {
            group.to = group.to.saturating_sub(1);
        }
    }
}
