//! How long the answers take, and how many projections they are.
//!
//! `cargo run --release -p questions --example timing`

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a program that measures and prints")]

use std::sync::Arc;
use std::time::Instant;

use questions::explain::Explaining;
use questions::field::{Axis, Surveying};
use questions::sensitivity::Moving;
use questions::solve::{Combining, Goal, Relation, Solving};
use questions::{Ask, Knob, Measure, Work};
use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Lever, Model, Scenario, presets};

const YEAR: i32 = 2050;
/// Values of each lever of a field.
const FIELD: usize = 40;

fn main() {
    let model = Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap();
    let ask = Ask { measure: Measure::Persons, area: Area::City, year: YEAR };
    let basis = Scenario::default();
    let period = presets::all(&model).unwrap().into_iter().find(|preset| preset.period.is_some()).unwrap().scenario;
    let eight = period
        .deviations()
        .take(8)
        .fold(basis.clone(), |scenario, (lever, area, course)| scenario.with_course(lever, area, course.clone()));
    let districts = (0..18)
        .fold(period.clone(), |scenario, region| scenario.with_deviation(Lever::Infill, Area::District(region), 5.0));
    let [arrivals, departures] = [Lever::Arrivals, Lever::Departures].map(|lever| Knob::new(lever, Area::City));
    let goal = Goal::new(ask, Relation::Exactly, 100_000.0);
    let axis = |knob| Axis::of_slider(&model, &basis, knob, (FIELD, YEAR));
    measure("8 entries", Explaining::new(&basis, &eight, &[ask]), &model);
    measure("12 entries", Explaining::new(&basis, &period, &[ask]), &model);
    measure("30 entries", Explaining::new(&basis, &districts, &[ask]), &model);
    measure("one lever", Solving::new(&basis, arrivals, goal), &model);
    measure("two levers", Combining::new(&basis, (arrivals, departures), goal), &model);
    measure("every lever with a range", Moving::observed(&model, &basis, ask), &model);
    measure("a field of 40 x 40", Surveying::new(&basis, ask, (axis(arrivals), axis(departures))), &model);
}

fn measure<W: Work>(name: &str, mut work: W, model: &Model) {
    let (start, mut longest) = (Instant::now(), 0.0_f64);
    while work.answer().is_none() {
        let step = Instant::now();
        work.step(model).unwrap();
        longest = longest.max(step.elapsed().as_secs_f64() * 1e3);
    }
    let (all, runs) = (start.elapsed().as_secs_f64() * 1e3, work.progress().done);
    println!("{name}: {all:.0} ms, {runs} projections, the longest step {longest:.1} ms");
}
