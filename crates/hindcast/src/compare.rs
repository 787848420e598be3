//! Projected persons beside the observed ones.

use cohort::dims::{OPEN_AGE, Sex};

use crate::model::{Balance, Cells, Step, index};
use crate::sources::Sources;
use crate::{BASE_YEAR, Kind, LAST_YEAR};

/// Persons of one sex and five-year band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Band {
    /// Sex.
    pub sex: Sex,
    /// Youngest age, completed years on 31 December.
    pub from: usize,
    /// Oldest age; `None` in the open band.
    pub to: Option<usize>,
    /// Observed in 2013.
    pub base: f64,
    /// Observed in 2021.
    pub observed: f64,
    /// Projected for 2021.
    pub projected: f64,
}

impl Band {
    /// Projected less observed, persons.
    #[must_use]
    pub fn error(&self) -> f64 {
        self.projected - self.observed
    }

    /// The error in per cent of the observed persons.
    #[must_use]
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
    #[must_use]
    pub fn total(&self) -> f64 {
        100.0 * (self.projected - self.observed) / self.observed
    }

    fn of(year: i32, bands: &[Band]) -> Self {
        let sum = |value: fn(&Band) -> f64| bands.iter().map(value).sum::<f64>();
        let observed = sum(|band| band.observed);
        Self {
            year,
            observed,
            projected: sum(|band| band.projected),
            by_band: sum(|band| band.percent().abs()) / bands.len() as f64,
            weighted: 100.0 * sum(|band| band.error().abs()) / observed,
        }
    }
}

/// One projection beside what was observed.
#[derive(Debug, Clone, PartialEq)]
pub struct Test {
    /// How it came about.
    pub kind: Kind,
    /// The bands of 2021, women first, the youngest first.
    pub bands: Vec<Band>,
    /// The errors of each year, 2014 first.
    pub errors: Vec<Errors>,
    /// The components of each year; none where nothing was projected.
    pub balances: Vec<Balance>,
}

impl Test {
    /// The errors of 2021.
    #[must_use]
    pub fn last(&self) -> Option<&Errors> {
        self.errors.last()
    }
}

/// Compares the projected years with the observed ones.
pub(crate) fn test(kind: Kind, sources: &Sources, steps: Vec<Step>) -> Test {
    let years = (BASE_YEAR + 1..).zip(&steps);
    let errors = years.map(|(year, step)| Errors::of(year, &bands(sources, year, Some(&step.people)))).collect();
    let bands = bands(sources, LAST_YEAR, steps.last().map(|step| &step.people));
    Test { kind, bands, errors, balances: steps.into_iter().map(|step| step.balance).collect() }
}

/// Every band as in the base year.
pub(crate) fn unchanged(sources: &Sources) -> Test {
    let errors = (BASE_YEAR + 1..=LAST_YEAR).map(|year| Errors::of(year, &bands(sources, year, None))).collect();
    Test { kind: Kind::Unchanged, bands: bands(sources, LAST_YEAR, None), errors, balances: Vec::new() }
}

/// The bands of a year; without a projection the persons of the base year stand for the projected ones.
fn bands(sources: &Sources, year: i32, people: Option<&Cells>) -> Vec<Band> {
    let (base, observed) = (&sources.structure[0], &sources.structure[index(year, BASE_YEAR)]);
    let mut bands = Vec::new();
    for sex in Sex::ALL {
        for (before, now) in base[sex.index()].iter().zip(&observed[sex.index()]) {
            let sum = |cells: &Cells| (now.from..=now.to).map(|age| cells[[sex.index(), age]]).sum();
            bands.push(Band {
                sex,
                from: now.from,
                to: (now.to < OPEN_AGE).then_some(now.to),
                base: before.total,
                observed: now.total,
                projected: people.map_or(before.total, sum),
            });
        }
    }
    bands
}
