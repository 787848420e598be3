//! The components as they were counted.

use crate::grouped::Groups;
use crate::model::{Cells, Model, Step, Stop, index, movable};
use crate::sources::{FIRST_YEAR, LAST_AGES};
use crate::{BASE_YEAR, LAST_YEAR};

/// Projects the people of 2013 with births, deaths and migration as counted.
pub(crate) fn project(model: &Model<'_>, base: &Cells) -> Result<Vec<Step>, Stop> {
    let mut people = base.clone();
    let mut steps: Vec<Step> = Vec::new();
    let mut rates = None;
    for year in BASE_YEAR + 1..=LAST_YEAR {
        let at = index(year, FIRST_YEAR + 1);
        let exposed = model.exposed(&people, model.sources.births[at]);
        let (coming, leaving) = if year <= LAST_AGES {
            let groups = (model.sources.arrivals[at].clone(), model.sources.departures[at].clone());
            rates = Some(per_person(&groups.1, &exposed));
            groups
        } else {
            totals_only(model, year, &exposed, rates.as_ref())
        };
        let arrivals = model.arrivals(year, &coming);
        let departures = model.departures(&exposed, &leaving);
        let (step, _) = model.step_to(year, &people, &arrivals, &departures)?;
        people = step.people.clone();
        steps.push(step);
    }
    Ok(steps)
}

/// A year whose migration is published in all only: arrivals composed as in 2018, departures at the rates of 2018, both scaled.
///
/// For the last year only the net is known: arrivals and departures together are as many as in the year before (assumption).
fn totals_only(model: &Model<'_>, year: i32, exposed: &Cells, rates: Option<&Groups>) -> (Groups, Groups) {
    let sources = model.sources;
    let at = index(year, LAST_AGES + 1);
    let known = |values: &[f64]| values.get(at).or(values.last()).copied().unwrap_or(0.0);
    let (mut arrivals, mut departures) = (known(&sources.all_arrivals), known(&sources.all_departures));
    if at >= sources.all_arrivals.len() {
        let turnover = arrivals + departures;
        (arrivals, departures) = ((turnover + sources.net) / 2.0, (turnover - sources.net) / 2.0);
    }
    let last = index(LAST_AGES, FIRST_YEAR + 1);
    let mut coming = sources.arrivals[last].clone();
    let mut leaving = rates.cloned().unwrap_or_default();
    for (sex, groups) in leaving.iter_mut().enumerate() {
        for group in groups {
            group.total *= exposure(exposed, sex, group.from, group.to);
        }
    }
    scale(&mut coming, arrivals);
    scale(&mut leaving, departures);
    (coming, leaving)
}

/// Departures of a group per unit of what the schedule expects of the people exposed.
fn per_person(departures: &Groups, exposed: &Cells) -> Groups {
    let mut rates = departures.clone();
    for (sex, groups) in rates.iter_mut().enumerate() {
        for group in groups {
            group.total /= exposure(exposed, sex, group.from, group.to);
        }
    }
    rates
}

fn exposure(exposed: &Cells, sex: usize, from: usize, to: usize) -> f64 {
    let movable = movable(exposed);
    (from..=to).map(|age| movable[[sex, age]]).sum()
}

/// Brings all groups together to a total.
fn scale(groups: &mut Groups, total: f64) {
    let sum: f64 = groups.iter().flatten().map(|group| group.total).sum();
    for group in groups.iter_mut().flatten() {
        group.total *= total / sum;
    }
}
