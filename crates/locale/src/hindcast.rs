//! The look back: a projection from a past year beside what was counted since.

use crate::numbers::{signed_decimal, signed_persons, year, years};
use crate::signs::per_cent;

texts! {
    hindcast;

    observed_components = de "Komponenten beobachtet" en "components observed";
    ahead = de "im Voraus" en "ahead of time";
    unchanged = de "nichts ändert sich" en "nothing changes";
    rest =
        de "Was bei gezählten Komponenten bleibt, kommt vor allem daher, dass das Alter der Zu- und Fortziehenden nur in wenigen breiten Gruppen veröffentlicht ist, von 30 bis 49 in einer einzigen."
        en "What remains with counted components comes mostly from the ages of migrants being published in a few broad groups only, from 30 to 49 in a single one.";
    totals_caption =
        de "Alle zusammen, und wie weit die Altersgruppen im Mittel danebenliegen"
        en "All together, and how far off the age groups are on average";
    /// Headings of the totals.
    totals() -> [&'static str; 6] =
        de { ["Rechnung", "Personen", "Abweichung", "in Prozent", "je Altersgruppe", "nach Personen gewichtet"] }
        en { ["Calculation", "Persons", "Difference", "in percent", "per age group", "weighted by persons"] };
    counted = de "beobachtet" en "observed";
    /// The columns of sex and age.
    group() -> [&'static str; 2] = de { ["Geschlecht", "Alter"] } en { ["Sex", "Age"] };
    projected = de "gerechnet" en "calculated";
    error = de "Abweichung" en "Difference";
    error_percent = de "in Prozent" en "in percent";
    women = de "Frauen" en "Women";
    men = de "Männer" en "Men";
    /// Name of a calculation: the observed components, ahead, no change.
    name(kind: usize) -> &'static str =
        de { [observed_components(), ahead(), unchanged()][if kind < 3 { kind } else { 2 }] }
        en { [observed_components(), ahead(), unchanged()][if kind < 3 { kind } else { 2 }] };
    /// What [`observed_components`] means; `without_ages` are the years whose ages of migrants were not published.
    observed_means(without_ages: &[i32]) =
        de {
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
        en {
            let start = "Births, deaths, arrivals and departures as counted, migrants by sex and age group. Shows how exactly the model calculates.";
            if without_ages.is_empty() {
                return start.to_owned();
            }
            let listed: Vec<String> = without_ages.iter().map(|at| year(*at)).collect();
            format!(
                "{start} The ages of migrants were not published for {}: they are taken from the years before and after.",
                listed.join(", ")
            )
        };
    /// What [`ahead`] means, with the first and last year of the level.
    ahead_means(first: i32, last: i32) =
        de ("Wanderung, Geburten und Sterblichkeit auf dem Stand von {} bis {}: was dieses Modell damals vorausgesagt hätte. Aus späteren Jahren stammt nur das Altersmuster der Sterblichkeit.",
            year(first), year(last))
        en ("Migration, births and mortality at the level of {} to {}: what this model would have predicted at the time. Only the age pattern of mortality comes from later years.",
            year(first), year(last));
    unchanged_means(launch: i32) =
        de ("Zum Vergleich: Jede Altersgruppe bleibt so groß, wie sie {} war.", year(launch))
        en ("For comparison: every age group stays as large as it was in {}.", year(launch));
    /// A place without a look back, and what it would need.
    nothing =
        de "Für diese Daten gibt es keine Rückschau. Dafür braucht das Datenpaket die Tabellen people_by_age und flows_by_age: Einwohner, Zuzüge und Fortzüge vergangener Jahre nach Geschlecht und Altersgruppen, dazu Geburten und Sterbefälle."
        en "There is no look back for these data. The data pack would need the tables people_by_age and flows_by_age: people, arrivals and departures of past years by sex and age group, with births and deaths.";
    title(from: i32, to: i32) =
        de ("Rückschau: vom 31. Dezember {} zum 31. Dezember {}", year(from), year(to))
        en ("Looking back: from December 31, {} to December 31, {}", year(from), year(to));
    observed(at: i32) =
        de ("{counted} {}", year(at), counted = counted())
        en ("{counted} {}", year(at), counted = counted());
    /// A band of ages; without an upper age it is open.
    ages(from: usize, to: Option<usize>) =
        de { to.map_or_else(|| format!("{from} und älter"), |to| format!("{from}–{to}")) }
        en { to.map_or_else(|| format!("{from} and over"), |to| format!("{from}–{to}")) };
    /// An error in per cent with two decimals, as the small ones need.
    fine_percent(value: f64) =
        de ("{}{per_cent}", signed_decimal(value, 2), per_cent = per_cent())
        en ("{}{per_cent}", signed_decimal(value, 2), per_cent = per_cent());
    residual(from: i32, to: i32, persons: f64) =
        de ("Rest der amtlichen Bilanz {}: {} Personen, die weder Geburten und Sterbefälle noch Wanderung erklären",
            years(from, to), signed_persons(persons))
        en ("Remainder of the official balance {}: {} persons whom neither births and deaths nor migration explain",
            years(from, to), signed_persons(persons));
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
