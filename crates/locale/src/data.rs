//! Sentences about figures that are read in: what becomes of them in a pack, what was understood, and what is wrong.

use crate::numbers;

/// Where a table does not say its date or licence.
pub const NOT_STATED: &str = "nicht angegeben";

/// Id of the source that stands for this project's own settings and arithmetic.
pub const OWN_SOURCE: &str = "eigen";

/// Who published a city's own table.
#[must_use]
pub fn publisher(city: &str) -> String {
    format!("Stadt {city}")
}

/// The city's table of its districts by age and sex.
pub mod districts {
    use super::numbers;

    /// Title of the table as a source.
    #[must_use]
    pub fn title(file: &str) -> String {
        format!("Einwohner der Stadtteile nach Altersgruppen und Geschlecht ({file})")
    }

    /// The districts' totals are brought to that of the city: what is assumed, and why.
    #[must_use]
    pub fn total(register: f64, city: f64, date: &str) -> (String, String) {
        let (register, city) = (numbers::persons(register), numbers::persons(city));
        let day = if date.is_empty() { "ohne Stichtag".to_owned() } else { format!("am {date}") };
        (
            format!("Die Einwohner der Stadtteile ({register} nach dem Register, {day}) werden auf {city} umgerechnet."),
            "Die Stadtteile zählt das Melderegister, die Stadt die amtliche Fortschreibung. Wie weit beide in einem einzelnen Stadtteil \
             auseinanderliegen, ist nicht veröffentlicht; deshalb werden alle mit demselben Faktor umgerechnet."
                .to_owned(),
        )
    }

    /// Value and unit of the city's total.
    #[must_use]
    pub fn persons(city: f64) -> (String, String) {
        (numbers::persons(city), "Personen".to_owned())
    }

    /// The districts have structures of their own: what is assumed, and why.
    #[must_use]
    pub fn ages(threshold: i32) -> (String, String) {
        (
            "Jeder Stadtteil beginnt mit seinem eigenen Altersaufbau aus der Tabelle der Stadt.".to_owned(),
            format!(
                "Innerhalb der Altersgruppen gilt der Verlauf der Einzelalter der Stadt; zusammen ergeben die Stadtteile die amtlichen Einzelalter der \
                 Stadt. Gruppen mit weniger als {threshold} Personen sind aus Gründen des Datenschutzes mit benachbarten zusammengefasst und \
                 folgen dort dem Altersaufbau der Stadt."
            ),
        )
    }
}

/// Where a source was read from a file that somebody opened.
pub const READ_FROM_FILE: &str = "aus einer Datei eingelesen";

/// A forecast that is read in.
pub mod forecast {
    /// Title of the table as a source.
    #[must_use]
    pub fn title(title: &str, file: &str) -> String {
        if title == file { format!("Vorausberechnung ({file})") } else { format!("{title} ({file})") }
    }
}

/// Observed figures that are read in.
pub mod observed {
    use super::numbers;

    /// Title of the table as a source.
    #[must_use]
    pub fn title(file: &str) -> String {
        format!("Beobachtete Werte ({file})")
    }

    /// The projection starts anew from a year of which only the total is known: what is assumed, and why.
    #[must_use]
    pub fn restart(year: i32, persons: f64) -> (String, String) {
        let persons = numbers::persons(persons);
        (
            format!(
                "Ausgangsbestand {year}: Stadtteile, Alter und Geschlecht, wie die Basis sie für {year} rechnet, auf die beobachtete Zahl von {persons} gebracht."
            ),
            format!("Für {year} ist nur die Gesamtzahl eingelesen, kein Altersaufbau."),
        )
    }
}

/// Births and deaths of the districts that are read in.
pub mod levels {
    /// Districts differ in births and deaths: what is assumed, and why.
    #[must_use]
    pub fn assumption(first: i32, last: i32) -> (String, String) {
        let years = if first == last { first.to_string() } else { format!("{first} bis {last}") };
        (
            format!(
                "Geburten je Frau und Sterblichkeit weichen in den Stadtteilen von der Stadt ab wie die Geburten und Gestorbenen {years}; der Fortzug ist überall gleich."
            ),
            "Kleine Stadtteile werden mit denen derselben Gebietsart zusammengefasst, weil wenige Fälle im Jahr zufällig schwanken. Zusammen ergeben sie \
             die Höhe der Stadt."
                .to_owned(),
        )
    }
}
