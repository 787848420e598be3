//! The components as they were counted.

use crate::model::{Cells, Model, Step, Stop, index};
use crate::sources::FIRST_YEAR;
use crate::{BASE_YEAR, LAST_YEAR};

/// Projects the people of 2013 with births, deaths and migration as counted.
pub(crate) fn project(model: &Model<'_>, base: &Cells) -> Result<Vec<Step>, Stop> {
    let sources = model.sources;
    let mut people = base.clone();
    let mut steps: Vec<Step> = Vec::new();
    for year in BASE_YEAR + 1..=LAST_YEAR {
        let at = index(year, FIRST_YEAR + 1);
        let exposed = model.exposed(&people, sources.births[at]);
        let arrivals = model.arrivals(year, &sources.arrivals[at]);
        let departures = model.departures(&exposed, &sources.departures[at]);
        let (step, _) = model.step_to(year, &people, &arrivals, &departures)?;
        people = step.people.clone();
        steps.push(step);
    }
    Ok(steps)
}
