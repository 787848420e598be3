//! The module of the first load: the page with every panel closed.
//!
//! What a panel holds comes with the second module, `studio`, when somebody opens one: it draws the same page, goes on with
//! the same session, and fills the panels. So the first load carries the main job and nothing else.

use app::{Extras, Session};
use view::Explorer;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// Fetches the second module and lets it take over: the panel to open, and the session as text. Part of `start.js`.
    #[wasm_bindgen(js_name = insekMore)]
    fn more(panel: &str, session: &str);
}

/// Every panel is closed; a click on its heading calls for the second module.
const CLOSED: Extras = Extras {
    toggle: |panel, desk| {
        more(panel.id(), &desk.save());
        None
    },
    content: |_, _| yew::Html::default(),
    projector: |_| None,
};

/// Shows the page with the built-in city.
#[wasm_bindgen(js_name = openPage)]
pub fn open_page() {
    app::show(Explorer::built_in(), |explorer| Session::open(explorer, &app::arrived()), CLOSED);
}

/// Takes the page away, so that the second module can show its own.
#[wasm_bindgen(js_name = closePage)]
pub fn close_page() {
    app::close();
}
