//! Questions to the built-in city.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a failed unwrap is the test's failure")]

mod explain;
mod priorities;
mod ranges;
mod sensitivity;
mod solve;

use std::sync::{Arc, LazyLock};

use questions::{Ask, Measure};
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Event, Homes, Lever, Model, Scenario};

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap());

const CITY: Area = Area::City;
const ERFENBACH: Area = Area::District(17);

/// Persons of the city on 31 December of a year.
fn persons(year: i32) -> Ask {
    Ask { measure: Measure::Persons, area: CITY, year }
}

fn with(lever: Lever, area: Area, value: f64) -> Scenario {
    Scenario::default().with_deviation(lever, area, value)
}

fn figure(scenario: &Scenario, ask: Ask) -> f64 {
    ask.of(&MODEL.project(scenario, ask.year).unwrap())
}

/// An event of a hundred people, half of whom leave again.
fn event(year: i32, persons: f64) -> Event {
    Event { year, persons, kind: 0, area: CITY, leaving: 50.0, after: 2 }
}

/// A crowd that finds no dwelling.
fn crowded() -> Scenario {
    with(Lever::Arrivals, CITY, 2_000.0).with_homes(Homes::Limit)
}
