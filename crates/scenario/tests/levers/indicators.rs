//! What a population means for planning.

use scenario::indicators::{AgeGroup, Indicators};
use scenario::{Area, Scenario, Setting};

use crate::{CITY, ERFENBACH, MODEL};

fn of(scenario: &Scenario, area: Area, year: i32) -> Indicators {
    Indicators::of(MODEL.baseline(), scenario, area, year)
}

#[test]
fn groups_count_the_ages_between_their_bounds() {
    let indicators = of(&Scenario::default(), CITY, 2040);
    for group in AgeGroup::ALL {
        let (from, to) = group.ages();
        let persons = MODEL.baseline().persons_aged(CITY, 2040, from, to);
        assert!((indicators.persons(group) - persons).abs() < 1e-6, "{group:?}");
    }
}

#[test]
fn the_base_year_has_the_published_structure() {
    let indicators = of(&Scenario::default(), CITY, 2025);
    let aged = |from, to| MODEL.baseline().persons_aged(CITY, 2025, from, to);
    assert!((indicators.youth_ratio - aged(0, 19) / aged(20, 64) * 100.0).abs() < 1e-9);
    assert!((indicators.total_ratio - indicators.youth_ratio - indicators.old_age_ratio).abs() < 1e-9);
    // The city counts 43 years in its own register at the end of 2023.
    assert!((indicators.mean_age - 43.0).abs() < 1.0, "{}", indicators.mean_age);
    assert!(indicators.median_age < indicators.mean_age);
    assert!((indicators.dwellings.unwrap() - 59_809.0).abs() < 1.0);
}

#[test]
fn what_needs_a_rate_is_unknown_until_it_is_entered() {
    let none = of(&Scenario::default(), CITY, 2030);
    assert_eq!(none.households, None);
    assert_eq!((none.places_under_3, none.places_3_to_6, none.classes, none.in_need_of_care), (None, None, None, None));
    let entered = [
        (Setting::HouseholdSize, 2.0),
        (Setting::PlacesUnder3, 40.0),
        (Setting::Places3To6, 95.0),
        (Setting::ClassSize, 22.0),
        (Setting::CareFrom65, 5.0),
        (Setting::CareFrom80, 40.0),
    ];
    let scenario = entered
        .into_iter()
        .fold(Scenario::default(), |scenario, (setting, value)| scenario.with_setting(setting, CITY, Some(value)));
    for area in [CITY, ERFENBACH] {
        let some = of(&scenario, area, 2030);
        let near = |found: Option<f64>, expected: f64| assert!((found.unwrap() - expected).abs() < 1e-6, "{area:?}");
        near(some.households, MODEL.baseline().persons(area, 2030) / 2.0);
        near(some.places_under_3, 0.4 * some.persons(AgeGroup::Under3));
        near(some.places_3_to_6, 0.95 * some.persons(AgeGroup::From3To5));
        near(some.classes, some.persons(AgeGroup::From6To9) / 22.0);
        let old = some.persons(AgeGroup::From80);
        near(some.in_need_of_care, 0.05 * (some.persons(AgeGroup::From65) - old) + 0.4 * old);
    }
    assert!(scenario.is_baseline());
}

fn entered(values: &[(Setting, f64)]) -> Scenario {
    values
        .iter()
        .fold(Scenario::default(), |scenario, (setting, value)| scenario.with_setting(*setting, CITY, Some(*value)))
}

#[test]
fn places_under_3_are_those_of_both_ages_where_both_are_entered_and_as_before_otherwise() {
    let children = |from, to| MODEL.baseline().persons_aged(CITY, 2035, from, to);
    let old = (Setting::PlacesUnder3, 40.0);
    let under_3 = |values: &[(Setting, f64)]| of(&entered(values), CITY, 2035).places_under_3.unwrap();
    assert!((under_3(&[old]) - 0.4 * children(0, 2)).abs() < 1e-6);
    assert!((under_3(&[old, (Setting::PlacesUnder2, 26.5)]) - 0.4 * children(0, 2)).abs() < 1e-6);
    let both = [old, (Setting::PlacesUnder2, 26.5), (Setting::Places2To3, 75.0)];
    assert!((under_3(&both) - 0.265 * children(0, 1) - 0.75 * children(2, 2)).abs() < 1e-6);
}

#[test]
fn nursing_homes_need_the_share_of_every_age() {
    let shares = [1.0, 2.0, 5.0, 11.0, 25.0];
    let all: Vec<(Setting, f64)> =
        Setting::NURSING.iter().zip(shares).map(|((setting, ..), share)| (*setting, share)).collect();
    assert_eq!(of(&entered(&all[1..]), CITY, 2040).in_nursing_homes, None);
    let expected: f64 = Setting::NURSING
        .iter()
        .zip(shares)
        .map(|((_, from, to), share)| MODEL.baseline().persons_aged(CITY, 2040, *from, *to) * share / 100.0)
        .sum();
    assert!((of(&entered(&all), CITY, 2040).in_nursing_homes.unwrap() - expected).abs() < 1e-6);
    assert_eq!(MODEL.baseline().persons_aged(CITY, 2040, 90, 100), MODEL.baseline().persons_aged(CITY, 2040, 90, 200));
}
