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
pub const PLACES_UNDER_2: Field = field("Daycare places under 2", "per 100 children; enter an assumption");
pub const PLACES_2_TO_3: Field = field("Daycare places aged 2", "per 100 children; enter an assumption");
pub const PLACES_3_TO_6: Field = field("Daycare places 3 to 5", "per 100 children; enter an assumption");
pub const CLASS_SIZE: Field = field("Children per elementary school class", "enter an assumption");
pub const CARE_FROM_65: Field = field("People in need of care aged 65 to 79", "per 100 people; enter an assumption");
pub const CARE_FROM_80: Field = field("People in need of care aged 80 and over", "per 100 people; enter an assumption");
pub const PERSISTENCE: Field = field("How much the districts keep their mix of ages", "percent; assumption");

#[must_use]
pub fn persistence(percent: &str) -> String {
    format!("districts keep their mix of ages to {percent}%")
}

pub const NURSING_FROM_70: Field = field("In a nursing home, aged 70 to 74", "per 100 people; enter an assumption");
pub const NURSING_FROM_75: Field = field("In a nursing home, aged 75 to 79", "per 100 people; enter an assumption");
pub const NURSING_FROM_80: Field = field("In a nursing home, aged 80 to 84", "per 100 people; enter an assumption");
pub const NURSING_FROM_85: Field = field("In a nursing home, aged 85 to 89", "per 100 people; enter an assumption");
pub const NURSING_FROM_90: Field = field("In a nursing home, aged 90 and over", "per 100 people; enter an assumption");

pub const TAKE: &str = "take over";

#[must_use]
pub fn take(name: &str, value: &str) -> String {
    format!("take over {value}: {name}")
}

#[must_use]
pub fn suggestion(value: &str, note: &str, year: i32, quality: &str, source: &str) -> String {
    format!("Suggestion {value}: {note}, {year}; {quality}. Source: {source}.")
}

#[must_use]
pub fn of_city(value: &str) -> String {
    format!("empty: {value} as in the whole city")
}
