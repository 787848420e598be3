//! The session's history, and components rendered without a browser.

#[expect(clippy::panic, reason = "a text that is missing is the test's failure")]
mod panels;

use std::rc::Rc;

use futures::executor::block_on;
use scenario::{Area, Lever, Names};
use view::page::Control;
use view::{Explorer, Kept, Language, Picture, State};
use yew::{Callback, LocalServerRenderer, Reducible};

use crate::action::{Action, Elsewhere};
use crate::controls;
use crate::figures::ALL;
use crate::look::Look;
use crate::panels::Panel;
use crate::state::Session;

const ARRIVALS: Control = Control::Lever(Lever::Arrivals);

fn arriving(link: &str) -> Session {
    let explorer = Rc::new(Explorer::built_in().unwrap());
    let opened = explorer.open(link);
    Session::begin(explorer, opened)
}

fn open() -> Rc<Session> {
    Rc::new(arriving(""))
}

fn after(session: &Rc<Session>, actions: impl IntoIterator<Item = Action>) -> Rc<Session> {
    actions.into_iter().fold(session.clone(), Reducible::reduce)
}

fn arrivals(session: &Session) -> f64 {
    session.state().scenario.deviation(Lever::Arrivals, Area::City)
}

#[test]
fn a_drag_is_one_change() {
    let session = open();
    let drag = [8_100.0, 8_200.0, 8_300.0].map(|value| Action::Set(ARRIVALS, value));
    let moved = after(&after(&session, drag), [Action::Settle]);
    assert!(arrivals(&moved) > 200.0);
    let back = after(&moved, [Action::Undo]);
    assert_eq!(back.state(), session.state());
    assert_eq!(after(&back, [Action::Redo]).state(), moved.state());
}

#[test]
fn a_step_goes_on_from_where_the_control_stands_not_from_where_it_was_drawn() {
    let session = after(&open(), [Action::Step(ARRIVALS, 10.0), Action::Settle, Action::Step(ARRIVALS, 10.0)]);
    assert!((arrivals(&session) - 20.0).abs() < 1e-9);
    assert!(arrivals(&after(&session, [Action::Step(ARRIVALS, -20.0)])) == 0.0);
    let later = after(&session, [Action::Step(Control::TargetYear, 1.0)]);
    assert_eq!(later.state().scenario.target_year(), session.state().scenario.target_year() + 1);
}

#[test]
fn two_changes_are_taken_back_one_by_one() {
    let session = after(&open(), [Action::Set(ARRIVALS, 8_100.0), Action::Settle]);
    let other = after(&session, [Action::Select(Area::District(17))]);
    assert_eq!(after(&other, [Action::Undo]).state(), session.state());
    assert!(arrivals(&after(&other, [Action::Undo, Action::Undo])) == 0.0);
}

#[test]
fn the_collection_and_what_is_entered_are_taken_back_and_repeated() {
    let session = open();
    let entered = session.explorer().levers().with_setting(
        &session.state(),
        scenario::Setting::ClassSize,
        Area::City,
        Some(20.0),
    );
    let kept =
        State { collection: Rc::new(Kept::unread("1.kept", &Names::of(session.explorer().pack()))), ..entered.clone() };
    let changed = after(&session, [Action::Change(Box::new(entered.clone())), Action::Change(Box::new(kept.clone()))]);
    assert_eq!(*changed.state(), kept);
    assert_eq!(changed.before().map(|before| (**before).clone()), Some(entered));
    let back = after(&changed, [Action::Undo, Action::Undo]);
    assert_eq!(back.state(), session.state());
    assert_eq!(*after(&back, [Action::Redo, Action::Redo]).state(), kept);
}

#[test]
fn resetting_keeps_the_area_and_can_be_taken_back() {
    let session = after(&open(), [Action::Select(Area::District(3)), Action::Set(ARRIVALS, 900.0), Action::Settle]);
    let reset = after(&session, [Action::Reset]);
    assert!(reset.state().scenario.is_baseline());
    assert_eq!(reset.state().area, Area::District(3));
    assert_eq!(after(&reset, [Action::Undo]).state(), session.state());
}

#[test]
fn what_a_panel_changes_is_one_change() {
    let session = open();
    let scenario = session.state().scenario.clone().with_deviation(Lever::Moves, Area::City, 5.0);
    let changed = after(&session, [Action::Change(Box::new(State { scenario, ..State::default() }))]);
    assert!(!changed.state().scenario.is_baseline());
    let same = Action::Change(Box::new((*changed.state()).clone()));
    assert_eq!(after(&changed, [same, Action::Undo]).state(), session.state(), "the same state is no change");
}

#[test]
fn nothing_to_take_back_changes_nothing() {
    let session = open();
    assert_eq!(after(&session, [Action::Undo, Action::Redo]).state(), session.state());
}

#[test]
fn a_lever_renders_its_slider_field_and_buttons() {
    let page = open().page();
    let view = page.controls[0].controls[0].clone();
    let html = block_on(
        LocalServerRenderer::<controls::Lever>::with_props(controls::LeverProps {
            number: 1,
            view,
            dispatch: Callback::noop(),
        })
        .hydratable(false)
        .render(),
    );
    for expected in [
        "type=\"range\"",
        "role=\"spinbutton\"",
        "aria-label=\"Zuzug von außen verringern\"",
        "aria-label=\"Zuzug von außen erhöhen\"",
        "aria-valuetext=\"7.963 Personen im Jahr\"",
        "class=\"rail-baseline\"",
    ] {
        assert!(html.contains(expected), "{expected} in {html}");
    }
    assert!(!html.contains("style="), "the policy refuses inline styles: {html}");
}

#[test]
fn the_keys_of_the_fragment_choose_what_is_shown() {
    let check = |fragment: &str, class: &str, number: bool, levers: bool, pictures: &[Picture]| {
        let look = Look::of(fragment);
        assert_eq!((look.class(), look.number(), look.levers()), (class, number, levers), "{fragment}");
        let shown: Vec<Picture> = ALL.into_iter().filter(|picture| look.shows(*picture)).collect();
        assert_eq!(shown, pictures, "{fragment}");
    };
    check("", "page", true, true, &ALL);
    check("bild=alter", "page", true, true, &ALL);
    check("s=1~z_300&einbetten=1", "embedded", true, true, &ALL);
    check("einbetten=1&bild=unknown", "embedded", true, true, &ALL);
    check("einbetten=1&bild=alter&gebiet=18", "embedded alone", false, false, &[Picture::Pyramid]);
    check("bild=bilanz&hebel=1&einbetten=1", "embedded alone with-levers", false, true, &[Picture::Balance]);
    check("einbetten=1&bild=zahl", "embedded alone", true, false, &[]);
}

#[test]
fn a_session_asked_of_another_city_goes_on_with_its_past_and_future() {
    let session = after(
        &open(),
        [
            Action::Set(ARRIVALS, 8_100.0),
            Action::Settle,
            Action::Select(Area::District(17)),
            Action::Set(ARRIVALS, 300.0),
            Action::Settle,
            Action::Undo,
        ],
    );
    let other = Elsewhere::new(Rc::new(Explorer::with_texts().unwrap()));
    let resumed = after(&session, [Action::Ask(other)]);
    assert_eq!(resumed.state(), session.state());
    for action in [Action::Redo, Action::Undo, Action::Undo, Action::Undo] {
        let (one, other) = (after(&session, [action.clone()]), after(&resumed, [action]));
        assert_eq!(one.state(), other.state());
    }
}

#[test]
fn a_door_opens_and_closes_and_what_arrives_opens_its_own() {
    let session = after(&open(), [Action::Door(1)]);
    assert_eq!(session.door(), Some(1));
    assert_eq!(after(&session, [Action::Door(2)]).door(), Some(2), "one at a time");
    assert_eq!(after(&session, [Action::Door(1)]).door(), None);
    assert_eq!(after(&open(), [Action::Arrive(Panel::Forecasts)]).door(), Some(1));
    assert_eq!(after(&open(), [Action::Arrive(Panel::Ages)]).door(), None, "it stands with its picture");
}

#[test]
fn other_figures_keep_what_was_set() {
    let session = after(&open(), [Action::Set(ARRIVALS, 8_100.0), Action::Settle, Action::Toggle(Panel::Sources)]);
    let other = Rc::new(Explorer::with_texts().unwrap());
    let asked = after(&session, [Action::Ask(Elsewhere::new(other.clone()))]);
    assert!(Rc::ptr_eq(asked.explorer(), &other));
    assert_eq!(asked.state(), session.state());
    assert!(asked.is_open(Panel::Sources));
    assert!(arrivals(&after(&asked, [Action::Undo])) == 0.0);
}

#[test]
fn what_cannot_be_calculated_is_told_and_the_page_stays_as_it_was() {
    let session = after(&open(), [Action::Set(ARRIVALS, 8_100.0), Action::Settle]);
    let scenario = scenario::Scenario::default().with_deviation(Lever::Arrivals, Area::City, 500_000.0);
    let refused = after(&session, [Action::Change(Box::new(State { scenario, ..State::default() }))]);
    assert_eq!((refused.state(), refused.page()), (session.state(), session.page()));
    assert!(refused.refused()[0].contains("Zuzug von außen, Gesamtstadt"), "{:?}", refused.refused());
    assert!(after(&refused, [Action::Set(ARRIVALS, 8_200.0)]).refused().is_empty(), "the next change answers it");
}

#[test]
fn a_visit_that_begins_with_what_cannot_be_shows_the_baseline_under_its_own_name() {
    let link = scenario::link::sealed("s=1~z_500000");
    let session = arriving(&link);
    assert!(session.state().scenario.is_baseline());
    assert_eq!(session.notes().len(), 1);
    assert_eq!(*session.page(), *open().page());
}

#[test]
fn limits_of_a_district_stand_folded_at_the_headline() {
    let session = after(&open(), [Action::Select(Area::District(17))]);
    let render = |session: &Session| {
        #[derive(yew::Properties, PartialEq)]
        struct Shown {
            page: Rc<view::page::Page>,
        }
        #[yew::component]
        fn Headline(shown: &Shown) -> yew::Html {
            crate::headline::headline(&shown.page.headline)
        }
        block_on(LocalServerRenderer::<Headline>::with_props(Shown { page: session.page() }).hydratable(false).render())
    };
    let html = render(&session);
    assert!(html.contains("<details class=\"limits remark\"><summary>"), "{html}");
    assert!(html.contains(locale::figures::estimate::text()), "{html}");
    assert!(!render(&open()).contains("limits"));
}

#[test]
fn another_language_says_the_same_of_the_same_session() {
    let german = after(&open(), [Action::Select(Area::District(3)), Action::Set(ARRIVALS, 900.0), Action::Settle]);
    let mut names = vec![german.page().controls[0].controls[0].name.clone()];
    for language in [Language::english(), Language::leicht(), Language::german()] {
        language.speak();
        let session = after(&german, [Action::Speak]);
        assert_eq!(session.state(), german.state());
        assert_eq!(session.page().headline.persons.to_bits(), german.page().headline.persons.to_bits());
        assert_eq!(after(&session, [Action::Undo, Action::Undo]).state(), open().state(), "what was before it is kept");
        names.push(session.page().controls[0].controls[0].name.clone());
    }
    assert_eq!(names, ["Zuzug von außen", "Arrivals from outside", "Menschen ziehen zu", "Zuzug von außen"]);
}
