//! Facts that the official convention must keep, whatever the figures.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

use cohort::InputError;
use cohort::official::{
    Attraction, Component, Counts, DeathProbabilities, DepartureRates, Inputs, MoveRates, Projection, RateTables,
    Rates, Year, project, project_with,
};
use ndarray::{Array2, Array3, Axis, s};
use proptest::prelude::*;

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

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn every_cell_balances(seed in any::<u64>(), regions in 1_usize..6, ages in any::<Option<u64>>()) {
        check_balance(&Case::new(seed, regions).with_attraction_by_age(ages));
    }

    #[test]
    fn every_cell_balances_with_a_limit(
        seed in any::<u64>(),
        regions in 1_usize..6,
        share in 0.3_f64..1.2,
        ages in any::<Option<u64>>(),
    ) {
        check_balance(&Case::new(seed, regions).with_attraction_by_age(ages).with_tight_capacity(share));
    }

    #[test]
    fn every_cell_balances_with_extra_departures(
        seed in any::<u64>(),
        regions in 1_usize..6,
        most in 0.0_f64..600.0,
        share in prop::option::of(0.3_f64..1.2),
        ages in any::<Option<u64>>(),
    ) {
        let case = Case::new(seed, regions).with_attraction_by_age(ages).with_extra_departures(seed, most);
        check_balance(&if let Some(share) = share { case.with_tight_capacity(share) } else { case });
    }

    #[test]
    fn extra_departures_change_no_deaths_of_their_year(seed in any::<u64>(), most in 0.0_f64..600.0) {
        let deaths = |case: &Case| {
            let mut first = Vec::new();
            project_with(&case.inputs(), |year, flows| if year == 0 { first.clone_from(&flows.deaths) });
            // Fewer mothers have fewer infants, and these fewer deaths.
            first.iter().enumerate().filter(|(cell, _)| cell % 101 > 0).map(|(_, deaths)| *deaths).collect::<Vec<_>>()
        };
        let case = Case::new(seed, 3);
        prop_assert_eq!(deaths(&case), deaths(&case.with_extra_departures(seed, most)));
    }

    #[test]
    fn no_extra_departures_change_no_bit(seed in any::<u64>(), share in prop::option::of(0.3_f64..1.2)) {
        let case = || {
            let case = Case::new(seed, 4);
            if let Some(share) = share { case.with_tight_capacity(share) } else { case }
        };
        prop_assert_eq!(case().project(), case().with_extra_departures(seed, 0.0).project());
    }

    #[test]
    fn projecting_is_linear_in_base_and_arrivals(
        seed in any::<u64>(),
        factor in 0.0_f64..10.0,
        ages in any::<Option<u64>>(),
    ) {
        let case = Case::new(seed, 3).with_attraction_by_age(ages);
        let mut larger = Case::new(seed, 3).with_attraction_by_age(ages);
        larger.base *= factor;
        larger.arrivals *= factor;
        for (one, many) in case.project().population().iter().zip(larger.project().population()) {
            prop_assert!(close(one * factor, *many));
        }
    }

    #[test]
    fn the_order_of_regions_does_not_matter(seed in any::<u64>(), ages in any::<Option<u64>>()) {
        let case = Case::new(seed, 4).with_attraction_by_age(ages).with_tight_capacity(0.9);
        let case = case.with_extra_departures(seed, 40.0);
        let order = [2, 0, 3, 1];
        let pick = |array: &Array3<f64>| array.select(Axis(0), &order);
        let turned = Case {
            base: pick(&case.base),
            arrivals: pick(&case.arrivals),
            q: pick(&case.q),
            out: pick(&case.out),
            moving: pick(&case.moving),
            fertility: case.fertility.select(Axis(0), &order),
            attraction: order.iter().map(|&region| case.attraction[region]).collect(),
            capacity: case.capacity.as_ref().map(|all| order.iter().map(|&region| all[region]).collect()),
            extra: case.extra.as_ref().map(pick),
            by_age: case.by_age.as_ref().map(pick),
            years: case.years,
        };
        let expected = case.project().population().select(Axis(1), &order);
        for (left, right) in expected.iter().zip(turned.project().population()) {
            prop_assert!((left - right).abs() < 1e-5, "{left} against {right}");
        }
    }

    #[test]
    fn a_split_region_equals_the_whole_when_rates_are_equal(seed in any::<u64>(), share in 0.1_f64..0.9) {
        let mut whole = Case::new(seed, 1);
        whole.moving.fill(0.0);
        let mut parts = Case::new(seed, 2);
        for (array, single) in [(&mut parts.q, &whole.q), (&mut parts.out, &whole.out), (&mut parts.moving, &whole.moving)] {
            array.assign(&single.broadcast((2, 2, 101)).unwrap().to_owned());
        }
        parts.fertility.assign(&whole.fertility.broadcast((2, 101)).unwrap());
        for (array, single) in [(&mut parts.base, &whole.base), (&mut parts.arrivals, &whole.arrivals)] {
            for (region, part) in [share, 1.0 - share].into_iter().enumerate() {
                array.index_axis_mut(Axis(0), region).assign(&(&single.index_axis(Axis(0), 0) * part));
            }
        }
        let together = parts.project().population().sum_axis(Axis(1));
        for (left, right) in together.iter().zip(whole.project().population().index_axis(Axis(1), 0)) {
            prop_assert!(close(*left, *right));
        }
    }

    #[test]
    fn nobody_enters_above_the_capacity(
        seed in any::<u64>(),
        regions in 2_usize..6,
        share in 0.3_f64..1.1,
        extra in prop::option::of(0.0_f64..300.0),
        ages in any::<Option<u64>>(),
    ) {
        let mut case = Case::new(seed, regions).with_attraction_by_age(ages).with_equal_rates().with_tight_capacity(share);
        if let Some(most) = extra {
            case = case.with_extra_departures(seed, most);
        }
        let inputs = case.inputs();
        let mut years = Vec::new();
        let projection = project_with(&inputs, |_, flows| years.push(flows.clone()));
        for (index, flows) in years.iter().enumerate() {
            for region in 0..regions {
                let capacity = case.capacity.as_ref().unwrap()[region];
                let end = projection.persons(2026 + i32::try_from(index).unwrap(), region).unwrap();
                let cells = region * 202..(region + 1) * 202;
                let entered: f64 = flows.arrivals[cells.clone()].iter().chain(&flows.moves_in[cells]).sum();
                prop_assert!(
                    end <= capacity + 1e-3 || entered < 1e-3,
                    "year {index}, region {region}: {end} persons, room for {capacity}, {entered} entered"
                );
            }
        }
    }

    #[test]
    fn someone_stays_out_only_when_no_region_has_room(
        seed in any::<u64>(),
        share in 0.5_f64..1.1,
        ages in any::<Option<u64>>(),
    ) {
        let case = Case::new(seed, 4).with_attraction_by_age(ages).with_equal_rates().with_tight_capacity(share);
        let projection = case.project();
        for year in 0..case.years {
            if total(&projection, Component::Unplaced, year) > 1e-3 {
                for region in 0..4 {
                    let end = projection.persons(2026 + i32::try_from(year).unwrap(), region).unwrap();
                    let capacity = case.capacity.as_ref().unwrap()[region];
                    prop_assert!(end >= capacity - 1e-3, "year {year}, region {region}: {end} of {capacity}");
                }
            }
        }
    }
}

#[test]
fn a_limit_that_never_binds_changes_no_bit() {
    for ages in [None, Some(7)] {
        let free = Case::new(7, 5).with_attraction_by_age(ages);
        let mut limited = Case::new(7, 5).with_attraction_by_age(ages);
        limited.capacity = Some(vec![1e9; 5]);
        assert_eq!(free.project().population(), limited.project().population());
    }
}

#[test]
fn the_same_shares_at_every_age_are_the_shares_by_region() {
    for capacity in [None, Some(0.4), Some(0.8), Some(1.1)] {
        let case = || {
            let case = Case::new(13, 5).with_extra_departures(13, 30.0);
            if let Some(share) = capacity { case.with_tight_capacity(share) } else { case }
        };
        let (alike, mut by_age) = (case(), case());
        by_age.by_age = Some(Array3::from_shape_fn((5, 2, 101), |(region, ..)| alike.attraction[region]));
        let (alike, by_age) = (alike.project(), by_age.project());
        // The search for room adds up in another order and ends within a share of 1e-10.
        let same = |left: &f64, right: &f64| (left - right).abs() < 1e-6 * (1.0 + left.abs());
        assert!(alike.population().iter().zip(by_age.population()).all(|(left, right)| same(left, right)));
        assert!(alike.components().iter().zip(by_age.components()).all(|(left, right)| same(left, right)));
    }
}

#[test]
fn movers_go_where_their_age_is_drawn() {
    let mut case = Case::new(14, 3);
    case.arrivals.fill(0.0);
    case.years = 1;
    let shares = |age: usize| if age < 40 { [0.5, 0.3, 0.2] } else { [0.5, 0.0, 0.5] };
    case.by_age = Some(Array3::from_shape_fn((3, 2, 101), |(region, _, age)| shares(age)[region]));
    let mut flows = None;
    project_with(&case.inputs(), |_, seen| flows = Some(seen.clone()));
    let flows = flows.unwrap();
    let moving = |region: usize, age: usize| flows.moves_out[region * 202 + age];
    let coming = |region: usize, age: usize| flows.moves_in[region * 202 + age];
    // From the first region 0.3 of 0.5 go to the second one, from the third 0.3 of 0.8.
    assert!(close(coming(1, 20), moving(0, 20) * 0.6 + moving(2, 20) * 0.375));
    assert_eq!(coming(1, 50), 0.0);
    assert!(close(coming(2, 50), moving(0, 50) + moving(1, 50) * 0.5));
}

#[test]
fn everyone_leaves_when_more_are_to_leave_than_live_there() {
    let mut case = Case::new(8, 3);
    case.extra = Some(Array3::from_elem((3, 2, 101), 1e6));
    let projection = case.project();
    assert_eq!(projection.population().slice(s![1.., .., .., ..]).sum(), 0.0);
    let gone = total(&projection, Component::Departures, 0);
    let left = case.base.sum() + case.arrivals.sum() + total(&projection, Component::Births, 0);
    assert!(close(gone, left - total(&projection, Component::Deaths, 0)), "{gone} of {left}");
}

#[test]
fn births_come_from_the_women_who_are_left() {
    let mut case = Case::new(9, 1);
    case.fertility.fill(0.0);
    case.fertility[[0, 30]] = 0.1;
    case.extra = Some(Array3::zeros((1, 2, 101)));
    case.extra.as_mut().unwrap()[[0, 0, 30]] = 1e6;
    let births = total(&case.project(), Component::Births, 0);
    assert!(close(births, 0.1 * case.base[[0, 0, 29]] / 2.0), "{births}");
}

#[test]
fn the_room_of_those_who_leave_is_given_to_others() {
    let mut case = Case::new(10, 3).with_equal_rates().with_tight_capacity(0.9);
    case.base += 10.0;
    case.arrivals *= 5.0;
    case.years = 1;
    let unplaced = total(&case.project(), Component::Unplaced, 0);
    assert!(unplaced > 1_000.0, "{unplaced}");
    case.extra = Some(Array3::from_elem((3, 2, 101), 1.0));
    let projection = case.project();
    for region in 0..3 {
        let (end, capacity) = (projection.persons(2026, region).unwrap(), case.capacity.as_ref().unwrap()[region]);
        assert!((end - capacity).abs() < 1e-3, "region {region}: {end} of {capacity}");
    }
    assert!(total(&projection, Component::Unplaced, 0) < unplaced - 300.0);
}

#[test]
fn a_closed_population_only_ages() {
    let mut case = Case::new(3, 2);
    for array in [&mut case.arrivals, &mut case.q, &mut case.out, &mut case.moving] {
        array.fill(0.0);
    }
    case.fertility.fill(0.0);
    let projection = case.project();
    assert_eq!(projection.population()[[5, 1, 0, 40]], case.base[[1, 0, 35]]);
    assert!(close(projection.population().index_axis(Axis(0), 5).sum(), case.base.sum()));
}

#[test]
fn zero_fertility_empties_the_youngest_ages() {
    let mut case = Case::new(4, 2);
    case.fertility.fill(0.0);
    case.arrivals.fill(0.0);
    assert_eq!(case.project().population().slice(s![5, .., .., ..5]).sum(), 0.0);
}

#[test]
fn people_who_leave_and_die_cannot_be_more_than_there_are() {
    let mut case = Case::new(5, 1);
    case.out[[0, 1, 40]] = 0.9;
    case.moving[[0, 1, 40]] = 0.1;
    case.q[[0, 1, 40]] = 0.2;
    let refused = case.rates().unwrap_err().to_string();
    assert!(
        refused.starts_with("out_rate + move_rate[region 0, m, age 40] = 1: expected at most 0.888889"),
        "{refused}"
    );
}

/// Refuses a broken figure and says which one.
fn check_refused(spoil: impl FnOnce(&mut Case), expected: &str) {
    let mut case = Case::new(6, 2);
    spoil(&mut case);
    let rates = case.rates();
    let message = match rates {
        Err(refused) => refused.to_string(),
        Ok(rates) => {
            let year = Counts::new("arrivals", case.arrivals).and_then(|arrivals| {
                let year = match case.by_age {
                    Some(shares) => Year::new(rates.into(), arrivals.into(), Attraction::by_age(shares)?)?,
                    None => Year::new(rates.into(), arrivals.into(), case.attraction)?,
                };
                case.capacity.map_or(Ok(year.clone()), |capacity| year.with_capacity(capacity))
            });
            year.unwrap_err().to_string()
        }
    };
    assert_eq!(message, expected);
}

/// Every cell balances, whatever the regions draw and have room for.
fn check_extreme(attraction: &[f64], capacity: &[f64]) {
    let mut case = Case::new(11, attraction.len());
    case.attraction = attraction.to_vec();
    case.capacity = Some(capacity.to_vec());
    check_balance(&case);
}

#[test]
fn a_share_next_to_one_and_endless_room_lose_nobody() {
    check_extreme(&[1.0 - 1e-15, 1e-15], &[1e5, 1e5]);
    check_extreme(&[1.0 - 1e-9, 1e-9], &[1e4, 1e5]);
    check_extreme(&[0.5, 0.5], &[0.0, 1e308]);
    check_extreme(&[1.0, 0.0], &[0.0, 1e-300]);
}

#[test]
fn no_more_years_than_stay_finite() {
    let case = Case::new(12, 1);
    let rates = case.rates().unwrap();
    let year = Year::new(rates.into(), Counts::new("arrivals", case.arrivals).unwrap().into(), vec![1.0]).unwrap();
    let refused = Inputs::new(2025, Counts::new("population", case.base).unwrap(), vec![year; 501]).unwrap_err();
    assert_eq!(refused.to_string(), "years = 501: expected at most 500 years to project");
}

#[test]
fn constructors_name_what_they_refuse() {
    check_refused(
        |case| case.q[[1, 0, 3]] = f64::NAN,
        "death_probability[region 1, f, age 3] = NaN: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.moving[[0, 1, 0]] = 1.5,
        "move_rate[region 0, m, age 0] = 1.5: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.fertility[[1, 20]] = -0.1,
        "fertility[region 1, age 20] = -0.1: expected births per woman, finite and zero or more",
    );
    check_refused(
        |case| case.arrivals[[1, 1, 100]] = f64::INFINITY,
        "arrivals[region 1, m, age 100] = inf: expected a finite number of persons, zero or more",
    );
    check_refused(
        |case| case.attraction = vec![0.5, 0.4],
        "attraction[all regions] = 0.9: expected shares that sum to 1",
    );
    check_refused(
        |case| {
            case.by_age =
                Some(Array3::from_shape_fn((2, 2, 101), |(_, sex, age)| [0.5, 0.4][usize::from(sex + age == 8)]));
        },
        "attraction[all regions, f, age 8] = 0.8: expected shares that sum to 1",
    );
    check_refused(
        |case| case.by_age = Some(Array3::from_elem((2, 2, 101), 1.5)),
        "attraction[region 0, f, age 0] = 1.5: expected a number between 0 and 1",
    );
    check_refused(
        |case| case.by_age = Some(Array3::from_elem((3, 2, 101), 1.0 / 3.0)),
        "arrivals and attraction: expected 2 regions, as in the rates",
    );
    check_refused(
        |case| case.capacity = Some(vec![10.0, -1.0]),
        "capacity[region 1] = -1: expected a finite number of persons, zero or more",
    );
    check_refused(
        |case| case.fertility[[0, 31]] = 94.4,
        "fertility[region 0, age 31] = 94.4: expected at most 2 births per woman and year (a rate per 1,000 women is to be divided)",
    );
    check_refused(
        |case| case.arrivals[[0, 0, 20]] = 2e12,
        "arrivals[region 0, f, age 20] = 2000000000000: expected at most 1e12 persons",
    );
    check_refused(|case| case.out = Array3::zeros((2, 2, 100)), "out_rate: expected 2 sexes and 101 ages");
    check_refused(|case| case.out = Array3::zeros((1, 2, 101)), "out_rate: expected 2 regions, as in the fertility");
    check_refused(
        |case| case.arrivals = Array3::zeros((0, 2, 101)),
        "arrivals: expected at least one region, 2 sexes and 101 ages",
    );
}
