//! How long a projection takes, how that grows, and how far it is from the least that any program would need.
//!
//! `cargo xtask bench` reads the medians from criterion's files: the names of groups and functions are known there.

#![expect(clippy::expect_used, reason = "a benchmark without inputs has nothing to go on with")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use bench::{Asked, Bare, City, Drawn};
use cohort::dims::AGES;
use cohort::fertility::{AgeBasis, FertilitySchedule};
use cohort::life_table::LifeTable;
use cohort::official::{Total, Totals, project, project_tied};
use criterion::{BenchmarkId, Criterion, criterion_group, criterion_main};

const DISTRICTS: usize = 18;
const YEARS: usize = 30;

fn whole_city(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("city");
    let city = City::new(DISTRICTS, YEARS);
    let inputs = city.inputs().expect("inputs");
    group.bench_function("engine", |bencher| bencher.iter(|| project(black_box(&inputs))));
    let mut bare = Bare::new(&city);
    group.bench_function("bare", |bencher| bencher.iter(|| black_box(&mut bare).run()));
    let unlimited = city.inputs_without_limit().expect("inputs");
    group.bench_function("engine without limit", |bencher| bencher.iter(|| project(black_box(&unlimited))));
    // A little more people in every year than there would be: the time of one year and trial, as many as a projection has years.
    let persons = |year: usize| project(&inputs).population().index_axis(ndarray::Axis(0), year).sum();
    let total = |index: usize| Total {
        year: inputs.base_year() + i32::try_from(index).unwrap_or(0),
        regions: (0..DISTRICTS).collect(),
        ages: 0..=AGES - 1,
        persons: persons(index) * 1.002,
    };
    let totals = Totals::new(&inputs, &(1..=YEARS).map(total).collect::<Vec<_>>()).expect("totals");
    group.bench_function("tied", |bencher| {
        bencher.iter_custom(|times| {
            let (begin, mut trials) = (Instant::now(), 0);
            for _ in 0..times {
                trials += project_tied(black_box(&inputs), &totals).trials;
            }
            begin.elapsed().mul_f64((times * YEARS as u64) as f64 / trials as f64)
        });
    });
    group.finish();
}

fn draws(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("built-in");
    let drawn = Drawn::new().expect("the built-in city");
    group.bench_function("projection", |bencher| bencher.iter(|| black_box(&drawn).project()));
    group.bench_function("draws", |bencher| bencher.iter(|| black_box(&drawn).draw()));
    group.finish();
}

fn questions(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("questions");
    group.sample_size(10);
    let asked = Asked::new().expect("the built-in city");
    group.bench_function("explain", |bencher| bencher.iter(|| black_box(&asked).explain()));
    group.bench_function("tornado", |bencher| bencher.iter(|| black_box(&asked).tornado()));
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    for districts in [1, 4, 18, 72] {
        let inputs = City::new(districts, YEARS).inputs().expect("inputs");
        group.bench_function(BenchmarkId::new("districts", districts), |bencher| bencher.iter(|| project(&inputs)));
    }
    for years in [10, 30, 90] {
        let inputs = City::new(DISTRICTS, years).inputs().expect("inputs");
        group.bench_function(BenchmarkId::new("years", years), |bencher| bencher.iter(|| project(&inputs)));
    }
    let inputs = City::new(DISTRICTS, YEARS).inputs().expect("inputs");
    for draws in [1, 10, 100] {
        group.bench_function(BenchmarkId::new("draws", draws), |bencher| {
            bencher.iter(|| {
                for _ in 0..draws {
                    black_box(project(black_box(&inputs)));
                }
            });
        });
    }
    group.finish();
}

fn levers(criterion: &mut Criterion) {
    let (mut q, mut a) = ([0.0; AGES], [0.5; AGES]);
    #[expect(clippy::disallowed_methods, reason = "any life table will do: nothing compares its bits")]
    for (age, q) in q.iter_mut().enumerate() {
        *q = (0.000_03 * (0.095 * age as f64).exp()).min(0.4);
    }
    (q[AGES - 1], a[AGES - 1]) = (1.0, 2.0);
    let table = LifeTable::from_death_probabilities(&q, &a).expect("a table");
    let asked = table.life_expectancy_at_birth() + 2.3;
    criterion.bench_function("life expectancy to probabilities", |bencher| {
        bencher
            .iter(|| table.with_life_expectancy(black_box(asked)).map(|table| table.projection_death_probabilities()));
    });
    let mut rates = [0.0; AGES];
    rates[18..45].fill(0.05);
    let schedule = FertilitySchedule::new(rates).expect("a schedule");
    criterion.bench_function("mean age at birth to rates", |bencher| {
        bencher.iter(|| schedule.shifted_to_mean_age(black_box(32.2), AgeBasis::ReachedInYear));
    });
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = whole_city, draws, questions, growth, levers
}
criterion_main!(benches);
