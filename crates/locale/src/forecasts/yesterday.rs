//! Words on what earlier forecasts came to.

use super::numbers;

texts! {
    forecasts_yesterday;

    about =
        de "Wo die Prognosen heute stünden, wenn sich die Stadt zwischen den veröffentlichten Jahren gleichmäßig entwickelt \
            hätte. Diese Werte sind abgeleitet (geradlinig verbunden), nicht veröffentlicht."
        en "Where the forecasts would stand today if the city had developed evenly between the published years. \
            These values are derived (joined by straight lines), not published.";
    /// What the counts rest on, each once.
    basis(bases: &[&str]) =
        de (
            "Gezählt wurde auf wechselnder Basis: {}. Ein Teil des Abstands ist ein Unterschied der Zählung.",
            bases.join(", ")
        )
        en ("The basis of counting has changed: {}. Part of the gap is a difference in counting.", bases.join(", "));
    caption =
        de "Frühere Prognosen und was gezählt wurde, Personen am 31. Dezember"
        en "Earlier forecasts and what was counted, persons on December 31";
    /// Columns.
    columns() -> [&'static str; 7] =
        de { ["Prognose", "Jahr", "Prognose, abgeleitet", "Gezählt", "Zählbasis", "Abstand", "in Prozent"] }
        en { ["Forecast", "Year", "Forecast, derived", "Counted", "Basis of counting", "Gap", "in percent"] };
    /// In place of the basis of a count where none is stated.
    no_basis = de "nicht angegeben" en "not stated";
    /// The finding on one forecast that is recomputed; `outside` are the persons counted beyond the joined range, with a sign.
    recomputed(label: &str, year: i32, low: f64, high: f64, counted: f64, outside: f64) =
        de ("„{label}“, keine amtliche Zahl, geradlinig verbunden, stünde {year} bei etwa {} bis {}. Gezählt wurden {}: {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(counted),
            numbers::off(outside, 0, ["darunter", "im Bereich", "darüber"]))
        en ("“{label}”, not an official figure, joined by a straight line, would be at about {} to {} in {year}. Counted were {}: {}.",
            numbers::persons(low), numbers::persons(high), numbers::persons(counted),
            numbers::off(outside, 0, ["below", "within the range", "above"]));
    /// The finding on one forecast.
    sentence(label: &str, year: i32, first: (i32, f64), last: (i32, f64), joined: f64, counted: f64) =
        de {
            let (from_year, from) = first;
            let (to_year, to) = last;
            let gap = counted.round() - joined.round();
            let direction = if gap < 0.0 { "weniger" } else { "mehr" };
            format!("„{label}“, geradlinig verbunden von {} im Jahr {from_year} zu {} im Jahr {to_year}, stünde {year} bei etwa {}. Gezählt wurden {}: \
                 {} {direction}.",
                numbers::persons(from), numbers::persons(to), numbers::persons((joined / 10.0).round() * 10.0),
                numbers::persons(counted), numbers::persons(gap.abs()))
        }
        en {
            let (from_year, from) = first;
            let (to_year, to) = last;
            let gap = counted.round() - joined.round();
            let direction = if gap < 0.0 { "fewer" } else { "more" };
            format!("“{}”, joined by a straight line from {} in {from_year} to {} in {to_year}, would stand at about {} in {year}. Counted were {}: \
                 {} {direction}.",
                label, numbers::persons(from), numbers::persons(to), numbers::persons((joined / 10.0).round() * 10.0),
                numbers::persons(counted), numbers::persons(gap.abs()))
        };
}
