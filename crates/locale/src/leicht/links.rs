//! What the page says about a link that it could not read as a whole.

#[must_use]
pub fn version(_found: &str) -> String {
    "Diesen Link versteht die Seite nicht. Sie sehen die Grund-Rechnung.".to_owned()
}

#[must_use]
pub fn unknown(key: &str) -> String {
    format!("Im Link steht „{key}“. Das kennt die Seite nicht.")
}

#[must_use]
pub fn value(key: &str, found: &str) -> String {
    format!("Im Link steht „{found}“ bei „{key}“. Das ist keine richtige Zahl. Hier gilt die Grund-Rechnung.")
}

#[must_use]
pub fn ages(found: &str) -> String {
    format!("Im Link steht ein falsches Alter: {found}")
}

#[must_use]
pub fn range(key: &str, found: &str) -> String {
    format!("Im Link steht „{found}“ bei „{key}“. Das ist nicht möglich. Hier gilt die Grund-Rechnung.")
}

#[must_use]
pub fn district(id: &str) -> String {
    format!("Im Link steht der Stadt-Teil „{id}“. Den gibt es hier nicht.")
}

#[must_use]
pub fn edition(_found: &str, _here: &str) -> String {
    "Dieser Link ist schon älter. Die Seite rechnet jetzt mit neuen Zahlen. Vielleicht kommt etwas anderes heraus."
        .to_owned()
}

pub const OWN_FIGURES: &str =
    "Dieser Link gehört zu eigenen Zahlen. Die Zahlen fehlen im Link. Vielleicht kommt etwas anderes heraus.";

pub const UNSEALED: &str = "Der Link ist vielleicht nicht ganz. Am Ende fehlt etwas. Dann sind Zahlen vielleicht falsch. Bitte fragen Sie nach dem ganzen Link.";

pub const BROKEN: &str =
    "Der Link ist nicht mehr richtig. Etwas ist anders als vorher. Bitte fragen Sie nach einem neuen Link.";

pub mod change {
    pub const MIGRANT_AGES: &str = "Das Alter von neuen Menschen wird anders gerechnet.";
    pub const EVENT_PEOPLE: &str = "Nur wer noch da ist, kann wieder gehen.";
    pub const REACH: &str = "Zu große Zahlen nennt die Seite jetzt.";
    pub const LIFE_EXPECTANCIES: &str = "Die Lebens-Erwartung zählt jetzt voll zusammen.";
    pub const OCCUPANCY_TREND: &str = "In 1 Wohnung leben später weniger Menschen.";
    pub const DISTRICT_AGES: &str =
        "Junge Menschen ziehen oft dahin, wo junge Menschen wohnen. Das rechnen wir jetzt mit.";
}

#[must_use]
pub fn changed(_found: &str, _here: &str, changes: &[&str]) -> String {
    format!("Dieser Link ist schon älter. Vielleicht kommt etwas anderes heraus. Das ist neu: {}", changes.join(" "))
}

#[must_use]
pub fn engine(_found: &str, _here: &str) -> String {
    "Dieser Link ist schon älter. Das Programm ist jetzt neu. Vielleicht kommt etwas anderes heraus.".to_owned()
}
