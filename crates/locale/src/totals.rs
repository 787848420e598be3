//! Totals that a scenario is tied to (Eckwerte), and what they imply.

use crate::numbers;

texts! {
    totals;

    name = de "Eckwerte" en "Totals to be met" leicht "Feste Zahlen";
    none = de "keine" en "none" leicht "keine";
    /// A tie as a line: where, who, and its points.
    line(area: &str, who: &str, points: &[(i32, f64)]) =
        de ("Eckwerte, {area}, {who}: {}", along(points))
        en ("Totals to be met, {area}, {who}: {}", along(points))
        leicht ("Feste Zahlen für {area}, {who}: {}", along(points));
    everybody = de "alle" en "everybody" leicht "alle Menschen";
    contradict(year: i32) =
        de "Die Eckwerte für {year} widersprechen sich: Teile ergeben zusammen nicht das Ganze, oder zwei überschneiden sich. Ändern Sie einen davon."
        en "The totals for {year} contradict each other: parts do not add up to the whole, or two overlap. Change one of them."
        leicht "Die festen Zahlen für das Jahr {year} passen nicht zusammen.";
    not_here =
        de "Was Eckwerte einhält, ließ sich nicht laden. Laden Sie die Seite neu."
        en "What meets totals could not be fetched. Load the page again."
        leicht "Ein Teil der Seite fehlt. Laden Sie die Seite neu.";
    ages = de "alle (all) oder ein Alter wie 0-17 oder 65+" en "all, or ages such as 0-17 or 65+";
    places =
        de "die Stadt oder Stadtteile, je einmal, und Jahre ab 2000 mit Personen, je einmal"
        en "the city or districts, each once, and years from 2000 with persons, each once"
        leicht "Orte und Jahre, alles nur einmal";
}

/// `2030: 101.000, 2040: 102.500`.
fn along(points: &[(i32, f64)]) -> String {
    let point = |(year, persons): &(i32, f64)| format!("{}: {}", numbers::year(*year), numbers::persons(*persons));
    points.iter().map(point).collect::<Vec<_>>().join(", ")
}
