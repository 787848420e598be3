//! Moves over the boundary in periods that a baseline could have been taken from, by the age groups that are published.
//!
//! A projection does not need this table; reference periods are compared by it: how often people left and how many came, against the Basis.

use cohort::dims::OPEN_AGE;
use faults::Problem;

use super::Provenance;
use super::reader::{Reader, record};
use super::table::Row;
use super::write::row;

/// Table of reference periods.
pub const PERIODS: &str = "periods";
/// Its columns; quality and source stand in every row.
pub(super) const COLUMNS: &[&str] =
    &["period", "name", "age_from", "age_to", "arrivals", "departures", "exposed", "note"];

/// Years whose migration is comparable with that of the Basis, which is the first of the table.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// Such as `2016-18`.
    pub id: String,
    /// Name for people.
    pub name: String,
    /// What sets these years apart and which of them are left out.
    pub note: String,
    /// Where the figures come from.
    pub provenance: Provenance,
    /// The age groups, youngest first, without gap from 0 to the open age.
    pub groups: Vec<PeriodGroup>,
}

/// Moves of an age group in a mean year of a period, women and men together; both ages belong to it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeriodGroup {
    /// Youngest age.
    pub from: usize,
    /// Oldest age.
    pub to: usize,
    /// Arrivals from outside, persons a year.
    pub arrivals: f64,
    /// Departures over the boundary, persons a year.
    pub departures: f64,
    /// People of January by the age they reach in the year, with the year's births: who could leave.
    pub exposed: f64,
}

impl Period {
    /// Rows of the table as the reader takes them.
    pub(super) fn rows(&self) -> impl Iterator<Item = Vec<String>> {
        self.groups.iter().map(|PeriodGroup { from, to, arrivals, departures, exposed }| {
            row![self.id, self.name, from, to, arrivals, departures, exposed, self.note; self.provenance]
        })
    }
}

/// Reads the table: rows of one period follow each other.
pub(super) fn read(reader: &mut Reader<'_>) -> Vec<Period> {
    let mut periods: Vec<Period> = Vec::new();
    reader.each(PERIODS, |reader, row| {
        let id = row.filled("period", &mut reader.faults)?;
        let (name, note) = (row.filled("name", &mut reader.faults)?, row.any("note")?);
        let (group, provenance) = (group(reader, row), reader.provenance(row));
        let known = periods.last().filter(|period: &&Period| period.id == id);
        let next = known.and_then(|period| period.groups.last()).map_or(0, |last| last.to + 1);
        let group = group?;
        if group.from != next {
            let gap = Problem::PeriodGroup { period: id.clone(), from: group.from, next };
            reader.faults.add(&row.place("age_from"), gap);
        }
        match periods.last_mut().filter(|period| period.id == id) {
            Some(period) => period.groups.push(group),
            None => periods.push(Period { id, name, note, provenance: provenance?, groups: vec![group] }),
        }
        Some(())
    });
    for period in &periods {
        if period.groups.last().is_none_or(|last| last.to != OPEN_AGE) {
            reader.at_end(PERIODS, Problem::PeriodEnd { period: period.id.clone(), open: OPEN_AGE });
        }
    }
    periods
}

fn group(reader: &mut Reader<'_>, row: &Row<'_>) -> Option<PeriodGroup> {
    let oldest = i32::try_from(OPEN_AGE).unwrap_or(i32::MAX);
    let faults = &mut reader.faults;
    let from = row.whole("age_from", 0, oldest, faults)?;
    let to = row.whole("age_to", from, oldest, faults)?;
    record!(PeriodGroup {
        from: usize::try_from(from).ok(),
        to: usize::try_from(to).ok(),
        arrivals: row.count("arrivals", faults),
        departures: row.count("departures", faults),
        exposed: row.count("exposed", faults),
    })
}
