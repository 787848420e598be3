//! Where a set of scenarios agrees and parts.

use scenario::collection::{Card, Collection, Reason};
use scenario::{Area, Course, Event, Homes, Lever, Scenario, Setting};
use view::State;
use view::compare::priorities::{Accord, Debate, Priorities};

use crate::{BUILT_IN as EXPLORER, ERFENBACH};

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

fn check(scenarios: &[Scenario], accords: &[(&str, Accord)]) {
    let found = of(scenarios, &State::default()).unwrap();
    let said: Vec<(&str, Accord)> = found.levers.iter().map(|range| (range.name.as_str(), range.accord)).collect();
    assert_eq!(said, accords);
    for range in &found.levers {
        let begins = |word: &str| range.verdict.starts_with(word);
        let told = [begins("uneinig"), !begins("einig") && !begins("uneinig"), begins("einig")];
        assert!(told[range.accord as usize], "{}", range.verdict);
        assert_eq!(range.verdict.contains("nicht"), range.texts.iter().any(|text| text == "äußert sich nicht"));
    }
}

#[test]
fn one_scenario_alone_does_not_part_from_anybody() {
    assert_eq!(of(&[infill(10.0, 0.0)], &State::default()), None);
}

#[test]
fn they_agree_within_a_press_of_the_button_in_every_year() {
    let (arrivals, dwellings) = ("Zuzug von außen", "Neue Wohnungen durch Nachverdichtung");
    let (agreed, parted) = (Accord::Agreed, Accord::Parted);
    check(&[infill(50.0, 300.0), infill(50.0, 300.0)], &[(arrivals, agreed), (dwellings, agreed)]);
    check(&[infill(50.0, 300.0), infill(150.0, 300.0)], &[(dwellings, parted), (arrivals, agreed)]);
    check(&[infill(50.0, 300.0), infill(51.0, 3_000.0)], &[(arrivals, parted), (dwellings, agreed)]);
    let later = Course::Span { value: 500.0, first: 2030, last: 2035 };
    check(
        &[infill(0.0, 300.0), Scenario::default().with_course(Lever::Arrivals, Area::City, later)],
        &[(arrivals, parted)],
    );
}

#[test]
fn who_says_nothing_about_a_lever_neither_agrees_nor_disagrees() {
    let arrivals = "Zuzug von außen";
    let moved = |value: f64| Scenario::default().with_deviation(Lever::Arrivals, Area::City, value);
    check(&[Scenario::default(), moved(300.0)], &[(arrivals, Accord::Open)]);
    check(&[moved(300.0), Scenario::default(), moved(310.0)], &[(arrivals, Accord::Open)]);
    check(&[moved(300.0), Scenario::default(), moved(3_000.0)], &[(arrivals, Accord::Parted)]);
    let found = of(&[Scenario::default(), moved(300.0)], &State::default()).unwrap();
    assert_eq!(found.levers[0].values[0], None, "it stands nowhere on the rail");
    assert!(found.finding.contains("Nicht alle äußern sich zu Zuzug von außen."), "{}", found.finding);
    assert!(!found.finding.contains("inig bei"), "{}", found.finding);
    // A reason says something, even that nothing should change: every card here has one for infill.
    check(
        &[Scenario::default(), Scenario::default().with_deviation(Lever::Infill, Area::City, 50.0)],
        &[("Neue Wohnungen durch Nachverdichtung", Accord::Parted)],
    );
}

#[test]
fn one_cause_has_one_row() {
    let city = |value: f64| Scenario::default().with_deviation(Lever::Arrivals, Area::City, value);
    // Both mean the same for the city; one of them has a wish for a district besides.
    check(
        &[city(300.0), city(300.0).with_deviation(Lever::Arrivals, ERFENBACH, 200.0)],
        &[("Zuzug von außen, Erfenbach", Accord::Open), ("Zuzug von außen", Accord::Agreed)],
    );
    // What the city's deviation does to Erfenbach is no second disagreement about Erfenbach.
    check(
        &[
            city(300.0).with_deviation(Lever::Arrivals, ERFENBACH, 20.0),
            city(3_000.0).with_deviation(Lever::Arrivals, ERFENBACH, 20.0),
        ],
        &[("Zuzug von außen", Accord::Parted), ("Zuzug von außen, Erfenbach", Accord::Agreed)],
    );
}

#[test]
fn nobody_is_said_to_agree_on_everything_while_results_differ() {
    let all = "Einig bei allem";
    let base = infill(50.0, 300.0);
    let set = |setting, value: f64| base.clone().with_setting(setting, Area::City, Some(value));
    let event = Event { year: 2030, persons: 500.0, kind: 0, area: Area::City, leaving: 50.0, after: 3 };
    let same = of(&[base.clone(), base.clone()], &State::default()).unwrap();
    assert!(same.finding.starts_with(all), "{}", same.finding);
    for (other, named) in [
        (infill(50.0, 305.0), "Die Ergebnisse unterscheiden sich."),
        (base.clone().with_homes(Homes::Ignore), "Nicht alle äußern sich zu"),
        (base.clone().with_events([event]), "Sonderereignisse"),
        (set(Setting::FirstYear, 2032.0), "erstes Baujahr"),
        (set(Setting::LastYear, 2035.0), "letztes Baujahr"),
        (set(Setting::DistrictPersistence, 0.0), "Altersmischung"),
    ] {
        let found = of(&[base.clone(), other], &State::default()).unwrap();
        let differ = found.results.iter().any(|table| table.rows.iter().any(|row| row.last().unwrap() != "0"));
        assert!(differ || named.contains("mischung"), "{named}: the results differ");
        assert!(!found.finding.contains(all) && found.finding.contains(named), "{}", found.finding);
    }
}

#[test]
fn what_is_no_lever_is_a_row_as_well() {
    let set = |value: f64| Scenario::default().with_setting(Setting::Participation, Area::City, Some(value));
    let found = of(&[set(30.0), set(60.0), Scenario::default()], &State::default()).unwrap();
    assert_eq!(found.choices.len(), 1);
    let row = found.lever_table.rows.last().unwrap();
    assert_eq!(row[..5], ["Beteiligung der Eigentümer", "unbekannt", "30\u{a0}%", "60\u{a0}%", "äußert sich nicht"]);
    assert_eq!(row[5], "uneinig; D äußert sich nicht");
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
