//! Facts the textbook conventions protect.

use ndarray::{Array2, arr2};

use super::*;
use crate::dims::AGES;
use crate::life_table::LifeTable;

const EVEN: MigrationTiming = MigrationTiming::EvenlySplit { births_see_second_half: true };

fn step(migration: Migration) -> Step {
    Step {
        survival: vec![SurvivalRatios::with_joint_open_group(vec![0.99, 0.995, 0.98, 0.6]).unwrap(); 2],
        fertility: vec![0.0, 0.2, 0.01, 0.0],
        boys_per_girl: 1.05,
        migration,
    }
}

fn start() -> Array2<f64> {
    arr2(&[[100.0, 110.0, 120.0, 60.0], [105.0, 112.0, 118.0, 40.0]])
}

fn project(convention: Convention, migration: Migration) -> Outcome {
    Projection::new(convention, start(), vec![step(migration)]).unwrap().project()
}

#[test]
fn everybody_is_accounted_for_under_each_timing() {
    let net = arr2(&[[5.0, 8.0, -3.0, 0.0], [4.0, 9.0, -2.0, 1.0]]);
    for timing in [MigrationTiming::AtEnd, EVEN, MigrationTiming::EvenlySplit { births_see_second_half: false }] {
        for migration in [Migration::NetCounts(net.clone()), Migration::NetProportions(&net / 100.0)] {
            let outcome = project(Convention::closed(5).with_timing(timing), migration);
            let change = outcome.births_by_sex().sum() + outcome.migrants().sum() - outcome.deaths().sum();
            assert!((outcome.total(0) + change - outcome.total(1)).abs() < 1e-10, "{timing:?}");
        }
    }
}

#[test]
fn gross_flows_equal_the_net_counts_they_add_up_to() {
    let arrivals = arr2(&[[5.0, 8.0, 3.0, 0.0], [4.0, 9.0, 2.0, 1.0]]);
    let departures = arr2(&[[0.01, 0.1, 0.02, 0.0], [0.02, 0.1, 0.03, 0.0]]);
    let net = &arrivals - &(&departures * &start());
    let convention = Convention::closed(1).with_timing(EVEN);
    let gross = project(convention, Migration::GrossFlows { arrivals, departures });
    let counted = project(convention, Migration::NetCounts(net));
    for (a, b) in gross.population().iter().zip(counted.population()) {
        assert!((a - b).abs() < 1e-12);
    }
}

#[test]
fn migrants_at_the_end_neither_die_nor_give_birth() {
    let mut net = Array2::zeros((2, 4));
    net[[0, 1]] = 50.0;
    let closed = project(Convention::closed(5), Migration::None);
    let open = project(Convention::closed(5), Migration::NetCounts(net.clone()));
    assert_eq!(closed.deaths(), open.deaths());
    assert_eq!(closed.births_by_sex(), open.births_by_sex());
    let split = project(Convention::closed(5).with_timing(EVEN), Migration::NetCounts(net));
    assert!(split.births_by_sex().sum() > open.births_by_sex().sum());
    assert!(split.deaths().sum() > open.deaths().sum());
}

#[test]
fn the_floor_replaces_negative_cells_only() {
    let mut net = Array2::zeros((2, 4));
    net[[1, 3]] = -1000.0;
    let bare = project(Convention::closed(5), Migration::NetCounts(net.clone()));
    assert!(bare.population()[[1, 1, 3]] < 0.0);
    let floored = project(Convention { floor: Some(0.0005), ..Convention::closed(5) }, Migration::NetCounts(net));
    assert_eq!(floored.population()[[1, 1, 3]], 0.0005);
    assert_eq!(floored.population()[[1, 0, 3]], bare.population()[[1, 0, 3]]);
}

#[test]
fn one_sex_gives_the_women_of_two() {
    let women = start().row(0).to_owned().insert_axis(ndarray::Axis(0));
    let mut alone = step(Migration::None);
    alone.survival.truncate(1);
    let one = Projection::new(Convention::closed(5), women, vec![alone]).unwrap().project();
    let two = project(Convention::closed(5), Migration::None);
    assert_eq!(one.population().index_axis(ndarray::Axis(1), 0), two.population().index_axis(ndarray::Axis(1), 0));
}

#[test]
fn births_of_first_and_open_group_count_only_on_request() {
    let mut rates = step(Migration::None);
    rates.fertility = vec![0.1; 4];
    let births = |convention: Convention| {
        let outcome = Projection::new(convention, start(), vec![rates.clone()]).unwrap().project();
        outcome.births_by_mothers_age().row(0).iter().map(|births| *births > 0.0).collect::<Vec<_>>()
    };
    assert_eq!(births(Convention::closed(5)), [false, true, true, false]);
    assert_eq!(births(Convention { births_in_first_group: true, ..Convention::closed(5) }), [true, true, true, false]);
    assert_eq!(births(Convention { births_in_open_group: true, ..Convention::closed(5) }), [false, true, true, true]);
}

#[test]
fn a_life_table_gives_the_ratios_of_its_summed_person_years() {
    let (mut q, mut a) = ([0.01; AGES], [0.5; AGES]);
    (q[100], a[100]) = (1.0, 3.0);
    let table = LifeTable::from_death_probabilities(&q, &a).unwrap();
    let single = SurvivalRatios::from_life_table(&table, 1, 101).unwrap();
    let q = table.projection_death_probabilities();
    for (age, q) in q.iter().enumerate() {
        assert!((single.rows()[age] - (1.0 - q)).abs() < 1e-12, "{age}");
    }
    let five = SurvivalRatios::from_life_table(&table, 5, 18).unwrap();
    assert!((five.rows()[3] - libm::pow(0.99, 5.0)).abs() < 1e-12);
    assert!(SurvivalRatios::from_life_table(&table, 5, 22).is_err());
    assert!(SurvivalRatios::from_life_table(&table, 0, 5).is_err());
}

#[test]
fn errors_name_table_step_and_group() {
    let refused = |edit: fn(&mut Step)| {
        let mut broken = step(Migration::None);
        edit(&mut broken);
        let steps = vec![step(Migration::None), broken];
        Projection::new(Convention::closed(5), start(), steps).unwrap_err().to_string()
    };
    assert!(refused(|s| s.fertility[2] = -0.1).starts_with("fertility[step 1, group 2] = -0.1"));
    assert!(refused(|s| s.boys_per_girl = f64::NAN).starts_with("sex_ratio_at_birth[step 1]"));
    assert!(refused(|s| s.survival.truncate(1)).starts_with("survival"));
    let negative = |s: &mut Step| s.migration = Migration::NetProportions(Array2::from_elem((2, 4), -1.5));
    assert!(refused(negative).starts_with("net_migration[step 1, f, group 0] = -1.5"));
    assert!(refused(|s| s.migration = Migration::NetCounts(Array2::zeros((1, 4)))).starts_with("net_migration"));
    let ratios = SurvivalRatios::with_joint_open_group(vec![0.9, 1.1, 0.5]).unwrap_err().to_string();
    assert!(ratios.starts_with("survival[group 1] = 1.1"), "{ratios}");
    assert!(Projection::new(Convention::closed(0), start(), vec![]).is_err());
}
