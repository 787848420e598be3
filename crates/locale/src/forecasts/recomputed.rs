//! Words on what is recomputed of the state office's forecasts.

use super::numbers;

texts! {
    forecasts_recomputed;

    heading =
        de "Was das Landesamt über die Stadt sagt: nachgerechnet, keine amtliche Zahl"
        en "What the state office says about the city: recomputed, not an official figure";
    about =
        de "Das Landesamt hat Zahlen für die Stadt veröffentlicht, sie liegen hier aber nicht vor. Bekannt ist, was es für das Land \
            vorausberechnet. Dieses Modell rechnet alle Kreise des Landes so, dass sie zusammen diese Zahl ergeben. Was für einzelne Kreise veröffentlicht ist, \
            geht nicht ein: Daran zeigt sich, wie gut die Rechnung ist."
        en "The state office has published figures for the city, but they are not at hand. Known is what it projects for the state. \
            This model projects all districts (Kreise) of the state so that together they give that figure. What is published for single Kreise is not used: it shows \
            how good the calculation is.";
    method =
        de "Start ist der letzte vorliegende Jahresendstand der Kreise nach Alter (31.12.2018, für die fünfte Vorausberechnung 2017). Zuzug (Personen) \
            sowie Fortzug und Geburten (Raten) bleiben auf dem Mittel der letzten drei Jahre; diese Wahl stand fest, bevor verglichen wurde (Probe an 307 Kreisen). Ein \
            gemeinsamer Faktor auf den Zuzug trifft die Zahl des Landes. Die Lebenserwartung steigt, wie das Landesamt für die fünfte Vorausberechnung annahm; für die sechste liegt die \
            Annahme nicht vor. Der Bereich ist die Wurzel aus der Summe zweier Quadrate um den gerechneten Wert: des größten Abstands, den fünf andere Zeiträume des Zuzugs \
            ergeben, und des quadratischen Mittels der Abweichungen in den veröffentlichten Kreisen."
        en "The start is the last count of the Kreise by age that is at hand (December 31, 2018; 2017 for the fifth projection). Arrivals (persons) and \
            departures and births (rates) stay at the mean of the last three years; this was fixed before anything was compared (trial on 307 Kreise). One common factor on \
            arrivals meets the figure of the state. Life expectancy rises as the state office assumed for its fifth projection; for the sixth the assumption is not \
            at hand. The range is the root of the sum of two squares around the calculated value: of the greatest distance that five other periods of arrivals give, and \
            of the root mean square of the differences in the published Kreise.";
    /// Columns of the places that judge it.
    columns() -> [&'static str; 4] =
        de { ["Kreis", "nachgerechnet", "veröffentlicht", "Unterschied, Punkte"] }
        en { ["Kreis", "Recomputed", "Published", "Difference, points"] };
    caption(base_year: i32, year: i32) =
        de "Veränderung von {base_year} bis {year}, wo das Landesamt sie veröffentlicht hat"
        en "Change from {base_year} to {year}, where the state office has published it";
    range(title: &str, base_year: i32, basis: &str, year: i32, low: f64, high: f64) =
        de ("{title} (Basis {base_year}, {basis}): für {year} nachgerechnet etwa {} bis {} Menschen in der Stadt.",
            numbers::persons(low), numbers::persons(high))
        en ("{title} (base {base_year}, {basis}): recomputed for {year} about {} to {} people in the city.",
            numbers::persons(low), numbers::persons(high));
    /// Where the scenario lies; `outside` are the persons beyond the range, with a sign.
    scenario(year: i32, persons: f64, outside: f64) =
        de {
            let place = if outside < 0.0 {
                "unter dem Bereich"
            } else if outside > 0.0 {
                "über dem Bereich"
            } else {
                "im Bereich"
            };
            format!("Ihr Szenario liegt {year} mit {} {place}; es rechnet auf der Basis des Zensus 2022.",
                numbers::persons(persons))
        }
        en {
            let place = if outside < 0.0 {
                "below the range"
            } else if outside > 0.0 {
                "above the range"
            } else {
                "within the range"
            };
            format!("In {year} your scenario, at {}, is {place}; it counts on the basis of the 2022 census.",
                numbers::persons(persons))
        };
    /// How far the calculation is off where the office did publish, points.
    quality(count: usize, rms: f64, mean: f64, worst: &str, error: f64) =
        de ("Für {count} Kreise ist die Veränderung veröffentlicht. Dort weicht die Rechnung um {} Prozentpunkte ab (quadratisches Mittel), im Mittel um {}; am \
            weitesten in {worst} ({}).",
            numbers::decimal(rms, 1), numbers::signed_decimal(mean, 1), numbers::signed_decimal(error, 1))
        en ("For {count} Kreise the change is published. There the calculation is off by {} percentage points (root mean square), on average by {}; furthest in \
            {worst} ({}).",
            numbers::decimal(rms, 1), numbers::signed_decimal(mean, 1), numbers::signed_decimal(error, 1));
}
