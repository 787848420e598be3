//! What a projected population means for schools, care and dwellings.

/// What the table shows, and what it rests on.
pub const ABOUT: &str = "Alter am 31. Dezember. Plätze, Klassen, Pflege und Haushalte folgen nur aus Werten, die Sie eingeben. Wo eine Quelle \
    einen Wert nennt, steht er als Vorschlag am Feld; übernommen wird er erst, wenn Sie es wollen.";
/// Remark on a district.
pub const DISTRICT: &str = "Die Altersverteilung der Stadtteile ist eine Annahme. Personen sind auf 5 gerundet; Summen können durch Rundung abweichen.";
/// Heading of the fields.
pub const RATES: &str = "Eigene Annahmen";
/// In place of a number that nobody has entered the rate for.
pub const ENTER: &str = "Annahme eingeben";
/// In place of a number that nobody counted.
pub const UNKNOWN: &str = "unbekannt";
/// What opens the fields for care in nursing homes.
pub const NURSING: &str = "Pflegeheime: Anteil nach Alter";
/// What opens the other fields.
pub const FURTHER: &str = "Weitere eigene Annahmen";
/// What the fields there are.
pub const FURTHER_ABOUT: &str = "Für Kita-Plätze unter 3 Jahren zusammen gilt dieser Wert nur, solange unter 2 und von 2 bis unter 3 nicht beide eingegeben sind. \
    Für Pflegebedürftige insgesamt liegt kein Wert der Stadt vor.";
/// Caption of the school beginners.
pub const FIRST_GRADERS: &str = "Zum Vergleich: Kinder in ersten Klassen";
/// Columns of the school beginners.
pub const FIRST_GRADERS_COLUMNS: [&str; 3] = ["Was", "Kinder", "Quelle"];
/// What the school beginners are not.
pub const FIRST_GRADERS_ABOUT: &str = "Nicht eins zu eins vergleichbar mit den Altersgruppen der Tabelle: Gezählt sind nur öffentliche Grundschulen, nur erste Klassen, \
    und in die Schule kommt man nicht nach dem Alter am 31. Dezember.";

/// A school year by the calendar year in which it begins.
#[must_use]
pub fn school_year(from: i32) -> String {
    format!("Schuljahr {from}/{:02}", (from + 1) % 100)
}

/// More than a number.
#[must_use]
pub fn more_than(number: &str) -> String {
    format!("mehr als {number}")
}

/// The household is not the dwelling.
pub const HOUSEHOLD: &str = "Nicht dasselbe wie die Belegung: Ein Haushalt sind Menschen, die zusammen wirtschaften; die Belegung teilt alle Einwohner, \
    auch die in Wohnheimen, durch die bewohnten Wohnungen.";

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
/// Places under 2.
pub const PLACES_UNDER_2: &str = "Kita-Plätze unter 2 Jahren";
/// Places from 2 to 3.
pub const PLACES_2_TO_3: &str = "Kita-Plätze von 2 bis unter 3";
/// Places from 3 to 6.
pub const PLACES_3_TO_6: &str = "Kita-Plätze von 3 bis unter 6";
/// Classes.
pub const CLASSES: &str = "Grundschulklassen";
/// People in nursing homes.
pub const IN_NURSING_HOMES: &str = "Menschen ab 70 in Pflegeheimen";
/// People in need of care.
pub const IN_NEED_OF_CARE: &str = "Pflegebedürftige ab 65";
