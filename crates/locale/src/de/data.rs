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

/// What was understood of a file.
pub mod kinds {
    /// A whole pack.
    pub const PACK: &str = "ein vollständiges Datenpaket";
    /// The city's table of its districts.
    pub const DISTRICT_AGES: &str = "die Tabelle der Stadt: Einwohner der Stadtteile nach Alter und Geschlecht";
    /// A forecast.
    pub const FORECAST: &str = "eine Vorausberechnung";
    /// Observed figures.
    pub const OBSERVED: &str = "beobachtete Werte";
}

/// What a file is, how many figures it has, of which years and of how many districts.
#[must_use]
pub fn understood(file: &str, kind: &str, figures: usize, years: Option<(i32, i32)>, districts: usize) -> String {
    let mut text = format!("{file}: {kind}, {} Zahlen", numbers::persons(figures as f64));
    match years {
        Some((first, last)) if first == last => text.push_str(&format!(", {first}")),
        Some((first, last)) => text.push_str(&format!(", {first} bis {last}")),
        None => {}
    }
    match districts {
        0 => {}
        1 => text.push_str(", 1 Stadtteil"),
        more => text.push_str(&format!(", {more} Stadtteile")),
    }
    text.push('.');
    text
}

/// What a file lacks, and what is done without it.
pub mod missing {
    /// No day of reference.
    pub const DAY: &str = "Ein Stichtag ist nicht angegeben; die Altersstruktur gilt als die des Ausgangsjahres.";
    /// No publisher.
    pub const PUBLISHER: &str = "Wer die Vorausberechnung veröffentlicht hat, ist nicht angegeben.";
    /// No base year.
    pub const BASE_YEAR: &str = "Das Basisjahr der Vorausberechnung ist nicht angegeben.";
    /// Only groups.
    pub const EVERYBODY: &str = "Eine Zahl für alle Einwohner fehlt; verglichen werden kann nur nach Altersgruppen.";

    /// The table is of another day.
    #[must_use]
    pub fn other_day(day: &str) -> String {
        format!(
            "Die Tabelle gilt für den {day}, nicht für das Ausgangsjahr; ihre Altersstruktur wird unverändert übernommen."
        )
    }

    /// Some districts have no births or deaths.
    #[must_use]
    pub fn some_districts(count: usize) -> String {
        format!(
            "Für {count} Stadtteile fehlen Geburten oder Gestorbene; Unterschiede zwischen den Stadtteilen bleiben außer Betracht."
        )
    }

    /// Figures are replaced.
    #[must_use]
    pub fn corrected(count: usize) -> String {
        if count == 1 {
            "1 Zahl weicht von der bisherigen ab und ersetzt sie.".to_owned()
        } else {
            format!("{count} Zahlen weichen von den bisherigen ab und ersetzen sie.")
        }
    }
}

/// Key figures that a file changes.
pub mod figures {
    /// People of the base year.
    pub const PERSONS: &str = "Einwohner im Ausgangsjahr";
    /// Share of the young.
    pub const UNDER_20: &str = "Anteil unter 20 Jahren in Prozent";
    /// Share of the old.
    pub const FROM_65: &str = "Anteil ab 65 Jahren in Prozent";
    /// Figures of forecasts.
    pub const FORECAST_POINTS: &str = "Zahlen aus Vorausberechnungen";
    /// Figures in the history.
    pub const OBSERVATIONS: &str = "Beobachtete Zahlen";

    /// People of the baseline in a year.
    #[must_use]
    pub fn projected(year: i32) -> String {
        format!("Einwohner der Basis {year}")
    }
}

/// Observed beside projected.
pub mod monitoring {
    use super::numbers;

    /// Heading.
    pub const HEADING: &str = "Beobachtet und gerechnet";

    /// One deviation: the name of the figure, its year, what was observed and projected, and the deviation in percent.
    #[must_use]
    pub fn deviation(name: &str, year: i32, observed: f64, projected: f64, percent: Option<f64>) -> String {
        let difference = numbers::signed_persons(observed.round() - projected.round());
        let share =
            percent.map_or_else(String::new, |percent| format!(" ({} Prozent)", numbers::signed_decimal(percent, 1)));
        format!(
            "{name} {year}: beobachtet {}, gerechnet {}, Abweichung {difference}{share}.",
            numbers::persons(observed),
            numbers::persons(projected)
        )
    }
}

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
    pub fn restart(year: i32, persons: f64, ages: bool) -> (String, String) {
        let persons = numbers::persons(persons);
        if ages {
            return (
                format!(
                    "Ausgangsbestand {year}: Altersgruppen aus der Tabelle der Stadt, auf die beobachtete Zahl von {persons} gebracht."
                ),
                "Innerhalb der Altersgruppen gilt der Verlauf, den die Basis rechnet.".to_owned(),
            );
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_understood_is_one_sentence() {
        let read = |years, districts| understood("a.csv", kinds::OBSERVED, 1_234, years, districts);
        assert_eq!(read(Some((2026, 2026)), 0), "a.csv: beobachtete Werte, 1.234 Zahlen, 2026.");
        assert_eq!(
            read(Some((2024, 2026)), 18),
            "a.csv: beobachtete Werte, 1.234 Zahlen, 2024 bis 2026, 18 Stadtteile."
        );
        assert_eq!(read(None, 1), "a.csv: beobachtete Werte, 1.234 Zahlen, 1 Stadtteil.");
    }

    #[test]
    fn a_deviation_is_that_of_the_printed_numbers() {
        assert_eq!(
            monitoring::deviation("Geburten", 2026, 950.0, 943.6, Some(0.678)),
            "Geburten 2026: beobachtet 950, gerechnet 944, Abweichung +6 (+0,7 Prozent)."
        );
        assert_eq!(
            monitoring::deviation("Saldo", 2026, -100.0, 20.0, None),
            "Saldo 2026: beobachtet \u{2212}100, gerechnet 20, Abweichung \u{2212}120."
        );
    }
}
