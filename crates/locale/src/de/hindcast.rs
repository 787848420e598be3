//! The look back: a projection from a past year beside what was counted since.

use crate::numbers::{signed_decimal, signed_persons, year, years};
use crate::signs::PER_CENT;

/// The components as they were counted.
pub const OBSERVED: &str = "Komponenten beobachtet";
/// The components at the level of the years before.
pub const AHEAD: &str = "im Voraus";
/// No projection.
pub const UNCHANGED: &str = "nichts ändert sich";

/// What the error that remains is due to.
pub const REST: &str = "Was bei gezählten Komponenten bleibt, kommt vor allem daher, dass das Alter der Zu- und Fortziehenden nur in wenigen breiten Gruppen veröffentlicht ist, von 30 bis 49 in einer einzigen.";

/// Caption of the totals.
pub const TOTALS_CAPTION: &str = "Alle zusammen, und wie weit die Altersgruppen im Mittel danebenliegen";
/// Headings of the totals.
pub const TOTALS: [&str; 6] =
    ["Rechnung", "Personen", "Abweichung", "in Prozent", "je Altersgruppe", "nach Personen gewichtet"];
/// Line of the observed total.
pub const COUNTED: &str = "beobachtet";
/// The columns of sex and age.
pub const GROUP: [&str; 2] = ["Geschlecht", "Alter"];
/// A projected figure.
pub const PROJECTED: &str = "gerechnet";
/// Projected less observed, persons.
pub const ERROR: &str = "Abweichung";
/// The same in per cent of the observed persons.
pub const ERROR_PERCENT: &str = "in Prozent";
/// Women.
pub const WOMEN: &str = "Frauen";
/// Men.
pub const MEN: &str = "Männer";

/// Name of a calculation: the observed components, ahead, no change.
#[must_use]
pub const fn name(kind: usize) -> &'static str {
    [OBSERVED, AHEAD, UNCHANGED][if kind < 3 { kind } else { 2 }]
}

/// What [`OBSERVED`] means; `without_ages` are the years whose ages of migrants were not published.
#[must_use]
pub fn observed_means(without_ages: &[i32]) -> String {
    let start = "Geburten, Sterbefälle, Zuzüge und Fortzüge wie gezählt, die Wandernden nach Geschlecht und Altersgruppen. Zeigt, wie genau das Modell rechnet.";
    if without_ages.is_empty() {
        return start.to_owned();
    }
    let listed: Vec<String> = without_ages.iter().map(|at| year(*at)).collect();
    format!(
        "{start} Nicht veröffentlicht ist das Alter der Wandernden für {}: Es ist von den Jahren davor und danach übernommen.",
        listed.join(", ")
    )
}

/// What [`AHEAD`] means, with the first and last year of the level.
#[must_use]
pub fn ahead_means(first: i32, last: i32) -> String {
    format!(
        "Wanderung, Geburten und Sterblichkeit auf dem Stand von {} bis {}: was dieses Modell damals vorausgesagt hätte. Aus späteren Jahren stammt nur das Altersmuster der Sterblichkeit.",
        year(first),
        year(last)
    )
}

/// What [`UNCHANGED`] means.
#[must_use]
pub fn unchanged_means(launch: i32) -> String {
    format!("Zum Vergleich: Jede Altersgruppe bleibt so groß, wie sie {} war.", year(launch))
}

/// A place without a look back, and what it would need.
pub const NOTHING: &str = "Für diese Daten gibt es keine Rückschau. Dafür braucht das Datenpaket die Tabellen people_by_age und flows_by_age: Einwohner, Zuzüge und Fortzüge vergangener Jahre nach Geschlecht und Altersgruppen, dazu Geburten und Sterbefälle.";

/// The title.
#[must_use]
pub fn title(from: i32, to: i32) -> String {
    format!("Rückschau: vom 31. Dezember {} zum 31. Dezember {}", year(from), year(to))
}

/// Heading of an observed column.
#[must_use]
pub fn observed(at: i32) -> String {
    format!("{COUNTED} {}", year(at))
}

/// A band of ages; without an upper age it is open.
#[must_use]
pub fn ages(from: usize, to: Option<usize>) -> String {
    to.map_or_else(|| format!("{from} und älter"), |to| format!("{from}–{to}"))
}

/// An error in per cent with two decimals, as the small ones need.
#[must_use]
pub fn fine_percent(value: f64) -> String {
    format!("{}{PER_CENT}", signed_decimal(value, 2))
}

/// What the official balance itself leaves unexplained.
#[must_use]
pub fn residual(from: i32, to: i32, persons: f64) -> String {
    format!(
        "Rest der amtlichen Bilanz {}: {} Personen, die weder Geburten und Sterbefälle noch Wanderung erklären",
        years(from, to),
        signed_persons(persons)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_of_the_look_back_read_as_german() {
        let check = |text: String, expected: &str| assert_eq!(text, expected);
        check(title(2013, 2021), "Rückschau: vom 31. Dezember 2013 zum 31. Dezember 2021");
        check(ages(20, Some(24)), "20–24");
        check(ages(90, None), "90 und älter");
        check(fine_percent(-0.162), "−0,16\u{202f}%");
        check(
            residual(2014, 2021, 161.0),
            "Rest der amtlichen Bilanz 2014–2021: +161 Personen, die weder Geburten und Sterbefälle noch Wanderung erklären",
        );
        check(unchanged_means(2013), "Zum Vergleich: Jede Altersgruppe bleibt so groß, wie sie 2013 war.");
        assert!(
            observed_means(&[2001, 2019])
                .ends_with("für 2001, 2019: Es ist von den Jahren davor und danach übernommen.")
        );
    }
}
