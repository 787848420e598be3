//! A made-up city of any size in which every feature of the engine is at work.
//!
//! The figures are evenly distributed noise: a projection takes as long with them as with real ones.

use std::sync::Arc;

use cohort::dims::AGES;
use cohort::official::{Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year};
use cohort::{Cells, InputError};
use ndarray::Array2;

/// Women have children from this age on, and until before the other.
const FERTILE: std::ops::Range<usize> = 15..50;

/// A small deterministic source of figures between 0 and 1.
struct Noise(u64);

impl Noise {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn cells(&mut self, districts: usize, most: f64) -> Cells {
        Cells::from_fn(districts, |_| self.next() * most)
    }
}

/// The tables of one year, each with its own figures for every district.
pub struct Tables {
    /// Probability of dying `[district, sex, age]`.
    pub q: Cells,
    /// Departures per person of January `[district, sex, age]`.
    pub out: Cells,
    /// Moves to other districts per person of January `[district, sex, age]`.
    pub moves: Cells,
    /// Births per woman `[district, age]`.
    pub fertility: Array2<f64>,
    /// Persons who want to come `[district, sex, age]`.
    pub arrivals: Cells,
    /// Persons who leave beside the rates `[district, sex, age]`.
    pub extra: Cells,
}

/// The figures of a projection before they are proven.
pub struct City {
    /// Persons on 31 December of the base year `[district, sex, age]`.
    pub base: Cells,
    /// The years to project.
    pub years: Vec<Tables>,
}

impl City {
    /// Makes up a city; the same size always gives the same figures.
    pub fn new(districts: usize, years: usize) -> Self {
        let mut noise = Noise(1);
        let base = noise.cells(districts, 60.0);
        let years = (0..years)
            .map(|_| Tables {
                q: noise.cells(districts, 0.05),
                out: noise.cells(districts, 0.08),
                moves: noise.cells(districts, 0.06),
                fertility: Array2::from_shape_fn((districts, AGES), |(_, age)| {
                    if FERTILE.contains(&age) { noise.next() * 0.08 } else { 0.0 }
                }),
                arrivals: noise.cells(districts, 4.0),
                extra: noise.cells(districts, 0.2),
            })
            .collect();
        Self { base, years }
    }

    /// The inputs of the engine with moves between districts, extra departures and a housing limit that binds in two districts of three.
    ///
    /// # Errors
    ///
    /// None: the figures keep the bounds. The constructors' own error, should that change.
    pub fn inputs(&self) -> Result<Inputs, InputError> {
        self.inputs_of(true)
    }

    /// As [`inputs`](Self::inputs), without the housing limit.
    ///
    /// # Errors
    ///
    /// As [`inputs`](Self::inputs).
    pub fn inputs_without_limit(&self) -> Result<Inputs, InputError> {
        self.inputs_of(false)
    }

    fn inputs_of(&self, limit: bool) -> Result<Inputs, InputError> {
        let districts = self.base.regions();
        let base = Counts::new("population", self.base.clone())?;
        let persons = base.total() / districts as f64;
        let room = |district: usize| persons * if district.is_multiple_of(3) { 1.5 } else { 1.0 };
        let year = |tables: &Tables| {
            let rates = Rates::new(RateTables {
                deaths: DeathProbabilities::new(tables.q.clone())?,
                departures: DepartureRates::new(tables.out.clone())?,
                moves: MoveRates::new(tables.moves.clone())?,
                fertility: tables.fertility.clone(),
                boys_per_girl: 1.05,
            })?;
            let arrivals = Arc::new(Counts::new("arrivals", tables.arrivals.clone())?);
            let extra = Arc::new(Counts::new("extra departures", tables.extra.clone())?);
            let year = Year::new(Arc::new(rates), arrivals, vec![1.0 / districts as f64; districts])?
                .with_extra_departures(extra)?;
            if limit { year.with_capacity((0..districts).map(room).collect()) } else { Ok(year) }
        };
        Inputs::new(2025, base, self.years.iter().map(year).collect::<Result<_, _>>()?)
    }
}
