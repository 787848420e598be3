//! The look back: a projection from 2013 beside what was observed in 2021.

use crate::numbers::{percent, signed_decimal, signed_persons, year, years};
use crate::signs::PER_CENT;

/// The components as they were counted.
pub const OBSERVED: &str = "Komponenten beobachtet";
/// The components at the level of the years before.
pub const AHEAD: &str = "im Voraus";
/// No projection.
pub const UNCHANGED: &str = "nichts ändert sich";

/// What [`OBSERVED`] means.
pub const OBSERVED_MEANS: &str = "Geburten, Sterbefälle, Zuzüge und Fortzüge wie gezählt, die Wandernden nach Geschlecht und sechs Altersgruppen; nur für 2019 fehlt deren Alter und ist von 2018 und 2020 übernommen. Zeigt, wie genau das Modell rechnet.";
/// What [`AHEAD`] means.
pub const AHEAD_MEANS: &str = "Wanderung, Geburten und Sterblichkeit auf dem Stand von 2011 bis 2013: was dieses Modell damals vorausgesagt hätte. Aus späteren Jahren stammt nur das Altersmuster der Sterblichkeit (Sterbetafel 2016/18, die älteste vorliegende).";
/// What [`UNCHANGED`] means.
pub const UNCHANGED_MEANS: &str = "Zum Vergleich: Jede Altersgruppe bleibt so groß, wie sie 2013 war.";
/// What the error that remains is due to.
pub const REST: &str = "Was bleibt, liegt vor allem bei den 25- bis 54-Jährigen: Das Alter der Zu- und Fortziehenden ist nur in sechs breiten Gruppen veröffentlicht, von 30 bis 49 in einer einzigen. Von den Frauen ab 90 und den Männern ab 85 rechnet das Modell zu wenige; woran das liegt, ist nicht geklärt.";

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

/// What a calculation means, in the same order.
#[must_use]
pub const fn means(kind: usize) -> &'static str {
    [OBSERVED_MEANS, AHEAD_MEANS, UNCHANGED_MEANS][if kind < 3 { kind } else { 2 }]
}

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

/// The error of the year up to which the ages of migrants are published without gap.
#[must_use]
pub fn up_to(at: i32, weighted: f64) -> String {
    format!(
        "{OBSERVED}, bis {} (Alter der Wandernden ohne Lücke veröffentlicht): {} je Altersgruppe, nach Personen gewichtet",
        year(at),
        percent(weighted)
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
        check(
            up_to(2018, 1.94),
            "Komponenten beobachtet, bis 2018 (Alter der Wandernden ohne Lücke veröffentlicht): 1,9\u{202f}% je Altersgruppe, nach Personen gewichtet",
        );
    }
}
