//! Words of the worked examples that are recomputed in the visitor's browser.

use crate::numbers;

/// What is being done, and why.
pub const ABOUT: &str = "Andere haben Bevölkerungen vorausberechnet und Ausgangswerte und Ergebnisse veröffentlicht. Dieselbe Rechnung, die hinter dieser Seite \
     steht, rechnet sie jetzt in Ihrem Browser nach. Die Spalte „größte Abweichung“ zeigt den größten Unterschied zwischen allen veröffentlichten \
     und allen hier berechneten Zahlen.";
/// While an example is computed.
pub const RUNNING: &str = "wird nachgerechnet …";
/// Caption of the table.
pub const CAPTION: &str = "Veröffentlichte Beispiele, hier nachgerechnet";
/// Its columns.
pub const COLUMNS: [&str; 5] = ["Beispiel", "Was verglichen wird", "Zahlen", "Größte Abweichung", "Ergebnis"];
/// Every number is as close as it must be.
pub const AGREES: &str = "stimmt überein";
/// Some number is not.
pub const DIFFERS: &str = "weicht ab";
/// The official projection does not come with this copy of the page.
pub const NOT_SUPPLIED: &str = "liegt dieser Ausgabe der Seite nicht bei";
/// The file of the official projection could not be read.
pub const NOT_READABLE: &str = "ließ sich nicht laden";

/// What an example is called: its title and who published it.
#[must_use]
pub fn example(id: &str) -> (&'static str, &'static str) {
    match id {
        "sweden-closed" => (
            "Schweden, Frauen, 1993 bis 2003, ohne Wanderung",
            "Preston, Heuveline und Guillot: Demography (2001), Box 6.1",
        ),
        "sweden-migration-even" => (
            "Schweden, 1993 bis 1998, mit Wanderung",
            "Preston, Heuveline und Guillot: Demography (2001), Box 6.2; Vereinte Nationen",
        ),
        "aargau" => (
            "Kanton Aargau, 2025 bis 2055, amtliche Vorausberechnung",
            "Bundesamt für Statistik (Schweiz): Szenarien der Kantone, Referenzszenario",
        ),
        _ => ("Weiteres Beispiel", ""),
    }
}

/// What a comparison is about.
pub mod quantity {
    /// Persons.
    pub const POPULATION: &str = "Bevölkerung";
    /// Persons by all persons.
    pub const SHARE: &str = "Anteile der Altersgruppen";
    /// All persons by those a step before.
    pub const GROWTH: &str = "Wachstumsrate";
    /// Births.
    pub const BIRTHS: &str = "Geburten";
    /// Deaths.
    pub const DEATHS: &str = "Sterbefälle";
}

/// A difference and the largest one allowed: `0,0000005 (erlaubt 0,000001)`.
#[must_use]
pub fn difference(largest: f64, tolerance: f64) -> String {
    format!("{} (erlaubt {})", numbers::significant(largest), numbers::significant(tolerance))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_shows_the_digits_that_matter() {
        assert_eq!(difference(0.000_000_000_5, 0.000_001), "0,0000000005 (erlaubt 0,000001)");
        assert_eq!(difference(0.509, 0.75), "0,51 (erlaubt 0,75)");
        assert_eq!(difference(0.0, 2.0), "0 (erlaubt 2)");
        assert_eq!(difference(120.0, 2.0), "120 (erlaubt 2)");
    }
}
