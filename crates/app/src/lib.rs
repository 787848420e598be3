//! The page: the only crate that knows the browser.
//!
//! A visitor's action goes to the one reducer in `state`, which asks [`view::Explorer`] for
//! everything the page says about the new scenario. The components only lay that out; a picture is
//! drawn on its canvas in the next frame, and only if what it shows, its size or the colours have
//! changed.
//!
//! - `state`: the session with its past and future.
//! - `link`: the scenario in the fragment of the address; `leave`: when it must be written at once.
//! - `look`: how much of the page is shown in a frame of another page.
//! - `page`: the components of the whole page, below it `controls`, `headline`, `figures`, `method`, `panels`.
//! - `theme`: the colours of the pictures by what the visitor's system asks for.
//! - `failure`: what a visitor is told when the module stops.
//!
//! Invariants: no sentence for visitors is written here (they come from `locale` and `view`), no
//! figure is computed here, no inline style is set, and nothing is requested from any server.

mod controls;
mod desk;
mod failure;
mod figures;
mod headline;
mod leave;
mod link;
mod look;
mod method;
mod notices;
mod page;
mod panels;
mod share;
mod state;
mod status;
mod theme;
mod toolbar;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests;

use std::cell::RefCell;
use std::rc::Rc;

use view::Explorer;
use yew::{AppHandle, Renderer};

pub use controls::{Lever, LeverProps};
pub use desk::Desk;
pub use figures::{Screen, in_sight, legend_entry, limits, paint, use_screen};
pub use link::{arrived, fragment, ordinary_address};
pub use panels::{Extras, Panel, heading_id};
pub use share::copied;
pub use state::{Action, City, Rules, Session};
pub use status::use_status;
pub use theme::use_palette;

thread_local! {
    /// The page that is shown, so that another module can take its place.
    static SHOWN: RefCell<Option<AppHandle<page::Page>>> = const { RefCell::new(None) };
}

/// Takes the page away, so that another module can show its own.
pub fn close() {
    if let Some(shown) = SHOWN.with_borrow_mut(Option::take) {
        shown.destroy();
    }
}

/// Puts the page into the element `app` of the document; the reason in its place when there is no city to ask.
pub fn show(explorer: Result<Explorer, String>, begin: impl FnOnce(Rc<Explorer>) -> Session, extras: Extras) {
    failure::show_in_page();
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    let Some(root) = root else { return };
    match explorer {
        Ok(explorer) => {
            let begin = page::Begin(Rc::new(begin(Rc::new(explorer))));
            let shown = Renderer::<page::Page>::with_root_and_props(root, page::Props { begin, extras }).render();
            SHOWN.set(Some(shown));
        }
        Err(reason) => root.set_text_content(Some(&reason)),
    }
}
