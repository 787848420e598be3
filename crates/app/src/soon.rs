//! What nobody needs before doing something: the tables of the pictures and the picture that stands below all others, what a typed number
//! means, and the links that lead to a scenario.
//!
//! It is fetched with the visitor's first act, so that it is there when a key has been pressed, and on paper, too.

use std::cell::Cell;

use charts::Drawable;
use gloo::events::EventListener;
use view::levers::typed::{self, Meant};
use view::page::{ControlView, Figures, Picture};
use view::{Explorer, State};
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::figures::{in_sight, table};
use crate::{failure, language, link};

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

thread_local! {
    static HERE: Cell<Option<Soon>> = const { Cell::new(None) };
}

#[wasm_split(soon, fallible)]
fn soon() -> Result<Soon, SplitLoaderError> {
    Ok(Soon {
        table: |figures, picture| table(figures.get(picture)),
        balance: |figures| &figures.balance.chart,
        meant: typed::meant,
        address: link::present,
        shared: link::shared,
        link: Explorer::link,
        keep_rest: language::keep_rest,
    })
}

/// The part, if it is here.
pub(crate) fn here() -> Option<Soon> {
    HERE.get()
}

/// The part, fetched where it is not here; `None` where it cannot be fetched, which is told in the page.
pub(crate) async fn fetched() -> Option<Soon> {
    if let Some(soon) = HERE.get() {
        return Some(soon);
    }
    let fetched = soon().await;
    failure::later(fetched.is_err());
    HERE.set(fetched.ok());
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

/// Whether somebody has begun to do something, or an element is in sight; where it is not asked for, nobody has.
#[hook]
pub(crate) fn use_near(node: &NodeRef, asked: bool) -> bool {
    let near = use_state(|| false);
    let setter = near.setter();
    let node = node.clone();
    use_effect_with(asked, move |asked| {
        if *asked && in_sight(&node) {
            setter.set(true);
        }
        let listeners = asked.then(|| first_act(move || setter.set(true)));
        move || drop(listeners)
    });
    *near
}

/// Calls `then` with the visitor's first act of each kind, until what is returned is dropped.
pub(crate) fn first_act(then: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    ACTS.map(|act| {
        let then = then.clone();
        EventListener::once(&window, act, move |_| then())
    })
    .into()
}
