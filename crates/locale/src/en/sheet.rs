//! What stands on a picture that is handed on.

#[must_use]
pub fn scenario(deviations: &[String]) -> String {
    if deviations.is_empty() {
        return "Model calculation, not a prediction. Shown is the baseline.".to_owned();
    }
    format!("Model calculation, not a prediction. Changes from the baseline: {}.", deviations.join("; "))
}

#[must_use]
pub fn sources(publishers: &[String], licences: &[String]) -> String {
    format!("Data: {}. Licenses: {}.", publishers.join(", "), licences.join(", "))
}

#[must_use]
pub fn made(title: &str, edition: &str, engine: &str, link: &str) -> String {
    let scenario = if link.is_empty() { String::new() } else { format!(" Scenario: #{link}") };
    format!("{title}, data edition {edition}, program version {engine}.{scenario}")
}

#[must_use]
pub fn short_sources(publishers: &[String], licences: &[String], edition: &str, engine: &str) -> String {
    format!("Data: {}. Licenses: {}. Edition {edition}, program {engine}.", publishers.join(", "), licences.join(", "))
}

#[must_use]
pub fn link(address: &str) -> String {
    format!("Calculate yourself: {address}")
}
