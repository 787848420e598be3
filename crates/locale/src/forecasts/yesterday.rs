//! Words on what earlier forecasts came to.

use super::numbers;

texts! {
    forecasts_yesterday;

    about =
        de "Wo die Prognosen heute stünden, wenn sich die Stadt zwischen den veröffentlichten Jahren gleichmäßig entwickelt \
            hätte. Diese Werte sind abgeleitet (geradlinig verbunden), nicht veröffentlicht."
        en "Where the forecasts would stand today if the city had developed evenly between the published years. \
            These values are derived (joined by straight lines), not published.";
    basis =
        de "Gezählt wurde auf wechselnder Basis: Volkszählung 1987, Zensus 2011, Zensus 2022. Ein Teil des Abstands ist ein \
            Unterschied der Zählung."
        en "The basis of counting has changed: census of 1987, census of 2011, census of 2022. Part of the gap is a \
            difference in counting.";
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
        de {
            let place = match outside.round() {
                0.0 => "im Bereich".to_owned(),
                less if less < 0.0 => format!("{} darunter", numbers::persons(-less)),
                more => format!("{} darüber", numbers::persons(more)),
            };
            format!("„{label}“, keine amtliche Zahl, geradlinig verbunden, stünde {year} bei etwa {} bis {}. Gezählt wurden {}: {place}.",
                numbers::persons(low), numbers::persons(high), numbers::persons(counted))
        }
        en {
            let place = match outside.round() {
                0.0 => "within the range".to_owned(),
                less if less < 0.0 => format!("{} below", numbers::persons(-less)),
                more => format!("{} above", numbers::persons(more)),
            };
            format!("“{label}”, not an official figure, joined by a straight line, would be at about {} to {} in {year}. Counted were {}: {place}.",
                numbers::persons(low), numbers::persons(high), numbers::persons(counted))
        };
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
