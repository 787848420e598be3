//! Why a look back cannot be made.

use cohort::InputError;
use cohort::disaggregate::DisaggregationError;
use cohort::life_table::LifeTableError;

cohort::said! {
    /// Why a look back cannot be made; the year is the one in which it ended.
    LookBackError {
        People(year: i32) = "31 December {year}: no people by sex and age group from 0 to the open age";
        Flows(year: i32) = "{year}: no arrivals and departures by sex and age group";
        Births(year: i32) = "{year}: neither births nor children under three";
        /// Age groups that cannot be split, such as moves where nobody lives.
        Ages(year: i32, why: DisaggregationError) = "{year}: {why}";
        /// Counts that no people can have, such as more departures than persons.
        Input(year: i32, why: InputError) = "{year}: {why}";
        /// A level of mortality that no life table reaches.
        Mortality(year: i32, why: LifeTableError) = "{year}: {why}";
        Level(launch: i32) =
            "{launch}: no year before it with people, moves and births by which a level could be held";
        Span(launch: i32, until: i32) = "from {launch} to {until}: the end must be after the launch";
    }
}
