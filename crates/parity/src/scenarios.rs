//! The product's own projection: the built-in pack under scenarios that move every lever, and events.

use std::sync::Arc;

use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Event, Homes, Lever, Model, ModelError, Names, Outcome, Scenario, TARGET_YEARS};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::fingerprint::Fingerprint;

/// Share of the way from the baseline to the end of a lever: an odd number, so that no sum comes out round.
const WAY: f64 = 0.37;

/// Projects the baseline and scenarios that move each lever in the city and in a district, all of them, and all with events; one line each.
#[wasm_bindgen]
pub fn scenarios() -> String {
    let model = match Pack::from_files(&built_in_files()) {
        Ok(pack) => Model::new(Arc::new(pack)),
        Err(faults) => return faults.to_string(),
    };
    match model {
        Ok(model) => lines(&model).join("\n"),
        Err(fault) => fault.to_string(),
    }
}

fn lines(model: &Model) -> Vec<String> {
    let baseline = Scenario::default();
    let mut all = baseline.clone();
    let mut scenarios = vec![("baseline".to_owned(), baseline.clone())];
    let kinds = &Names::of(model.pack()).kinds;
    for lever in Lever::all(kinds.len()) {
        let Some(name) = lever.file_name(kinds) else { continue };
        for area in [Area::City, Area::District(0)] {
            let basis = model.basis(lever);
            let up = WAY * (basis.max_of(area) - basis.base_of(area));
            let moved = baseline.clone().with_deviation(lever, area, up);
            scenarios.push((format!("{name} {area:?}"), moved));
            all = all.with_deviation(lever, area, up);
        }
    }
    // Without more dwellings the limit binds, so that guests are refused, redirected and stay.
    scenarios.push(("events".to_owned(), baseline.clone().with_events(events())));
    for (name, homes) in Homes::ALL {
        scenarios.push((format!("all levers, {name}"), all.clone().with_homes(homes)));
        scenarios.push((format!("all levers and events, {name}"), all.clone().with_homes(homes).with_events(events())));
    }
    scenarios.into_iter().map(|(name, scenario)| line(&name, model.project(&scenario, *TARGET_YEARS.end()))).collect()
}

/// People who come once to the city and to a district, and leave again in the same year and in different ones.
fn events() -> [Event; 3] {
    let city = Event { year: 2028, persons: 12_345.6, kind: 0, area: Area::City, leaving: 100.0, after: 10 };
    let district = Event { year: 2031, persons: 345.6, kind: 1, area: Area::District(2), leaving: 37.0, after: 7 };
    [city, district, Event { year: 2030, leaving: 61.0, after: 3, ..city }]
}

fn line(name: &str, outcome: Result<Outcome, ModelError>) -> String {
    match outcome {
        Ok(outcome) => {
            let people = outcome.persons(Area::City, outcome.last_year());
            format!("{name}: {people} people; bits {}", fingerprint(&outcome))
        }
        Err(fault) => format!("{name}: {fault}"),
    }
}

/// Of every cell and every component of change.
fn fingerprint(outcome: &Outcome) -> Fingerprint {
    let projection = outcome.projection();
    let mut bits = Fingerprint::default();
    bits.add(projection.population().iter().chain(&projection.components()));
    bits
}
