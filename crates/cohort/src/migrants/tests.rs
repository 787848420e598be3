use proptest::prelude::*;

use super::*;

const BORDERS: [(usize, usize); 6] = [(0, 17), (18, 24), (25, 29), (30, 49), (50, 64), (65, 100)];

fn groups(totals: [f64; 6]) -> Vec<AgeGroup> {
    BORDERS.iter().zip(totals).map(|((from, to), total)| AgeGroup { from: *from, to: *to, total }).collect()
}

/// Arrivals of women to Kaiserslautern in 2018 (12711-04-02-4), as an example of a city with a university.
const CITY: [f64; 6] = [462.0, 1_164.0, 658.0, 826.0, 235.0, 155.0];

#[test]
fn no_published_border_shows_in_the_ratio_to_the_standard() {
    let people = [1_000.0; AGES];
    let ages = single_ages(&groups(CITY), &people).unwrap();
    let ratio: Vec<f64> =
        ages.iter().zip(standard(&people)).map(|(moves, standard)| libm::log(moves / standard)).collect();
    let bend = |age: usize| (ratio[age + 1] - ratio[age]) - (ratio[age] - ratio[age - 1]);
    // Where the ratio may change fastest the bend is largest; a border of groups elsewhere is no place of its own.
    for border in [24, 29, 49, 64] {
        assert!(bend(border).abs() < 0.05, "bend of {} at {border}", bend(border));
        assert!((ratio[border + 1] - ratio[border]).abs() < 0.2);
    }
}

#[test]
fn children_follow_their_parents_and_the_labour_peak_is_sharp() {
    let ages = single_ages(&groups(CITY), &[1_000.0; AGES]).unwrap();
    assert!(ages[1..15].windows(2).all(|pair| pair[1] < pair[0]), "{:?}", &ages[..18]);
    let busiest = (0..AGES).max_by(|a, b| ages[*a].total_cmp(&ages[*b])).unwrap();
    assert!((19..=24).contains(&busiest), "{busiest}");
    assert!(ages[busiest] > 3.0 * ages[16] && ages[busiest] > 3.0 * ages[40]);
}

#[test]
fn what_moves_by_the_standard_stays_as_it_is() {
    let people: Vec<f64> = (0..AGES).map(|age| 1_500.0 - 14.0 * age as f64).collect();
    let expected = standard(&people);
    let totals: Vec<AgeGroup> = BORDERS
        .iter()
        .map(|(from, to)| AgeGroup { from: *from, to: *to, total: expected[*from..=*to].iter().sum::<f64>() * 3.0 })
        .collect();
    let ages = single_ages(&totals, &people).unwrap();
    for (age, moves) in ages.iter().enumerate() {
        assert!((moves / expected[age] - 3.0).abs() < 1e-9, "{age}");
    }
}

#[test]
fn an_empty_group_stays_empty() {
    let ages = single_ages(&groups([0.0, 10.0, 0.0, 5.0, 1.0, 0.0]), &[1.0; AGES]).unwrap();
    assert!(ages[..18].iter().chain(&ages[25..30]).chain(&ages[65..]).all(|moves| *moves == 0.0));
    assert!((ages.iter().sum::<f64>() - 16.0).abs() < 1e-9);
}

#[test]
fn groups_that_leave_out_ages_are_refused() {
    let some = &groups(CITY)[1..];
    assert_eq!(single_ages(some, &[1.0; AGES]), Err(DisaggregationError::Groups(0)));
    assert!(single_ages(&groups(CITY), &[0.0; AGES]).is_err());
}

proptest! {
    /// Any totals, also absurd ones, and any people.
    #[test]
    fn every_group_is_met_and_no_age_is_negative(
        totals in prop::array::uniform6(prop_oneof![Just(0.0), 0.001..100_000.0_f64]),
        people in prop::collection::vec(prop_oneof![9 => 1.0..5_000.0_f64, 1 => Just(0.0)], AGES),
    ) {
        prop_assume!(BORDERS.iter().all(|(from, to)| people[*from..=*to].iter().sum::<f64>() > 0.0));
        let groups = groups(totals);
        let ages = single_ages(&groups, &people).unwrap();
        prop_assert!(ages.iter().all(|moves| moves.is_finite() && *moves >= 0.0));
        for group in &groups {
            let sum: f64 = ages[group.from..=group.to].iter().sum();
            prop_assert!((sum - group.total).abs() <= 1e-9 * group.total.max(1.0), "{group:?}: {sum}");
        }
    }
}
