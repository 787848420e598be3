use super::{AgeGroup, DisaggregationError, single_years};
use crate::dims::AGES;
use proptest::prelude::*;

/// Bands of a population in Germany: five years wide, the last open.
fn bands(totals: &[f64]) -> Vec<AgeGroup> {
    let last = totals.len() - 1;
    let to = |index: usize| if index == last { AGES - 1 } else { 5 * index + 4 };
    totals.iter().enumerate().map(|(index, &total)| AgeGroup { from: 5 * index, to: to(index), total }).collect()
}

fn check(groups: &[AgeGroup], standard: &[f64]) -> Vec<f64> {
    let ages = single_years(groups, standard).unwrap();
    assert_eq!(ages.len(), groups.last().map_or(0, |group| group.to + 1 - groups[0].from));
    let mut first = 0;
    for group in groups {
        let next = first + group.to + 1 - group.from;
        let sum: f64 = ages[first..next].iter().sum();
        assert!((sum - group.total).abs() <= 1e-12 * group.total.max(1.0), "{group:?} became {sum}");
        first = next;
    }
    assert!(ages.iter().all(|age| *age >= 0.0), "{ages:?}");
    ages
}

#[test]
fn a_straight_line_of_counts_is_found_again() {
    // Counts 1, 2, 3, ... add up to a parabola, which the spline follows in the middle of the range.
    let count = |age: usize| 1.0 + age as f64;
    let groups: Vec<_> = (0..20)
        .map(|band| AgeGroup { from: 5 * band, to: 5 * band + 4, total: (5 * band..5 * band + 5).map(count).sum() })
        .collect();
    let ages = check(&groups, &[1.0; 100]);
    for (age, found) in ages.iter().enumerate().take(60).skip(40) {
        assert!((found - count(age)).abs() < 1e-3, "age {age}: {found}");
    }
}

#[test]
fn equal_groups_stay_level() {
    let level =
        check(&[AgeGroup { from: 0, to: 4, total: 50.0 }, AgeGroup { from: 5, to: 9, total: 50.0 }], &[1.0; 10]);
    assert!(level.iter().all(|age| (age - 10.0).abs() < 1e-12));
}

#[test]
fn an_open_group_on_a_life_table_falls_like_its_survivors() {
    // With counts in proportion to the standard in every group the ages are in that proportion too.
    let standard: Vec<f64> = (0..AGES).map(|age| 100.0 * (100.0 - age as f64 * 0.99)).collect();
    let mut groups = bands(&[0.0; 20]);
    for group in &mut groups {
        group.total = 0.01 * standard[group.from..=group.to].iter().sum::<f64>();
    }
    for (age, weight) in check(&groups, &standard).iter().zip(&standard) {
        assert!((age - 0.01 * weight).abs() < 1e-9);
    }
}

#[test]
fn an_empty_group_stays_empty() {
    let ages = check(&bands(&[100.0, 0.0, 30.0, 0.0]), &[1.0; AGES]);
    assert!(ages[5..10].iter().chain(&ages[15..]).all(|age| *age == 0.0));
}

#[test]
fn what_is_no_table_of_groups_is_refused() {
    let group = |from, to, total| AgeGroup { from, to, total };
    for (groups, standard, error) in [
        (vec![group(0, 4, 1.0), group(6, 9, 1.0)], vec![1.0; 10], DisaggregationError::Groups(1)),
        (vec![group(0, 10, 1.0)], vec![1.0; 10], DisaggregationError::Groups(0)),
        (vec![group(0, 4, -1.0)], vec![1.0; 10], DisaggregationError::Total(0)),
        (vec![group(0, 4, f64::NAN)], vec![1.0; 10], DisaggregationError::Total(0)),
        (vec![group(0, 4, 1.0)], vec![0.0; 5], DisaggregationError::Standard(0)),
        // Products of the curve would leave the range of numbers, and whole groups would be lost.
        (vec![group(0, 0, 1.2e155)], vec![1.0; 1], DisaggregationError::Total(0)),
        (vec![group(0, 4, 1.0)], vec![1e-200; 5], DisaggregationError::Standard(0)),
        (vec![group(0, 4, 1.0)], vec![1e200; 5], DisaggregationError::Standard(0)),
        (vec![group(0, 1, 1.0)], vec![1.0, -1.0], DisaggregationError::Standard(1)),
    ] {
        assert_eq!(single_years(&groups, &standard), Err(error));
    }
    assert_eq!(single_years(&[], &[]), Ok(Vec::new()));
}

proptest! {
    #[test]
    fn every_group_keeps_its_sum_and_no_age_is_negative(
        totals in prop::collection::vec(0.0..10_000.0_f64, 1..20),
        standard in prop::collection::vec(0.01..10.0_f64, AGES..=AGES),
    ) {
        check(&bands(&totals), &standard);
    }
}
