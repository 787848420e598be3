//! What the page says about a link that it could not read as a whole.

/// The link begins with a version that this page does not read.
#[must_use]
pub fn version(found: &str) -> String {
    format!(
        "Der Link hat die Fassung „{found}“, die diese Seite nicht lesen kann. Gezeigt wird die Basis. Bitte um einen neuen Link."
    )
}

/// A part that this page does not know.
#[must_use]
pub fn unknown(key: &str) -> String {
    format!(
        "Der Link enthält die Angabe „{key}“, die diese Seite nicht kennt. Sie bleibt im Link erhalten, wirkt hier aber nicht."
    )
}

/// A value that cannot be read.
#[must_use]
pub fn value(key: &str, found: &str) -> String {
    format!("Im Link ist „{found}“ bei „{key}“ kein gültiger Wert. An dieser Stelle gilt die Basis.")
}

/// Ages that are none.
#[must_use]
pub fn ages(found: &str) -> String {
    format!(
        "Der Link nennt die Altersspanne „{found}“, die es nicht gibt. Möglich ist zum Beispiel 0-5. Gezeigt wird keine."
    )
}

/// A value out of reach.
#[must_use]
pub fn range(key: &str, found: &str) -> String {
    format!("Im Link liegt „{found}“ bei „{key}“ außerhalb des Möglichen. An dieser Stelle gilt die Basis.")
}

/// A district that does not exist.
#[must_use]
pub fn district(id: &str) -> String {
    format!("Der Link nennt den Stadtteil „{id}“, den es in diesen Daten nicht gibt. Diese Angabe wirkt nicht.")
}

/// Made with other data.
#[must_use]
pub fn edition(found: &str, here: &str) -> String {
    format!(
        "Der Link entstand mit dem Datenstand {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
    )
}

/// Made with figures of somebody's own.
pub const OWN_FIGURES: &str = "Der Link entstand mit eigenen Daten, die er nicht enthält. Gerechnet wird mit den eingebauten Daten; Ergebnisse können abweichen.";

/// Without its checksum.
pub const UNSEALED: &str = "Der Link ist vielleicht nicht vollständig: Ihm fehlt die Prüfsumme, mit der Links dieser Seite enden („p=“). Er kann abgeschnitten sein, dann fehlen Angaben oder eine Zahl ist kürzer. Gezeigt wird, was noch da ist; bitte mit dem Original vergleichen.";

/// With another checksum.
pub const BROKEN: &str = "Der Link ist nicht mehr so, wie er geschrieben wurde: Unterwegs wurde etwas geändert oder abgeschnitten, seine Prüfsumme stimmt nicht. Gezeigt wird, was zu lesen ist; bitte um einen neuen Link.";

/// What makes the same scenario come to another result.
pub mod change {
    /// Ages of migrants.
    pub const MIGRANT_AGES: &str = "Das Alter der Zu- und Fortziehenden wird aus den veröffentlichten Gruppen nach einem anderen Verfahren geschätzt.";
    /// People of events.
    pub const EVENT_PEOPLE: &str =
        "Wer mit einem Einzelereignis kommt, wird weiter verfolgt: Nur wer noch da ist, kann wieder gehen.";
    /// Reach.
    pub const REACH: &str = "Werte außerhalb des Möglichen werden nicht mehr auf die Grenze gesetzt, sondern genannt.";
    /// Life expectancies.
    pub const LIFE_EXPECTANCIES: &str =
        "Änderungen der Lebenserwartung für alle und für ein Geschlecht zählen voll zusammen.";
    /// Trend of the persons per dwelling.
    pub const OCCUPANCY_TREND: &str = "In der Basis leben mit den Jahren weniger Menschen in einer Wohnung.";
    /// Ages of districts.
    pub const DISTRICT_AGES: &str = "Zuzug, Fortzug und Umzug eines Stadtteils richten sich nach dem Alter der Menschen dort; er behält seine Altersmischung zum Teil (Annahme).";
}

/// Made with an earlier version, with what is new since then.
#[must_use]
pub fn changed(found: &str, here: &str, changes: &[&str]) -> String {
    format!(
        "Der Link entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen. Neu seitdem: {}",
        changes.join(" ")
    )
}

/// Made with another engine.
#[must_use]
pub fn engine(found: &str, here: &str) -> String {
    format!(
        "Der Link entstand mit der Programmfassung {found}, gerechnet wird jetzt mit {here}. Ergebnisse können abweichen."
    )
}
