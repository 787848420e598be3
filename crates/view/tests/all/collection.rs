//! Scenarios side by side.

use scenario::collection::{Card, Collection, Reference};
use scenario::{Area, Lever, Scenario};
use view::compare::collection::{Side, sides};
use view::page::ControlView;
use view::{Explorer, State};

fn more(persons: f64) -> Scenario {
    Scenario::default().with_deviation(Lever::Arrivals, Area::City, persons)
}

fn card(name: &str, scenario: Scenario) -> Card {
    Card { name: name.to_owned(), shown: true, scenario, colour: 2, ..Card::default() }
}

fn cards(count: u8) -> Collection {
    let cards = (0..count)
        .map(|index| Card { colour: index % 8, ..card(&format!("Karte {index}"), more(f64::from(index + 1) * 10.0)) });
    Collection { cards: cards.collect(), ..Collection::default() }
}

#[test]
fn a_comparison_has_the_baseline_the_present_scenario_and_what_is_shown() {
    let explorer = Explorer::built_in().unwrap();
    let hidden = Card { shown: false, ..card("Verborgen", more(5.0)) };
    let cards = vec![card("Mehr", more(300.0).with_target_year(2030)), hidden, card("Weniger", more(-300.0))];
    let collection = Collection { cards, reference: Reference::Card(0), ..Collection::default() };
    let state = State { scenario: more(100.0).with_target_year(2040), ..State::default() };
    let state = explorer.compare().with_collection(&state, &collection);
    assert_eq!(**state.collection, collection);
    let compared = explorer.compare().compared(&state);
    let said: Vec<_> = compared.iter().map(|it| (it.letter, it.name.as_str(), it.colour, it.is_reference)).collect();
    let expected =
        [('A', "Basis", 0, false), ('B', "Mehr", 2, true), ('C', "Weniger", 2, false), ('D', "Ihr Szenario", 1, false)];
    assert_eq!(said, expected);
    for entry in &compared {
        assert_eq!(entry.state.scenario.target_year(), 2040, "all for the same year");
        assert_eq!(Ok(&entry.outcome), explorer.outcome(&entry.state).as_ref(), "{}", entry.name);
    }
    let persons: Vec<f64> = compared.iter().map(|it| it.outcome.persons(Area::City, 2040)).collect();
    assert!(persons[2] < persons[0] && persons[0] < persons[3] && persons[3] < persons[1], "{persons:?}");
}

#[test]
fn a_scenario_that_is_there_already_does_not_come_twice() {
    let mut collection = cards(1);
    let of = |collection: &Collection, scenario: Scenario| {
        sides(collection, &scenario).into_iter().map(|(side, ..)| side).collect::<Vec<_>>()
    };
    let both = [Side::Baseline, Side::Card(0)];
    assert_eq!(of(&collection, Scenario::default().with_target_year(2035)), both, "the baseline");
    assert_eq!(of(&collection, more(10.0).with_target_year(2035)), both, "a card, but for the year");
    assert_eq!(of(&collection, more(11.0)), [Side::Baseline, Side::Card(0), Side::Present]);
    collection.reference = Reference::Present;
    assert_eq!(
        of(&collection, Scenario::default()),
        [Side::Baseline, Side::Card(0), Side::Present],
        "but as the reference"
    );
}

#[test]
fn letters_and_colours_are_unlike_and_there_are_eight_at_most() {
    for count in 0..=8 {
        for reference in [Reference::Baseline, Reference::Present, Reference::Card(7)] {
            let collection = Collection { reference, ..cards(count) };
            let sides = sides(&collection, &more(1.0));
            assert!(sides.len() <= Collection::MOST_SHOWN && sides.len() >= usize::from(count.min(7)), "{count}");
            let mut letters: Vec<char> = sides.iter().map(|it| it.1).collect();
            letters.sort_unstable();
            let expected: Vec<char> = ('A'..).take(sides.len()).collect();
            assert_eq!(letters, expected);
            let mut colours: Vec<u8> = sides.iter().map(|it| it.2).collect();
            colours.sort_unstable();
            colours.dedup();
            assert_eq!(colours.len(), sides.len(), "{sides:?}");
            let refers = match reference {
                Reference::Baseline => Side::Baseline,
                Reference::Present => Side::Present,
                Reference::Card(index) => Side::Card(index),
            };
            let there = sides.iter().any(|(side, ..)| *side == refers);
            assert!(
                there || matches!(reference, Reference::Card(index) if index >= usize::from(count)),
                "{count} {refers:?}"
            );
        }
    }
}

#[test]
fn a_damaged_collection_leaves_the_scenario_alone_and_the_other_way_round() {
    let explorer = Explorer::built_in().unwrap();
    let state = explorer.compare().with_collection(&State { scenario: more(300.0), ..State::default() }, &cards(2));
    let link = explorer.fragment(&state);
    let open = |link: &str| explorer.open(&scenario::link::sealed(link));
    let opened = open(&link.replace("&k=1.", "&k=1.!"));
    assert_eq!(opened.state.scenario, more(300.0));
    let (kept, notes) = (&opened.state.collection, explorer.compare().notes(&opened.state.collection));
    assert!(
        ***kept == Collection::default() && notes.len() == 1 && notes[0].contains("An Stelle 3 steht „!“"),
        "{kept:?}"
    );
    let opened = open(&link.replace("s=1~", "s=9~"));
    assert!(opened.state.scenario.is_baseline() && opened.notes.len() == 1);
    assert_eq!(**opened.state.collection, cards(2));
}

#[test]
fn a_locked_lever_stays_where_it_is_and_everything_else_moves() {
    let explorer = Explorer::built_in().unwrap();
    let set = Collection { locked: vec![Lever::Arrivals, Lever::Fertility], ..cards(1) };
    let before = explorer.compare().with_collection(&State { scenario: more(50.0), ..State::default() }, &set);
    let moved = |lever: Lever, value: f64| {
        explorer
            .compare()
            .admit(&before, before.with_scenario(before.scenario.clone().with_deviation(lever, Area::City, value)))
    };
    assert_eq!(moved(Lever::Arrivals, 300.0), before);
    assert_eq!(moved(Lever::Fertility, 0.5), before);
    assert_eq!(moved(Lever::Infill, 5.0).scenario.deviation(Lever::Infill, Area::City), 5.0);
    let reset = explorer.compare().admit(&before, before.with_scenario(Scenario::default()));
    assert_eq!(reset.scenario, more(50.0), "also by going back to the baseline");
    assert_eq!(
        explorer.compare().admit(&before, explorer.compare().open_card(&before, 0)).scenario,
        more(10.0),
        "a card opens as it is"
    );
    let other = explorer.compare().with_collection(&State { scenario: more(300.0), ..State::default() }, &cards(1));
    assert_eq!(explorer.compare().admit(&before, other.clone()), other, "another set has its own locks");

    let mut page = explorer.page(&before);
    explorer.compare().mark_locked(&before, &mut page);
    let locked: Vec<&str> = page
        .controls
        .iter()
        .flat_map(|group| &group.controls)
        .filter(|control| control.locked)
        .map(|control| control.name.as_str())
        .collect();
    assert_eq!(locked, ["Zuzug von außen", "Geburten je Frau"]);
    let marks = page.controls.iter().flat_map(|group| &group.controls).filter_map(ControlView::mark);
    assert!(marks.into_iter().any(|mark| mark.starts_with("Gesperrt bei ")), "and says so");
}
