//! What panels show in a state of the session, rendered without a browser.

use std::rc::Rc;

use futures::executor::block_on;
use view::Explorer;
use yew::prelude::*;
use yew::{LocalServerRenderer, use_reducer};

use crate::Desk;
use crate::levers::course::Course;
use crate::levers::events::Events;
use crate::state::Session;

#[derive(Properties, PartialEq)]
struct OfLink {
    fragment: &'static str,
    content: Content,
}

/// What a panel holds.
#[derive(Clone, Copy, PartialEq)]
enum Content {
    Course,
    Events,
    Infill,
}

/// A panel of a session that began with a link.
#[component]
fn Opened(of: &OfLink) -> Html {
    let fragment = of.fragment;
    let session = use_reducer(|| {
        let explorer = Rc::new(Explorer::with_texts().unwrap());
        let opened = explorer.open(fragment);
        Session::begin(explorer, opened)
    });
    let desk = Desk::new(session, Callback::noop());
    match of.content {
        Content::Course => html! { <Course {desk} /> },
        Content::Events => html! { <Events {desk} /> },
        Content::Infill => crate::levers::infill::infill(&desk),
    }
}

fn shown(content: Content, fragment: &'static str) -> String {
    let html =
        block_on(LocalServerRenderer::<Opened>::with_props(OfLink { fragment, content }).hydratable(false).render());
    assert!(!html.contains("style="), "the policy refuses inline styles: {html}");
    html
}

/// The tag that a text stands in.
fn tag<'a>(html: &'a str, text: &str) -> &'a str {
    let at = html.find(text).unwrap_or_else(|| panic!("{text} in {html}"));
    let start = html[..at].rfind('<').unwrap();
    &html[start..at + html[at..].find('>').unwrap()]
}

/// The input of a radio's label.
fn radio<'a>(html: &'a str, label: &str) -> &'a str {
    let at = html.find(&format!("<span>{label}</span>")).unwrap_or_else(|| panic!("{label} in {html}"));
    &html[html[..at].rfind("<input").unwrap()..at]
}

#[test]
fn the_form_of_a_course_has_the_fields_of_its_kind() {
    let constant = shown(Content::Course, "s=1~z_300");
    assert!(tag(&constant, "id=\"course-value\"").contains("value=\"300\""), "{constant}");
    assert!(!constant.contains("course-first") && !constant.contains("course-last"), "{constant}");

    let later = shown(Content::Course, "s=1~z_300:2040");
    assert!(radio(&later, "ab einem Jahr").contains("checked"), "{later}");
    assert!(tag(&later, "id=\"course-first\"").contains("value=\"2040\""), "{later}");
    assert!(!later.contains("course-last"), "{later}");

    let points = shown(Content::Course, "s=1~z_0:2026,300:2036,-200:2041");
    assert!(radio(&points, "entlang von Punkten").contains("checked"), "{points}");
    for text in ["Punkt 3, Abweichung von der Basis", "Punkt hinzufügen", "Abweichung entfernen"] {
        assert!(points.contains(text), "{text} in {points}");
    }
    assert!(tag(&points, "id=\"course-point-2-0\"").contains("value=\"2041\""), "{points}");
    assert!(!points.contains("course-value") && !points.contains("course-point-3"), "{points}");
}

#[test]
fn events_stand_in_a_list_with_their_buttons_and_a_form_for_another() {
    let none = shown(Content::Events, "");
    assert!(!none.contains("class=\"entries\""), "{none}");
    assert!(none.contains("Ereignis hinzufügen") && !none.contains("aria-invalid=\"true\""), "{none}");
    let html = shown(Content::Events, "s=1~v_2027:1600:flucht:50:3");
    for text in ["1.600", "Ändern: ", "Entfernen: ", "2027"] {
        assert!(html.contains(text), "{text} in {html}");
    }
}

#[test]
fn the_infill_programme_says_what_is_unknown_until_it_is_entered() {
    let html = shown(Content::Infill, "");
    for text in ["mehr als 100 Flächen", "Das Potenzial ist unbekannt", "In diesem Szenario wird nicht nachverdichtet"]
    {
        assert!(html.contains(text), "{text} in {html}");
    }
}
