//! The page: the only crate that knows the browser.
//!
//! A visitor's action goes to the one reducer in `state`, which asks [`view::Explorer`] for
//! everything the page says about the new scenario. The components only lay that out; a picture is
//! drawn on its canvas in the next frame, and only if what it shows, its size or the colours have
//! changed.
//!
//! - `state`: the session with its past and future.
//! - `link`: the scenario in the fragment of the address.
//! - `page`: the components of the whole page, below it `controls`, `headline`, `figures`, `method`.
//! - `theme`: the colours of the pictures by what the visitor's system asks for.
//! - `failure`: what a visitor is told when the module stops.
//!
//! Invariants: no sentence for visitors is written here (they come from `locale` and `view`), no
//! figure is computed here, no inline style is set, and nothing is requested from any server.

mod controls;
mod failure;
mod figures;
mod headline;
mod link;
mod method;
mod notices;
mod page;
mod share;
mod state;
mod status;
mod theme;
mod toolbar;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a failed unwrap is the test's failure")]
mod tests;

use std::rc::Rc;

use view::Explorer;
use wasm_bindgen::prelude::wasm_bindgen;

/// Puts the page into the element `app` of the document; called once when the module is loaded.
#[wasm_bindgen(start)]
pub fn start() {
    failure::show_in_page();
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    let Some(root) = root else { return };
    match Explorer::built_in() {
        Ok(explorer) => {
            let explorer = page::Engine(Rc::new(explorer));
            yew::Renderer::<page::Page>::with_root_and_props(root, page::Props { explorer }).render();
        }
        Err(reason) => root.set_text_content(Some(&reason)),
    }
}
