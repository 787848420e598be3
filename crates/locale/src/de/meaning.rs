//! What a projected population means for schools, care and dwellings.

/// What the table shows, and what it rests on.
pub const ABOUT: &str = "Alter am 31. Dezember. Plätze, Klassen, Pflegebedürftige und Haushalte folgen nur aus Werten, die Sie selbst eingeben: \
    Für die Stadt ist keiner davon veröffentlicht.";
/// Remark on a district.
pub const DISTRICT: &str = "Die Altersverteilung der Stadtteile ist eine Annahme. Personen sind auf 5 gerundet; Summen können durch Rundung abweichen.";
/// Heading of the fields.
pub const RATES: &str = "Eigene Annahmen";
/// In place of a number that nobody has entered the rate for.
pub const ENTER: &str = "Annahme eingeben";

/// Caption of the table.
#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: heute, im Zieljahr und in der Basis")
}

/// Columns of the table.
#[must_use]
pub fn columns(base: i32, target: i32) -> Vec<String> {
    vec![
        "Größe".to_owned(),
        format!("{base}"),
        format!("{target}, Ihr Szenario"),
        "Veränderung".to_owned(),
        format!("{target}, Basis"),
    ]
}

/// The groups of ages, the youngest first.
pub const GROUPS: [&str; 9] = [
    "Kinder unter 3 Jahren",
    "Kinder von 3 bis unter 6",
    "Kinder von 6 bis unter 10 (Grundschule)",
    "Kinder von 10 bis unter 16",
    "Jugendliche von 16 bis unter 19",
    "Menschen von 18 bis unter 25",
    "Menschen von 20 bis unter 67",
    "Menschen ab 65",
    "Menschen ab 80",
];
/// Youth dependency ratio.
pub const YOUTH_RATIO: &str = "Jugendquotient (unter 20 je 100 von 20 bis 64)";
/// Old-age dependency ratio.
pub const OLD_AGE_RATIO: &str = "Altenquotient (ab 65 je 100 von 20 bis 64)";
/// Total dependency ratio.
pub const TOTAL_RATIO: &str = "Gesamtquotient";
/// Mean age.
pub const MEAN_AGE: &str = "Durchschnittsalter in Jahren";
/// Median age.
pub const MEDIAN_AGE: &str = "Medianalter in Jahren (die Hälfte ist jünger)";
/// Dwellings.
pub const DWELLINGS: &str = "Wohnungen";
/// Dwellings needed.
pub const DWELLINGS_NEEDED: &str = "Gebrauchte Wohnungen";
/// Households.
pub const HOUSEHOLDS: &str = "Haushalte";
/// Places under 3.
pub const PLACES_UNDER_3: &str = "Kita-Plätze unter 3 Jahren";
/// Places from 3 to 6.
pub const PLACES_3_TO_6: &str = "Kita-Plätze von 3 bis unter 6";
/// Classes.
pub const CLASSES: &str = "Grundschulklassen";
/// People in need of care.
pub const IN_NEED_OF_CARE: &str = "Pflegebedürftige ab 65";
