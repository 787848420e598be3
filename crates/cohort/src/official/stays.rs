//! Stays that end: people among the arrivals of a year who leave again in a later one.

use std::sync::Arc;

use super::ages::Ages;
use super::checks::place;
use super::year::{Counts, Year};
use crate::error::{Expected, InputError};

/// Counts that were added up in another order differ by less than this share.
const ROUNDING: f64 = 1e-9;

/// People among the arrivals of a year whose stay ends in a later year.
///
/// Those of them who find room are followed through deaths, departures, moves and changes of state at the rates of everybody, each in the cell
/// where they are; whoever of them is still here on 31 December of the year in which the stay ends leaves, after everything else
/// that happens in the year. Children born to them belong to everybody and stay.
///
/// The equations are proportional to the people: if a share of those who come is to leave, these are that share of every cell of the
/// arrivals, and what is left of them is the same share of those still here.
#[derive(Debug, Clone, PartialEq)]
pub struct Stay {
    /// The year in which they arrive.
    pub arriving: i32,
    /// The year in which their stay ends, a later one; beyond the projection they stay.
    pub leaving: i32,
    /// Persons among [`Year::arrivals`] of the year `arriving`: where they want to live, by sex and age.
    pub persons: Arc<Counts>,
}

/// All whose stay ends in the same year.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Departing {
    /// Number of the year in which they leave, the first projected year 0.
    pub(super) leaving: usize,
    /// By number of the year in which they arrive.
    arriving: Vec<(usize, Counts)>,
}

impl Departing {
    /// Who of them wants to come in a year, by lane.
    pub(super) fn arriving_in(&self, index: usize) -> Option<&[Ages]> {
        let (_, persons) = self.arriving.iter().find(|(year, _)| *year == index)?;
        Some(persons.cells().lanes())
    }

    /// Whether any of them are here on 31 December of a year and stay beyond it.
    pub(super) fn are_here(&self, index: usize) -> bool {
        index < self.leaving && self.arriving.iter().any(|(year, _)| *year <= index)
    }

    fn add(&mut self, arriving: usize, persons: &Counts) {
        match self.arriving.iter_mut().find(|(year, _)| *year == arriving) {
            Some((_, sum)) => sum.add(persons),
            None => self.arriving.push((arriving, persons.clone())),
        }
    }
}

/// Puts stays together by the year in which they end.
///
/// # Errors
/// A year of arrival outside of the projection, an end that is not later, another number of regions, more persons in a cell than arrive
/// there, or a year with extra departures, which would take guests away unseen.
pub(super) fn gather(base_year: i32, years: &[Year], stays: &[Stay]) -> Result<Vec<Departing>, InputError> {
    let mut groups: Vec<Departing> = Vec::new();
    // By year of arrival, all stays together.
    let mut coming: Vec<(usize, Counts)> = Vec::new();
    for stay in stays {
        let index = usize::try_from(i64::from(stay.arriving) - i64::from(base_year) - 1).ok();
        let Some((index, year)) = index.and_then(|index| Some((index, years.get(index)?))) else {
            return Err(InputError::value("stays", "", f64::from(stay.arriving), Expected::ArrivalInYear));
        };
        if stay.leaving <= stay.arriving {
            let from = format!("arrival in {}", stay.arriving);
            return Err(InputError::value("stays", from, f64::from(stay.leaving), Expected::LaterYear));
        }
        if stay.persons.regions() != year.rates.regions {
            let expected = Expected::RegionsOfYears { regions: year.rates.regions };
            return Err(InputError::shape("stays", expected));
        }
        match coming.iter_mut().find(|(year, _)| *year == index) {
            Some((_, sum)) => sum.add(&stay.persons),
            None => coming.push((index, Counts::clone(&stay.persons))),
        }
        let after = usize::try_from(i64::from(stay.leaving) - i64::from(stay.arriving)).unwrap_or(usize::MAX);
        let leaving = index.saturating_add(after);
        // Whose stay ends beyond the projection is as everybody.
        if leaving >= years.len() {
            continue;
        }
        match groups.iter_mut().find(|group| group.leaving == leaving) {
            Some(group) => group.add(index, &stay.persons),
            None => groups.push(Departing { leaving, arriving: vec![(index, Counts::clone(&stay.persons))] }),
        }
    }
    for (index, persons) in &coming {
        check_arriving(persons, &years[*index])?;
    }
    if !groups.is_empty() && years.iter().any(|year| year.extra_departures.is_some()) {
        return Err(InputError::shape("stays", Expected::NoExtraDepartures));
    }
    Ok(groups)
}

/// Guests are some of those who arrive.
fn check_arriving(persons: &Counts, year: &Year) -> Result<(), InputError> {
    let arriving = year.arrivals.cells().figures();
    let more = |(persons, arriving): (&f64, &f64)| *persons > arriving * (1.0 + ROUNDING) + ROUNDING;
    match persons.cells().figures().iter().zip(arriving).position(more) {
        None => Ok(()),
        Some(cell) => {
            let expected = Expected::MostArrivals { most: arriving[cell] };
            Err(InputError::value("stays", place(cell), persons.cells().figures()[cell], expected))
        }
    }
}
