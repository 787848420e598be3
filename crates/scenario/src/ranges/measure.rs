//! What a range can be of.

use std::fmt;
use std::str::FromStr;

use cohort::dims::{AGES, CELLS, OPEN_AGE};
use cohort::official::{Component, Projection};

use crate::housing::Stock;

/// A figure by area and year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Persons on 31 December.
    Persons,
    /// Persons of the ages `from..=to` on 31 December.
    Aged {
        /// Youngest age.
        from: usize,
        /// Oldest age; 100 is open.
        to: usize,
    },
    /// Live births in the year.
    Births,
    /// Deaths in the year.
    Deaths,
    /// Arrivals in the year that found no dwelling anywhere in the city.
    Unplaced,
    /// Dwellings that the people on 31 December need.
    Dwellings,
}

impl Measure {
    /// Adds the figures of each district in a year, `index` years after the base year, to `out`.
    pub(super) fn read(self, projection: &Projection, stock: &Stock, index: usize, out: &mut [f64]) {
        let year = projection.base_year() + i32::try_from(index).unwrap_or(0);
        let cells = projection.cells(year).unwrap_or_default();
        let of_component = |out: &mut [f64], component: Component| {
            let changes = projection.changes(year).unwrap_or_default();
            out.iter_mut().zip(changes).for_each(|(out, row)| *out = row[component.index()]);
        };
        match self {
            Self::Births => of_component(out, Component::Births),
            Self::Deaths => of_component(out, Component::Deaths),
            Self::Unplaced => of_component(out, Component::Unplaced),
            Self::Persons => out.iter_mut().zip(cells).for_each(|(out, cells)| *out = persons(cells, 0, OPEN_AGE)),
            Self::Aged { from, to } => {
                out.iter_mut().zip(cells).for_each(|(out, cells)| *out = persons(cells, from, to));
            }
            Self::Dwellings => {
                for ((out, cells), room) in out.iter_mut().zip(cells).zip(&stock.room[index]) {
                    *out = if *room > 0.0 { persons(cells, 0, OPEN_AGE) / room } else { 0.0 };
                }
            }
        }
    }
}

fn persons(cells: &[f64; CELLS], from: usize, to: usize) -> f64 {
    let (women, men) = cells.split_at(AGES);
    women[from..=to].iter().sum::<f64>() + men[from..=to].iter().sum::<f64>()
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Persons => f.write_str("persons"),
            Self::Aged { from, to: OPEN_AGE } => write!(f, "{from}+"),
            Self::Aged { from, to } => write!(f, "{from}-{to}"),
            Self::Births => f.write_str("births"),
            Self::Deaths => f.write_str("deaths"),
            Self::Unplaced => f.write_str("unplaced"),
            Self::Dwellings => f.write_str("dwellings"),
        }
    }
}

/// A text that is no measure; its `Display` says what is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownMeasure;

impl fmt::Display for UnknownMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected persons, ages such as 0-5 or 65+, births, deaths, unplaced or dwellings")
    }
}

impl std::error::Error for UnknownMeasure {}

impl FromStr for Measure {
    type Err = UnknownMeasure;

    /// Reads what `Display` writes; ages from 0 to 100.
    fn from_str(text: &str) -> Result<Self, UnknownMeasure> {
        let age = |text: &str| {
            let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            let age = text.parse().ok().filter(|age| digits && *age <= OPEN_AGE);
            age.ok_or(UnknownMeasure)
        };
        match text {
            "persons" => return Ok(Self::Persons),
            "births" => return Ok(Self::Births),
            "deaths" => return Ok(Self::Deaths),
            "unplaced" => return Ok(Self::Unplaced),
            "dwellings" => return Ok(Self::Dwellings),
            _ => {}
        }
        let (from, to) = match (text.strip_suffix('+'), text.split_once('-')) {
            (Some(from), _) => (age(from)?, OPEN_AGE),
            (None, Some((from, to))) => (age(from)?, age(to)?),
            (None, None) => return Err(UnknownMeasure),
        };
        if from <= to { Ok(Self::Aged { from, to }) } else { Err(UnknownMeasure) }
    }
}

#[cfg(test)]
mod tests {
    use super::Measure;

    #[test]
    fn a_measure_is_read_as_it_is_written() {
        for text in ["persons", "births", "deaths", "unplaced", "dwellings", "0-5", "65+", "0-0"] {
            assert_eq!(text.parse::<Measure>().map(|measure| measure.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "people", "5-0", "65", "-5", "0-101", "+", "0-+5", "101+"] {
            assert!(text.parse::<Measure>().is_err(), "{text}");
        }
    }
}
