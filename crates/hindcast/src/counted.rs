//! One year as it was counted.

use crate::error::LookBackError;
use crate::groups::ByAge;
use crate::nation::Nation;
use crate::record::Record;
use crate::year::{Levels, Step, exposed, migrants, rates, step_to, without_transit};

/// Children under this age come from the count where births were not counted.
const COUNTED_CHILDREN: usize = 3;

/// Rounds in which births are brought to the children counted at the end of the year.
const ROUNDS: usize = 3;

/// Who could leave in a counted year, who left, and its levels.
#[derive(Debug, Clone, PartialEq)]
pub struct PastYear {
    /// People of January by the age they reach in the year; age 0: births.
    pub exposed: ByAge,
    /// Departures.
    pub departures: ByAge,
    /// Levels that make the counted births and deaths.
    pub levels: Levels,
}

/// One counted year from the people of the December before.
pub(crate) fn counted_year(
    record: &Record,
    nation: &Nation,
    year: i32,
    people: &ByAge,
) -> Result<(Step, PastYear), LookBackError> {
    let flows = record.flows(year).ok_or(LookBackError::Flows(year))?;
    let arrivals = migrants(year, &flows.arrivals, &nation.people(year))?;
    let deaths = record.deaths(year);
    let with = |births: f64| -> Result<(Step, PastYear), LookBackError> {
        let exposed = exposed(people, births, nation.boys_per_girl());
        let (mut arrivals, mut departures) = (arrivals.clone(), migrants(year, &flows.departures, &exposed)?);
        without_transit(&mut arrivals, &mut departures, &exposed);
        let out_rate = rates(&departures, &exposed);
        let (step, levels) = step_to(nation, year, people, [&arrivals, &out_rate], births, deaths)?;
        Ok((step, PastYear { exposed, departures, levels }))
    };
    if let Some(births) = record.births(year) {
        return with(births);
    }
    // Births of three years are alive as children under three; those of this year are a third of them, moved as the nation's fertility moved.
    let children = record.under_three(year).ok_or(LookBackError::Births(year))?;
    let nation_in = |year: i32| nation.total_fertility(year);
    let newborn = children * nation_in(year) / (nation_in(year) + nation_in(year - 1) + nation_in(year - 2));
    let mut births = newborn;
    let mut found = with(births)?;
    for _ in 1..ROUNDS {
        births *= newborn / found.0.people.column(0).sum().max(1.0);
        found = with(births)?;
    }
    let mut youngest = found.0.people.slice_mut(ndarray::s![.., ..COUNTED_CHILDREN]);
    let factor = children / youngest.sum().max(1.0);
    youngest *= factor;
    found.0.balance.end = found.0.people.sum();
    Ok(found)
}
