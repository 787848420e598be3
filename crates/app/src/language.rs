//! The document around the explorer, in the language that this module is built for.
//!
//! `index.html` is German; the module of another language tells what stands in it anew when it takes over.

use locale::language as words;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// The list of languages in `index.html`.
const CHOICE: &str = ".languages";
/// What the links in it lead to, before the id of a language.
const LINK: &str = "#sprache=";
/// The list of pages beside this one in `index.html`.
const PAGES: &str = "nav.bottom";

/// Tells title, language and the sentences that are kept ready; the German module finds them as they should be.
pub(crate) fn tell(city: &str) {
    if words::id() == "de" {
        return;
    }
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    document.set_title(&words::document_title(city));
    if let Some(root) = document.document_element() {
        set(&root, "lang", words::tag());
    }
    for (id, sentence) in words::failures() {
        if let Some(element) = document.get_element_by_id(id) {
            element.set_text_content(Some(sentence));
        }
    }
    choice(&document);
    pages(&document);
}

/// The pages beside this one are German; what the links to them say is in the language of this page.
fn pages(document: &Document) {
    let Ok(Some(list)) = document.query_selector(PAGES) else { return };
    set(&list, "aria-label", words::about());
    set(&list, "lang", words::tag());
    let links = list.children();
    for link in (0..links.length()).filter_map(|at| links.item(at)) {
        let address = link.get_attribute("href").unwrap_or_default();
        if let Some((_, text)) = words::pages().iter().find(|(page, _)| *page == address) {
            link.set_text_content(Some(text));
            set(&link, "hreflang", "de");
        }
    }
}

/// The list names every language but the present one, each in itself.
fn choice(document: &Document) {
    let Ok(Some(list)) = document.query_selector(CHOICE) else { return };
    set(&list, "aria-label", words::choice());
    let links = list.children();
    for link in (0..links.length()).filter_map(|at| links.item(at)) {
        let leads_here = link.get_attribute("href").is_some_and(|href| href.strip_prefix(LINK) == Some(words::id()));
        if !link.has_attribute("lang")
            && let Some(german) = words::german()
        {
            set(&link, "lang", german);
        }
        if let Some(link) = link.dyn_ref::<HtmlElement>() {
            link.set_hidden(leads_here);
        }
    }
}

fn set(element: &Element, name: &str, value: &str) {
    // Fails only for a name that is no name.
    let _ = element.set_attribute(name, value);
}
