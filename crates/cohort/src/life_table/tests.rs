//! Facts the life table protects, on the German tables of 2022/24.

mod germany;

use super::*;
use germany::{MEN, WOMEN};

fn assert_close(found: &[f64], expected: &[f64], tolerance: f64) {
    for (age, (a, b)) in found.iter().zip(expected).enumerate() {
        assert!((a - b).abs() <= tolerance, "age {age}: {a} is not {b}");
    }
}

#[test]
fn published_columns_give_the_published_life_expectancy() {
    for published in [&*WOMEN, &*MEN] {
        assert!((published.table().life_expectancy_at_birth() - published.e0).abs() <= 0.005);
    }
}

#[test]
fn projection_probabilities_follow_the_documented_ratios() {
    let q = WOMEN.table().projection_death_probabilities();
    assert_eq!(q[0], 1.0 - 99_741.0 / 100_000.0);
    assert_eq!(q[50], 1.0 - WOMEN.person_years[50] / WOMEN.person_years[49]);
    let beyond = WOMEN.survivors[100] * WOMEN.e100;
    assert!((q[100] - (1.0 - beyond / (beyond + WOMEN.person_years[99]))).abs() < 1e-15);
    assert!(q.iter().all(|q| (0.0..1.0).contains(q)));
}

#[test]
fn columns_round_trip_through_probabilities_and_rates() {
    let table = MEN.table();
    let a = table.years_lived_by_the_dying();
    for rebuilt in [
        LifeTable::from_death_probabilities(&table.death_probabilities(), &a).unwrap(),
        LifeTable::from_death_rates(&table.death_rates(), &a).unwrap(),
    ] {
        assert_close(&rebuilt.survivors().map(|l| l * 1e5), table.survivors(), 1e-6);
        assert_close(&rebuilt.person_years().map(|years| years * 1e5), table.person_years(), 1e-6);
        assert_close(&rebuilt.life_expectancies(), &table.life_expectancies(), 1e-9);
    }
}

#[test]
fn level_one_changes_nothing_and_a_higher_level_shortens_life() {
    let table = MEN.table();
    assert_close(table.with_level(1.0).unwrap().person_years(), table.person_years(), 1e-6);
    let city = table.with_level(1.06).unwrap();
    assert_close(&city.death_probabilities()[..100], &table.death_probabilities().map(|q| q * 1.06)[..100], 1e-12);
    assert!((table.life_expectancy_at_birth() - city.life_expectancy_at_birth() - 0.6).abs() < 0.1);
    assert!((city.life_expectancies()[100] * 1.06 - MEN.e100).abs() < 1e-12);
}

#[test]
fn a_level_that_leaves_no_table_is_refused() {
    for factor in [0.0, -1.0, f64::NAN, f64::INFINITY, 1e-320] {
        assert!(MEN.table().with_level(factor).is_err(), "{factor}");
    }
    // Everybody at the cap: 0.001 to the power of a hundred is still a number.
    let capped = MEN.table().with_level(1e9).unwrap();
    assert!(capped.survivors()[100] > 0.0 && capped.life_expectancy_at_birth() < 1.0);
}

#[test]
fn asked_life_expectancy_is_reached() {
    for published in [&*WOMEN, &*MEN] {
        let table = published.table();
        for asked in [30.0, 60.0, 75.5, 78.47, 83.19, 85.9, 92.0, 100.0] {
            let found = table.with_life_expectancy(asked).unwrap();
            assert!((found.life_expectancy_at_birth() - asked).abs() < 1e-10, "{asked}");
            assert!(found.projection_death_probabilities().iter().all(|q| (0.0..1.0).contains(q)), "{asked}");
        }
    }
}

#[test]
fn own_life_expectancy_gives_the_same_table() {
    let table = WOMEN.table();
    let same = table.with_life_expectancy(table.life_expectancy_at_birth()).unwrap();
    assert_close(same.survivors(), table.survivors(), 1e-6);
    assert_close(same.person_years(), table.person_years(), 1e-6);
}

#[test]
fn odds_of_having_died_change_by_one_factor_at_all_ages() {
    let table = MEN.table();
    let longer = table.with_life_expectancy(82.1).unwrap();
    let odds = |table: &LifeTable, age: usize| table.survivors()[0] / table.survivors()[age] - 1.0;
    let factor = odds(&longer, 60) / odds(&table, 60);
    for age in 1..=100 {
        assert!((odds(&longer, age) / odds(&table, age) / factor - 1.0).abs() < 1e-9, "age {age}");
    }
}

#[test]
fn life_expectancy_out_of_reach_is_refused_with_the_reachable_range() {
    for asked in [1.0, 500.0, f64::NAN] {
        match MEN.table().with_life_expectancy(asked) {
            Err(LifeTableError::LifeExpectancy { least, greatest, .. }) => {
                assert!(least < 25.0 && greatest > 100.0, "{least} {greatest}");
            }
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn errors_name_column_and_age() {
    let broken = |edit: fn(&mut germany::Published)| {
        let mut published = MEN.clone();
        edit(&mut published);
        LifeTable::from_published(&published.survivors, &published.person_years, published.e100)
            .unwrap_err()
            .to_string()
    };
    assert!(broken(|t| t.survivors[7] = f64::NAN).contains("l[7] is NaN"));
    assert!(broken(|t| t.survivors[8] = 99_600.0).contains("l[8]"));
    assert!(broken(|t| t.person_years[30] = 1.0).contains("L[30] is 1"));
    assert!(broken(|t| t.e100 = 0.0).contains("e[100]"));
    let mut q = MEN.table().death_probabilities();
    q[40] = 1.2;
    assert!(LifeTable::from_death_probabilities(&q, &[0.5; 101]).unwrap_err().to_string().contains("q[40] is 1.2"));
}
