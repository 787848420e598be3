//! How long a projection takes, how that grows, and how far it is from the least that any program would need.
//!
//! `cargo bench -p cohort` measures with criterion and ends with the ratios: the engine against a loop that only streams the same arrays
//! (the practical limit), and the growth with districts and years (1 is linear).

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark reports to the developer who runs it")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use cohort::dims::{AGES, SEXES};
use cohort::fertility::{AgeBasis, FertilitySchedule};
use cohort::life_table::LifeTable;
use cohort::official::{Counts, Inputs, Rates, Year, project};
use criterion::{BenchmarkId, Criterion, criterion_group};
use ndarray::{Array2, Array3};

const DISTRICTS: usize = 18;
const YEARS: usize = 30;

/// A small deterministic source of figures: the time does not depend on them.
struct Figures(u64);

impl Figures {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn array(&mut self, districts: usize, most: f64) -> Array3<f64> {
        Array3::from_shape_simple_fn((districts, SEXES, AGES), || self.next() * most)
    }
}

/// A city with migration from outside, moves between districts and, if asked for, a housing limit that binds.
fn city(districts: usize, years: usize, limit: bool) -> Inputs {
    let mut figures = Figures(1);
    let base = Counts::new("population", figures.array(districts, 60.0)).expect("persons");
    let (q, out, moves) =
        (figures.array(districts, 0.05), figures.array(districts, 0.08), figures.array(districts, 0.06));
    let mut fertility = Array2::zeros((districts, AGES));
    for ((_, age), rate) in fertility.indexed_iter_mut() {
        *rate = if (15..50).contains(&age) { figures.next() * 0.08 } else { 0.0 };
    }
    let rates = Arc::new(Rates::new(&q, &out, &moves, &fertility, 1.05).expect("rates"));
    let arrivals = Arc::new(Counts::new("arrivals", figures.array(districts, 4.0)).expect("arrivals"));
    let attraction = vec![1.0 / districts as f64; districts];
    let persons = base.total() / districts as f64;
    let mut year = Year::new(rates, arrivals, attraction).expect("a year");
    if limit {
        // Two thirds of the districts are full from the start.
        let room = (0..districts).map(|district| persons * if district % 3 == 0 { 1.5 } else { 1.0 }).collect();
        year = year.with_capacity(room).expect("room");
    }
    Inputs::new(2025, base, vec![year; years]).expect("inputs")
}

/// The arrays of a year as the bare loop reads them.
struct Stream {
    people: Vec<f64>,
    q: Vec<f64>,
    out: Vec<f64>,
    moves: Vec<f64>,
    arrivals: Vec<f64>,
}

impl Stream {
    fn new(districts: usize, years: usize) -> Self {
        let cells = districts * SEXES * AGES;
        let mut figures = Figures(2);
        let mut run = |most: f64| (0..cells).map(|_| figures.next() * most).collect::<Vec<_>>();
        let (mut people, q, out, moves, arrivals) = (run(60.0), run(0.05), run(0.08), run(0.06), run(4.0));
        people.resize(cells * (years + 1), 0.0);
        Self { people, q, out, moves, arrivals }
    }

    /// Reads the state and the four arrays of each year once and writes the next state: less cannot be done.
    fn run(&mut self) -> f64 {
        let cells = self.q.len();
        for year in 0..self.people.len() / cells - 1 {
            let (before, after) = self.people.split_at_mut((year + 1) * cells);
            let before = &before[year * cells..];
            let rates = self.q.iter().zip(&self.out).zip(&self.moves).zip(&self.arrivals);
            for ((next, old), (((q, out), moves), arrivals)) in after.iter_mut().zip(before).zip(rates) {
                *next = old - old * (q + out + moves) + arrivals;
            }
        }
        self.people.last().copied().unwrap_or_default()
    }

    /// A cohort-component projection without regions that exchange people, limit, components and infants' exposure: ageing, deaths,
    /// departures, arrivals, births.
    fn cohorts(&mut self) -> f64 {
        let cells = self.q.len();
        for year in 0..self.people.len() / cells - 1 {
            let (before, after) = self.people.split_at_mut((year + 1) * cells);
            let before = &before[year * cells..];
            for lane in (0..cells).step_by(AGES) {
                let run = lane..lane + AGES;
                let (old, new) = (&before[run.clone()], &mut after[run.clone()]);
                let (q, out, arrivals) = (&self.q[run.clone()], &self.out[run.clone()], &self.arrivals[run]);
                let mut births = 0.0;
                for age in 1..AGES {
                    let jan = if age == AGES - 1 { old[age - 1] + old[age] } else { old[age - 1] };
                    let deaths = jan * (q[age] - out[age] * q[age] / 2.0) + arrivals[age] * q[age] / 2.0;
                    new[age] = jan - deaths - jan * out[age] + arrivals[age];
                    births += 0.02 * (jan + new[age]) / 2.0;
                }
                new[0] = births * (1.0 - q[0]);
            }
        }
        self.people.last().copied().unwrap_or_default()
    }
}

fn whole_city(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("18 districts x 30 years");
    let inputs = city(DISTRICTS, YEARS, true);
    group.bench_function("engine, all features", |bencher| bencher.iter(|| project(black_box(&inputs))));
    let unlimited = city(DISTRICTS, YEARS, false);
    group.bench_function("engine, no housing limit", |bencher| bencher.iter(|| project(black_box(&unlimited))));
    let mut stream = Stream::new(DISTRICTS, YEARS);
    group.bench_function("bare cohort loop", |bencher| bencher.iter(|| black_box(&mut stream).cohorts()));
    group.bench_function("bare streaming loop", |bencher| bencher.iter(|| black_box(&mut stream).run()));
    group.finish();
}

fn growth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("growth");
    for districts in [6, 18, 54] {
        let inputs = city(districts, YEARS, true);
        group.bench_with_input(BenchmarkId::new("districts", districts), &inputs, |bencher, inputs| {
            bencher.iter(|| project(inputs));
        });
    }
    for years in [10, 30, 90] {
        let inputs = city(DISTRICTS, years, true);
        group.bench_with_input(BenchmarkId::new("years", years), &inputs, |bencher, inputs| {
            bencher.iter(|| project(inputs));
        });
    }
    group.finish();
}

fn levers(criterion: &mut Criterion) {
    let (mut q, mut a) = ([0.0; AGES], [0.5; AGES]);
    for (age, q) in q.iter_mut().enumerate() {
        *q = (0.000_03 * libm::exp(0.095 * age as f64)).min(0.4);
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

/// Median time of a piece of work.
fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..101)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}

fn engine(districts: usize, years: usize, limit: bool) -> f64 {
    let inputs = city(districts, years, limit);
    median(|| {
        black_box(project(black_box(&inputs)));
    })
    .as_secs_f64()
}

fn ratios() {
    let whole = engine(DISTRICTS, YEARS, true);
    let unlimited = engine(DISTRICTS, YEARS, false);
    let mut stream = Stream::new(DISTRICTS, YEARS);
    let cohorts = median(|| {
        black_box(black_box(&mut stream).cohorts());
    })
    .as_secs_f64();
    let bare = median(|| {
        black_box(black_box(&mut stream).run());
    })
    .as_secs_f64();
    println!(
        "{DISTRICTS} districts x {YEARS} years: {:.3} ms, without housing limit {:.3} ms",
        whole * 1e3,
        unlimited * 1e3
    );
    println!("bare cohort loop {:.3} ms, bare streaming loop {:.3} ms", cohorts * 1e3, bare * 1e3);
    println!("engine / bare cohort loop: {:.2}; / bare streaming loop: {:.2}", whole / cohorts, whole / bare);
    println!("three times the districts / 3: {:.2}", engine(3 * DISTRICTS, YEARS, true) / whole / 3.0);
    println!("three times the years / 3: {:.2}", engine(DISTRICTS, 3 * YEARS, true) / whole / 3.0);
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(30).measurement_time(Duration::from_secs(2)).warm_up_time(Duration::from_millis(500));
    targets = whole_city, growth, levers
}

fn main() {
    benches();
    Criterion::default().configure_from_args().final_summary();
    ratios();
}
