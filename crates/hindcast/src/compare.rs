//! Projected persons beside the counted ones.

use cohort::dims::{OPEN_AGE, Sex};
use cohort::disaggregate::AgeGroup;

use crate::error::LookBackError;
use crate::groups::ByAge;
use crate::groups::{Groups, joined};
use crate::record::Record;
use crate::year::within;

/// Persons of one sex and age group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Sex.
    pub sex: Sex,
    /// Youngest age, completed years on 31 December.
    pub from: usize,
    /// Oldest age; `None` in the open band.
    pub to: Option<usize>,
    /// Counted at the launch.
    pub base: f64,
    /// Counted in the year of the comparison.
    pub observed: f64,
    /// Projected for it.
    pub projected: f64,
}

impl Band {
    /// Projected less observed, persons.
    pub fn error(&self) -> f64 {
        self.projected - self.observed
    }

    /// The error in per cent of the observed persons.
    pub fn percent(&self) -> f64 {
        100.0 * self.error() / self.observed
    }
}

/// Errors of one year.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Errors {
    /// Calendar year; persons are those of its 31 December.
    pub year: i32,
    /// Observed persons.
    pub observed: f64,
    /// Projected persons.
    pub projected: f64,
    /// Mean over bands and sexes of the error without its sign, per cent of the observed persons.
    pub by_band: f64,
    /// The same weighted by the observed persons: the sum of the errors without sign over all persons.
    pub weighted: f64,
}

impl Errors {
    /// The error of the total in per cent of the observed persons.
    pub fn total(&self) -> f64 {
        100.0 * (self.projected - self.observed) / self.observed
    }
}

/// Everybody at the end of one year, by sex and age group: women first, the youngest first.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Calendar year.
    pub year: i32,
    /// The groups.
    pub bands: Vec<Band>,
}

impl Comparison {
    /// The groups that were counted both at the launch and in the year; without a projection the persons of the launch stand for the projected ones.
    ///
    /// # Errors
    ///
    /// A year without a count, or with groups that those of the launch cannot be joined to.
    pub fn of(record: &Record, launch: i32, year: i32, people: Option<&ByAge>) -> Result<Self, LookBackError> {
        let counted = |year: i32| record.people(year).ok_or(LookBackError::People(year));
        let (base, now) = (counted(launch)?, counted(year)?);
        let mut bands = Vec::new();
        for sex in Sex::ALL {
            let wanted = common(base, now, sex.index());
            let both = |groups: &Groups| joined(&groups[sex.index()], &wanted).ok_or(LookBackError::People(year));
            for (before, after) in both(base)?.iter().zip(both(now)?) {
                bands.push(Band {
                    sex,
                    from: after.from,
                    to: (after.to < OPEN_AGE).then_some(after.to),
                    base: before.total,
                    observed: after.total,
                    projected: people.map_or(before.total, |people| within(people, sex.index(), &after)),
                });
            }
        }
        Ok(Self { year, bands })
    }

    /// Errors over all groups.
    pub fn errors(&self) -> Errors {
        let sum = |value: fn(&Band) -> f64| self.bands.iter().map(value).sum::<f64>();
        let observed = sum(|band| band.observed);
        Errors {
            year: self.year,
            observed,
            projected: sum(|band| band.projected),
            by_band: sum(|band| band.percent().abs()) / self.bands.len() as f64,
            weighted: 100.0 * sum(|band| band.error().abs()) / observed,
        }
    }
}

/// The finest groups that two divisions share.
fn common(one: &Groups, other: &Groups, sex: usize) -> Vec<AgeGroup> {
    let mut groups = Vec::new();
    let mut from = 0;
    for group in one[sex].iter().filter(|group| other[sex].iter().any(|also| also.to == group.to)) {
        groups.push(AgeGroup { from, to: group.to, total: 0.0 });
        from = group.to + 1;
    }
    groups
}
