//! Why a look back cannot be made.

use core::fmt;

use cohort::InputError;
use cohort::disaggregate::DisaggregationError;
use cohort::life_table::LifeTableError;

/// Why a look back cannot be made; the year is the one in which it ended.
#[derive(Debug, Clone, PartialEq)]
pub enum LookBackError {
    /// People by age were not counted on 31 December of the year, or with a gap.
    People(i32),
    /// Arrivals and departures by age were not counted in the year.
    Flows(i32),
    /// Neither births nor children under three were counted in the year.
    Births(i32),
    /// Age groups that cannot be split, such as moves where nobody lives.
    Ages(i32, DisaggregationError),
    /// Counts that no people can have, such as more departures than persons.
    Input(i32, InputError),
    /// A level of mortality that no life table reaches.
    Mortality(i32, LifeTableError),
    /// No year before the launch whose level could be held.
    Level(i32),
    /// No year between launch and end.
    Span(i32, i32),
}

impl fmt::Display for LookBackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::People(year) => {
                write!(f, "31 December {year}: no people by sex and age group from 0 to the open age")
            }
            Self::Flows(year) => write!(f, "{year}: no arrivals and departures by sex and age group"),
            Self::Births(year) => write!(f, "{year}: neither births nor children under three"),
            Self::Ages(year, why) => write!(f, "{year}: {why}"),
            Self::Input(year, why) => write!(f, "{year}: {why}"),
            Self::Mortality(year, why) => write!(f, "{year}: {why}"),
            Self::Level(launch) => {
                write!(f, "{launch}: no year before it with people, moves and births by which a level could be held")
            }
            Self::Span(launch, until) => write!(f, "from {launch} to {until}: the end must be after the launch"),
        }
    }
}

impl core::error::Error for LookBackError {}
