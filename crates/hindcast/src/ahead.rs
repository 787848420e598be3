//! The components held at their level of 2011-13: a projection that could have been made in the base year.

use crate::grouped::Groups;
use crate::model::{Cells, Levels, Model, Step, Stop, index};
use crate::past::Past;
use crate::sources::FIRST_YEAR;
use crate::{BASE_YEAR, LAST_YEAR};

/// The years of the level, the last one the base year.
const YEARS: usize = 3;

/// Projects the people of 2013: arrivals in persons, departures, births and deaths as rates, all at their mean of 2011-13.
///
/// Rates are the mean counts of three years on the mean people of two, 2012 and 2013: January 2011 stands on the old census basis.
pub(crate) fn project(model: &Model<'_>, past: &Past) -> Result<Vec<Step>, Stop> {
    let exposed = mean(past);
    let departures = model.departures(&exposed, &mean_groups(&model.sources.departures));
    let out_rate = &departures / &exposed;
    let coming = mean_groups(&model.sources.arrivals);
    let levels = levels(model, past);
    let mut people = past.people.clone();
    let mut steps = Vec::new();
    for year in BASE_YEAR + 1..=LAST_YEAR {
        let arrivals = model.arrivals(year, &coming);
        let step = model.step(year, &people, &arrivals, &out_rate, levels)?;
        people = step.people.clone();
        steps.push(step);
    }
    Ok(steps)
}

fn mean(past: &Past) -> Cells {
    let mut sum = Cells::zeros(past.people.dim());
    for year in &past.recent {
        sum += &year.exposed;
    }
    sum / past.recent.len() as f64
}

/// The last years of a series that ends after the base year.
fn last<T>(series: &[T]) -> &[T] {
    let end = index(BASE_YEAR, FIRST_YEAR);
    &series[end - YEARS..end]
}

fn mean_groups(series: &[Groups]) -> Groups {
    let years = last(series);
    let mut sum = years[0].clone();
    for (sex, groups) in sum.iter_mut().enumerate() {
        for (place, group) in groups.iter_mut().enumerate() {
            group.total = years.iter().filter_map(|year| year[sex].get(place)).map(|of| of.total).sum();
            group.total /= YEARS as f64;
        }
    }
    sum
}

/// Counted events of three years over what the published tables expect in two of them.
fn levels(model: &Model<'_>, past: &Past) -> Levels {
    let level = |counted: &[f64], of: fn(&Levels) -> f64| {
        let three = last(counted);
        let two = &three[YEARS - past.recent.len()..];
        let expected: f64 = two.iter().zip(&past.recent).map(|(count, year)| count / of(&year.levels)).sum();
        three.iter().sum::<f64>() / YEARS as f64 * past.recent.len() as f64 / expected
    };
    Levels {
        mortality: level(&model.sources.deaths, |levels| levels.mortality),
        fertility: level(&model.sources.births, |levels| levels.fertility),
    }
}
