//! The way into the view for a hall and back: a key of the address chooses the view, and nothing of the session is lost.

use std::cell::RefCell;

use crate::Session;
use gloo::timers::callback::Timeout;
use scenario::link::sealed;
use web_sys::{Document, Window};

use crate::focus;

/// The key of the address.
const VIEW: &str = "ansicht=beamer";
/// The key that chooses the picture.
const PICTURE: &str = "bild=";

thread_local! {
    /// Where the visitor was on the page.
    static PLACE: RefCell<Place> = RefCell::default();
}

/// A place on the page.
#[derive(Default)]
struct Place {
    /// What had the focus; empty if nothing that can be found again.
    element: String,
    /// How far the page was scrolled, in CSS pixels.
    scrolled: f64,
}

/// Keeps where the visitor is on the page, unless the view, which has this `id`, is there already.
pub(super) fn remember(id: &str) {
    let Some((window, document)) = window() else { return };
    if document.get_element_by_id(id).is_none() {
        let element = document.active_element().map(|element| element.id()).unwrap_or_default();
        PLACE.set(Place { element, scrolled: window.scroll_y().unwrap_or_default() });
    }
}

/// Goes over to the view. A new entry of the history, so that the browser's button leads back as well.
pub(crate) fn enter(session: &Session) {
    set_fragment(&session.explorer().link_parts(&session.state()), VIEW);
}

/// Goes back to the page.
pub(super) fn leave(session: &Session) {
    set_fragment(&session.explorer().link_parts(&session.state()), "");
}

/// The page stands there again in the next moment, with focus and sight where they were.
pub(super) fn left() {
    let Place { element, scrolled } = PLACE.take();
    Timeout::new(0, move || {
        focus(&element);
        if let Some((window, _)) = window() {
            window.scroll_to_with_x_and_y(0.0, scrolled);
        }
    })
    .forget();
}

fn window() -> Option<(Window, Document)> {
    let window = web_sys::window()?;
    let document = window.document()?;
    Some((window, document))
}

/// The short name of the picture that the address asks for.
pub(super) fn asked_picture() -> Option<String> {
    let fragment = crate::address::fragment();
    fragment.split('&').find_map(|part| part.strip_prefix(PICTURE)).map(str::to_owned)
}

fn set_fragment(scenario: &str, view: &str) {
    let asked = crate::address::fragment();
    // Another language stays.
    let language = asked.split('&').find(|part| part.starts_with("sprache="));
    let parts: Vec<&str> = [scenario, view].into_iter().filter(|part| !part.is_empty()).chain(language).collect();
    if let Some(window) = web_sys::window() {
        // Refused nowhere: it is the page's own fragment.
        let _ = window.location().set_hash(&sealed(&parts.join("&")));
    }
}
