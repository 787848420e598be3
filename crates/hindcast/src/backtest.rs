//! The same look back for many places: how good the method is where it was not made.

use std::ops::RangeInclusive;

use crate::LEVEL_YEARS;
use crate::compare::{Band, Comparison};
use crate::error::LookBackError;
use crate::nation::Nation;
use crate::past::Past;
use crate::projection::{Arrivals, Held, NetRates, counted, held, net};
use crate::record::{CENSUS_YEARS, Record};

/// Which components the projections have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Components {
    /// As they were counted: what is left is the error of splitting ages.
    Counted,
    /// Held at their level before the launch: what a projection would have said.
    Held,
}

/// A projected and a counted group of one place: both sexes together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Years after the launch.
    pub horizon: i32,
    /// Youngest age.
    pub from: usize,
    /// Oldest age; `None` in the open group.
    pub to: Option<usize>,
    /// Counted at the launch.
    pub base: f64,
    /// Projected.
    pub predicted: f64,
    /// What the mean net migration rate of each group in the five years before the launch would have said ([`NetRates`]).
    pub naive: f64,
    /// Counted.
    pub observed: f64,
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The projections start from 31 December of this year.
    pub launch: i32,
    /// Their last year.
    pub until: i32,
    /// Years of the level of [`Components::Held`]; without them the newest [`LEVEL_YEARS`] that the record leads through.
    pub levels: Option<RangeInclusive<i32>>,
    /// The components.
    pub components: Components,
    /// What of the arrivals [`Components::Held`] keeps.
    pub arrivals: Arrivals,
}

/// Years whose mean net rate the naive forecast holds.
const NAIVE_YEARS: usize = 5;

impl Question {
    /// The census whose step lies between launch and end, where there is one: counts on both sides of it cannot be compared.
    pub fn census(&self) -> Option<i32> {
        CENSUS_YEARS.into_iter().find(|census| self.launch < *census && *census <= self.until)
    }
}

/// Projects one place and compares every counted year, group by group.
///
/// # Errors
///
/// A year without a count, or counts that no people can have.
pub fn place(record: &Record, nation: &Nation, question: &Question) -> Result<Vec<Row>, LookBackError> {
    let Question { launch, until, levels, components, arrivals } = question;
    let (launch, until) = (*launch, *until);
    if launch >= until {
        return Err(LookBackError::Span(launch, until));
    }
    let past = Past::of(record, nation, launch)?;
    let steps = match components {
        Components::Counted => counted(record, nation, &past.people, launch, until)?,
        Components::Held => {
            let newest = || past.newest_years(LEVEL_YEARS);
            let levels = Held::of(record, &past, launch, levels.clone().unwrap_or_else(newest))?;
            held(nation, &past, &levels, *arrivals, until)?
        }
    };
    let rates = NetRates::of(record, &past, launch, past.newest_years(NAIVE_YEARS))?;
    let naive = net(nation, &past, &rates, until)?;
    let mut rows = Vec::new();
    for (horizon, (step, naive)) in (1..).zip(steps.iter().zip(&naive)) {
        let compared = |people| Comparison::of(record, launch, launch + horizon, Some(people));
        let (predicted, naive) = (both_sexes(&compared(&step.people)?), both_sexes(&compared(&naive.people)?));
        for (band, naive) in predicted.into_iter().zip(naive) {
            let Band { from, to, base, observed, projected: predicted, .. } = band;
            rows.push(Row { horizon, from, to, base, predicted, naive: naive.projected, observed });
        }
    }
    Ok(rows)
}

/// Groups of women and men together; the sex of the result says nothing.
fn both_sexes(compared: &Comparison) -> Vec<Band> {
    let (women, men) = compared.bands.split_at(compared.bands.len() / 2);
    let sum = |(women, men): (&Band, &Band)| Band {
        base: women.base + men.base,
        observed: women.observed + men.observed,
        projected: women.projected + men.projected,
        ..*women
    };
    women.iter().zip(men).map(sum).collect()
}
