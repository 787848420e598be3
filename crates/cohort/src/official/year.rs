//! Persons by cell, and what one year of a projection starts from.

use std::sync::Arc;

use ndarray::ArrayView3;

use super::ages::Ages;
use super::attraction::Attraction;
use super::checks::{outside, place};
use super::rates::Rates;
use crate::cells::Cells;
use crate::error::{Expected, InputError};

/// More persons than have ever lived: a count above it is a mistake, and sums of sums of it stay finite.
const MOST_PERSONS: f64 = 1e12;

/// Persons by region, sex and age, `[region, sex, age]`: zero or more, at most 1e12.
#[derive(Debug, Clone, PartialEq)]
pub struct Counts {
    persons: Cells,
}

impl Counts {
    /// Checks and keeps persons, given as [`Cells`] or as an array; `table` names them in an error.
    ///
    /// # Errors
    /// No region, a shape other than `[regions, 2, 101]`, or a count that is negative, not finite, or more than have ever lived.
    pub fn new<C: TryInto<Cells>>(table: &'static str, persons: C) -> Result<Self, InputError>
    where
        InputError: From<C::Error>,
    {
        let persons = persons.try_into().map_err(|error| InputError::from(error).of(table))?;
        if persons.regions() == 0 {
            return Err(InputError::shape(table, Expected::AtLeastOneRegion));
        }
        let cells = persons.figures();
        match outside(cells, 0.0, MOST_PERSONS) {
            None => Ok(Self { persons }),
            Some(cell) if cells[cell].is_finite() && cells[cell] > MOST_PERSONS => {
                Err(InputError::value(table, place(cell), cells[cell], Expected::MostPersons))
            }
            Some(cell) => Err(InputError::value(table, place(cell), cells[cell], Expected::Persons)),
        }
    }

    /// Persons `[region, sex, age]`.
    pub fn view(&self) -> ArrayView3<'_, f64> {
        self.persons.view()
    }

    /// All persons.
    pub fn total(&self) -> f64 {
        self.persons.sum()
    }

    /// Number of regions (states).
    pub fn regions(&self) -> usize {
        self.persons.regions()
    }

    /// The same as cells.
    pub fn cells(&self) -> &Cells {
        &self.persons
    }

    /// By lane, to be written under factors.
    pub(super) fn lanes_mut(&mut self) -> &mut [Ages] {
        self.persons.lanes_mut()
    }

    /// Adds other persons, cell by cell.
    pub(super) fn add(&mut self, others: &Self) {
        self.persons.view_mut().zip_mut_with(&*others.persons, |sum, more| *sum += more);
    }
}

/// One year of a projection: rates, arrivals from outside, where movers go, who leaves beside the rates, and how many people
/// there is room for.
#[derive(Debug, Clone, PartialEq)]
pub struct Year {
    pub(super) rates: Arc<Rates>,
    pub(super) arrivals: Arc<Counts>,
    pub(super) attraction: Attraction,
    pub(super) capacity: Option<Vec<f64>>,
    pub(super) extra_departures: Option<Arc<Counts>>,
    /// Of the arrivals, those that no factor varies.
    pub(super) given: Option<Arc<Counts>>,
}

impl Year {
    /// A year without a limit to the number of people.
    ///
    /// `attraction` says where movers go: shares by region in a vector, or an [`Attraction`] by age.
    ///
    /// # Errors
    /// What [`Attraction`] refuses, or numbers of regions that differ.
    pub fn new<A: TryInto<Attraction>>(
        rates: Arc<Rates>,
        arrivals: Arc<Counts>,
        attraction: A,
    ) -> Result<Self, InputError>
    where
        InputError: From<A::Error>,
    {
        let attraction = attraction.try_into()?;
        let regions = rates.regions;
        if arrivals.regions() != regions || attraction.regions() != regions {
            return Err(InputError::shape("arrivals and attraction", Expected::RegionsOfRates { regions }));
        }
        Ok(Self { rates, arrivals, attraction, capacity: None, extra_departures: None, given: None })
    }

    /// The same year with room for at most `capacity[region]` persons on 31 December.
    ///
    /// Arrivals and movers into a region without room go to regions with room; arrivals that find none anywhere do not
    /// come and are counted as [`Component::Unplaced`](super::Component::Unplaced), movers stay. Nobody who lives in a
    /// region is moved out of it.
    ///
    /// # Errors
    /// A wrong number of regions, or a capacity that is negative or not finite.
    pub fn with_capacity(mut self, capacity: Vec<f64>) -> Result<Self, InputError> {
        if capacity.len() != self.rates.regions {
            return Err(InputError::shape("capacity", Expected::RegionsOfRates { regions: self.rates.regions }));
        }
        if let Some(region) = capacity.iter().position(|room| !(room.is_finite() && *room >= 0.0)) {
            let value = capacity[region];
            return Err(InputError::value("capacity", format!("region {region}"), value, Expected::Persons));
        }
        self.capacity = Some(capacity);
        Ok(self)
    }

    /// The same year with persons who leave the area beside those who leave by rate, such as the end of a one-off stay.
    ///
    /// `persons` `[region, sex, age]` go by the age reached on 31 December, after everything else that happens to their cell: its deaths
    /// do not change. Where fewer than that are left, all of them go. They count as
    /// [`Component::Departures`](super::Component::Departures); a second call replaces the first.
    ///
    /// ```
    /// use std::sync::Arc;
    ///
    /// # use cohort::official::{DeathProbabilities, DepartureRates, MoveRates, RateTables};
    /// use cohort::official::{Counts, Inputs, Rates, Year, project};
    /// use ndarray::{Array2, Array3};
    ///
    /// let nobody = Array3::zeros((1, 2, 101));
    /// # let (deaths, departures) = (DeathProbabilities::none(1), DepartureRates::none(1));
    /// # let (moves, fertility) = (MoveRates::none(1), Array2::zeros((1, 101)));
    /// let rates = Rates::new(RateTables { deaths, departures, moves, fertility, boys_per_girl: 1.05 })?;
    /// let mut base = nobody.clone();
    /// (base[[0, 0, 20]], base[[0, 1, 20]]) = (50.0, 20.0);
    /// let mut leaving = nobody.clone();
    /// (leaving[[0, 0, 21]], leaving[[0, 1, 21]]) = (30.0, 30.0);
    ///
    /// let year = Year::new(rates.into(), Counts::new("arrivals", nobody)?.into(), vec![1.0])?
    ///     .with_extra_departures(Arc::new(Counts::new("extra departures", leaving)?))?;
    /// let projection = project(&Inputs::new(2025, Counts::new("population", base)?, vec![year])?);
    /// assert_eq!(projection.population()[[1, 0, 0, 21]], 20.0);
    /// assert_eq!(projection.population()[[1, 0, 1, 21]], 0.0);
    /// # Ok::<(), cohort::InputError>(())
    /// ```
    ///
    /// # Errors
    /// A number of regions that differs from that of the rates.
    pub fn with_extra_departures(mut self, persons: Arc<Counts>) -> Result<Self, InputError> {
        if persons.regions() != self.rates.regions {
            let expected = Expected::RegionsOfRates { regions: self.rates.regions };
            return Err(InputError::shape("extra departures", expected));
        }
        self.extra_departures = Some(persons);
        Ok(self)
    }

    /// The same year of whose arrivals some are given, such as those of an event that a scenario assumes: factors of a [`Varied`](super::Varied)
    /// projection leave them as they are. A second call replaces the first.
    ///
    /// # Errors
    ///
    /// A number of regions that differs from that of the rates, or more given persons in a cell than arrive in it.
    pub fn with_given_arrivals(mut self, persons: Arc<Counts>) -> Result<Self, InputError> {
        if persons.regions() != self.rates.regions {
            return Err(InputError::shape("given arrivals", Expected::RegionsOfRates { regions: self.rates.regions }));
        }
        let (given, all) = (persons.cells().figures(), self.arrivals.cells().figures());
        // Two sums of the same persons differ by their rounding.
        if let Some(cell) = (0..given.len()).find(|cell| given[*cell] > all[*cell] * (1.0 + 1e-9)) {
            let expected = Expected::MostArrivals { most: all[cell] };
            return Err(InputError::value("given arrivals", place(cell), given[cell], expected));
        }
        self.given = Some(persons);
        Ok(self)
    }

    /// Arrivals that want to come in this year, by region, sex and age.
    pub fn arrivals(&self) -> &Counts {
        &self.arrivals
    }

    /// Persons who are to leave the area in this year beside those who leave by rate, if there are any.
    pub fn extra_departures(&self) -> Option<&Counts> {
        self.extra_departures.as_deref()
    }

    /// By lane those who want to come.
    pub(super) fn wanted(&self) -> &[Ages] {
        self.arrivals.cells().lanes()
    }

    /// By lane those who are to leave beside the rates.
    pub(super) fn extra(&self) -> Option<&[Ages]> {
        self.extra_departures.as_ref().map(|persons| persons.cells().lanes())
    }

    /// Persons that each region has room for, if there is a limit.
    pub fn capacity(&self) -> Option<&[f64]> {
        self.capacity.as_deref()
    }
}
