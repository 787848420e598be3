//! A city's figures and the choices of a scenario, turned into inputs of the projection.
//!
//! | you want | module or type |
//! | --- | --- |
//! | the figures of a city, read and checked from its tables | [`pack`] |
//! | to say what is different: arrivals, births, homes | [`Scenario`], [`Lever`], [`Course`] over time, [`Event`], [`Setting`] |
//! | where a lever stands without a choice, and how far it goes | [`Basis`], [`Levels`] |
//! | to project | [`Model`] |
//! | people by area, year and age, and what changed them | [`Outcome`], [`Change`] |
//! | what it means for schools, care and homes | [`indicators`], [`Uptake`] |
//! | a scenario as a link or as a file | [`link`], [`file`](mod@file) |
//! | how sure a result is: ranges from seeded draws | [`ranges`] |
//! | several scenarios with names, authors and reasons | [`collection`] |
//! | scenarios to begin with, and the figures they are made of | [`presets`] |
//! | why an older link has another result today | [`changes`] |
//!
//! # Three hundred more arrivals a year
//!
//! ```
//! use std::sync::Arc;
//!
//! use scenario::pack::{Pack, built_in_files};
//! use scenario::{Area, Lever, Model, Names, Scenario};
//!
//! let pack = Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?;
//! let model = Model::new(Arc::new(pack))?;
//! let scenario = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0);
//! let outcome = model.project(&scenario, 2040)?;
//!
//! let more = outcome.persons(Area::City, 2040) - model.baseline().persons(Area::City, 2040);
//! assert!(more > 1_000.0 && more < 15.0 * 300.0, "some of them leave again or die: {more}");
//! let (of_link, faults) = scenario::link::decode("1~z_300", &Names::of(model.pack()));
//! assert!(faults.is_empty() && of_link == scenario);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Names
//!
//! | in the code | the page and the offices |
//! | --- | --- |
//! | baseline | Basis, Basisvariante |
//! | deviation | Abweichung von der Basis |
//! | area: the city, or one of its districts | Gebiet: Gesamtstadt, Ortsbezirk, Stadtteil |
//! | arrivals, departures, moves | Zuzüge, Fortzüge, Umzüge zwischen Stadtteilen |
//! | infill, construction, conversion | Nachverdichtung, Neubau, Umnutzung |
//! | persons per dwelling | Belegung |
//! | kept free | Leerstandsreserve |

#![cfg_attr(
    test,
    allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a failed unwrap is the test's failure")
)]

mod age_group;
mod area;
mod arrivals;
mod basics;
mod basis;
mod cells;
pub mod changes;
mod choice;
pub mod collection;
mod course;
mod decimal;
mod event;
pub mod file;
mod holding;
mod homes;
mod housing;
pub mod indicators;
mod levels;
mod lever;
pub mod link;
mod measure;
mod model;
mod names;
mod outcome;
pub mod pack;
mod places;
pub mod presets;
pub mod ranges;
mod rates;
mod reach;
mod setting;
mod tie;
pub mod totals;
mod uptake;

pub use age_group::AgeGroup;
pub use area::Area;
pub use basis::Basis;
pub use choice::{DEFAULT_TARGET_YEAR, Scenario, TARGET_YEARS};
pub use course::Course;
pub use event::Event;
pub use homes::{Building, Homes};
pub use levels::Levels;
pub use lever::Lever;
pub use measure::Measure;
pub use model::{Model, ModelError};
pub use names::Names;
pub use outcome::{Change, Outcome};
pub use reach::Refusal;
pub use setting::Setting;
pub use uptake::{OneMore, Uptake};
