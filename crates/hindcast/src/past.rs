//! Single ages on 31 December of a year, from what was counted up to then.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use cohort::dims::{AGES, OPEN_AGE, SEXES};
use cohort::disaggregate::single_years;
use ndarray::{Array2, aview1};

use crate::counted::{PastYear, counted_year};
use crate::error::LookBackError;
use crate::groups::{ByAge, Groups};
use crate::nation::Nation;
use crate::record::{CENSUS_YEARS, Record};

/// What the years before a launch say.
#[derive(Debug, Clone, PartialEq)]
pub struct Past {
    /// Persons on 31 December of the launch.
    pub people: ByAge,
    /// The years that were projected to get there, by year.
    pub years: BTreeMap<i32, PastYear>,
}

/// Persons who stand for nobody: an age without anybody still carries the shape of its group.
const NOBODY: f64 = 1e-6;

impl Past {
    /// Projects the counted years up to 31 December of `launch`, and brings the people of each to the groups counted then.
    ///
    /// The correction is smooth: the ratio of the counted to the projected is a monotone spline over the projected people, so every group is met and
    /// its ages keep what their cohorts were before. It also takes up the steps of a census. Where a census lies in years without a count, the
    /// correction is carried back to it, cohort by cohort: who could move in those years is then told on the basis of the census. Where only the launch itself was counted, its
    /// groups are split over the nation's people.
    ///
    /// # Errors
    /// No people by age at the launch, or counts that contradict each other.
    pub fn of(record: &Record, nation: &Nation, launch: i32) -> Result<Self, LookBackError> {
        let counted = |year: i32| record.people(year).ok_or(LookBackError::People(year));
        counted(launch)?;
        Self::told(record, nation, launch, |_, _, _| ())
    }

    /// As [`Past::of`], and hands the people and years at the end of each year with a count to `each`, as they are known then.
    fn told(
        record: &Record,
        nation: &Nation,
        launch: i32,
        mut each: impl FnMut(i32, &ByAge, &BTreeMap<i32, PastYear>),
    ) -> Result<Self, LookBackError> {
        let counted = |year: i32| record.people(year).ok_or(LookBackError::People(year));
        let first = record.first_before(launch);
        let mut people = corrected(first, counted(first)?, &nation.people(first))?;
        let mut years = BTreeMap::new();
        let mut before = first;
        for year in first + 1..=launch {
            let (step, past) = counted_year(record, nation, year, &people)?;
            years.insert(year, past);
            let Some(groups) = record.people(year) else {
                people = step.people;
                continue;
            };
            people = corrected(year, groups, &step.people)?;
            if let Some(census) = CENSUS_YEARS.into_iter().find(|census| (before + 1..year).contains(census)) {
                let later = years.range_mut(census + 1..=year);
                later.for_each(|(of, past)| carry_back(&mut past.exposed, year - of, &people, &step.people));
            }
            before = year;
            each(year, &people, &years);
        }
        Ok(Self { people, years })
    }

    /// The pasts of every counted year up to `last` in one pass: each as [`Past::of`] its year, of the years before it the newest `years`.
    ///
    /// # Errors
    ///
    /// As [`Past::of`] the last year.
    pub(crate) fn of_each(
        record: &Record,
        nation: &Nation,
        last: i32,
        years: usize,
    ) -> Result<BTreeMap<i32, Self>, LookBackError> {
        let mut pasts = BTreeMap::new();
        Self::told(record, nation, last, |year, people, all| {
            let newest = all.iter().rev().take(years).map(|(year, past)| (*year, past.clone())).collect();
            pasts.insert(year, Self { people: people.clone(), years: newest });
        })?;
        Ok(pasts)
    }

    /// The newest years that were projected, at most `count`.
    pub(crate) fn newest_years(&self, count: usize) -> RangeInclusive<i32> {
        let newest: Vec<i32> = self.years.keys().rev().take(count).copied().collect();
        newest.last().copied().unwrap_or(0)..=newest.first().copied().unwrap_or(-1)
    }
}

/// Brings the people of a January to the basis of a count on 31 December `later` years after the end of that year: each cohort by the
/// ratio of the counted to the projected. Births are registered, no census corrects them.
fn carry_back(exposed: &mut ByAge, later: i32, counted: &ByAge, projected: &ByAge) {
    let later = usize::try_from(later).unwrap_or(0);
    for ((sex, age), persons) in exposed.indexed_iter_mut().filter(|((_, age), _)| *age > 0) {
        let now = [sex, (age + later).min(OPEN_AGE)];
        if projected[now] > 0.0 {
            *persons *= counted[now] / projected[now];
        }
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
