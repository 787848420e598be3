//! Links as they arrive: changed by the programs that carried them, cut off, older, or asking for what cannot be.

use scenario::collection::{Card, Collection};
use scenario::{Area, Course, Event, Homes, Lever, Scenario};
use view::compare::collection::Side;
use view::compare::priorities::Debate;
use view::{Span, State};

use crate::{BUILT_IN as EXPLORER, ERFENBACH};

fn state() -> State {
    let scenario = Scenario::default()
        .with_course(Lever::Arrivals, Area::City, Course::From { value: 300.0, first: 2030 })
        .with_deviation(Lever::Departures, Area::City, -5.5)
        .with_deviation(Lever::Fertility, Area::City, 0.1)
        .with_homes(Homes::Attract);
    State { scenario, area: ERFENBACH, ..State::default() }
}

/// The list that comes with the cases of links: the first line is as it was written.
const CASES: &str = include_str!("cases/links.txt");

#[test]
fn every_case_opens_the_same_or_says_that_it_is_not_whole() {
    let (changed, cut) = CASES.split_once("# Cut off").unwrap();
    let lines = |text: &'static str| text.lines().filter(|line| line.starts_with("#s")).collect::<Vec<_>>();
    let whole = EXPLORER.open(lines(changed)[0]).state;
    assert_eq!(whole.area, ERFENBACH);
    assert!(lines(changed).len() >= 6 && lines(cut).len() >= 3);
    for line in lines(changed) {
        assert_eq!(EXPLORER.open(line).state, whole, "{line}");
    }
    for line in lines(cut) {
        assert!(told(&EXPLORER.open(line).notes), "{line}");
    }
}

/// Whether a note says that the link is not as it was written.
fn told(notes: &[String]) -> bool {
    notes.iter().any(|note| note == locale::links::unsealed() || note == locale::links::broken())
}

#[test]
fn a_link_of_the_page_names_edition_and_version_and_ends_in_its_checksum() {
    for state in [state(), State { area: ERFENBACH, ..State::default() }] {
        let link = EXPLORER.link(&state);
        let edition = &EXPLORER.pack().meta.edition;
        assert!(link.starts_with(&format!("s=1~e_{edition}~m_{}", scenario::link::ENGINE_VERSION)), "{link}");
        assert_eq!(link.rfind("&p="), Some(link.len() - "&p=123456".len()), "{link}");
        let opened = EXPLORER.open(&link);
        assert_eq!((&opened.state, opened.notes.len()), (&state, 0), "{link}");
    }
    assert_eq!(EXPLORER.link(&State::default()), "");
}

#[test]
fn the_years_of_the_development_stand_in_a_link_unless_they_are_the_usual_ones() {
    for (span, key) in [(Span::Whole, "zeitraum=alles"), (Span::Calculated, "zeitraum=rechnung")] {
        let state = State { span, ..state() };
        let link = EXPLORER.link(&state);
        assert!(link.contains(key), "{link}");
        let opened = EXPLORER.open(&link);
        assert_eq!((&opened.state, opened.notes.len()), (&state, 0), "{link}");
    }
    assert!(!EXPLORER.link(&state()).contains("zeitraum"));
    let unknown = EXPLORER.open("#zeitraum=morgen");
    assert_eq!((unknown.state, unknown.notes), (State::default(), vec![locale::links::years("morgen")]));
}

#[test]
fn any_cut_and_any_other_character_gives_the_same_or_is_told() {
    let link = EXPLORER.link(&state());
    let same = |text: &str| {
        let opened = EXPLORER.open(text);
        assert!(opened.state == state() || told(&opened.notes), "{text}: {:?}", opened.notes);
    };
    (1..link.len()).for_each(|end| same(&link[..end]));
    for place in 0..link.len() {
        for other in ["9", "&", "~", ".", "%", "ü"] {
            same(&[&link[..place], other, &link[place + 1..]].concat());
        }
    }
}

#[test]
fn an_older_link_opens_and_says_what_has_changed_since() {
    let edition = &EXPLORER.pack().meta.edition;
    let opened = EXPLORER.open(&format!("s=1~e_{edition}~m_0.1.0~z_300&gebiet=18"));
    assert_eq!(opened.state.scenario, Scenario::default().with_deviation(Lever::Arrivals, Area::City, 300.0));
    assert_eq!((opened.state.area, opened.notes.len()), (ERFENBACH, 1), "{:?}", opened.notes);
    for part in ["0.1.0", scenario::link::ENGINE_VERSION, locale::links::change::event_people()] {
        assert!(opened.notes[0].contains(part), "{part}: {:?}", opened.notes);
    }
}

#[test]
fn view_keys_by_hand_need_no_checksum() {
    for by_hand in ["ansicht=beamer", "gebiet=18", "einbetten=1&bild=alter", ""] {
        assert_eq!(EXPLORER.open(by_hand).notes, Vec::<String>::new(), "{by_hand}");
    }
}

#[test]
fn what_is_beyond_reach_opens_at_the_baseline_and_is_named_with_value_and_reach() {
    let kept = Scenario::default().with_deviation(Lever::Fertility, Area::City, 0.1);
    let opened = |scenario: Scenario| EXPLORER.open(&EXPLORER.link(&State { scenario, ..State::default() }));
    let check = |scenario: Scenario, parts: &[&str]| {
        let opened = opened(scenario);
        assert_eq!((&opened.state.scenario, opened.notes.len()), (&kept, 1), "{:?}", opened.notes);
        for part in parts {
            assert!(opened.notes[0].contains(part), "{part}: {:?}", opened.notes);
        }
    };
    let most = locale::numbers::persons(
        EXPLORER.set(&State::default(), arrivals(), 1e9).scenario.deviation(Lever::Arrivals, Area::City)
            + control(&State::default()).baseline,
    );
    check(
        kept.clone().with_deviation(Lever::Arrivals, Area::City, 500_000.0),
        &["Zuzug von außen, Gesamtstadt: 507.9", &most, "gilt die Basis"],
    );
    let early = Course::Span { value: 20.0, first: 2010, last: 2020 };
    check(kept.clone().with_course(Lever::Arrivals, Area::City, early), &["endet 2020", "2026", "gilt die Basis"]);
    let event = Event { year: 2020, persons: 50.0, kind: 0, area: Area::City, leaving: 0.0, after: 1 };
    check(kept.clone().with_events([event]), &["Einzelereignis 2020", "2026"]);
}

fn arrivals() -> view::page::Control {
    view::page::Control::Lever(Lever::Arrivals)
}

fn control(state: &State) -> view::page::ControlView {
    EXPLORER.page(state).controls[0].controls[0].clone()
}

#[test]
fn the_slider_is_narrower_than_what_can_be_typed_and_both_show_what_counts() {
    let view = control(&State::default());
    assert!(view.max < view.reach.1);
    let beyond = view.max + 1_000.0;
    assert!((control(&EXPLORER.set(&State::default(), arrivals(), beyond)).value - beyond).abs() < 0.5);
    // A district that has lost almost everybody ends the way down of the city before nobody comes.
    let few = EXPLORER.set(&EXPLORER.select(&State::default(), ERFENBACH), arrivals(), 5.0);
    let none = EXPLORER.set(&EXPLORER.select(&few, Area::City), arrivals(), 0.0);
    assert_eq!(EXPLORER.refused(&none), Vec::<String>::new());
    assert!(control(&none).value > 100.0, "{}", control(&none).value);
}

#[test]
fn a_card_that_cannot_be_calculated_is_left_out_and_named() {
    let card = |name: &str, more: f64| Card {
        name: name.to_owned(),
        shown: true,
        scenario: Scenario::default().with_deviation(Lever::Arrivals, Area::City, more),
        ..Card::default()
    };
    let cards = vec![card("Mehr", 300.0), card("Unmöglich", 500_000.0), card("Weniger", -300.0)];
    let state = EXPLORER.compare().with_collection(&State::default(), &Collection { cards, ..Collection::default() });
    let entries = EXPLORER.compare().entries(&state);
    assert!(entries.iter().any(|entry| entry.side == Side::Card(1)));
    assert!(EXPLORER.compare().compared(&state).iter().all(|one| one.name != "Unmöglich"));
    let says = |lines: &[String]| lines.iter().any(|line| line.contains("Unmöglich") && line.contains("507.9"));
    assert!(says(&EXPLORER.compare().left_out(&state)));
    let beside = EXPLORER
        .compare()
        .beside(&state, charts::Measure::Common, &mut view::compare::beside::Memo::default())
        .unwrap();
    assert!(says(&beside.left_out) && beside.listed.iter().all(|one| one.series.name != "Unmöglich"));
    let priorities = EXPLORER.compare().priorities(&Debate::of(&state)).unwrap();
    assert!(says(&priorities.missing) && priorities.voices.len() == 2);
    assert!(says(&[EXPLORER.compare().cards(&state)[1].summary.clone()]));
}

#[test]
fn a_pasted_link_is_imported_as_it_is_opened() {
    let link = EXPLORER.link(&state());
    let imported = EXPLORER
        .compare()
        .import(&format!("https://example.org/#{}).", link.replace('~', "%7E").replace('&', "&amp;")));
    assert_eq!((imported.collection.cards[0].scenario.clone(), imported.notes.len()), (state().scenario, 0));
    let cut = EXPLORER.compare().import(&format!("https://example.org/#{}", &link[..link.len() - 12]));
    assert!(told(&cut.notes), "{:?}", cut.notes);
}
