//! What stands on a picture that is handed on.

use crate::numbers;

texts! {
    sheet;

    /// That it is no prediction, and which scenario it shows.
    scenario(deviations: &[String]) =
        de {
            if deviations.is_empty() {
                return "Modellrechnung, keine Vorhersage. Gezeigt ist die Basis.".to_owned();
            }
            format!("Modellrechnung, keine Vorhersage. Abweichungen von der Basis: {}.", deviations.join("; "))
        }
        en {
            if deviations.is_empty() {
                return "Model calculation, not a prediction. Shown is the baseline.".to_owned();
            }
            format!("Model calculation, not a prediction. Changes from the baseline: {}.", deviations.join("; "))
        };
    sources(publishers: &[String], licences: &[String]) =
        de ("Daten: {}. Lizenzen: {}.", publishers.join(", "), licences.join(", "))
        en ("Data: {}. Licenses: {}.", publishers.join(", "), licences.join(", "));
    /// Which figures and which program made it, and the scenario in the form of a link.
    made(title: &str, edition: &str, engine: &str, link: &str) =
        de {
            let scenario = if link.is_empty() { String::new() } else { format!(" Szenario: #{link}") };
            format!("{title}, Datenstand {edition}, Programmfassung {engine}.{scenario}")
        }
        en {
            let scenario = if link.is_empty() { String::new() } else { format!(" Scenario: #{link}") };
            format!("{title}, data edition {edition}, program version {engine}.{scenario}")
        };
    short_sources(publishers: &[String], licences: &[String], edition: &str, engine: &str) =
        de ("Daten: {}. Lizenzen: {}. Stand {edition}, Programm {engine}.", publishers.join(", "), licences.join(", "))
        en ("Data: {}. Licenses: {}. Edition {edition}, program {engine}.", publishers.join(", "), licences.join(", "));
    /// What its shades and strokes are made of.
    ranges(draws: usize, seed: u64) =
        de (
            "Spannweiten aus {} Rechnungen mit Fehlern, wie frühere Vorausberechnungen sie hatten (Startzahl {seed}); keine Vorhersage.",
            numbers::persons(draws as f64),
        )
        en (
            "Ranges of {} calculations with errors as earlier projections had them (seed {seed}); not a prediction.",
            numbers::persons(draws as f64),
        );
    link(address: &str) = de "Selbst rechnen: {address}" en "Calculate yourself: {address}";
}
