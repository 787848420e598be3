//! Which result a question is about.

pub use scenario::Measure;
use scenario::{Area, Model, ModelError, Outcome, Scenario};

/// One figure that a question is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ask {
    /// Which figure.
    pub measure: Measure,
    /// Where.
    pub area: Area,
    /// On 31 December of which year, or of which year.
    pub year: i32,
}

impl Ask {
    /// The figure in a projection.
    #[must_use]
    pub fn of(&self, outcome: &Outcome) -> f64 {
        self.measure.of(outcome, self.area, self.year)
    }

    /// The figure of a scenario.
    ///
    /// # Errors
    ///
    /// As [`Model::project`].
    pub fn answer(&self, model: &Model, scenario: &Scenario) -> Result<f64, ModelError> {
        let outcome = outcome(model, scenario, std::slice::from_ref(self))?;
        Ok(self.of(&outcome))
    }
}

/// Figures of a scenario, all of one projection, which goes no further and keeps no more than they need.
///
/// # Errors
///
/// As [`Model::project`].
pub fn figures(model: &Model, scenario: &Scenario, asks: &[Ask]) -> Result<Vec<f64>, ModelError> {
    let outcome = outcome(model, scenario, asks)?;
    Ok(asks.iter().map(|ask| ask.of(&outcome)).collect())
}

fn outcome(model: &Model, scenario: &Scenario, asks: &[Ask]) -> Result<Outcome, ModelError> {
    let last = asks.iter().map(|ask| ask.year).fold(model.first_year(), i32::max);
    let changing = asks.iter().filter(|ask| !ask.measure.is_stock()).map(|ask| ask.year);
    model.project_people(scenario, last, changing.min().unwrap_or(i32::MAX))
}
