//! Draws of the model of error: the same random numbers, courses and quantiles.

use std::sync::Arc;

use scenario::pack::{Pack, built_in_files};
use scenario::ranges::{Draw, Measure, Prepared, Sample, errors_of};
use scenario::{Area, Homes, Lever, Model, Scenario};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::fingerprint::Fingerprint;

/// Few: a draw takes every path that any other takes.
const DRAWS: u32 = 8;
/// As far as pictures show.
const UNTIL: i32 = 2060;
/// Everything that a range can be of.
const QUESTION: [Measure; 6] = [
    Measure::Persons,
    Measure::Aged { from: 0, to: 5 },
    Measure::Births,
    Measure::Deaths,
    Measure::Unplaced,
    Measure::DwellingsNeeded,
];

/// Draws the baseline, and a scenario with more arrivals under each way to take the housing limit, with two seeds; one line each.
#[wasm_bindgen]
pub fn draws() -> String {
    lines().unwrap_or_else(|why| why)
}

fn lines() -> Result<String, String> {
    let pack = Pack::from_files(&built_in_files()).map_err(|faults| faults.to_string())?;
    let model = Model::new(Arc::new(pack)).map_err(|fault| fault.to_string())?;
    let more = Scenario::default().with_deviation(Lever::Arrivals, Area::City, 1_234.5);
    let mut scenarios = vec![("baseline", Scenario::default())];
    scenarios.extend(Homes::ALL.map(|(name, homes)| (name, more.clone().with_homes(homes))));
    let mut lines = Vec::new();
    for (name, scenario) in scenarios {
        for seed in [1, u64::MAX] {
            lines.push(line(&model, name, &scenario, seed)?);
        }
    }
    Ok(lines.join("\n"))
}

fn line(model: &Model, name: &str, scenario: &Scenario, seed: u64) -> Result<String, String> {
    let errors = errors_of(model.pack()).map_err(|missing| missing.to_string())?;
    let prepared = Prepared::new(model, &errors, scenario, UNTIL).map_err(|fault| fault.to_string())?;
    let mut sample = Sample::new(prepared.figures(&QUESTION));
    let (mut drawer, mut bits) = (prepared.drawer(), Fingerprint::default());
    for number in 0..DRAWS {
        let figures = drawer.draw(Draw { seed, number }, &QUESTION);
        bits.add(figures);
        sample.push(figures);
    }
    let quantiles = (0..prepared.figures(&QUESTION)).filter_map(|figure| sample.quantiles(figure));
    quantiles.for_each(|quantiles| bits.add(&quantiles));
    let city = prepared.figure(&QUESTION, UNTIL, Area::City, 0).and_then(|figure| sample.quantiles(figure));
    let [low, .., high] = city.ok_or("no draw was made")?;
    Ok(format!("draws of {name}, seed {seed}: {low} to {high} people; bits {bits}"))
}
