//! What nobody needs before doing something: it is fetched with the visitor's first act, so that it is there when a key has been pressed, and
//! on paper, too. What it holds stands in `first_act`.

use std::cell::Cell;
use std::pin::Pin;

use charts::Drawable;
use gloo::events::EventListener;
use view::levers::typed::Meant;
use view::page::{ControlView, Figures, Picture};
use view::{Explorer, State};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What a visitor does first.
const ACTS: [&str; 4] = ["scroll", "pointermove", "keydown", "touchstart"];

/// What the part holds.
#[derive(Clone, Copy)]
pub(crate) struct Soon {
    /// A picture as a table.
    pub(crate) table: fn(&Figures, Picture) -> Html,
    /// The components of change, to be drawn.
    pub(crate) balance: fn(&Figures) -> &dyn Drawable,
    /// What was typed into the field of a control.
    pub(crate) meant: fn(&ControlView, &str) -> Result<Meant, String>,
    /// The address of this page with its present state.
    pub(crate) address: fn(&Explorer, &State) -> String,
    /// The address that opens a state for somebody else.
    pub(crate) shared: fn(&Explorer, &State) -> String,
    /// What a host of a frame is told of a state: its fragment.
    pub(crate) link: fn(&Explorer, &State) -> String,
    /// Puts the rest of the address before a language that was chosen alone; the address before is given.
    pub(crate) keep_rest: fn(&str),
}

/// The part on its way; `None` where it cannot be fetched, which is told in the page.
pub(crate) type OnItsWay = Pin<Box<dyn Future<Output = Option<Soon>>>>;

thread_local! {
    static HERE: Cell<Option<Soon>> = const { Cell::new(None) };
    static SOURCE: Cell<Option<fn() -> OnItsWay>> = const { Cell::new(None) };
}

/// Where the part comes from.
pub(crate) fn comes_from(source: fn() -> OnItsWay) {
    SOURCE.set(Some(source));
}

/// The part, if it is here.
pub(crate) fn here() -> Option<Soon> {
    HERE.get()
}

/// The part, fetched where it is not here.
pub(crate) async fn fetched() -> Option<Soon> {
    if HERE.get().is_none()
        && let Some(source) = SOURCE.get()
    {
        HERE.set(source().await);
    }
    HERE.get()
}

/// Does something with the part: at once where it is here.
pub(crate) fn with(act: impl FnOnce(Soon) + 'static) {
    match HERE.get() {
        Some(soon) => act(soon),
        None => spawn_local(async move {
            if let Some(soon) = fetched().await {
                act(soon);
            }
        }),
    }
}

/// The part, once it was wanted and is here.
#[hook]
pub(crate) fn use_soon(wanted: bool) -> Option<Soon> {
    let soon = use_state(here);
    let setter = soon.setter();
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            with(move |soon| setter.set(Some(soon)));
        }
    });
    *soon
}

/// Calls `then` with the visitor's first act of each kind, until what is returned is dropped.
pub(crate) fn heard(then: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    ACTS.map(|act| {
        let then = then.clone();
        EventListener::once(&window, act, move |_| then())
    })
    .into()
}
