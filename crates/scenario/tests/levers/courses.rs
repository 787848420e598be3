//! Deviations over time.

use scenario::{Area, Course, Lever, Scenario};

use crate::{CITY, ERFENBACH, MODEL, until, with};

fn along(lever: Lever, area: Area, course: Course) -> Scenario {
    Scenario::default().with_course(lever, area, course)
}

#[test]
fn a_course_that_never_changes_gives_the_bits_of_a_constant() {
    for lever in Lever::all(MODEL.pack().arrivals.len()) {
        let step = MODEL.basis(lever).step * 7.0;
        let constant = until(&with(lever, CITY, step), 2045);
        for course in [
            Course::From { value: step, first: 2026 },
            Course::Span { value: step, first: 2000, last: 2045 },
            Course::Points(vec![(2030, step), (2040, step)]),
        ] {
            let moving = until(&along(lever, CITY, course.clone()), 2045);
            assert_eq!(moving, constant, "{lever:?} {course:?}");
        }
    }
}

#[test]
fn a_year_before_the_course_begins_is_the_baseline_s() {
    for lever in [Lever::Arrivals, Lever::Fertility, Lever::LifeExpectancy, Lever::Departures, Lever::MeanAgeAtBirth] {
        let step = MODEL.basis(lever).step * 9.0;
        let outcome = until(&along(lever, CITY, Course::From { value: step, first: 2035 }), 2040);
        for year in 2025..2035 {
            assert_eq!(outcome.persons(CITY, year), MODEL.baseline().persons(CITY, year), "{lever:?} {year}");
        }
        assert_ne!(outcome.persons(CITY, 2035), MODEL.baseline().persons(CITY, 2035), "{lever:?}");
    }
}

#[test]
fn after_a_span_the_components_stand_at_the_baseline_again() {
    let outcome = until(&along(Lever::Arrivals, CITY, Course::Span { value: 300.0, first: 2030, last: 2031 }), 2040);
    let more = |year: i32| outcome.change(CITY, year).arrivals - MODEL.baseline().change(CITY, year).arrivals;
    for (year, expected) in [(2029, 0.0), (2030, 300.0), (2031, 300.0), (2032, 0.0)] {
        assert!((more(year) - expected).abs() < 1e-6, "{year}: {}", more(year));
    }
}

#[test]
fn courses_of_the_city_and_of_a_district_add_up_year_by_year() {
    let scenario = along(Lever::Fertility, CITY, Course::Points(vec![(2026, 0.0), (2036, 0.2)])).with_course(
        Lever::Fertility,
        ERFENBACH,
        Course::From { value: -0.1, first: 2030 },
    );
    let levels = MODEL.levels(&scenario);
    let base = MODEL.basis(Lever::Fertility).base_of(CITY);
    for (year, city, own) in [(2026, 0.0, 0.0), (2029, 0.06, 0.0), (2031, 0.1, -0.1), (2060, 0.2, -0.1)] {
        let value = levels.value(Lever::Fertility, ERFENBACH, year);
        assert!((value - (base + city + own)).abs() < 1e-12, "{year}: {value}");
    }
}

#[test]
fn a_path_of_life_expectancy_reaches_the_people_year_by_year() {
    let path = Course::Points(vec![(2025, 0.0), (2040, 3.0)]);
    let rising = until(&along(Lever::LifeExpectancy, CITY, path), 2040);
    let at_once = until(&with(Lever::LifeExpectancy, CITY, 3.0), 2040);
    let deaths = |outcome: &scenario::Outcome, year| outcome.change(CITY, year).deaths;
    for year in [2026, 2033, 2040] {
        assert!(deaths(&rising, year) < deaths(MODEL.baseline(), year), "{year}");
    }
    assert!(deaths(&rising, 2026) > deaths(&at_once, 2026) + 50.0);
    assert!(rising.persons(CITY, 2040) < at_once.persons(CITY, 2040));
}

#[test]
fn life_expectancy_of_one_sex_leaves_the_deaths_of_the_other_in_the_first_year() {
    let women = until(&with(Lever::LifeExpectancyWomen, CITY, 2.0), 2026).by_age(CITY, 2026);
    let before = MODEL.baseline().by_age(CITY, 2026);
    for age in 0..=100 {
        assert!(age == 0 || women[[1, age]] == before[[1, age]], "{age}");
    }
    assert!(women.row(0).sum() > before.row(0).sum() + 20.0);
}

#[test]
fn later_mothers_have_the_children_that_the_moved_schedule_gives_them() {
    let later = with(Lever::MeanAgeAtBirth, CITY, 2.0);
    let births = |scenario: &Scenario| until(scenario, 2026).change(CITY, 2026).births;
    let rates = &MODEL.pack().fertility.rates;
    let women = MODEL.baseline().by_age(CITY, 2026);
    let expected = |older: usize| -> f64 { (20..55).map(|age| women[[0, age]] * rates[age - older]).sum() };
    let (ratio, expected) = (births(&later) / births(&Scenario::default()), expected(2) / expected(0));
    assert!((ratio - expected).abs() < 0.01, "{ratio} {expected}");
    let level = |scenario: &Scenario| MODEL.levels(scenario).value(Lever::Fertility, CITY, 2026);
    assert_eq!(level(&later), level(&Scenario::default()));
}
