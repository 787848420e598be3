//! People who come once.

use proptest::prelude::*;
use scenario::{Area, Event, Homes, Lever, Outcome, Scenario};

use crate::{CITY, ERFENBACH, MODEL, until, with};

fn event() -> Event {
    let kind = MODEL.pack().arrivals.iter().position(|kind| kind.id == "flucht").unwrap();
    Event { year: 2027, persons: 200.0, kind, area: CITY, leaving: 50.0, after: 3 }
}

fn of(event: Event) -> Scenario {
    Scenario::default().with_homes(Homes::Ignore).with_events([event])
}

fn more(outcome: &Outcome, area: Area, year: i32) -> (f64, f64) {
    let (now, before) = (outcome.change(area, year), until(&Scenario::default().with_homes(Homes::Ignore), year));
    let before = before.change(area, year);
    (now.arrivals - before.arrivals, now.departures - before.departures)
}

#[test]
fn they_come_in_their_year_and_those_who_leave_again_leave_in_theirs() {
    let (stay, leave) = (until(&of(Event { leaving: 0.0, ..event() }), 2035), until(&of(event()), 2035));
    for year in 2026..=2035 {
        let (arrivals, _) = more(&leave, CITY, year);
        assert!((arrivals - if year == 2027 { 200.0 } else { 0.0 }).abs() < 1e-6, "{year}: {arrivals}");
    }
    let departures = |outcome: &Outcome, year| outcome.change(CITY, year).departures;
    assert_eq!(departures(&stay, 2029), departures(&leave, 2029));
    let again = departures(&leave, 2030) - departures(&stay, 2030);
    // Half of 200, less those who have died or left by rate in three years.
    assert!(again > 50.0 && again < 100.0, "{again}");
}

#[test]
fn the_share_that_leaves_again_is_one_of_those_still_here_in_every_district_and_age() {
    let without = until(&Scenario::default().with_homes(Homes::Ignore), 2030);
    let (stay, leave) = (until(&of(Event { leaving: 0.0, ..event() }), 2030), until(&of(event()), 2030));
    let cells = |outcome: &Outcome, area| outcome.by_age(area, 2030);
    for area in (0..18).map(Area::District) {
        let (without, stay, leave) = (cells(&without, area), cells(&stay, area), cells(&leave, area));
        for (cell, here) in stay.indexed_iter().filter(|((_, age), _)| *age > 3) {
            let gone = here - leave[cell];
            assert!((gone - 0.5 * (here - without[cell])).abs() < 1e-6, "{area:?} {cell:?}: {gone}");
        }
    }
}

#[test]
fn an_event_in_a_district_is_that_district_s() {
    let outcome = until(&of(Event { area: ERFENBACH, leaving: 0.0, ..event() }), 2027);
    assert!((more(&outcome, ERFENBACH, 2027).0 - 200.0).abs() < 1e-6);
    assert!(more(&outcome, Area::District(0), 2027).0.abs() < 1e-6);
}

#[test]
fn who_found_no_dwelling_does_not_leave_again() {
    let full = with(Lever::Arrivals, CITY, 4_000.0);
    let thousand = |leaving| full.clone().with_events([Event { year: 2032, persons: 3_000.0, leaving, ..event() }]);
    let (stay, leave) = (until(&thousand(0.0), 2036), until(&thousand(100.0), 2036));
    let crowded = stay.change(CITY, 2032);
    assert!(crowded.unplaced > 2_000.0, "{crowded:?}");
    // Room that they leave is taken by others: what is left of the difference are the departures.
    let again = leave.change(CITY, 2035).departures - stay.change(CITY, 2035).departures;
    let came = 3_000.0 * crowded.arrivals / stay.wanted(CITY, 2032);
    // Who came stays as long as where there is room for all.
    let of_thousand = Event { year: 2032, persons: 1_000.0, leaving: 0.0, ..event() };
    let roomy =
        |scenario: &Scenario| until(&scenario.clone().with_homes(Homes::Ignore), 2035).by_age(CITY, 2035).into_array();
    let born_later = |cells: ndarray::Array2<f64>| cells.slice(ndarray::s![.., 4..]).sum();
    let here = born_later(roomy(&full.clone().with_events([of_thousand])) - roomy(&full)) / 1_000.0;
    assert!(here > 0.4 && here < 0.95, "{here}");
    assert!((again - here * came).abs() < 0.05 * came, "{again} {came} {here}");
    // The others move into what they leave: the city is as full as if they had stayed.
    assert!((leave.persons(CITY, 2036) / stay.persons(CITY, 2036) - 1.0).abs() < 1e-3);
}

#[test]
fn events_add_up_and_an_event_beyond_the_horizon_does_nothing() {
    let late = Event { year: 2080, ..event() };
    let two = of(event()).with_events([event(), event(), late]);
    let outcome = until(&two, 2050);
    assert!((more(&outcome, CITY, 2027).0 - 400.0).abs() < 1e-6);
    assert!(more(&outcome, CITY, 2028).1 < 100.0);
    let none = Event { persons: f64::NAN, ..event() };
    assert!(Scenario::default().with_events([none]).is_baseline());
}

/// Differences of a city's cells keep eight digits behind the point.
const ROUNDING: f64 = 1e-6;

fn events() -> impl Strategy<Value = Vec<Event>> {
    let kinds = MODEL.pack().arrivals.len();
    let area = prop_oneof![Just(CITY), (0..18_usize).prop_map(Area::District)];
    let event = (2026..2050_i32, 0.0..20_000.0_f64, 0..kinds, area, 0.0..100.0_f64, 1..40_i32)
        .prop_map(|(year, persons, kind, area, leaving, after)| Event { year, persons, kind, area, leaving, after });
    prop::collection::vec(event, 1..6)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn when_all_have_left_the_city_is_as_without_them_but_for_their_children(events in events()) {
        const LAST: i32 = 2055;
        let all = events.into_iter().map(|event| Event { leaving: 100.0, after: event.after.min(LAST - event.year), ..event });
        let all: Vec<Event> = all.collect();
        let born_since = (LAST - all.iter().map(|event| event.year).min().unwrap()) as usize;
        let free = Scenario::default().with_homes(Homes::Ignore);
        let (with, without) = (until(&free.clone().with_events(all), LAST), until(&free, LAST));
        for area in (0..18).map(Area::District).chain([CITY]) {
            let (with, without) = (with.by_age(area, LAST), without.by_age(area, LAST));
            for (cell, with) in with.indexed_iter() {
                let difference = with - without[cell];
                prop_assert!(difference > -ROUNDING, "{area:?} {cell:?}: {difference}");
                prop_assert!(cell.1 <= born_since || difference < ROUNDING, "{area:?} {cell:?}: {difference}");
            }
        }
    }

    #[test]
    fn no_event_ever_takes_anybody_else_away(events in events()) {
        let free = Scenario::default().with_homes(Homes::Ignore);
        let (with, without) = (until(&free.clone().with_events(events), 2060), until(&free, 2060));
        for (with, without) in with.projection().population().iter().zip(without.projection().population()) {
            prop_assert!(with - without > -ROUNDING, "{with} {without}");
        }
    }

    #[test]
    fn with_a_limit_nobody_enters_above_the_room_and_everybody_is_counted(events in events()) {
        let scenario = Scenario::default().with_events(events);
        let outcome = until(&scenario, 2060);
        for year in 2026..=2060 {
            let change = outcome.change(CITY, year);
            prop_assert!((change.arrivals + change.unplaced - outcome.wanted(CITY, year)).abs() < ROUNDING);
            let end = outcome.persons(CITY, year - 1) + change.births - change.deaths + change.arrivals - change.departures;
            prop_assert!((end - outcome.persons(CITY, year)).abs() < ROUNDING);
        }
        prop_assert!(outcome.projection().population().iter().all(|persons| *persons >= 0.0));
    }
}

#[test]
fn twenty_thousand_students_who_leave_after_ten_years_empty_no_cell() {
    let students = MODEL.pack().arrivals.iter().position(|kind| kind.id == "inland_studium").unwrap();
    let event = Event { year: 2028, persons: 20_000.0, kind: students, area: CITY, leaving: 100.0, after: 10 };
    let (with, without) = (until(&of(event), 2040), until(&Scenario::default().with_homes(Homes::Ignore), 2040));
    let lost = without.persons(CITY, 2038) - with.persons(CITY, 2038);
    assert!(lost < ROUNDING, "{lost}");
    assert!(
        with.by_age(CITY, 2038)
            .iter()
            .zip(without.by_age(CITY, 2038).iter())
            .all(|(with, without)| with - without > -ROUNDING)
    );
}
