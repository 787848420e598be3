//! Single facts, each with figures that show it.

use cohort::official::{Component, project_with};
use ndarray::{Array3, Axis, s};

use super::{Case, check_balance, close, total};

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
