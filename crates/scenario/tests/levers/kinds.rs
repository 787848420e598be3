//! Kinds of arrivals and moves between districts.

use scenario::{Homes, Lever, Scenario};

use crate::{CITY, ERFENBACH, MODEL, until, with};

fn kind(id: &str) -> Lever {
    Lever::Kind(MODEL.pack().arrivals.iter().position(|kind| kind.id == id).unwrap())
}

fn kinds() -> impl Iterator<Item = Lever> {
    (0..MODEL.pack().arrivals.len()).map(Lever::Kind)
}

#[test]
fn the_kinds_and_the_total_s_own_deviation_add_up_to_the_total() {
    let mut scenario = with(Lever::Arrivals, CITY, -250.0).with_deviation(Lever::Arrivals, ERFENBACH, 12.0);
    for (index, lever) in kinds().enumerate() {
        scenario = scenario.with_deviation(lever, CITY, 35.0 * index as f64).with_deviation(lever, ERFENBACH, 3.5);
    }
    let levels = MODEL.levels(&scenario);
    for (area, own) in [(CITY, -250.0 + 12.0), (ERFENBACH, -250.0 * MODEL.basis(Lever::Arrivals).spread[17] + 12.0)] {
        let sum: f64 = kinds().map(|lever| levels.value(lever, area, 2026)).sum();
        let total = levels.value(Lever::Arrivals, area, 2026);
        assert!((total - sum - own).abs() < 1e-8, "{area:?}: {total} {sum}");
        let wanted = until(&scenario, 2026).wanted(area, 2026);
        assert!((wanted - total).abs() < 1e-8, "{area:?}: {wanted} {total}");
    }
}

#[test]
fn all_kinds_moved_by_a_share_of_their_level_are_the_total_moved_by_that_share() {
    let mut each = Scenario::default().with_homes(Homes::Ignore);
    for lever in kinds() {
        each = each.with_deviation(lever, CITY, 0.1 * MODEL.basis(lever).base_of(CITY));
    }
    let total = with(Lever::Arrivals, CITY, 0.1 * MODEL.basis(Lever::Arrivals).base_of(CITY));
    let (each, total) = (until(&each, 2050), until(&total.with_homes(Homes::Ignore), 2050));
    for area in [CITY, ERFENBACH] {
        assert!((each.persons(area, 2050) - total.persons(area, 2050)).abs() < 1e-6);
    }
}

#[test]
fn a_kind_brings_its_own_ages() {
    let aged = |scenario: &Scenario| {
        let outcome = until(scenario, 2026);
        [(18, 25), (30, 64)].map(|(from, to)| {
            outcome.persons_aged(CITY, 2026, from, to) - MODEL.baseline().persons_aged(CITY, 2026, from, to)
        })
    };
    let [students, others] = aged(&with(kind("inland_studium"), CITY, 500.0));
    assert!(students > 400.0 && others < 50.0, "{students} {others}");
    let [young, older] = aged(&with(kind("flucht"), CITY, 500.0));
    assert!(young < students && older > others, "{young} {older}");
}

#[test]
fn no_kind_goes_below_nobody() {
    let taken = |lever: Lever, area| -MODEL.basis(lever).base_of(area);
    let students = kind("inland_studium");
    let none = with(students, CITY, taken(students, CITY)).with_deviation(
        kind("flucht"),
        ERFENBACH,
        taken(kind("flucht"), ERFENBACH),
    );
    let levels = MODEL.levels(&none);
    assert_eq!(levels.value(students, CITY, 2026), 0.0);
    assert_eq!(levels.value(kind("flucht"), ERFENBACH, 2026), 0.0);
    let rest: f64 = kinds().map(|lever| levels.value(lever, CITY, 2026)).sum();
    assert!((until(&none, 2026).wanted(CITY, 2026) - rest).abs() < 1e-6);
    assert!(MODEL.project(&with(students, CITY, -9_000.0), 2030).is_err(), "fewer than nobody is refused");
    let mut nobody = Scenario::default();
    for lever in kinds() {
        nobody = nobody.with_deviation(lever, CITY, taken(lever, CITY));
    }
    assert!(until(&nobody, 2026).wanted(CITY, 2026) < 1e-6);
}

#[test]
fn more_moves_leave_the_city_s_balance_and_mix_the_districts() {
    let more = until(&with(Lever::Moves, CITY, 40.0), 2026);
    let before = MODEL.baseline().change(ERFENBACH, 2026);
    let change = more.change(ERFENBACH, 2026);
    let factor = 1.0 + 40.0 / MODEL.basis(Lever::Moves).base_of(CITY);
    assert!((change.moves_out / before.moves_out - factor).abs() < 0.01, "{change:?} {before:?}");
    let (moves_in, moves_out) = (0..18).fold((0.0, 0.0), |(to, from), district| {
        let change = more.change(scenario::Area::District(district), 2026);
        (to + change.moves_in, from + change.moves_out)
    });
    assert!((moves_in - moves_out).abs() < 1e-6);
}
