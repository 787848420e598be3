//! Hands one part of the page to the printer, and nothing else of it.

use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Node};

/// On the root element while a part of the page is printed; the style sheet then hides everything but the copy.
const PRINTING: &str = "data-printing";
/// The copy of what is printed.
const COPY: &str = "printed";
/// Headings in the page, and in a document of its own, as which the copy is printed: a tagged PDF begins with the first level.
const LEVELS: [(&str, &str); 2] = [("h5", "h1"), ("h6", "h2")];

/// Prints an element as it stands now, under a title of its own: browsers name the file after it, and readers say it first.
///
/// A copy of it goes to the end of the page: where the element itself stands, the boxes around it would keep it from breaking into
/// pages. The copy leaves again when the browser is done.
pub(super) fn print(element: &Element, title: &str) {
    let _ = try_to_print(element, title);
}

fn try_to_print(element: &Element, title: &str) -> Option<()> {
    let window = web_sys::window()?;
    let document = window.document()?;
    let (root, body) = (document.document_element()?, document.body()?);
    remove();
    let copy = document.create_element("div").ok()?;
    copy.set_class_name(COPY);
    let inside: Node = element.clone_node_with_deep(true).ok()?;
    copy.append_child(&inside).ok()?;
    for (from, to) in LEVELS {
        raise(&document, &copy, from, to)?;
    }
    body.append_child(&copy).ok()?;
    root.set_attribute(PRINTING, "").ok()?;
    let before = document.title();
    document.set_title(title);
    // Some browsers return from printing at once and say later that it is over.
    EventListener::once(&window, "afterprint", move |_| {
        document.set_title(&before);
        remove();
    })
    .forget();
    window.print().ok()
}

/// Makes every heading of one level one of another.
fn raise(document: &Document, within: &Element, from: &str, to: &str) -> Option<()> {
    while let Some(heading) = within.query_selector(from).ok()? {
        let raised = document.create_element(to).ok()?;
        raised.set_class_name(&heading.class_name());
        while let Some(child) = heading.first_child() {
            raised.append_child(&child).ok()?;
        }
        heading.replace_with_with_node_1(&raised).ok()?;
    }
    Some(())
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
