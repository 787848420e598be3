//! What the page says about several scenarios side by side.

use charts::{Chart, Measure};
use scenario::collection::{Card, Collection, Reference};
use scenario::{Area, Course, Homes, Lever, Scenario, Setting};
use view::State;
use view::compare::beside::{Beside, Memo};
use view::page::Control;

use crate::EXPLORER;

/// Eight cards as factions would make them.
fn cards() -> Vec<Card> {
    let of = |lever, value| Scenario::default().with_deviation(lever, Area::City, value);
    let late = Course::From { value: 400.0, first: 2032 };
    let scenarios = [
        ("Nachverdichtung zuerst", of(Lever::Infill, 120.0).with_homes(Homes::Attract)),
        ("Mehr Zuzug", of(Lever::Arrivals, 700.0)),
        ("Familien halten", of(Lever::Departures, -4.0).with_deviation(Lever::Fertility, Area::City, 0.15)),
        ("Ruhiger wachsen", Scenario::default().with_course(Lever::Arrivals, Area::City, late)),
        ("Kein Neubau", of(Lever::Construction, -200.0)),
        ("Uni wächst", of(Lever::Kind(0), 250.0)),
        ("Erfenbach baut", Scenario::default().with_deviation(Lever::Infill, Area::District(17), 40.0)),
        ("Weniger Zuzug", of(Lever::Arrivals, -900.0)),
    ];
    let card = |(index, (name, scenario)): (u8, (&str, Scenario))| Card {
        name: name.to_owned(),
        author: format!("Fraktion {}", index + 1),
        colour: index,
        shown: true,
        scenario,
        ..Card::default()
    };
    (0_u8..).zip(scenarios).map(card).collect()
}

/// The present scenario with the first `count` cards.
fn state(count: usize) -> State {
    let collection = Collection { cards: cards().into_iter().take(count).collect(), ..Collection::default() };
    EXPLORER.compare().with_collection(&State::default(), &collection)
}

fn beside(state: &State) -> Beside {
    EXPLORER.compare().beside(state, Measure::Common, &mut Memo::default()).unwrap()
}

/// A German number.
fn number(text: &str) -> f64 {
    text.replace(['.', '+'], "").replace(',', ".").replace('−', "-").parse().unwrap()
}

#[test]
fn the_baseline_alone_is_no_comparison() {
    assert!(EXPLORER.compare().beside(&State::default(), Measure::Common, &mut Memo::default()).is_none());
    let moved = EXPLORER.set(&State::default(), Control::Lever(Lever::Arrivals), 9_000.0);
    let names: Vec<String> = beside(&moved).listed.iter().map(|one| one.series.title()).collect();
    assert_eq!(names, ["A Basis", "B Ihr Szenario"]);
}

#[test]
fn pictures_and_tables_name_the_same_numbers() {
    let state = state(4);
    let beside = beside(&state);
    let compared = EXPLORER.compare().compared(&state);
    assert_eq!(beside.numbers.rows.len(), 5);
    for (index, (row, compared)) in beside.numbers.rows.iter().zip(&compared).enumerate() {
        let persons = compared.outcome.persons(Area::City, 2050);
        assert_eq!(number(&row[1]), persons.round(), "{row:?}");
        assert_eq!(beside.lines.chart.lines[index].values.last().unwrap().persons, persons);
        let pyramid: f64 = beside.outlines.chart.outlines[index].persons.iter().flatten().sum();
        let districts = beside.districts.chart.districts.iter();
        let districts: f64 = districts.map(|it| it.lines[index].last().unwrap().persons).sum();
        assert!((pyramid - persons).abs() < 1e-6 && (districts - persons).abs() < 1e-6, "{row:?}");
        assert_eq!(beside.indicators.rows[0][index + 1], row[1], "inhabitants among the indicators");
        assert_eq!(beside.bars.chart.indicators[0].bars[index].value, row[1], "and among the bars");
    }
    let lines = beside.lines.chart.table();
    let target = lines.rows.iter().find(|row| row[0] == "2050").unwrap();
    assert_eq!(target[2], beside.numbers.rows[0][1], "{target:?}");
}

#[test]
fn differences_are_to_whatever_is_the_reference() {
    let base = state(3);
    let mut collection = Collection::clone(&base.collection);
    collection.reference = Reference::Card(1);
    let beside = beside(&EXPLORER.compare().with_collection(&base, &collection));
    let reference = beside.listed.iter().position(|one| one.is_reference).unwrap();
    assert_eq!(beside.listed[reference].series.name, "Mehr Zuzug");
    let theirs = number(&beside.numbers.rows[reference][1]);
    for (index, row) in beside.numbers.rows.iter().enumerate().filter(|(index, _)| *index != reference) {
        assert_eq!(number(&row[2]), number(&row[1]) - theirs, "{index}: {row:?}");
    }
    assert!(beside.lines.chart.lines[reference].strong);
}

#[test]
fn only_levers_that_differ_are_listed() {
    let levers = beside(&state(4)).levers.unwrap();
    let names: Vec<&str> = levers.rows.iter().map(|row| row[0].as_str()).collect();
    assert!(names.iter().any(|name| name.starts_with("Zuzug von außen, Gesamtstadt")), "{names:?}");
    assert!(!names.iter().any(|name| name.contains("Lebenserwartung")), "{names:?}");
    let arrivals = levers.rows.iter().find(|row| row[0].starts_with("Zuzug von außen")).unwrap();
    assert_eq!(arrivals[1], "wie Basis");
    assert!(arrivals.iter().any(|cell| cell.contains("ab 2032")), "{arrivals:?}");
    for row in &levers.rows {
        assert!(row[2..].iter().any(|cell| *cell != row[1]), "{row:?}");
    }
}

#[test]
fn a_number_without_its_rate_stays_unknown() {
    let mut cards = cards();
    cards.truncate(1);
    let mut entered = cards[0].clone();
    entered.name = "Mit Klassen".to_owned();
    entered.scenario = entered.scenario.with_setting(Setting::ClassSize, Area::City, Some(20.0));
    cards.push(entered);
    let state = EXPLORER.compare().with_collection(&State::default(), &Collection { cards, ..Collection::default() });
    let beside = beside(&state);
    assert!(beside.unknown);
    let classes = beside.indicators.rows.iter().find(|row| row[0] == "Grundschulklassen").unwrap();
    assert_eq!((classes[1].as_str(), classes[2].as_str()), ("unbekannt", "unbekannt"));
    assert!(number(&classes[3]) > 0.0);
    assert!(beside.levers.unwrap().rows.iter().any(|row| row[0].contains("Kinder je Grundschulklasse")));
}

#[test]
fn the_range_names_the_lowest_and_the_highest() {
    let beside = beside(&state(8));
    let persons = &beside.indicators.rows[0];
    let values: Vec<f64> = persons[1..persons.len() - 1].iter().map(|cell| number(cell)).collect();
    let (low, high) =
        (values.iter().copied().fold(f64::MAX, f64::min), values.iter().copied().fold(f64::MIN, f64::max));
    let range = persons.last().unwrap();
    for value in [low, high] {
        assert!(range.contains(&locale::numbers::persons(value)), "{range}");
    }
}

#[test]
fn a_moved_slider_projects_the_present_scenario_alone() {
    let mut memo = Memo::default();
    let mut state = state(6);
    let _ = EXPLORER.compare().beside(&state, Measure::Common, &mut memo);
    assert_eq!(memo.projected(), 7, "the baseline and six cards");
    for (step, arrivals) in [8_100.0, 8_200.0, 8_300.0].into_iter().enumerate() {
        state = EXPLORER.set(&state, Control::Lever(Lever::Arrivals), arrivals);
        let _ = EXPLORER.compare().beside(&state, Measure::Own, &mut memo);
        assert_eq!(memo.projected(), 8 + step);
    }
}

#[test]
fn the_link_of_the_journeys_still_opens() {
    // The packed text names the version that wrote it: what it holds is compared.
    let plain = |state: &State| {
        let mut entries = EXPLORER.compare().entries(state);
        entries.iter_mut().for_each(|entry| entry.state.collection = std::rc::Rc::default());
        entries
    };
    assert_eq!(plain(&EXPLORER.open(FOUR).state), plain(&state(4)));
    // Eight cards leave no room for the baseline but as what they are compared with: the last card goes.
    assert_eq!(EXPLORER.compare().entries(&EXPLORER.open(EIGHT).state).len(), 8);
}

/// What the journeys follow: the first four cards, and all of them.
const FOUR: &str = "k=1.eNpNzr0OwiAUhuH59Cq4AZsDrZq4-ZNuOji6EIJHIFZM6EGTDr12cWr35_vyEihUm1oC1rLGysIeLsb6D6V7sJ5zdGLMlAaGLpknh3cUEqKWCievDXMylsvqAGfySdzymN0sFYx6i__XI3TmFfpAUXjTM8UZNfDQq3ZyuhSsCz3BNfvgKIlvCRmWtC1_LeJOYaOqH9sUOSc";
const EIGHT: &str = "k=1.eNpdj01OwzAQhdfDKXyBRLabtIUdPw1IiC6QEBIby0mmsdV0kBybSln0NNyEizHtJlH333vvewha6mWuQOYqlzcN3MPWNu4HQ-sbFxN1YkwYhghVsPvov0koIKO0PDljYwy2iZx6gDd0QXylMXUTqWE0K3lufYTKHnzvkYSzfUSaoAXsTFacOsMGJaNP8J6c7zCII4sMc7TgvkLKOy0XmskNvKInscVU2zRRJdQm05fZCj7Ii-PfLxfNHixh76m31GZDTK1PB6PLM_4Mm7BDqnlXcOUssQLK1ZrHmXqBT6SL4NXdNetltzz8D4kuahA";
