//! The page: the only crate that knows the browser.
//!
//! A visitor's action goes to the one reducer in `state`, which asks [`view::Explorer`] for
//! everything the page says about the new scenario. The components only lay that out; a picture is
//! drawn on its canvas in the next frame, and only if what it shows, its size or the colours have
//! changed.
//!
//! - `action`: what a visitor does; `state`: the session with its past and future.
//! - `desk`: the session and the way to change it, as every part gets it.
//! - `link`: the scenario in the fragment of the `address`; `leave`: when it must be written at once.
//! - `look`: how much of the page is shown in a frame of another page; `language`: what the document says around the explorer.
//! - `soon`: what is fetched with the visitor's `first_act`; `hand_on`: what `share` opens, with the `clipboard`.
//! - `page`: the whole page. On its first screen: `controls`, `headline`, `figures`, `toolbar`, `share`, `notices`.
//! - `panels`: what is closed until somebody opens it. What stands there has a room for each group: `levers`, `compare`,
//!   `forecasts`, `consequences`, `own`, `take`, `method`, and `questions` for a first visit; `parts` are their fields and tables.
//! - `pointing`: what stands beside the pictures from the first act on: values where one points, years, files.
//! - `ranges`: draws, made while the page stands, that say how sure its figures are.
//! - `hall`: the view for a hall.
//! - `theme`: the colours of the pictures by what the visitor's system asks for.
//! - `failure`: what a visitor reads when the module stops.
//!
//! Invariants: no sentence for visitors is written here (they come from `locale` and `view`), no
//! figure is computed here, no inline style is set, and nothing is requested from any server.

mod action;
mod address;
mod causes;
mod clipboard;
mod compare;
mod consequences;
mod controls;
mod desk;
mod failure;
mod figures;
mod first_act;
mod forecasts;
mod hall;
mod hand_on;
mod headline;
mod language;
mod leave;
mod levers;
mod link;
mod look;
mod method;
mod notices;
mod own;
mod page;
mod panels;
mod parts;
mod pointing;
mod question;
mod questions;
mod ranges;
mod share;
mod soon;
mod state;
mod status;
mod take;
mod theme;
mod ties;
mod toolbar;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests;

use std::rc::Rc;

use view::Explorer;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::Renderer;

use action::{Action, City, Elsewhere};
use clipboard::copied;
use controls::Lever;
use desk::{AtDesk, Desk};
use figures::{Screen, in_sight, legend_entry, limits, paint, use_screen};
use hand_on::Copy;
use link::ordinary_address;
use panels::{Panel, heading_id};
use state::Session;
use status::use_status;
use theme::use_palette;

/// Puts the page into the element `app` of the document; the reason in its place when there is no city to ask. In a worker there is no document:
/// it draws ranges for a page.
#[wasm_bindgen(js_name = openPage)]
pub fn open_page() {
    failure::show_in_page();
    let root = document().and_then(|document| document.get_element_by_id("app"));
    first_act::await_first();
    let Some(root) = root else { return soon::want(false) };
    spawn_local(async move {
        link::readable().await;
        language::follow().await;
        match Explorer::at_first() {
            Ok(explorer) => {
                language::tell_document(explorer.city());
                let opened = link::opened(&explorer).await.unwrap_or_default();
                let begin = page::Begin(Rc::new(Session::begin(Rc::new(explorer), opened)));
                Renderer::<page::Page>::with_root_and_props(root, page::PageProps { begin }).render();
            }
            Err(reason) => root.set_text_content(Some(&reason)),
        }
    });
}

/// Puts the focus on the element with this id.
fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for an element that has left the page.
        let _ = element.focus();
    }
}

/// Opens a panel by its own button, which fetches what it needs, and leads there.
fn lead_to(panel: Panel, desk: &Desk) {
    let heading = heading_id(panel);
    if !desk.is_open(panel)
        && let Some(button) = document().and_then(|document| document.get_element_by_id(&heading))
    {
        button.unchecked_into::<HtmlElement>().click();
    }
    focus(&heading);
}

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}
