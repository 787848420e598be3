//! What nobody needs before doing something: it is fetched with the visitor's first act, so that it is there when a key has been pressed, and
//! on paper, too. What it holds stands in `first_act`.

use std::cell::{Cell, RefCell};
use std::pin::Pin;

use charts::Drawable;
use gloo::events::EventListener;
use view::levers::typed::Meant;
use view::page::{ControlView, Figures, Picture};
use wasm_bindgen_futures::spawn_local;
use yew::Html;
use yew::prelude::{UseStateSetter, hook, use_effect_with, use_state};

use crate::action::BuiltIn;
use crate::desk::Desk;
use crate::failure;

/// What a visitor does first.
const ACTS: [&str; 5] = ["scroll", "pointermove", "focusin", "keydown", "touchstart"];

/// What the part holds.
#[derive(Clone, Copy)]
pub(crate) struct Soon {
    /// A picture as a table.
    pub(crate) table: fn(&Figures, Picture) -> Html,
    /// A picture to be drawn, with its ranges where they are known.
    pub(crate) drawn: fn(&Figures, Picture) -> Box<dyn Drawable + '_>,
    /// What stands beside the pictures: values where one points, the years that are shown, files to keep.
    pub(crate) beside: fn(&Desk) -> Html,
    /// What was typed into the field of a control.
    pub(crate) meant: fn(&ControlView, &str) -> Result<Meant, String>,
    /// The field for ages that somebody types.
    pub(crate) ages: fn(&Desk) -> Html,
    /// The city with its words on levers and changes.
    pub(crate) city: BuiltIn,
    /// Links past what stands before them, after that to the levers: to the result, the pictures and the tools.
    pub(crate) skips: fn() -> Html,
    /// Puts the rest of the address before a language that was chosen alone; the address before is given.
    pub(crate) keep_rest: fn(&str),
}

/// The part on its way; `None` where it cannot be fetched.
pub(crate) type OnItsWay = Pin<Box<dyn Future<Output = Option<Soon>>>>;

thread_local! {
    static HERE: Cell<Option<Soon>> = const { Cell::new(None) };
    static SOURCE: Cell<Option<fn() -> OnItsWay>> = const { Cell::new(None) };
    /// Who draws anew when it is here.
    static AWAITED: RefCell<Vec<UseStateSetter<Option<Soon>>>> = const { RefCell::new(Vec::new()) };
}

/// Where the part comes from.
pub(crate) fn comes_from(source: fn() -> OnItsWay) {
    SOURCE.set(Some(source));
}

/// The part, if it is here.
fn here() -> Option<Soon> {
    HERE.get()
}

/// The part, fetched where it is not here. Where it cannot be fetched the page says so, if somebody has `asked` for it.
pub(crate) async fn fetched(asked: bool) -> Option<Soon> {
    if HERE.get().is_none()
        && let Some(source) = SOURCE.get()
    {
        let soon = source().await;
        if asked {
            failure::later(soon.is_none());
        }
        if soon.is_some() {
            HERE.set(soon);
            AWAITED.take().into_iter().for_each(|setter| setter.set(soon));
        }
    }
    HERE.get()
}

/// Fetches the part, as [`fetched`].
pub(crate) fn want(asked: bool) {
    spawn_local(async move { _ = fetched(asked).await });
}

/// The part, once it is here.
#[hook]
pub(crate) fn use_soon() -> Option<Soon> {
    let soon = use_state(here);
    let setter = soon.setter();
    use_effect_with((), move |()| {
        if HERE.get().is_none() {
            AWAITED.with_borrow_mut(|awaited| awaited.push(setter));
        }
    });
    *soon
}

/// Wants the part as soon as the visitor does anything.
pub(crate) fn want_with_first_act() {
    let Some(window) = web_sys::window() else { return };
    for act in ACTS {
        EventListener::once(&window, act, |_| want(false)).forget();
    }
}
