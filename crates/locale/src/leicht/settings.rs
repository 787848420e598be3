//! Values that a visitor enters because nobody has published them for the city.

// Fields of a panel that is not offered in this language.
pub use crate::de::settings::{DWELLINGS_PER_SITE, FIRST_YEAR, FROM_OUTSIDE, Field, LAST_YEAR, PARTICIPATION};

const fn field(name: &'static str, unit: &'static str) -> Field {
    Field { name, unit }
}

pub const HOUSEHOLD_SIZE: Field = field("So viele Menschen wohnen zusammen", "Zahl eintragen");
pub const PLACES_UNDER_3: Field = field("Kita-Plätze unter 3 Jahren", "für 100 Kinder");
pub const PLACES_UNDER_2: Field = field("Kita-Plätze unter 2 Jahren", "für 100 Kinder");
pub const PLACES_2_TO_3: Field = field("Kita-Plätze für Kinder mit 2 Jahren", "für 100 Kinder");
pub const PLACES_3_TO_6: Field = field("Kita-Plätze von 3 bis 5 Jahren", "für 100 Kinder");
pub const CLASS_SIZE: Field = field("Kinder in 1 Klasse", "Zahl eintragen");
pub const CARE_FROM_65: Field = field("So viele von 65 bis 79 Jahren brauchen Pflege", "von 100 Menschen");
pub const CARE_FROM_80: Field = field("So viele ab 80 Jahren brauchen Pflege", "von 100 Menschen");
pub const PERSISTENCE: Field = field("So sehr bleiben die Stadt-Teile, wie sie sind", "von 100; geschätzt");

#[must_use]
pub fn persistence(percent: &str) -> String {
    format!("die Stadt-Teile bleiben so, wie sie sind: {percent} von 100")
}

pub const NURSING_FROM_70: Field = field("So viele von 70 bis 74 sind im Pflege-Heim", "von 100 Menschen");
pub const NURSING_FROM_75: Field = field("So viele von 75 bis 79 sind im Pflege-Heim", "von 100 Menschen");
pub const NURSING_FROM_80: Field = field("So viele von 80 bis 84 sind im Pflege-Heim", "von 100 Menschen");
pub const NURSING_FROM_85: Field = field("So viele von 85 bis 89 sind im Pflege-Heim", "von 100 Menschen");
pub const NURSING_FROM_90: Field = field("So viele ab 90 sind im Pflege-Heim", "von 100 Menschen");

pub const TAKE: &str = "diese Zahl nehmen";

#[must_use]
pub fn take(name: &str, value: &str) -> String {
    format!("{value} nehmen: {name}")
}

#[must_use]
pub fn suggestion(value: &str, _note: &str, year: i32, _quality: &str, _source: &str) -> String {
    format!("Unser Vor-Schlag: {value}. Die Zahl ist aus dem Jahr {year}.")
}

#[must_use]
pub fn of_city(value: &str) -> String {
    format!("leer heißt: {value} wie in der ganzen Stadt")
}
