//! What a projected population means for schools, care and dwellings.

pub const ABOUT: &str =
    "Hier sehen Sie: So alt sind die Menschen am Ende vom Jahr. Für manche Zeilen brauchen wir eine Zahl von Ihnen.";
pub const DISTRICT: &str = "Das Alter in den Stadt-Teilen haben wir geschätzt. Wir haben die Zahlen gerundet.";
pub const RATES: &str = "Ihre eigenen Zahlen";
pub const ENTER: &str = "Zahl eintragen";
pub const UNKNOWN: &str = "nicht bekannt";
pub const NURSING: &str = "Menschen im Pflege-Heim";
pub const FURTHER: &str = "Noch mehr eigene Zahlen";
pub const FURTHER_ABOUT: &str = "Diese Zahlen kennen wir für die Stadt nicht.";
pub const FIRST_GRADERS: &str = "So viele Kinder kommen in die Schule";
pub const FIRST_GRADERS_COLUMNS: [&str; 3] = ["Was?", "Kinder", "Woher?"];
pub const FIRST_GRADERS_ABOUT: &str = "Diese Zahlen passen nicht genau zu den anderen Zahlen.";

#[must_use]
pub fn school_year(from: i32) -> String {
    format!("Schul-Jahr {from}/{:02}", (from + 1) % 100)
}

#[must_use]
pub fn more_than(number: &str) -> String {
    format!("mehr als {number}")
}

pub const HOUSEHOLD: &str = "Manche Menschen wohnen in einem Wohn-Heim. Die zählen hier nicht mit.";

#[must_use]
pub fn caption(area: &str) -> String {
    format!("{area}: heute und im Ziel-Jahr")
}

#[must_use]
pub fn columns(base: i32, target: i32) -> Vec<String> {
    vec![
        "Was?".to_owned(),
        format!("{base}"),
        format!("{target}, Ihre Rechnung"),
        "Änderung".to_owned(),
        format!("{target}, Grund-Rechnung"),
    ]
}

pub const GROUPS: [&str; 9] = [
    "Kinder unter 3 Jahren",
    "Kinder von 3 bis 5 Jahren",
    "Kinder von 6 bis 9 Jahren (Grund-Schule)",
    "Kinder von 10 bis 15 Jahren",
    "Junge Menschen von 16 bis 18 Jahren",
    "Menschen von 18 bis 24 Jahren",
    "Menschen von 20 bis 66 Jahren",
    "Menschen ab 65 Jahren",
    "Menschen ab 80 Jahren",
];
pub const YOUTH_RATIO: &str = "Junge Menschen für 100 Menschen von 20 bis 64 Jahren";
pub const OLD_AGE_RATIO: &str = "Ältere Menschen für 100 Menschen von 20 bis 64 Jahren";
pub const TOTAL_RATIO: &str = "Junge und ältere Menschen zusammen";
pub const MEAN_AGE: &str = "Alter im Durch-Schnitt";
pub const MEDIAN_AGE: &str = "Die Hälfte ist jünger als so viele Jahre";
pub const DWELLINGS: &str = "Wohnungen";
pub const DWELLINGS_NEEDED: &str = "So viele Wohnungen braucht man";
pub const HOUSEHOLDS: &str = "Haus-Halte (Menschen, die zusammen wohnen)";
pub const PLACES_UNDER_3: &str = "Kita-Plätze unter 3 Jahren";
pub const PLACES_UNDER_2: &str = "Kita-Plätze unter 2 Jahren";
pub const PLACES_2_TO_3: &str = "Kita-Plätze für Kinder mit 2 Jahren";
pub const PLACES_3_TO_6: &str = "Kita-Plätze von 3 bis 5 Jahren";
pub const CLASSES: &str = "Klassen in der Grund-Schule";
pub const IN_NURSING_HOMES: &str = "Menschen ab 70 Jahren im Pflege-Heim";
pub const IN_NEED_OF_CARE: &str = "Menschen ab 65 Jahren, die Pflege brauchen";
