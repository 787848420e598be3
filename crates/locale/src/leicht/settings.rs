//! Values that a visitor enters because nobody has published them for the city.

// Fields of a panel that is not offered in this language.
pub use crate::de::settings::{DWELLINGS_PER_SITE, FIRST_YEAR, FROM_OUTSIDE, Field, LAST_YEAR, PARTICIPATION};

const fn field(name: &'static str, unit: &'static str) -> Field {
    Field { name, unit }
}

pub const HOUSEHOLD_SIZE: Field = field("So viele Menschen wohnen zusammen", "Zahl eintragen");
pub const PLACES_UNDER_3: Field = field("Kita-Plätze unter 3 Jahren", "für 100 Kinder");
pub const PLACES_3_TO_6: Field = field("Kita-Plätze von 3 bis 5 Jahren", "für 100 Kinder");
pub const CLASS_SIZE: Field = field("Kinder in 1 Klasse", "Zahl eintragen");
pub const CARE_FROM_65: Field = field("So viele von 65 bis 79 Jahren brauchen Pflege", "von 100 Menschen");
pub const CARE_FROM_80: Field = field("So viele ab 80 Jahren brauchen Pflege", "von 100 Menschen");
pub const PERSISTENCE: Field = field("So sehr bleiben die Stadt-Teile, wie sie sind", "von 100; geschätzt");

#[must_use]
pub fn persistence(percent: &str) -> String {
    format!("die Stadt-Teile bleiben so, wie sie sind: {percent} von 100")
}

#[must_use]
pub fn of_city(value: &str) -> String {
    format!("leer heißt: {value} wie in der ganzen Stadt")
}
