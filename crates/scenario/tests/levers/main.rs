//! What the levers do to the built-in city.

#![expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]

mod ages;
mod courses;
mod events;
mod homes;
mod indicators;
mod kinds;
mod presets;
mod properties;
mod reach;
mod ties;
mod uptake;

use std::sync::{Arc, LazyLock};

use scenario::pack::{Pack, built_in_files};
use scenario::{Area, Homes, Lever, Model, Outcome, Scenario};

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::new(Arc::new(Pack::from_files(&built_in_files()).unwrap())).unwrap());

const CITY: Area = Area::City;
const ERFENBACH: Area = Area::District(17);

fn until(scenario: &Scenario, year: i32) -> Outcome {
    MODEL.project(scenario, year).unwrap()
}

fn with(lever: Lever, area: Area, value: f64) -> Scenario {
    Scenario::default().with_deviation(lever, area, value)
}

fn persons(scenario: &Scenario, area: Area) -> f64 {
    until(scenario, 2050).persons(area, 2050)
}

#[test]
fn the_base_year_is_the_published_population() {
    let outcome = until(&Scenario::default(), 2030);
    assert!((outcome.persons(CITY, 2025) - 100_247.0).abs() < 1e-6);
}

#[test]
fn the_baseline_stands_at_the_levels_of_its_years() {
    let first = MODEL.baseline().change(CITY, 2026);
    assert!((first.births - 944.0).abs() < 0.5, "{first:?}");
    assert!((first.deaths - 1_301.67).abs() < 0.5, "{first:?}");
    // Migration of 2023 and 2024: arrivals as counted, departures of the people of 2025 at the rates of those years.
    assert!((first.arrivals - 7_963.0).abs() < 0.05 && (first.departures - 7_584.4).abs() < 0.5, "{first:?}");
    assert!(first.unplaced < 1e-6);
}

#[test]
fn districts_add_up_to_the_city() {
    let scenario = with(Lever::Arrivals, CITY, 900.0).with_deviation(Lever::Infill, ERFENBACH, 20.0);
    let outcome = until(&scenario, 2045);
    for year in 2025..=2045 {
        let sum: f64 = (0..18).map(|district| outcome.persons(Area::District(district), year)).sum();
        assert!((sum - outcome.persons(CITY, year)).abs() < 1e-6);
    }
}

#[test]
fn more_arrivals_make_a_larger_city_and_more_departures_a_smaller_one() {
    let baseline = persons(&Scenario::default(), CITY);
    assert!(persons(&with(Lever::Arrivals, CITY, 100.0), CITY) > baseline + 500.0);
    assert!(persons(&with(Lever::Departures, CITY, 2.0), CITY) < baseline - 500.0);
    assert!(persons(&with(Lever::Fertility, CITY, 0.2), CITY) > baseline + 500.0);
    assert!(persons(&with(Lever::LifeExpectancy, CITY, 2.0), CITY) > baseline + 500.0);
}

#[test]
fn arrivals_into_one_district_raise_that_district() {
    let baseline = persons(&Scenario::default(), ERFENBACH);
    assert!(persons(&with(Lever::Arrivals, ERFENBACH, 20.0), ERFENBACH) > baseline + 50.0);
}

#[test]
fn without_births_the_youngest_ages_empty() {
    let none = with(Lever::Fertility, CITY, -MODEL.basis(Lever::Fertility).base_of(CITY));
    let outcome = until(&none, 2050);
    // What is left are small children who arrive from outside.
    let before = until(&Scenario::default(), 2050).persons_aged(CITY, 2050, 0, 4);
    assert!(outcome.persons_aged(CITY, 2050, 0, 0) < 0.2 * before / 5.0);
    // The city's fertility is a mean of the districts': taking it away leaves the last digits of that sum.
    assert!(outcome.change(CITY, 2050).births < 1e-9);
}

#[test]
fn infill_makes_the_district_grow_in_which_it_is_built() {
    let infill = with(Lever::Infill, ERFENBACH, 20.0);
    assert!(persons(&infill, ERFENBACH) > persons(&Scenario::default(), ERFENBACH) + 100.0);
    assert_eq!(
        until(&infill, 2030).dwellings(ERFENBACH, 2030) - until(&Scenario::default(), 2030).dwellings(ERFENBACH, 2030),
        100.0
    );
}

#[test]
fn new_dwellings_bring_people_from_outside_only_when_the_scenario_says_so() {
    let infill = with(Lever::Infill, CITY, 50.0);
    let baseline = persons(&Scenario::default(), CITY);
    assert!((persons(&infill, CITY) - baseline).abs() < 50.0, "{} {}", persons(&infill, CITY), baseline);
    assert!(persons(&infill.with_homes(Homes::Attract), CITY) > baseline + 500.0);
}

#[test]
fn many_more_arrivals_find_no_dwelling_and_infill_houses_some_of_them() {
    let crowd = with(Lever::Arrivals, CITY, 2_000.0);
    let unplaced = |scenario: &Scenario| -> f64 {
        let outcome = until(scenario, 2040);
        (2026..=2040).map(|year| outcome.change(CITY, year).unplaced).sum()
    };
    let without = unplaced(&crowd);
    assert!(without > 1_000.0, "{without}");
    assert!(unplaced(&crowd.clone().with_deviation(Lever::Infill, CITY, 200.0)) < without - 1_000.0);
    assert!(unplaced(&crowd.with_homes(Homes::Ignore)) == 0.0);
}

#[test]
fn a_deviation_of_the_city_and_one_of_a_district_add_up() {
    for lever in Lever::all(MODEL.pack().arrivals.len()) {
        let basis = MODEL.basis(lever);
        let step = basis.step * 10.0;
        let scenario = with(lever, CITY, step).with_deviation(lever, ERFENBACH, step);
        let levels = MODEL.levels(&scenario);
        let expected = basis.base_of(CITY) + step + step * basis.weight[17];
        assert!((levels.value(lever, CITY, 2026) - expected).abs() < 1e-9, "{lever:?}");
        let own = basis.base_of(ERFENBACH) + step * basis.spread[17] + step;
        assert!((levels.value(lever, ERFENBACH, 2026) - own).abs() < 1e-9, "{lever:?}");
    }
}

#[test]
fn every_lever_can_stand_at_its_ends_together_with_all_others() {
    let levers: Vec<Lever> = Lever::all(MODEL.pack().arrivals.len()).collect();
    // All combinations of the first five, every other lever at either end with each, both ends in turn. A district's own deviation is
    // a tenth of the way that the city leaves it.
    for choice in 0..64_u32 {
        let mut scenario = Scenario::default().with_homes(Homes::ALL[choice as usize % 3].1);
        for (index, lever) in levers.iter().enumerate() {
            let basis = MODEL.basis(*lever);
            let up = if index < 5 { choice >> index & 1 == 1 } else { (choice >> (index % 6)) & 1 == 1 };
            let end = (if up { basis.max_of(CITY) } else { basis.min }) - basis.base_of(CITY);
            let (low, high) = MODEL.room(&scenario, *lever, CITY);
            scenario = scenario.with_deviation(*lever, CITY, end.clamp(low, high));
            let (low, high) = MODEL.room(&scenario, *lever, ERFENBACH);
            let own = if up { high } else { low };
            if own.is_finite() {
                scenario = scenario.with_deviation(*lever, ERFENBACH, own / 10.0 * f64::from(choice % 2));
            }
        }
        assert!(MODEL.project(&scenario, 2070).unwrap().persons(CITY, 2070) >= 0.0);
    }
}
