//! What the first screen does not show: the tables of the pictures, and the picture that stands below all others.
//!
//! It is fetched when a table is opened, when the picture comes into sight, or when the visitor does anything at all: so that it is
//! there on paper, too.

use charts::Drawable;
use gloo::events::EventListener;
use view::page::{Figures, Picture};
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::canvas::in_sight;
use super::tabular::table;
use crate::failure;

/// What the part holds.
#[derive(Clone, Copy)]
pub(super) struct Below {
    /// A picture as a table.
    pub(super) table: fn(&Figures, Picture) -> Html,
    /// The components of change, to be drawn.
    pub(super) balance: fn(&Figures) -> &dyn Drawable,
}

#[wasm_split(below, fallible)]
fn below() -> Result<Below, SplitLoaderError> {
    Ok(Below { table: |figures, picture| table(figures.get(picture)), balance: |figures| &figures.balance.chart })
}

/// The part, once it was wanted and is here.
#[hook]
pub(super) fn use_below(wanted: bool) -> Option<Below> {
    let here = use_state(|| None);
    let setter = here.setter();
    use_effect_with(wanted, move |wanted| {
        if *wanted {
            spawn_local(async move {
                let fetched = below().await;
                failure::later(fetched.is_err());
                setter.set(fetched.ok());
            });
        }
    });
    *here
}

/// Whether a picture is about to be looked at: it was in sight, or the visitor has begun to do something.
#[hook]
pub(super) fn use_near(node: &NodeRef, asked: bool) -> bool {
    let near = use_state(|| false);
    let setter = near.setter();
    let node = node.clone();
    use_effect_with(asked, move |asked| {
        let window = web_sys::window().filter(|_| *asked);
        if window.is_some() && in_sight(&node) {
            setter.set(true);
        }
        let listeners = window.map(|window| {
            ["scroll", "pointermove", "keydown", "touchstart"].map(|event| {
                let setter = setter.clone();
                EventListener::once(&window, event, move |_| setter.set(true))
            })
        });
        move || drop(listeners)
    });
    *near
}
