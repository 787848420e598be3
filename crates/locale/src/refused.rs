//! What cannot be calculated, and what is shown in its place.

use crate::numbers::{persons, year as written};

texts! {
    refused;

    /// Heading over the reasons why a change was not taken over.
    heading = de "Nicht gerechnet" en "Not calculated" leicht "Das geht nicht";
    kept =
        de "Die letzte Änderung wurde nicht übernommen. Alle Zahlen gehören weiter zu den Einstellungen davor."
        en "The last change was not taken over. All figures still belong to the settings before it."
        leicht "Ihre letzte Änderung gilt nicht. Alle Zahlen sind noch von vorher.";
    not_together =
        de "Diese Einstellungen lassen sich zusammen nicht rechnen."
        en "These settings cannot be calculated together."
        leicht "Alles zusammen kann die Seite nicht rechnen.";
    /// A value that cannot be entered, with its unit and year, and what can.
    beyond(lever: &str, area: &str, point: (i32, &str), bounds: (&str, &str)) =
        de {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}: {value} ({}) ist nicht möglich, nur Werte von {least} bis {most}.", written(year))
        }
        en {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}: {value} ({}) is not possible, only values from {least} to {most}.", written(year))
        }
        leicht {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}, Jahr {}: {value}. Das geht nicht. Möglich ist {least} bis {most}.", written(year))
        };
    /// City and district together come to a value that cannot be.
    together(lever: &str, area: &str, point: (i32, &str), bounds: (&str, &str)) =
        de {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}: Die Änderungen für die Stadt und für den Stadtteil ergeben zusammen {value} ({}). Möglich sind Werte von {least} bis {most}.",
                written(year))
        }
        en {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}: the changes for the city and for the district together come to {value} ({}). Values from {least} to {most} are possible.",
                written(year))
        }
        leicht {
            let (year, value) = point;
            let (least, most) = bounds;
            format!("{lever}, {area}, Jahr {}: Stadt und Stadt-Teil zusammen sind {value}. Das geht nicht. Möglich ist {least} bis {most}.",
                written(year))
        };
    past(lever: &str, area: &str, last: i32, first: i32) =
        de ("{lever}, {area}: Die Änderung endet {}, gerechnet wird erst ab {}. Sie hätte keine Wirkung.",
            written(last), written(first))
        en ("{lever}, {area}: the change ends in {}, the calculation begins in {}. It would have no effect.",
            written(last), written(first))
        leicht ("{lever}, {area}: Die Änderung endet {}. Die Seite rechnet erst ab {}.", written(last), written(first));
    past_event(year: i32, first: i32) =
        de ("Einzelereignis {}: Gerechnet wird erst ab {}. Es hätte keine Wirkung.", written(year), written(first))
        en ("Single event in {}: the calculation begins in {}. It would have no effect.", written(year), written(first))
        leicht ("Ereignis im Jahr {}: Die Seite rechnet erst ab {}.", written(year), written(first));
    large_event(year: i32, people: f64, most: f64) =
        de ("Einzelereignis {}: {} Personen sind nicht möglich, höchstens {}.",
            written(year), persons(people), persons(most))
        en ("Single event in {}: {} people are not possible, {} at most.",
            written(year), persons(people), persons(most))
        leicht ("Ereignis im Jahr {}: {} Menschen sind zu viele. Möglich sind {}.",
            written(year), persons(people), persons(most));
    nobody(lever: &str, area: &str, year: i32) =
        de ("{lever}, {area}: {} müssten mehr Menschen gehen, als dort leben.", written(year))
        en ("{lever}, {area}: in {} more people would have to leave than live there.", written(year))
        leicht ("{lever}, {area}: {} gehen mehr Menschen weg, als dort wohnen.", written(year));
    /// What was done with a part that cannot be calculated.
    at_baseline(reason: &str) =
        de "{reason} An dieser Stelle gilt die Basis."
        en "{reason} The baseline holds in its place."
        leicht "{reason} Hier gilt die Grund-Rechnung.";
    /// What was done where no single part is to blame.
    all_at_baseline(reason: &str) =
        de "{reason} Gezeigt wird die Basis."
        en "{reason} You see the baseline."
        leicht "{reason} Sie sehen die Grund-Rechnung.";
    left_out(name: &str, reason: &str) =
        de "„{name}“ lässt sich nicht rechnen und fehlt hier. {reason}"
        en "“{name}” cannot be calculated and is missing here. {reason}"
        leicht "„{name}“ fehlt hier. {reason}";
}
