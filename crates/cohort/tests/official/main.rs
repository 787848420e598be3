//! Facts that the official convention must keep, whatever the figures.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

mod any_figures;
mod facts;
mod refused;
mod stays;
mod tied;
mod varied;

use cohort::InputError;
use cohort::official::{
    Attraction, Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, Projection, RateTables,
    Rates, Year, project, project_with,
};
use ndarray::{Array2, Array3, Axis, s};

/// A small deterministic source of figures: what is tested is the convention, not the figures.
struct Figures(u64);

impl Figures {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / (1_u64 << 53) as f64
    }

    fn array(&mut self, regions: usize, most: f64) -> Array3<f64> {
        Array3::from_shape_simple_fn((regions, 2, 101), || self.next() * most)
    }
}

struct Case {
    base: Array3<f64>,
    arrivals: Array3<f64>,
    q: Array3<f64>,
    out: Array3<f64>,
    moving: Array3<f64>,
    fertility: Array2<f64>,
    attraction: Vec<f64>,
    /// In place of `attraction`.
    by_age: Option<Array3<f64>>,
    capacity: Option<Vec<f64>>,
    extra: Option<Array3<f64>>,
    years: usize,
}

impl Case {
    fn new(seed: u64, regions: usize) -> Self {
        let mut figures = Figures(seed);
        let mut fertility = Array2::zeros((regions, 101));
        for rate in fertility.slice_mut(s![.., 15..50]) {
            *rate = figures.next() * 0.1;
        }
        let attraction: Vec<f64> = (0..regions).map(|_| 0.1 + figures.next()).collect();
        let sum: f64 = attraction.iter().sum();
        Self {
            base: figures.array(regions, 500.0),
            arrivals: figures.array(regions, 20.0),
            q: figures.array(regions, 0.3),
            out: figures.array(regions, 0.2),
            moving: figures.array(regions, 0.2),
            fertility,
            attraction: attraction.iter().map(|share| share / sum).collect(),
            by_age: None,
            capacity: None,
            extra: None,
            years: 5,
        }
    }

    fn rates(&self) -> Result<Rates, InputError> {
        Rates::new(RateTables {
            deaths: DeathProbabilities::new(self.q.clone())?,
            departures: DepartureRates::new(self.out.clone())?,
            moves: MoveRates::new(self.moving.clone())?,
            fertility: self.fertility.clone(),
            boys_per_girl: 1.0537,
        })
    }

    fn inputs(&self) -> Inputs {
        let rates = self.rates().unwrap();
        let arrivals = Counts::new("arrivals", self.arrivals.clone()).unwrap();
        let mut year = Year::new(rates.into(), arrivals.into(), self.attraction()).unwrap();
        if let Some(capacity) = &self.capacity {
            year = year.with_capacity(capacity.clone()).unwrap();
        }
        if let Some(extra) = &self.extra {
            let extra = Counts::new("extra departures", extra.clone()).unwrap();
            year = year.with_extra_departures(extra.into()).unwrap();
        }
        let base = Counts::new("population", self.base.clone()).unwrap();
        Inputs::new(2025, base, vec![year; self.years]).unwrap()
    }

    fn attraction(&self) -> Attraction {
        match &self.by_age {
            Some(shares) => Attraction::by_age(shares.clone()).unwrap(),
            None => Attraction::new(&self.attraction).unwrap(),
        }
    }

    fn project(&self) -> Projection {
        project(&self.inputs())
    }

    /// Where movers go differs by sex and age; at some ages a region draws nobody, or all.
    fn with_attraction_by_age(mut self, seed: Option<u64>) -> Self {
        let Some(seed) = seed else { return self };
        let regions = self.base.dim().0;
        let mut shares = Figures(seed ^ 0x5eed).array(regions, 1.0).mapv(|share| (share - 0.1).max(0.0));
        shares.slice_mut(s![1.., .., 60..63]).fill(0.0);
        shares.slice_mut(s![0, .., 60..63]).fill(1.0);
        let sums = shares.sum_axis(Axis(0));
        for mut region in shares.outer_iter_mut() {
            region.zip_mut_with(&sums, |share, sum| {
                *share = if *sum > 0.0 { *share / sum } else { 1.0 / regions as f64 }
            });
        }
        self.by_age = Some(shares);
        self
    }

    /// Everyone of the base dies at the same rates in every region, so that where people live cannot change births.
    fn with_equal_rates(mut self) -> Self {
        for rates in [&mut self.q, &mut self.out, &mut self.moving] {
            let first = rates.index_axis(Axis(0), 0).to_owned();
            for mut region in rates.outer_iter_mut() {
                region.assign(&first);
            }
        }
        let first = self.fertility.row(0).to_owned();
        for mut region in self.fertility.outer_iter_mut() {
            region.assign(&first);
        }
        self
    }

    /// Up to `most` persons of each cell leave in every year; some cells have fewer, some are left alone.
    fn with_extra_departures(mut self, seed: u64, most: f64) -> Self {
        let regions = self.base.dim().0;
        self.extra = Some(Figures(!seed).array(regions, 2.0 * most).mapv(|persons| (persons - most).max(0.0)));
        self
    }

    fn with_tight_capacity(mut self, share: f64) -> Self {
        let regions = self.base.dim().0;
        self.capacity = Some((0..regions).map(|region| self.base.index_axis(Axis(0), region).sum() * share).collect());
        self
    }
}

fn total(projection: &Projection, component: Component, year: usize) -> f64 {
    projection.components().slice(s![year, .., component.index()]).sum()
}

fn close(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-8 * (1.0 + left.abs().max(right.abs()))
}

/// Start + births - deaths - departures - moves out + arrivals + moves in = end, in every cell.
fn check_balance(case: &Case) {
    let inputs = case.inputs();
    let plain = project(&inputs);
    let mut years = Vec::new();
    let projection = project_with(&inputs, |_, flows| years.push(flows.clone()));
    assert_eq!(plain, projection, "watching the flows must not change them");
    for (index, flows) in years.iter().enumerate() {
        let end = projection.population();
        for (cell, end) in end.index_axis(Axis(0), index + 1).iter().enumerate() {
            let balance = flows.start[cell] + flows.births[cell]
                - flows.deaths[cell]
                - flows.departures[cell]
                - flows.moves_out[cell]
                - flows.transitions_out[cell]
                + flows.arrivals[cell]
                + flows.moves_in[cell]
                + flows.transitions_in[cell];
            assert!((balance - end).abs() < 1e-9, "year {index}, cell {cell}: {balance} against {end}");
            assert!(*end >= 0.0 && flows.deaths[cell] >= -1e-12);
        }
        assert!(close(total(&projection, Component::MovesIn, index), total(&projection, Component::MovesOut, index)));
        let wanted = case.arrivals.sum();
        let placed = total(&projection, Component::Arrivals, index);
        assert!(close(placed + total(&projection, Component::Unplaced, index), wanted));
    }
}
