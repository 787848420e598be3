//! The product's own projection: the built-in pack under scenarios that move every lever.

use std::sync::Arc;

use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Homes, Lever, Model, ModelError, Names, Outcome, Scenario, TARGET_YEARS};
use wasm_bindgen::prelude::wasm_bindgen;

/// Share of the way from the baseline to the end of a lever: an odd number, so that no sum comes out round.
const WAY: f64 = 0.37;

/// Projects the baseline and scenarios that move each lever in the city and in a district; one line each.
#[wasm_bindgen]
#[must_use]
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
    for (name, homes) in Homes::ALL {
        scenarios.push((format!("all levers, {name}"), all.clone().with_homes(homes)));
    }
    scenarios.into_iter().map(|(name, scenario)| line(&name, model.project(&scenario, *TARGET_YEARS.end()))).collect()
}

fn line(name: &str, outcome: Result<Outcome, ModelError>) -> String {
    match outcome {
        Ok(outcome) => {
            let people = outcome.persons(Area::City, outcome.last_year());
            format!("{name}: {people} people; bits {:016x}", fingerprint(&outcome))
        }
        Err(fault) => format!("{name}: {fault}"),
    }
}

/// FNV-1a over the bits of every cell and every component of change.
fn fingerprint(outcome: &Outcome) -> u64 {
    let projection = outcome.projection();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for value in projection.population().iter().chain(&projection.components()) {
        for byte in value.to_bits().to_le_bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
    hash
}
