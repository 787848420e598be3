//! Whatever the figures: balance, limits, linearity.

use cohort::official::{Component, project_with};
use ndarray::{Array3, Axis};
use proptest::prelude::*;

use super::{Case, check_balance, close, total};

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
