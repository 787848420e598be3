//! Whatever a scenario holds, it is projected or refused by name, and it goes through a link unchanged.

use proptest::prelude::*;
use scenario::{Area, Change, Course, Event, Homes, Lever, ModelError, Names, Scenario, link};

use crate::MODEL;

/// Projections of a test: each takes milliseconds.
const CASES: u32 = 64;

fn levers() -> usize {
    Lever::ALL.len() + MODEL.pack().arrivals.len()
}

fn lever(index: usize) -> Lever {
    Lever::all(MODEL.pack().arrivals.len()).nth(index).unwrap()
}

fn area(index: usize) -> Area {
    if index == 0 { Area::City } else { Area::District(index - 1) }
}

/// With as many decimals as a link keeps.
fn short(value: f64) -> f64 {
    (value * 1e6).round() / 1e6
}

/// A deviation at a share of the way between the ends of a lever's reach.
fn deviation(lever: Lever, area: Area, share: f64) -> f64 {
    let (basis, (least, most)) = (MODEL.basis(lever), MODEL.basis(lever).reach_of(area));
    short(least + (most - least) * share - basis.base_of(area))
}

/// A course of a lever in an area: form, years, and two shares of the way between its ends.
type Part = (usize, usize, u8, (i32, i32), (f64, f64));

fn course(lever: Lever, area: Area, (form, (first, years), (one, other)): (u8, (i32, i32), (f64, f64))) -> Course {
    let [value, later] = [one, other].map(|share| deviation(lever, area, share));
    match form {
        0 => Course::Always(value),
        1 => Course::From { value, first },
        2 => Course::Span { value, first, last: first + years },
        _ => Course::Points(vec![(first, value), (first + years, later)]),
    }
}

fn scenario(parts: &[Part], events: &[(i32, f64, usize, usize, f64, i32)], homes: usize) -> Scenario {
    let mut scenario = Scenario::default().with_homes(Homes::ALL[homes].1);
    for (of, at, form, years, shares) in parts {
        let (lever, area) = (lever(*of), area(*at));
        scenario = scenario.with_course(lever, area, course(lever, area, (*form, *years, *shares)));
    }
    let events = events.iter().map(|(year, persons, kind, at, leaving, after)| Event {
        year: *year,
        persons: short(*persons),
        kind: *kind,
        area: area(*at),
        leaving: short(*leaving),
        after: *after,
    });
    scenario.with_events(events.collect::<Vec<_>>())
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let one = (0..levers(), 0..19_usize, 0..4_u8, (2010..2075_i32, 1..40_i32), (0.0..=1.0, 0.0..=1.0));
    prop::collection::vec(one, 0..6)
}

fn events() -> impl Strategy<Value = Vec<(i32, f64, usize, usize, f64, i32)>> {
    let kinds = MODEL.pack().arrivals.len();
    prop::collection::vec((2020..2080_i32, 0.0..20_000.0, 0..kinds, 0..19_usize, 0.0..=100.0, 1..40_i32), 0..3)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_scenario_is_projected_or_refused_by_name(parts in parts(), events in events(), homes in 0..3_usize) {
        let scenario = scenario(&parts, &events, homes);
        let names = Names::of(MODEL.pack());
        match MODEL.project(&scenario, 2060) {
            Ok(outcome) => {
                prop_assert!(MODEL.refusals(&scenario).is_empty());
                for district in 0..18 {
                    let persons = outcome.persons(Area::District(district), 2060);
                    prop_assert!(persons.is_finite() && persons >= 0.0);
                }
            }
            Err(ModelError::Refused(refusals)) => {
                prop_assert!(!refusals.is_empty() && refusals.iter().all(|refusal| !refusal.line(&names).is_empty()));
            }
            Err(ModelError::Nobody { .. }) => {}
            Err(other) => prop_assert!(false, "{other}"),
        }
        // What is left without the parts that are refused can be projected, or more people would leave than there are.
        let (within, _) = MODEL.within_reach(&scenario);
        let left = MODEL.project(&within, 2060);
        prop_assert!(matches!(left, Ok(_) | Err(ModelError::Nobody { .. })), "{:?}", left.err());
    }

    #[test]
    fn a_value_beyond_reach_never_has_a_result(of in 0..levers(), at in 0..19_usize, way in 1.0..1_000.0_f64, up in any::<bool>()) {
        let (lever, area) = (lever(of), area(at));
        let (basis, (least, most)) = (MODEL.basis(lever), MODEL.basis(lever).reach_of(area));
        let value = if up { most + way * basis.step } else { least - way * basis.step };
        let scenario = Scenario::default().with_deviation(lever, area, short(value - basis.base_of(area)));
        prop_assert!(matches!(MODEL.project(&scenario, 2030), Err(ModelError::Refused(_))), "{lever:?} {area:?} {value}");
    }

    #[test]
    fn changes_before_a_year_cost_nothing_and_change_nothing(parts in parts(), events in events(), from in 2020..2050_i32) {
        let scenario = MODEL.within_reach(&scenario(&parts, &events, 1)).0;
        let Ok(whole) = MODEL.project(&scenario, 2045) else { return Ok(()) };
        let people = MODEL.project_people(&scenario, 2045, from).unwrap();
        prop_assert_eq!(people.projection().population(), whole.projection().population());
        for year in 2026..=2045 {
            let expected = if year < from { Change::default() } else { whole.change(Area::District(3), year) };
            prop_assert_eq!(people.change(Area::District(3), year), expected);
        }
    }

    #[test]
    fn a_scenario_goes_through_a_link_unchanged(parts in parts(), events in events(), homes in 0..3_usize) {
        let (scenario, names) = (scenario(&parts, &events, homes), Names::of(MODEL.pack()));
        let (back, faults) = link::decode(&link::encode(&scenario, &names), &names);
        prop_assert_eq!((back, faults.len()), (scenario, 0));
    }
}
