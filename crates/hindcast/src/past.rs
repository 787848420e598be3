//! Single ages on 31 December 2013, from what was published up to then.

use cohort::dims::{AGES, SEXES};
use cohort::disaggregate::single_years;
use ndarray::{Array2, aview1};

use crate::BASE_YEAR;
use crate::grouped::Groups;
use crate::model::{Cells, Levels, Model, Stop, index};
use crate::sources::FIRST_YEAR;

/// What the years before the base year say.
pub(crate) struct Past {
    /// Persons on 31 December 2013.
    pub(crate) people: Cells,
    /// The years on the census basis of 2013 that have a year before them: 2012 and 2013.
    pub(crate) recent: Vec<Recent>,
}

/// One year on the census basis of 2013.
pub(crate) struct Recent {
    /// People of January by the age they reach in the year; age 0: births.
    pub(crate) exposed: Cells,
    /// Levels that make the counted births and deaths.
    pub(crate) levels: Levels,
}

/// The first year that starts and ends on the census basis of 2013.
const FIRST_RECENT: i32 = 2012;

/// Projects from 2001 with the counted components, and brings each year's end to the observed groups.
///
/// The correction is smooth: the ratio of the observed to the projected is a monotone spline over the projected people, so every group is met and
/// its ages keep what their cohorts were before. It also takes up the census of 2011.
pub(crate) fn reconstruct(model: &Model<'_>) -> Result<Past, Stop> {
    let sources = model.sources;
    let survivors = Array2::from_shape_fn((SEXES, AGES), |(sex, age)| sources.life[sex].person_years()[age]);
    let mut people = corrected(FIRST_YEAR, &sources.past[0], &survivors)?;
    let mut recent = Vec::new();
    for year in FIRST_YEAR + 1..=BASE_YEAR {
        let at = index(year, FIRST_YEAR + 1);
        let exposed = model.exposed(&people, sources.births[at]);
        let arrivals = model.arrivals(year, &sources.arrivals[at]);
        let departures = model.departures(&exposed, &sources.departures[at]);
        let (step, levels) = model.step_to(year, &people, &arrivals, &departures)?;
        let finest = sources.base_groups();
        let groups = if year == BASE_YEAR { &finest } else { &sources.past[at + 1] };
        people = corrected(year, groups, &step.people)?;
        if year >= FIRST_RECENT {
            recent.push(Recent { exposed, levels });
        }
    }
    Ok(Past { people, recent })
}

/// Single ages that meet the groups, with `standard` as the shape inside of them.
fn corrected(year: i32, groups: &Groups, standard: &Cells) -> Result<Cells, Stop> {
    let mut people = Array2::zeros((SEXES, AGES));
    for (sex, groups) in groups.iter().enumerate() {
        let shape: Vec<f64> = standard.row(sex).to_vec();
        let ages = single_years(groups, &shape).map_err(|why| format!("people of {year}: {why}"))?;
        people.row_mut(sex).assign(&aview1(&ages));
    }
    Ok(people)
}
