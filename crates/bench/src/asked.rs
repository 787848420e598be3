//! Questions to a result of the built-in city, as a page asks them: of many projections each, on one core.

use std::error::Error;

use questions::explain::Explaining;
use questions::sensitivity::Moving;
use questions::{Ask, Measure, finish};
use scenario::{Area, Lever, Model, Scenario};

use crate::built_in;

const ASK: Ask = Ask { measure: Measure::Persons, area: Area::City, year: 2050 };
/// Eight differences to the baseline: 256 projections, in all of which dwellings limit who comes.
const DIFFERENCES: [(Lever, f64); 8] = [
    (Lever::Arrivals, 300.0),
    (Lever::Departures, 1.0),
    (Lever::Fertility, 0.1),
    (Lever::LifeExpectancy, 1.0),
    (Lever::Infill, 40.0),
    (Lever::Moves, 2.0),
    (Lever::Construction, 20.0),
    (Lever::MeanAgeAtBirth, 0.2),
];

/// The built-in city and a scenario that differs from its baseline in eight levers.
pub struct Asked {
    model: Model,
    scenario: Scenario,
}

impl Asked {
    /// Makes it ready.
    ///
    /// # Errors
    /// Those of the pack and of the model, which the project's tests rule out.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let deviating = |scenario: Scenario, (lever, value)| scenario.with_deviation(lever, Area::City, value);
        let scenario = DIFFERENCES.into_iter().fold(Scenario::default(), deviating);
        Ok(Self { model: built_in()?, scenario })
    }

    /// Because of what it differs; the sum of all parts.
    #[must_use]
    pub fn explain(&self) -> f64 {
        let found = finish(Explaining::new(&Scenario::default(), &self.scenario, &[ASK]), &self.model);
        found.unwrap_or_default().iter().flat_map(|of| &of.parts).map(|part| part.effect).sum()
    }

    /// What it depends on most; the sum of all widths.
    #[must_use]
    pub fn tornado(&self) -> f64 {
        let found = finish(Moving::observed(&self.model, &self.scenario, ASK), &self.model);
        found.map_or(0.0, |tornado| tornado.bars.iter().map(questions::sensitivity::Bar::width).sum())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_answers_are_found() -> Result<(), Box<dyn Error>> {
        let asked = Asked::new()?;
        assert!(asked.explain().abs() > 100.0);
        assert!(asked.tornado() > 1_000.0);
        Ok(())
    }
}
