//! What stands on a picture that is handed on.

/// That it is no prediction, and which scenario it shows.
#[must_use]
pub fn scenario(deviations: &[String]) -> String {
    if deviations.is_empty() {
        return "Modellrechnung, keine Vorhersage. Gezeigt ist die Basis.".to_owned();
    }
    format!("Modellrechnung, keine Vorhersage. Abweichungen von der Basis: {}.", deviations.join("; "))
}

/// Whose figures it rests on, with their licence.
#[must_use]
pub fn sources(publishers: &[String], licences: &[String]) -> String {
    format!("Daten: {}. Lizenzen: {}.", publishers.join(", "), licences.join(", "))
}

/// Which figures and which program made it, and the scenario in the form of a link.
#[must_use]
pub fn made(title: &str, edition: &str, engine: &str, link: &str) -> String {
    let scenario = if link.is_empty() { String::new() } else { format!(" Szenario: #{link}") };
    format!("{title}, Datenstand {edition}, Programmfassung {engine}.{scenario}")
}

/// The same in short, with edition and program.
#[must_use]
pub fn short_sources(publishers: &[String], licences: &[String], edition: &str, engine: &str) -> String {
    format!("Daten: {}. Lizenzen: {}. Stand {edition}, Programm {engine}.", publishers.join(", "), licences.join(", "))
}

/// Where the picture can be moved.
#[must_use]
pub fn link(address: &str) -> String {
    format!("Selbst rechnen: {address}")
}
