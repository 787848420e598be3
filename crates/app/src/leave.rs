//! The moments in which a visitor may leave the page.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

/// The events of a window before it is left for another page, another window or for good. After `beforeunload` an address may
/// still be changed, later no longer everywhere.
const LEAVING: [&str; 3] = ["beforeunload", "pagehide", "blur"];
/// What leads to another address.
const LINKS: &str = "a[href]";

/// Calls `write` whenever the page may be left, until what is returned is dropped.
pub(crate) fn before(write: &Rc<dyn Fn()>) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let call = || {
        let write = write.clone();
        move |_: &Event| write()
    };
    let mut listeners: Vec<_> = LEAVING.into_iter().map(|event| EventListener::new(&window, event, call())).collect();
    // A phone goes from one program to another without a word to the window.
    listeners.extend(window.document().map(|document| EventListener::new(&document, "visibilitychange", call())));
    let write = write.clone();
    listeners.push(EventListener::new(&window, "click", move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        if target.is_some_and(|target| target.closest(LINKS).ok().flatten().is_some()) {
            write();
        }
    }));
    listeners
}
