//! What can be entered, and what is refused with its name, value and reach.

use scenario::pack::{self, Measure};
use scenario::{Course, Event, Lever, Names, Refusal, Scenario};

use crate::{CITY, ERFENBACH, MODEL, until, with};

fn check(scenario: &Scenario, lines: &[&str]) {
    let names = Names::of(MODEL.pack());
    let refusals = MODEL.refusals(scenario);
    let said: Vec<String> = refusals.iter().map(|refusal| refusal.line(&names)).collect();
    assert_eq!(said, lines);
    assert_eq!(MODEL.project(scenario, 2030).is_ok(), lines.is_empty(), "{scenario:?}");
    let (within, taken) = MODEL.within_reach(scenario);
    assert_eq!(taken.is_empty(), lines.is_empty());
    assert!(MODEL.project(&within, 2030).is_ok(), "{within:?}");
}

/// With three decimals at most.
fn short(value: f64) -> String {
    format!("{value:.3}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[test]
fn a_value_beyond_reach_is_named_and_never_brought_into_it() {
    let arrivals = MODEL.basis(Lever::Arrivals);
    let (most, asked) = (arrivals.reach_of(CITY).1, arrivals.base_of(CITY) + 500_000.0);
    let said = format!("arrivals, area stadt: {} in 2026, expected a value from 0 to {most}", short(asked));
    check(&with(Lever::Arrivals, CITY, 500_000.0), &[&said]);
    let below = short(MODEL.basis(Lever::Fertility).base_of(CITY) - 2.0);
    check(
        &with(Lever::Fertility, CITY, -2.0),
        &[&format!("fertility, area stadt: {below} in 2026, expected a value from 0 to 6")],
    );
    let later = Course::From { value: 20.0, first: 2060 };
    check(
        &Scenario::default().with_course(Lever::LifeExpectancy, CITY, later),
        &["life_expectancy, area stadt: 20 in 2060, expected a value from -5 to 10"],
    );
    let far = Course::Points(vec![(2026, 0.0), (2100, 2_000.0)]);
    assert_eq!(MODEL.refusals(&Scenario::default().with_course(Lever::Infill, CITY, far)).len(), 1);
}

#[test]
fn what_city_and_district_do_together_is_refused_as_such() {
    let most = MODEL.basis(Lever::LifeExpectancy).reach_of(CITY).1;
    let scenario = with(Lever::LifeExpectancy, CITY, most).with_deviation(Lever::LifeExpectancy, ERFENBACH, 1.0);
    check(
        &scenario,
        &[
            "life_expectancy, area 18: the deviations of the city and of the district together come to 11 in 2026, expected a value from \
           -5 to 10",
        ],
    );
    assert!(matches!(MODEL.within_reach(&scenario).1[..], [Refusal::Together { area: ERFENBACH, .. }]));
}

#[test]
fn a_total_that_the_kinds_have_emptied_takes_no_more() {
    let mut scenario = with(Lever::Arrivals, CITY, -100.0);
    for kind in (0..MODEL.pack().arrivals.len()).map(Lever::Kind) {
        scenario = scenario.with_deviation(kind, CITY, -MODEL.basis(kind).base_of(CITY));
    }
    let most = MODEL.basis(Lever::Arrivals).reach_of(CITY).1;
    check(&scenario, &[&format!("arrivals, area stadt: -100 in 2026, expected a value from 0 to {most}")]);
}

#[test]
fn what_lies_before_the_first_projected_year_is_refused() {
    let early = Course::Span { value: 100.0, first: 2010, last: 2020 };
    check(
        &Scenario::default().with_course(Lever::Arrivals, CITY, early),
        &[
            "arrivals, area stadt: the deviation ends in 2020, expected a year from 2026 on, the first that is projected",
        ],
    );
    let event = Event { year: 2020, persons: 100.0, kind: 0, area: CITY, leaving: 0.0, after: 1 };
    check(
        &Scenario::default().with_events([event]),
        &["events[0]: year 2020, expected a year from 2026 on, the first that is projected"],
    );
    let many = Event { year: 2030, persons: 200_000.0, ..event };
    check(
        &Scenario::default().with_events([Event { year: 2030, ..event }, many]),
        &[&format!("events[1]: 200000 persons, expected {} at most", MODEL.most_of_an_event())],
    );
    check(
        &Scenario::default().with_course(Lever::Arrivals, CITY, Course::Span { value: 100.0, first: 2010, last: 2026 }),
        &[],
    );
}

#[test]
fn flows_reach_at_least_twice_what_was_ever_counted() {
    let most = |measure: Measure| {
        let seen = MODEL.pack().history.iter().filter(|seen| seen.measure == measure && seen.area == pack::Area::City);
        seen.map(|seen| seen.value).fold(0.0, f64::max)
    };
    assert!(MODEL.basis(Lever::Arrivals).reach_of(CITY).1 >= 2.0 * most(Measure::Arrivals));
    let people = MODEL.pack().population.iter().sum::<f64>();
    assert!(MODEL.basis(Lever::Departures).reach_of(CITY).1 >= 2_000.0 * most(Measure::Departures) / people);
}

#[test]
fn as_many_leave_as_are_asked_to_also_where_some_ages_cannot_send_more() {
    let basis = MODEL.basis(Lever::Departures);
    let most = basis.reach_of(CITY).1;
    let outcome = until(&with(Lever::Departures, CITY, most - basis.base_of(CITY)), 2026);
    // Newborns leave as well, but the level is that of who is there in January.
    let left = outcome.change(CITY, 2026).departures / outcome.persons(CITY, 2025) * 1_000.0;
    assert!((left / most - 1.0).abs() < 0.02, "{left} {most}");
}

#[test]
fn the_room_of_a_lever_ends_where_the_model_refuses() {
    let set = with(Lever::Arrivals, ERFENBACH, -50.0).with_deviation(Lever::Kind(0), CITY, 40.0);
    for lever in Lever::all(MODEL.pack().arrivals.len()) {
        for area in [CITY, ERFENBACH] {
            let (low, high) = MODEL.room(&set, lever, area);
            let step = MODEL.basis(lever).step;
            for (end, way) in [(low, -1.0), (high, 1.0)] {
                let at = |value: f64| MODEL.refusals(&set.clone().with_deviation(lever, area, value));
                assert!(at(end).is_empty(), "{lever:?} {area:?} {end}: {:?}", at(end));
                assert!(!at(end + way * step * 40.0).is_empty(), "{lever:?} {area:?} {end}");
            }
        }
    }
}
