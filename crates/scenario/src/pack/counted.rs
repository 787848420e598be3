//! What was counted by age in past years: people of the whole and its arrivals and departures, in the age groups that were published.
//!
//! A projection does not need these tables, so a pack may do without them; the look back starts from them.

use cohort::dims::{OPEN_AGE, Sex};

use super::reader::Reader;
use super::table::Row;
use super::write::{or_nothing, row};

/// Table of people by age in past years.
pub const PEOPLE: &str = "people_by_age";
/// Its columns; `age_to` is empty in an open group.
pub(super) const PEOPLE_COLUMNS: &[&str] = &["year", "sex", "age_from", "age_to", "persons"];
/// Table of moves over the boundary by age in past years.
pub const FLOWS: &str = "flows_by_age";
/// Its columns.
pub(super) const FLOWS_COLUMNS: &[&str] = &["year", "sex", "age_from", "age_to", "arrivals", "departures"];

/// Years of the tables.
const YEARS: [i32; 2] = [1900, 2200];

/// The counts of past years; both empty where the pack holds none.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Counted {
    /// Persons on 31 December.
    pub people: Vec<PeopleCount>,
    /// Moves over the boundary during the year.
    pub flows: Vec<FlowCount>,
}

/// A year, a sex and the ages of a published group; both ages belong to it, an open group ends with the open age.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// Calendar year.
    pub year: i32,
    /// Sex.
    pub sex: Sex,
    /// Youngest age.
    pub from: usize,
    /// Oldest age.
    pub to: usize,
}

/// Persons of a group on 31 December.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PeopleCount {
    /// The group.
    pub group: Group,
    /// Persons.
    pub persons: f64,
}

/// Moves of a group over the boundary during the year, persons by the age reached at its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlowCount {
    /// The group.
    pub group: Group,
    /// Arrivals.
    pub arrivals: f64,
    /// Departures.
    pub departures: f64,
}

impl Counted {
    /// Rows of both tables as the reader takes them.
    pub(super) fn rows(&self) -> [Vec<Vec<String>>; 2] {
        let group = |Group { year, sex, from, to }: Group| {
            row![year, sex.code(), from, or_nothing((to != OPEN_AGE).then_some(to))]
        };
        let people = self.people.iter().map(|row| [group(row.group), row![row.persons]].concat());
        let flows = self.flows.iter().map(|row| [group(row.group), row![row.arrivals, row.departures]].concat());
        [people.collect(), flows.collect()]
    }
}

/// Reads both tables.
pub(super) fn read(reader: &mut Reader<'_>) -> Counted {
    let people = reader.each(PEOPLE, |reader, row| {
        Some(PeopleCount { group: group(reader, row)?, persons: row.count("persons", &mut reader.faults)? })
    });
    let flows = reader.each(FLOWS, |reader, row| {
        let group = group(reader, row)?;
        let [arrivals, departures] = ["arrivals", "departures"].map(|column| row.count(column, &mut reader.faults));
        Some(FlowCount { group, arrivals: arrivals?, departures: departures? })
    });
    Counted { people, flows }
}

fn group(reader: &mut Reader<'_>, row: &Row<'_>) -> Option<Group> {
    let oldest = i32::try_from(OPEN_AGE).unwrap_or(i32::MAX);
    let faults = &mut reader.faults;
    let year = row.whole("year", YEARS[0], YEARS[1], faults);
    let sex = row.word("sex", &Sex::ALL.map(|sex| (sex.code(), sex)), faults);
    let from = row.whole("age_from", 0, oldest, faults)?;
    let to = if row.text("age_to").is_empty() { oldest } else { row.whole("age_to", from, oldest, faults)? };
    let age = |age: i32| usize::try_from(age).ok();
    Some(Group { year: year?, sex: sex?, from: age(from)?, to: age(to)? })
}
