//! People who come once.

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
    // Women who leave have no children any more that would leave by rate.
    assert!((again - 100.0).abs() < 0.1, "{again}");
}

#[test]
fn those_who_leave_again_have_grown_older() {
    let (stay, leave) = (until(&of(Event { leaving: 0.0, ..event() }), 2030), until(&of(event()), 2030));
    let (stay, leave) = (stay.by_age(CITY, 2030), leave.by_age(CITY, 2030));
    let profile = &MODEL.pack().arrivals[event().kind].profile;
    for age in [10, 23, 40] {
        let gone = stay[[0, age]] - leave[[0, age]];
        assert!((gone - 100.0 * profile[[0, age - 3]]).abs() < 1e-6, "{age}: {gone}");
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
    assert!((again - came).abs() < 0.02 * came, "{again} {came}");
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
