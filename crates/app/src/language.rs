//! The language of the page, which the key `sprache` of its address chooses, and the document around the explorer.
//!
//! `index.html` is German, and so is the first load. Another language is fetched when it is asked for, with what tells the document in it.

use std::cell::Cell;
use std::pin::Pin;

use locale::{InRooms, Language, language as words, spoken};
use scenario::link::{Fragment, Seal, sealed};
use view::Language as Tongue;
use wasm_bindgen::{JsCast, JsValue};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::{Document, Element, HtmlElement};
use yew::Properties;

use crate::failure;

/// The key that chooses the language, in an address.
const KEY: &str = "sprache";
/// The list of languages in `index.html`.
const CHOICE: &str = ".languages";
/// What the links in it lead to, before the id of a language.
const LINK: &str = "#sprache=";
/// The list of the other pages in `index.html`.
const PAGES: &str = "nav.bottom";

/// For a component that nothing else tells when the language changes.
#[derive(Properties, PartialEq)]
pub(crate) struct Spoken {
    pub(crate) language: Language,
}

/// What rooms say in a language, on its way; `None` where it cannot be fetched, which is told in the page.
type OnItsWay = Pin<Box<dyn Future<Output = Option<InRooms>>>>;

/// What comes with a language.
#[derive(Clone, Copy)]
struct Speech {
    /// Its words.
    tongue: Tongue,
    /// Puts the document into the language that is spoken.
    tell: fn(&str),
    /// Fetches what only rooms say, where that has not come already.
    in_rooms: Option<fn() -> OnItsWay>,
}

type Fetched = Result<Speech, SplitLoaderError>;

thread_local! {
    /// The language that was fetched last.
    static SPEECH: Cell<Option<Speech>> = const { Cell::new(None) };
    /// Whether a room is here, so that a language must have its words, too.
    static ROOMS: Cell<bool> = const { Cell::new(false) };
}

#[wasm_split(en, fallible)]
fn english() -> Fetched {
    Ok(Speech { tongue: Tongue::english_on_screen(), tell, in_rooms: Some(english_on_its_way) })
}

fn english_on_its_way() -> OnItsWay {
    Box::pin(async {
        let words = english_in_rooms().await;
        failure::later(words.is_err());
        words.ok()
    })
}

#[wasm_split(en_rooms, fallible)]
fn english_in_rooms() -> Result<InRooms, SplitLoaderError> {
    Ok(locale::english_in_rooms())
}

#[wasm_split(leicht, fallible)]
fn leicht() -> Fetched {
    Ok(Speech { tongue: Tongue::leicht(), tell, in_rooms: None })
}

/// Speaks the language that the address asks for, as soon as it is here; whether it is another than before.
pub(crate) async fn follow() -> bool {
    let fragment = crate::address::fragment();
    let asked = fragment.split('&').find_map(|part| part.strip_prefix(KEY)?.strip_prefix('='));
    let fetched = match (asked, spoken()) {
        (Some("en"), Language::English) | (Some("leicht"), Language::Leicht) => return false,
        (Some("en"), _) => english().await,
        (Some("leicht"), _) => leicht().await,
        (_, Language::German) => return false,
        _ => {
            Tongue::german().speak();
            return true;
        }
    };
    failure::later(fetched.is_err());
    let Ok(speech) = fetched else { return false };
    // Before anything is said: no panel may stand half in one language and half in another.
    let words = match speech.in_rooms.filter(|_| ROOMS.get()) {
        Some(fetch) => match fetch().await {
            Some(words) => Some(words),
            None => return false,
        },
        None => None,
    };
    SPEECH.set(Some(speech));
    speech.tongue.speak();
    words.into_iter().for_each(locale::speak_in_rooms);
    true
}

/// Lets rooms speak the language of the page, once the words are here; whether they can.
pub(crate) async fn follow_in_rooms() -> bool {
    ROOMS.set(true);
    let german = matches!(spoken(), Language::German);
    let Some(fetch) = SPEECH.get().filter(|_| !german).and_then(|speech| speech.in_rooms) else { return true };
    let words = fetch().await;
    words.into_iter().for_each(locale::speak_in_rooms);
    words.is_some()
}

/// Puts the document around the explorer into the language that is spoken; it is written in German, and left as it is until then.
pub(crate) fn tell_document(city: &str) {
    if let Some(speech) = SPEECH.get() {
        (speech.tell)(city);
    }
}

/// Whether a fragment says nothing but a language.
pub(crate) fn is_alone(fragment: &str) -> bool {
    fragment.strip_prefix(KEY).is_some_and(|rest| rest.starts_with('=')) && !fragment.contains('&')
}

/// A link to a language alone keeps the rest of the address before it, `old`; a checksum that was wrong stays wrong.
pub(crate) fn keep_rest(old: &str) {
    let (old, new) = (Fragment::read(old.split_once('#').map_or("", |(_, old)| old)), crate::address::fragment());
    let rest = old.text().split('&').filter(|part| !part.is_empty() && !part.starts_with("sprache="));
    let (seal, mut parts): (Vec<&str>, Vec<&str>) = rest.partition(|part| part.starts_with("p="));
    if parts.is_empty() {
        return;
    }
    parts.push(&new);
    let fragment = match old.seal() {
        Seal::Broken => [parts, seal].concat().join("&"),
        Seal::Missing => parts.join("&"),
        Seal::Whole | Seal::Unneeded => sealed(&parts.join("&")),
    };
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused in some sandboxed frames: then the link leads to the baseline, as any other without a scenario.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{fragment}")));
    }
}

/// Tells title, language and the sentences that are kept ready.
fn tell(city: &str) {
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

/// The other pages are German; what the links to them say is in the language of this page.
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
