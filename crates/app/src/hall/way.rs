//! The way into the view for a hall and back: a key of the address chooses the view, and nothing of the session is lost.

use std::cell::Cell;

use crate::{Panel, Session, heading_id};
use gloo::timers::callback::Timeout;
use scenario::link::sealed;

use crate::focus;

/// The key of the address.
const VIEW: &str = "ansicht=beamer";
/// The key that chooses the picture.
const PICTURE: &str = "bild=";

thread_local! {
    /// Whether the view was entered from the page, where the focus goes back to.
    static FROM_PAGE: Cell<bool> = const { Cell::new(false) };
}

/// Goes over to the view. A new entry of the history, so that the browser's button leads back as well.
pub(crate) fn enter(session: &Session) {
    FROM_PAGE.set(true);
    set_fragment(&session.explorer().link_parts(&session.state()), VIEW);
}

/// Goes back to the page.
pub(super) fn leave(session: &Session) {
    set_fragment(&session.explorer().link_parts(&session.state()), "");
}

/// The page stands there again in the next moment: the focus goes where it came from.
pub(super) fn left() {
    if FROM_PAGE.replace(false) {
        Timeout::new(0, || focus(&heading_id(Panel::Projector))).forget();
    }
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
