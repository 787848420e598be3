//! The language that the address asks for, and the document around the explorer in it.
//!
//! `index.html` is German; what stands in it is told anew when another language is spoken.

use locale::{Catalogue, language as words};
use wasm_bindgen::JsCast;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Document, Element, HtmlElement};

use crate::failure;

/// The key of the address.
const KEY: &str = "sprache=";

/// The list of languages in `index.html`.
const CHOICE: &str = ".languages";
/// What the links in it lead to, before the id of a language.
const LINK: &str = "#sprache=";
/// The list of pages beside this one in `index.html`.
const PAGES: &str = "nav.bottom";

/// English, which most visits do without.
#[wasm_split(en, fallible)]
fn english() -> Result<&'static Catalogue, SplitLoaderError> {
    Ok(locale::english())
}

/// Leichte Sprache.
#[wasm_split(leicht, fallible)]
fn leicht() -> Result<&'static Catalogue, SplitLoaderError> {
    Ok(locale::leicht())
}

/// Goes over to the language that the address asks for, and says whether it is another one. Where it cannot be fetched the page
/// stays as it is.
pub(crate) async fn follow(city: &str) -> bool {
    let fragment = crate::fragment();
    let asked = fragment.split('&').find_map(|part| part.strip_prefix(KEY)).unwrap_or_default();
    let asked = if ["en", "leicht"].contains(&asked) { asked } else { "de" };
    if asked == words::id() {
        return false;
    }
    let catalogue = match asked {
        "en" => english().await,
        "leicht" => leicht().await,
        _ => Ok(locale::german()),
    };
    failure::later(catalogue.is_err());
    let Ok(catalogue) = catalogue else { return false };
    locale::speak(catalogue);
    tell(city);
    true
}

/// Tells title, language and the sentences that are kept ready.
fn tell(city: &str) {
    let Some(document) = crate::document() else { return };
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
