//! Values that a visitor enters because nobody has published them for the city.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    pub name: &'static str,
    pub unit: &'static str,
}

const fn field(name: &'static str, unit: &'static str) -> Field {
    Field { name, unit }
}

pub const PARTICIPATION: Field = field("Participation of owners", "percent; not known");
pub const DWELLINGS_PER_SITE: Field = field("Dwellings per site", "not known");
pub const FROM_OUTSIDE: Field = field("Residents from outside", "percent who would not have come otherwise");
pub const FIRST_YEAR: Field = field("First year of building", "empty: from the beginning");
pub const LAST_YEAR: Field = field("Last year of building", "empty: without an end");
pub const HOUSEHOLD_SIZE: Field = field("Persons per household", "enter an assumption");
pub const PLACES_UNDER_3: Field = field("Daycare places under 3", "per 100 children; enter an assumption");
pub const PLACES_3_TO_6: Field = field("Daycare places 3 to 5", "per 100 children; enter an assumption");
pub const CLASS_SIZE: Field = field("Children per elementary school class", "enter an assumption");
pub const CARE_FROM_65: Field = field("People in need of care aged 65 to 79", "per 100 people; enter an assumption");
pub const CARE_FROM_80: Field = field("People in need of care aged 80 and over", "per 100 people; enter an assumption");
pub const PERSISTENCE: Field = field("How much the districts keep their mix of ages", "percent; assumption");

#[must_use]
pub fn persistence(percent: &str) -> String {
    format!("districts keep their mix of ages to {percent}%")
}

#[must_use]
pub fn of_city(value: &str) -> String {
    format!("empty: {value} as in the whole city")
}
