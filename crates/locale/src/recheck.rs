//! Words of the worked examples that are recomputed in the visitor's browser.

use crate::numbers;

texts! {
    recheck;

    about =
        de "Andere haben Bevölkerungen vorausberechnet und Ausgangswerte und Ergebnisse veröffentlicht. Dieselbe Rechnung, die hinter dieser Seite \
            steht, rechnet sie jetzt in Ihrem Browser nach. Die Spalte „größte Abweichung“ zeigt den größten Unterschied zwischen allen veröffentlichten \
            und allen hier berechneten Zahlen."
        en "Others have projected populations and published their starting values and results. The same calculation that stands behind this page \
            now recalculates them in your browser. The column “Largest difference” shows the largest difference between all published figures \
            and all figures calculated here.";
    running = de "wird nachgerechnet …" en "being recalculated …";
    caption = de "Veröffentlichte Beispiele, hier nachgerechnet" en "Published examples, recalculated here";
    /// Its columns.
    columns() -> [&'static str; 5] =
        de { ["Beispiel", "Was verglichen wird", "Zahlen", "Größte Abweichung", "Ergebnis"] }
        en { ["Example", "What is compared", "Figures", "Largest difference", "Result"] };
    agrees = de "stimmt überein" en "agrees";
    differs = de "weicht ab" en "differs";
    /// The official projection does not come with this copy of the page.
    not_supplied = de "liegt dieser Ausgabe der Seite nicht bei" en "does not come with this copy of the page";
    /// The file of the official projection could not be read.
    not_readable = de "ließ sich nicht laden" en "could not be loaded";
    /// What an example is called: its title and who published it.
    example(id: &str) -> (&'static str, &'static str) =
        de { match id {
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
        } }
        en { match id {
            "sweden-closed" => (
                "Sweden, women, 1993 to 2003, without migration",
                "Preston, Heuveline and Guillot: Demography (2001), Box 6.1",
            ),
            "sweden-migration-even" => (
                "Sweden, 1993 to 1998, with migration",
                "Preston, Heuveline and Guillot: Demography (2001), Box 6.2; United Nations",
            ),
            "aargau" => (
                "Canton of Aargau, 2025 to 2055, official projection",
                "Federal Statistical Office (Switzerland): cantonal scenarios, reference scenario",
            ),
            _ => ("Another example", ""),
        } };
    /// What a comparison is about.
    population = de "Bevölkerung" en "Population";
    shares = de "Anteile der Altersgruppen" en "Shares of age groups";
    growth = de "Wachstumsrate" en "Growth rate";
    births = de "Geburten" en "Births";
    deaths = de "Sterbefälle" en "Deaths";
    /// A difference and the largest one allowed: `0,0000005 (erlaubt 0,000001)`.
    difference(largest: f64, tolerance: f64) =
        de ("{} (erlaubt {})", numbers::significant(largest), numbers::significant(tolerance))
        en ("{} (allowed {})", numbers::significant(largest), numbers::significant(tolerance));
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
