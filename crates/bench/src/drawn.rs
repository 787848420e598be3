//! Draws of the built-in city, as a page makes them.

use std::error::Error;

use scenario::Scenario;
use scenario::ranges::{Draw, Prepared, Survey, errors_of};

use crate::built_in;

/// The last year that is drawn.
const UNTIL: i32 = 2050;
const EVERY_AGE: (usize, usize) = (0, usize::MAX);

/// The built-in city's baseline, ready to be projected and drawn.
pub struct Drawn {
    prepared: Prepared,
    survey: Survey,
}

impl Drawn {
    /// How many draws are made at once: as many as a worker of the page is asked for.
    pub const DRAWS: u32 = 20;

    /// Makes it ready.
    ///
    /// # Errors
    /// Those of the pack and of the model, which the project's tests rule out.
    pub fn new() -> Result<Self, Box<dyn Error>> {
        let model = built_in()?;
        let errors = errors_of(model.pack())?;
        let prepared = Prepared::new(&model, &errors, &Scenario::default(), UNTIL)?;
        let survey = prepared.survey(EVERY_AGE);
        Ok(Self { prepared, survey })
    }

    /// One projection, read as a draw is; the sum of all figures, so that none is left out.
    #[must_use]
    pub fn project(&self) -> f64 {
        self.prepared.surveyed(&self.survey).iter().sum()
    }

    /// [`Drawn::DRAWS`] draws; the sum of all figures.
    #[must_use]
    pub fn draw(&self) -> f64 {
        let mut drawer = self.prepared.drawer();
        (0..Self::DRAWS).map(|number| drawer.survey(Draw { seed: 1, number }, &self.survey).iter().sum::<f64>()).sum()
    }
}
