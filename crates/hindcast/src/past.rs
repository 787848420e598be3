//! Single ages on 31 December of a year, from what was counted up to then.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use cohort::dims::{AGES, SEXES};
use cohort::disaggregate::single_years;
use ndarray::{Array2, aview1};

use crate::error::LookBackError;
use crate::groups::Groups;
use crate::nation::Nation;
use crate::projection;
use crate::record::Record;
use crate::year::{ByAge, Levels};

/// What the years before a launch say.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Persons on 31 December of the launch.
    pub people: ByAge,
    /// The years that were projected to get there, by year.
    pub years: BTreeMap<i32, PastYear>,
}

/// One year before the launch.
#[derive(Debug, Clone, PartialEq)]
pub struct PastYear {
    /// People of January by the age they reach in the year; age 0: births.
    pub exposed: ByAge,
    /// Departures.
    pub departures: ByAge,
    /// Levels that make the counted births and deaths.
    pub levels: Levels,
}

/// Persons who stand for nobody: an age without anybody still carries the shape of its group.
const NOBODY: f64 = 1e-6;

impl Past {
    /// Projects the counted years up to 31 December of `launch`, and brings the people of each to the groups counted then.
    ///
    /// The correction is smooth: the ratio of the counted to the projected is a monotone spline over the projected people, so every group is met and
    /// its ages keep what their cohorts were before. It also takes up the steps of a census. Where only the launch itself was counted, its
    /// groups are split over the nation's people.
    ///
    /// # Errors
    ///
    /// No people by age at the launch, or counts that contradict each other.
    pub fn of(record: &Record, nation: &Nation, launch: i32) -> Result<Self, LookBackError> {
        let counted = |year: i32| record.people(year).ok_or(LookBackError::People(year));
        counted(launch)?;
        let first = record.first_before(launch);
        let mut people = corrected(first, counted(first)?, &nation.people(first))?;
        let mut years = BTreeMap::new();
        for year in first + 1..=launch {
            let (step, past) = projection::counted_year(record, nation, year, &people)?;
            people = match record.people(year) {
                Some(groups) => corrected(year, groups, &step.people)?,
                None => step.people,
            };
            years.insert(year, past);
        }
        Ok(Self { people, years })
    }

    /// The newest years that were projected, at most `count`.
    pub(crate) fn newest_years(&self, count: usize) -> RangeInclusive<i32> {
        let newest: Vec<i32> = self.years.keys().rev().take(count).copied().collect();
        newest.last().copied().unwrap_or(0)..=newest.first().copied().unwrap_or(-1)
    }
}

/// Single ages that meet the groups, with `standard` as the shape inside of them.
pub(crate) fn corrected(year: i32, groups: &Groups, standard: &ByAge) -> Result<ByAge, LookBackError> {
    let mut people = Array2::zeros((SEXES, AGES));
    for (sex, groups) in groups.iter().enumerate() {
        let shape: Vec<f64> = standard.row(sex).iter().map(|persons| persons.max(NOBODY)).collect();
        let ages = single_years(groups, &shape).map_err(|why| LookBackError::Ages(year, why))?;
        people.row_mut(sex).assign(&aview1(&ages));
    }
    Ok(people)
}
