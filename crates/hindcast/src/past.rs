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
    /// Year, and projected less observed persons of each group before its people are brought to them: 2003 to 2013 without 2011, whose groups the
    /// census moved.
    pub(crate) misses: Vec<(i32, f64)>,
}

impl Past {
    /// Root mean square of the misses, persons.
    pub(crate) fn misfit(&self) -> f64 {
        (self.misses.iter().map(|(_, miss)| miss * miss).sum::<f64>() / self.misses.len() as f64).sqrt()
    }
}

/// One year on the census basis of 2013.
pub(crate) struct Recent {
    /// People of January by the age they reach in the year; age 0: births.
    pub(crate) exposed: Cells,
    /// Levels that make the counted births and deaths.
    pub(crate) levels: Levels,
}

/// The first year whose start and end are known by group: that of 2001 is split without a year before it.
const FIRST_JUDGED: i32 = 2003;
/// Its end stands on another census basis than its start.
const CENSUS_YEAR: i32 = 2011;
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
    let mut misses = Vec::new();
    for year in FIRST_YEAR + 1..=BASE_YEAR {
        let at = index(year, FIRST_YEAR + 1);
        let exposed = model.exposed(&people, sources.births[at]);
        let arrivals = model.arrivals(year, &sources.arrivals[at]);
        let departures = model.departures(&exposed, &sources.departures[at]);
        let (step, levels) = model.step_to(year, &people, &arrivals, &departures)?;
        let finest = sources.base_groups();
        let groups = if year == BASE_YEAR { &finest } else { &sources.past[at + 1] };
        if year >= FIRST_JUDGED && year != CENSUS_YEAR {
            misses.extend(missed(groups, &step.people).into_iter().map(|miss| (year, miss)));
        }
        people = corrected(year, groups, &step.people)?;
        if year >= FIRST_RECENT {
            recent.push(Recent { exposed, levels });
        }
    }
    Ok(Past { people, recent, misses })
}

/// Projected less observed persons of each group.
fn missed(groups: &Groups, people: &Cells) -> Vec<f64> {
    let mut misses = Vec::new();
    for (sex, groups) in groups.iter().enumerate() {
        for group in groups {
            misses.push((group.from..=group.to).map(|age| people[[sex, age]]).sum::<f64>() - group.total);
        }
    }
    misses
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
