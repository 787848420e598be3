//! The look back of one place, as page and command line show it.

use std::ops::RangeInclusive;

use crate::LEVEL_YEARS;
use crate::compare::{Comparison, Errors};
use crate::error::LookBackError;
use crate::nation::Nation;
use crate::past::Past;
use crate::projection::{Arrivals, Held, counted, held};
use crate::record::{CENSUS_YEARS, Record};
use crate::year::{Balance, Step};

/// How a projection came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Components as they were counted.
    Observed,
    /// Components at their level before the launch.
    Ahead,
    /// No projection: every group stays as it was.
    Unchanged,
}

impl Kind {
    /// All kinds in the order of [`LookBack::tests`].
    pub const ALL: [Self; 3] = [Self::Observed, Self::Ahead, Self::Unchanged];
}

/// From which 31 December to which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// The projections start from 31 December of this year.
    pub launch: i32,
    /// They are judged on 31 December of this year.
    pub until: i32,
}

/// One projection beside what was counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Test {
    /// How it came about.
    pub kind: Kind,
    /// The last year by sex and age group.
    pub last: Comparison,
    /// The errors of each year that was counted, the first one first.
    pub errors: Vec<Errors>,
    /// The components of each year; none where nothing was projected.
    pub balances: Vec<Balance>,
}

/// Both tests and the yardstick.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBack {
    /// Launch and end.
    pub span: Span,
    /// First and last year of the level of [`Kind::Ahead`].
    pub levels: RangeInclusive<i32>,
    /// In the order of [`Kind`].
    pub tests: [Test; 3],
    /// What births, deaths and migration since the launch leave unexplained of the counted change, persons.
    pub residual: f64,
    /// Years between launch and end whose ages of migrants were not published.
    pub without_ages: Vec<i32>,
}

impl LookBack {
    /// Looks back from one year to another.
    ///
    /// # Errors
    ///
    /// A year without a count, or counts that no people can have.
    pub fn of(record: &Record, nation: &Nation, span: Span) -> Result<Self, LookBackError> {
        let Span { launch, until } = span;
        if launch >= until {
            return Err(LookBackError::Span(launch, until));
        }
        let past = Past::of(record, nation, launch)?;
        let levels = past.newest_years(LEVEL_YEARS);
        let observed = counted(record, nation, &past.people, launch, until)?;
        let ahead = held(nation, &past, &Held::of(record, &past, launch, levels.clone())?, Arrivals::Persons, until)?;
        let test = |kind: Kind, steps: Vec<Step>| -> Result<Test, LookBackError> {
            let people = |year: i32| {
                let index = usize::try_from(year - launch - 1).ok()?;
                steps.get(index).map(|step| &step.people)
            };
            let compared = record.years().filter(|year| (launch + 1..=until).contains(year));
            let errors: Result<Vec<Errors>, _> =
                compared.map(|year| Ok(Comparison::of(record, launch, year, people(year))?.errors())).collect();
            Ok(Test {
                kind,
                last: Comparison::of(record, launch, until, people(until))?,
                errors: errors?,
                balances: steps.iter().map(|step| step.balance).collect(),
            })
        };
        let tests = [test(Kind::Observed, observed)?, test(Kind::Ahead, ahead)?, test(Kind::Unchanged, Vec::new())?];
        let total = |year: i32| record.people(year).map(crate::groups::total).unwrap_or_default();
        let natural: f64 = tests[0].balances.iter().map(|year| year.end - year.start).sum();
        let without_ages = |year: &i32| record.flows(*year).is_some_and(|flows| !flows.published);
        Ok(Self {
            span,
            levels,
            residual: total(until) - total(launch) - natural,
            tests,
            without_ages: (launch + 1..=until).filter(without_ages).collect(),
        })
    }

    /// The longest span inside one census basis that the record covers, of those the newest.
    ///
    /// The levels of the launch need [`LEVEL_YEARS`] years before it, of which most begin on the same basis.
    pub fn span_of(record: &Record) -> Option<Span> {
        let years: Vec<i32> = record.years().collect();
        let basis = |year: i32| CENSUS_YEARS.iter().filter(|census| **census <= year).count();
        let before = i32::try_from(LEVEL_YEARS).unwrap_or(0);
        let covered = |launch: i32, until: i32| {
            (launch + 1..=until).all(|year| record.flows(year).is_some())
                && record.first_before(launch) <= launch - before
                && basis(launch - before / 2 - 1) == basis(until)
        };
        let spans = years.iter().flat_map(|launch| years.iter().map(|until| Span { launch: *launch, until: *until }));
        let possible = spans.filter(|span| span.launch < span.until && covered(span.launch, span.until));
        possible.max_by_key(|span| (span.until - span.launch, span.until))
    }

    /// One of the tests.
    pub fn test(&self, kind: Kind) -> &Test {
        &self.tests[kind as usize]
    }
}
