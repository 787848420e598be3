//! How long a scenario takes from its value to its outcome, 18 districts and 30 years, in microseconds.
//!
//! `cargo run --release -p scenario --example timing`
//!
//! Where memory goes back to the system after each run, as glibc does it, fetching it anew costs more than the figures: with
//! `MALLOC_TRIM_THRESHOLD_=1000000000 MALLOC_TOP_PAD_=100000000` it is kept, as a page in WebAssembly keeps it.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a program that measures and prints")]

use std::sync::Arc;
use std::time::Instant;

use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Course, Event, Lever, Model, Scenario};

const RUNS: usize = 101;
const LAST: i32 = 2055;

fn main() {
    let model = Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap();
    let kinds = model.pack().arrivals.len();
    let moved = |course: &dyn Fn(f64) -> Course| {
        Lever::all(kinds).fold(Scenario::default(), |scenario, lever| {
            let step = model.basis(lever).step * 5.0;
            [Area::City, Area::District(3), Area::District(17)]
                .into_iter()
                .fold(scenario, |scenario, area| scenario.with_course(lever, area, course(step)))
        })
    };
    let constant = moved(&Course::Always);
    let later = moved(&|value| Course::From { value, first: 2035 });
    let rising = moved(&|value| Course::Points(vec![(2025, 0.0), (2055, value)]));
    let event = Event { year: 2027, persons: 800.0, kind: kinds - 1, area: Area::City, leaving: 50.0, after: 3 };
    let events = rising.clone().with_events([event, Event { year: 2030, ..event }]);
    for (name, scenario) in [
        ("baseline", &Scenario::default()),
        ("every lever, constant", &constant),
        ("every lever, from 2035 on", &later),
        ("every lever, another value each year", &rising),
        ("the same and two events that leave again", &events),
    ] {
        let whole = fastest(|| drop(model.project(scenario, LAST).unwrap()));
        let ready = model.inputs(scenario, LAST).unwrap();
        let engine = fastest(|| drop(cohort::official::project(&ready)));
        println!("{name}: {whole:.0}, of these one projection {engine:.0}");
    }
}

/// The fastest of many runs, in microseconds: what the machine does when nobody else uses it.
fn fastest(run: impl Fn()) -> f64 {
    let times = (0..RUNS).map(|_| {
        let start = Instant::now();
        run();
        start.elapsed().as_secs_f64() * 1e6
    });
    times.fold(f64::INFINITY, f64::min)
}
