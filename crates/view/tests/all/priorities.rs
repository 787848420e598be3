//! Where a set of scenarios agrees and parts.

use scenario::collection::{Card, Collection, Reason};
use scenario::{Area, Course, Lever, Scenario, Setting};
use view::State;
use view::compare::priorities::{Debate, Priorities};

use crate::BUILT_IN as EXPLORER;

fn of(scenarios: &[Scenario], state: &State) -> Option<Priorities> {
    let card = |(index, scenario): (usize, &Scenario)| Card {
        name: format!("Karte {index}"),
        shown: true,
        colour: index as u8,
        scenario: scenario.clone(),
        reasons: vec![Reason { lever: Lever::Infill, area: Area::City, text: format!("weil {index}") }],
        ..Card::default()
    };
    let cards = scenarios.iter().enumerate().map(card).collect();
    let state = EXPLORER.compare().with_collection(state, &Collection { cards, ..Collection::default() });
    EXPLORER.compare().priorities(&Debate::of(&state))
}

fn infill(dwellings: f64, persons: f64) -> Scenario {
    let plain = Scenario::default().with_deviation(Lever::Infill, Area::City, dwellings);
    plain.with_deviation(Lever::Arrivals, Area::City, persons)
}

fn check(scenarios: &[Scenario], agreed: &[(&str, bool)]) {
    let found = of(scenarios, &State::default()).unwrap();
    let said: Vec<(&str, bool)> = found.levers.iter().map(|range| (range.name.as_str(), range.agreed)).collect();
    assert_eq!(said, agreed);
    for range in &found.levers {
        assert!(range.verdict.starts_with(if range.agreed { "einig" } else { "uneinig" }), "{}", range.verdict);
    }
}

#[test]
fn one_scenario_alone_does_not_part_from_anybody() {
    assert_eq!(of(&[infill(10.0, 0.0)], &State::default()), None);
}

#[test]
fn they_agree_within_a_press_of_the_button_in_every_year() {
    let (arrivals, dwellings) = ("Zuzug von außen", "Neue Wohnungen durch Nachverdichtung");
    check(&[infill(50.0, 300.0), infill(50.0, 300.0)], &[(arrivals, true), (dwellings, true)]);
    check(&[infill(50.0, 300.0), infill(150.0, 300.0)], &[(dwellings, false), (arrivals, true)]);
    check(&[infill(50.0, 300.0), infill(51.0, 3_000.0)], &[(arrivals, false), (dwellings, true)]);
    let later = Course::Span { value: 500.0, first: 2030, last: 2035 };
    check(
        &[Scenario::default(), Scenario::default().with_course(Lever::Arrivals, Area::City, later)],
        &[(arrivals, false)],
    );
}

#[test]
fn the_range_is_that_of_what_the_scenarios_come_to() {
    let scenarios = [infill(0.0, 300.0), infill(200.0, -300.0), infill(100.0, 0.0)];
    let found = of(&scenarios, &State::default()).unwrap();
    assert_eq!(found.results.len(), 2, "2040 and the target year");
    for (table, year) in found.results.iter().zip([2040, 2050]) {
        let persons: Vec<f64> = scenarios
            .iter()
            .map(|scenario| {
                let about = State { scenario: scenario.clone().with_target_year(2050), ..State::default() };
                EXPLORER.outcome(&about).unwrap().persons(Area::City, year).round()
            })
            .collect();
        let row = &table.rows[0];
        let printed: Vec<String> = persons.iter().map(|persons| locale::numbers::persons(*persons)).collect();
        assert_eq!(row[1..4], printed, "{year}");
        assert_eq!(row[4..6], ["C".to_owned(), "B".to_owned()], "letters of the least and the most");
        assert_eq!(
            row[6],
            locale::numbers::persons(persons[0] - persons[1]),
            "{year}: the difference of the printed numbers"
        );
    }
    assert_eq!(found.levers[0].reasons.len() + found.levers[1].reasons.len(), 3);
}

#[test]
fn what_nobody_has_entered_is_said_to_be_missing() {
    let scenarios = [infill(0.0, 300.0), infill(0.0, -3_000.0)];
    let without = of(&scenarios, &State::default()).unwrap();
    assert!(
        without.missing[0].contains("Grundschulklassen")
            && without.costs.iter().all(|it| !it.contains("Grundschulklassen"))
    );
    let rates = Scenario::default().with_setting(Setting::ClassSize, Area::City, Some(20.0));
    let with = of(&scenarios, &State { scenario: rates, ..State::default() }).unwrap();
    assert!(!with.missing[0].contains("Grundschulklassen"), "{:?}", with.missing);
    assert!(with.costs.iter().any(|it| it.starts_with("Grundschulklassen: bei B")), "{:?}", with.costs);
}

#[test]
fn a_lever_on_the_page_changes_nothing() {
    let moved = State { scenario: infill(5.0, 5.0), ..State::default() };
    assert_eq!(Debate::of(&moved), Debate::of(&State::default()));
}
