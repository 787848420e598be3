//! Values that a visitor enters because nobody has published them for the city.

/// Name and unit of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// Unit, and what it is about.
    pub unit: &'static str,
}

const fn field(name: &'static str, unit: &'static str) -> Field {
    Field { name, unit }
}

/// Owners who take part.
pub const PARTICIPATION: Field = field("Beteiligung der Eigentümer", "Prozent; nicht bekannt");
/// Dwellings on a site.
pub const DWELLINGS_PER_SITE: Field = field("Wohnungen je Fläche", "nicht bekannt");
/// Residents from outside.
pub const FROM_OUTSIDE: Field = field("Bewohner von außerhalb", "Prozent, die sonst nicht gekommen wären");
/// First year of building.
pub const FIRST_YEAR: Field = field("Erstes Baujahr", "leer: von Anfang an");
/// Last year of building.
pub const LAST_YEAR: Field = field("Letztes Baujahr", "leer: ohne Ende");
/// Persons in a household.
pub const HOUSEHOLD_SIZE: Field = field("Personen je Haushalt", "Annahme eingeben");
/// Places under 3.
pub const PLACES_UNDER_3: Field = field("Kita-Plätze unter 3 Jahren", "je 100 Kinder; Annahme eingeben");
/// Places under 2.
pub const PLACES_UNDER_2: Field = field("Kita-Plätze unter 2 Jahren", "je 100 Kinder; Annahme eingeben");
/// Places from 2 to under 3.
pub const PLACES_2_TO_3: Field = field("Kita-Plätze von 2 bis unter 3", "je 100 Kinder; Annahme eingeben");
/// Places from 3 to 6.
pub const PLACES_3_TO_6: Field = field("Kita-Plätze von 3 bis unter 6", "je 100 Kinder; Annahme eingeben");
/// Class size.
pub const CLASS_SIZE: Field = field("Kinder je Grundschulklasse", "Annahme eingeben");
/// Care from 65.
pub const CARE_FROM_65: Field = field("Pflegebedürftige von 65 bis unter 80", "je 100 Menschen; Annahme eingeben");
/// Care from 80.
pub const CARE_FROM_80: Field = field("Pflegebedürftige ab 80", "je 100 Menschen; Annahme eingeben");
/// How much of their ages districts keep.
pub const PERSISTENCE: Field = field("Wie sehr die Stadtteile ihre Altersmischung behalten", "Prozent; Annahme");

/// Districts keep so much of their ages, as a line of the deviations.
#[must_use]
pub fn persistence(percent: &str) -> String {
    format!("Stadtteile behalten ihre Altersmischung zu {percent}\u{A0}%")
}

/// Nursing homes from 70.
pub const NURSING_FROM_70: Field = field("Im Pflegeheim von 70 bis 74", "je 100 Menschen; Annahme eingeben");
/// Nursing homes from 75.
pub const NURSING_FROM_75: Field = field("Im Pflegeheim von 75 bis 79", "je 100 Menschen; Annahme eingeben");
/// Nursing homes from 80.
pub const NURSING_FROM_80: Field = field("Im Pflegeheim von 80 bis 84", "je 100 Menschen; Annahme eingeben");
/// Nursing homes from 85.
pub const NURSING_FROM_85: Field = field("Im Pflegeheim von 85 bis 89", "je 100 Menschen; Annahme eingeben");
/// Nursing homes from 90.
pub const NURSING_FROM_90: Field = field("Im Pflegeheim ab 90", "je 100 Menschen; Annahme eingeben");

/// Takes a suggestion over.
pub const TAKE: &str = "übernehmen";

/// Accessible name of the button that takes a suggestion over.
#[must_use]
pub fn take(name: &str, value: &str) -> String {
    format!("{value} übernehmen: {name}")
}

/// A suggestion: its value, what it is, the year, its quality and its source.
#[must_use]
pub fn suggestion(value: &str, note: &str, year: i32, quality: &str, source: &str) -> String {
    format!("Vorschlag {value}: {note}, {year}; {quality}. Quelle: {source}.")
}

/// The value of the city holds in the district, too.
#[must_use]
pub fn of_city(value: &str) -> String {
    format!("leer: {value} wie in der Gesamtstadt")
}
