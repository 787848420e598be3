//! Hands one part of the page to the printer, and nothing else of it.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// On the root element while a part of the page is printed; the style sheet then hides everything but the copy.
const PRINTING: &str = "data-printing";
/// The copy of what is printed.
const COPY: &str = "printed";

/// Prints an element as it stands now.
///
/// A copy of it goes to the end of the page: where the element itself stands, the boxes around it would keep it from breaking into
/// pages. The copy leaves again when the browser is done.
pub(super) fn print(element: &Element) {
    let _ = try_to_print(element);
}

fn try_to_print(element: &Element) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let (root, body) = (document.document_element()?, document.body()?);
    remove();
    let copy = document.create_element("div").ok()?;
    copy.set_class_name(COPY);
    let inside: Node = element.clone_node_with_deep(true).ok()?;
    copy.append_child(&inside).ok()?;
    body.append_child(&copy).ok()?;
    root.set_attribute(PRINTING, "").ok()?;
    // Some browsers return from printing at once and say later that it is over.
    EventListener::once(&window, "afterprint", |_| remove()).forget();
    window.print().ok()
}

fn remove() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if let Some(root) = document.document_element() {
        // Fails for no name that is written here.
        let _ = root.remove_attribute(PRINTING);
    }
    let copies = document.get_elements_by_class_name(COPY);
    while let Some(copy) = copies.item(0).and_then(|copy| copy.dyn_into::<Element>().ok()) {
        copy.remove();
    }
}
