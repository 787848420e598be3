//! The cohort-component projection: how many people of each region, sex and age there will be, from births, deaths and
//! migration. Pure mathematics on arrays.
//!
//! | you want | module |
//! | --- | --- |
//! | to project a city, a Land or a canton by single years of age, as statistics offices do | [`official`] |
//! | to reproduce an example of a textbook or of the United Nations, with wider age groups | [`textbook`] |
//! | a life table, another life expectancy | [`life_table`] |
//! | births per woman by age, another total fertility rate or mean age | [`fertility`] |
//! | single ages from age groups of people | [`disaggregate`] |
//! | single ages from age groups of migrants | [`migrants`] |
//! | a model schedule of migration, and its fit | [`rogers_castro`] |
//!
//! [`Cells`] and [`SexAges`] hold figures by region, sex and single age. Persons, probabilities and rates are types of
//! their own that are made from them, so that none can be taken for another.
//!
//! # A closed population of women and men, ten years on
//!
//! ```
//! use cohort::fertility::FertilitySchedule;
//! use cohort::life_table::LifeTable;
//! use cohort::official::{
//!     Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, RateTables, Rates, Year, project,
//! };
//! use ndarray::{Array2, Array3};
//!
//! // A life table with a probability of dying of 1 % at every age, brought to a life expectancy of 80 years.
//! let (mut q, mut a) = ([0.01; 101], [0.5; 101]);
//! (q[100], a[100]) = (1.0, 2.0);
//! let table = LifeTable::from_death_probabilities(&q, &a)?.with_life_expectancy(80.0)?;
//! // One birth for ten women of 25 to 34 a year, brought to 1.4 births per woman.
//! let mut births = [0.0; 101];
//! births[25..35].fill(0.1);
//! let births = FertilitySchedule::new(births)?.with_total_fertility_rate(1.4)?;
//!
//! let death_probabilities = table.projection_death_probabilities();
//! let rates = Rates::new(RateTables {
//!     deaths: DeathProbabilities::new(Array3::from_shape_fn((1, 2, 101), |(_, _, age)| death_probabilities[age]))?,
//!     departures: DepartureRates::none(1),
//!     moves: MoveRates::none(1),
//!     fertility: Array2::from_shape_fn((1, 101), |(_, age)| births.rates()[age]),
//!     boys_per_girl: 1.05,
//! })?;
//! let base = Counts::new("population", Array3::from_elem((1, 2, 101), 500.0))?;
//! let arrivals = Counts::new("arrivals", Array3::zeros((1, 2, 101)))?;
//! let year = Year::new(rates.into(), arrivals.into(), vec![1.0])?;
//! let projection = project(&Inputs::new(2025, base, vec![year; 10])?);
//!
//! // Nobody comes or goes: who was 30 in 2025 is 40 in 2035, or has died.
//! let people = projection.population();
//! assert!(people[[10, 0, 0, 40]] < 500.0);
//! assert!(projection.persons(2035, 0) < projection.persons(2025, 0), "with 1.4 births per woman there are fewer");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Names
//!
//! | in the code | Preston, Heuveline and Guillot (2001) | statistics offices |
//! | --- | --- | --- |
//! | [`LifeTable::survivors`](life_table::LifeTable::survivors) | `l(x)` | Überlebende |
//! | [`LifeTable::person_years`](life_table::LifeTable::person_years) | `L(x)` | von den Überlebenden durchlebte Jahre |
//! | [`projection_death_probabilities`](life_table::LifeTable::projection_death_probabilities) | 1 − `L(x)/L(x−1)`, section 6.3 | Sterbewahrscheinlichkeit nach Geburtsjahren |
//! | [`DeathProbabilities`](official::DeathProbabilities) | 1 − survivorship ratio | Sterbewahrscheinlichkeit |
//! | [`FertilitySchedule::rates`](fertility::FertilitySchedule::rates) | `F(x)`, age-specific fertility rate | altersspezifische Geburtenziffer |
//! | [`total_fertility_rate`](fertility::FertilitySchedule::total_fertility_rate) | TFR | zusammengefasste Geburtenziffer |
//! | `boys_per_girl` | sex ratio at birth | Geschlechterverhältnis bei der Geburt |
//! | `arrivals`, [`DepartureRates`](official::DepartureRates) | in-migrants, out-migration rate | Zuzüge, Fortzugsrate |
//! | [`MoveRates`](official::MoveRates), [`Attraction`](official::Attraction) | origin-destination rates | Umzüge im Gebiet |
//! | [`Components`](official::Components) | components of growth | Bilanz: Geburten, Sterbefälle, Zu- und Fortzüge |
//!
//! # What must hold
//!
//! Constructors refuse with an [`InputError`]; what comes after them cannot fail. The same inputs give the same bits
//! natively and as WebAssembly. The arrays that callers hand in and read are `ndarray`'s: it stands at the border, the
//! equations themselves work on plain slices. Not here: files, text, clock, randomness, anything of one city.

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod cells;
pub mod dims;
pub mod disaggregate;
mod error;
pub mod fertility;
pub mod life_table;
pub mod migrants;
pub mod official;
pub mod rogers_castro;
pub mod textbook;

pub use cells::{ByAge, Cells, SexAges};
pub use error::{Expected, InputError};
