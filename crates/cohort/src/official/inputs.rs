//! What a projection starts from: a base population and the years that follow it.

use std::sync::Arc;

use super::stays::{self, Departing, Stay};
use super::year::{Counts, Year};
use crate::error::{Expected, InputError};

/// So many years the largest counts can grow at the largest fertility and stay finite.
const MOST_YEARS: usize = 500;

/// A base population and the years that follow it.
#[derive(Debug, Clone, PartialEq)]
pub struct Inputs {
    base_year: i32,
    base: Counts,
    years: Vec<Year>,
    /// People who leave again, by the year in which they do.
    departing: Vec<Departing>,
}

impl Inputs {
    /// Puts a base population (31 December of `base_year`) and its following years together.
    ///
    /// # Errors
    /// No year at all, more than 500, or a year with another number of regions than the base.
    pub fn new(base_year: i32, base: Counts, years: Vec<Year>) -> Result<Self, InputError> {
        if years.is_empty() {
            return Err(InputError::shape("years", Expected::YearsToProject));
        }
        if years.len() > MOST_YEARS {
            return Err(InputError::value("years", "", years.len() as f64, Expected::MostYears));
        }
        if let Some(index) = years.iter().position(|year| year.rates.regions != base.regions()) {
            return Err(InputError::value(
                "years",
                format!("year {}", base_year + 1 + i32::try_from(index).unwrap_or(i32::MAX - base_year - 1)),
                years[index].rates.regions as f64,
                Expected::RegionsOfBase { regions: base.regions() },
            ));
        }
        Ok(Self { base_year, base, years, departing: Vec::new() })
    }

    /// The same inputs, of which some arrivals leave again in a later year; a second call replaces the first.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// # use cohort::official::{DeathProbabilities, MoveRates, RateTables};
    /// use cohort::official::{Counts, DepartureRates, Inputs, Rates, Stay, Year, project};
    /// use ndarray::{Array2, Array3};
    ///
    /// // A hundred women of age 20 come in 2026; a tenth of all leave by rate in each year, and who is left of them in 2028.
    /// let nobody = Array3::zeros((1, 2, 101));
    /// let departures = DepartureRates::new(Array3::from_elem((1, 2, 101), 0.1))?;
    /// # let (deaths, moves, fertility) = (DeathProbabilities::none(1), MoveRates::none(1), Array2::zeros((1, 101)));
    /// let rates = Rates::new(RateTables { departures, deaths, moves, fertility, boys_per_girl: 1.05 })?;
    /// let (mut base, mut coming) = (nobody.clone(), nobody.clone());
    /// (base[[0, 0, 19]], coming[[0, 0, 20]]) = (1_000.0, 100.0);
    /// let coming = Arc::new(Counts::new("arrivals", coming)?);
    /// let rates = Arc::new(rates);
    /// let first = Year::new(Arc::clone(&rates), Arc::clone(&coming), vec![1.0])?;
    /// let later = Year::new(rates, Arc::new(Counts::new("arrivals", nobody)?), vec![1.0])?;
    /// let inputs = Inputs::new(2025, Counts::new("population", base)?, vec![first, later.clone(), later])?
    ///     .with_stays(&[Stay { arriving: 2026, leaving: 2028, persons: coming }])?;
    ///
    /// let projection = project(&inputs);
    /// assert!((projection.population()[[2, 0, 0, 21]] - (810.0 + 90.0)).abs() < 1e-9);
    /// assert!((projection.population()[[3, 0, 0, 22]] - 729.0).abs() < 1e-9);
    /// # Ok::<(), cohort::InputError>(())
    /// ```
    ///
    /// # Errors
    /// An arrival outside of the projected years, an end that is not later, another number of regions, more persons in a cell than arrive
    /// there in that year, or a year with [extra departures](Year::with_extra_departures): these are counted and not followed, so that
    /// nobody could say how many guests are among them.
    pub fn with_stays(mut self, stays: &[Stay]) -> Result<Self, InputError> {
        self.departing = stays::gather(self.base_year, &self.years, stays)?;
        Ok(self)
    }

    /// The same inputs, of whose arrivals in a year some are given: see [`Year::with_given_arrivals`].
    ///
    /// # Errors
    /// As there. Nobody arrives in a year that is not projected.
    pub fn with_given_arrivals(mut self, year: i32, persons: Arc<Counts>) -> Result<Self, InputError> {
        let index = usize::try_from(i64::from(year) - i64::from(self.base_year) - 1).ok();
        if let Some(of) = index.and_then(|index| self.years.get_mut(index)) {
            *of = of.clone().with_given_arrivals(persons)?;
        }
        Ok(self)
    }

    /// The same inputs with as many other years, of the same regions.
    pub(super) fn with_years(mut self, years: Vec<Year>) -> Self {
        self.years = years;
        self
    }

    /// People who leave again, by the year in which they do.
    pub(super) fn departing(&self) -> &[Departing] {
        &self.departing
    }

    /// The year on whose 31 December the projection starts.
    pub fn base_year(&self) -> i32 {
        self.base_year
    }

    /// The base population.
    pub fn base(&self) -> &Counts {
        &self.base
    }

    /// The years to project, the first one following the base year.
    pub fn years(&self) -> &[Year] {
        &self.years
    }

    /// Number of regions (states).
    pub fn regions(&self) -> usize {
        self.base.regions()
    }
}
