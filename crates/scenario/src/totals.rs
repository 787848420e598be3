//! Totals that a scenario is tied to (Eckwerte): those of an official forecast, of another scenario, or somebody's own.

pub use cohort::official::Implied;
use cohort::official::{self, Totals};

use crate::area::Area;
use crate::choice::Scenario;
use crate::model::{Model, ModelError};
use crate::outcome::Outcome;

/// People of some areas and ages on 31 December of a year.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    /// On 31 December of this year.
    pub year: i32,
    /// The whole city, or some districts.
    pub areas: Vec<Area>,
    /// The youngest and the oldest, both included; 100 stands for 100 and over.
    pub ages: (usize, usize),
    /// How many there are to be.
    pub persons: f64,
}

impl Model {
    /// Projects a scenario up to 31 December of `last_year` and ties it to totals: arrivals, and where these are not enough departures, of the ages
    /// concerned are scaled year by year ([`cohort::official::project_tied`]). Who comes by an event stays as assumed.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// use scenario::pack::{Pack, built_in_files};
    /// use scenario::totals::Total;
    /// use scenario::{Area, Model, Scenario};
    ///
    /// let model = Model::new(Arc::new(Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?))?;
    /// let total = Total { year: 2030, areas: vec![Area::City], ages: (0, 100), persons: 101_000.0 };
    /// let (outcome, implied) = model.project_tied(&Scenario::default(), 2035, &[total])?;
    /// assert!((outcome.persons(Area::City, 2030) - 101_000.0).abs() < 0.5);
    /// assert!(implied[0].more_arrivals > 0.0 && implied[0].missing == 0.0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`Model::project`], and totals that contradict each other ([`Totals::new`]).
    pub fn project_tied(
        &self,
        scenario: &Scenario,
        last_year: i32,
        totals: &[Total],
    ) -> Result<(Outcome, Vec<Implied>), ModelError> {
        let (inputs, stock) = self.prepared(scenario, last_year)?;
        let regions = |area: &Area| match area {
            Area::City => (0..inputs.regions()).collect(),
            Area::District(region) => vec![*region],
        };
        let total = |total: &Total| official::Total {
            year: total.year,
            regions: total.areas.iter().flat_map(regions).collect(),
            ages: total.ages.0..=total.ages.1,
            persons: total.persons,
        };
        let totals: Vec<official::Total> = totals.iter().map(total).collect();
        let tied = official::project_tied(&inputs, &Totals::new(&inputs, &totals)?);
        Ok((Outcome::new(tied.projection, stock, tied.wanted), tied.implied))
    }
}
