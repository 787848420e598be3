//! The scenario in the fragment of the address: read when the page opens and whenever somebody
//! changes it, written shortly after a change.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use scenario::link::{self, Fragment, sealed};
use scenario::{Names, Scenario};
use view::{Explorer, Kept, Opened, State, Teller};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use web_sys::HashChangeEvent;
use yew::{Callback, hook, use_effect_with};

use crate::action::{Action, City};
use crate::address::{Undo, arrived, fragment, is_plain, undo_with};
use crate::{failure, language, leave, soon, ties};

/// Browsers allow about a hundred address changes in half a minute; a drag makes more.
const WRITE_AFTER_MS: u32 = 300;

/// Keys that choose a view of the page. They belong to the address, not to the scenario.
const VIEW_KEYS: [&str; 5] = ["ansicht", "einbetten", "bild", "hebel", "sprache"];
/// Those among them that hold in a frame of another page only: what is shared from there opens the whole page.
const FRAME_KEYS: [&str; 3] = ["einbetten", "bild", "hebel"];

/// The address that opens `state` for somebody else: in the present view, but in a page of its own, and without the scenarios
/// that are kept beside it, which may hold what nobody meant to hand on.
pub(crate) fn shared(explorer: &Explorer, state: &State) -> String {
    address(explorer, &State { collection: Rc::default(), ..state.clone() }, &FRAME_KEYS)
}

/// The address that opens `state` in the ordinary view of a page of its own, with everything that the state holds.
#[must_use]
pub(crate) fn ordinary_address(explorer: &Explorer, state: &State) -> String {
    address(explorer, state, &["einbetten", "bild", "hebel", "ansicht"])
}

/// The whole address of `state` in the present view, without some of its keys.
fn address(explorer: &Explorer, state: &State, without: &[&str]) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    let fragment = sealed(&whole_fragment(&explorer.link_parts(state), &fragment(), without));
    if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") }
}

thread_local! {
    /// What the address says. A link that says the same in other words, or that is damaged, stays until something changes.
    static SAID: RefCell<State> = RefCell::default();
}

/// What a link came to, and what it says before anything of it was refused.
type Reading = fn(&Explorer, &str) -> (Opened, State);
/// The scenario in the value of a link's key `s`.
type Scenarios = fn(&Explorer, &str) -> Scenario;

/// Fetches what meets totals, where a fragment names any.
type Tied = fn(&str) -> Pin<Box<dyn Future<Output = ()>>>;

/// Most visits begin without a link: what reads them is no part of the first load.
#[wasm_split(links, fallible)]
fn links() -> Result<(Reading, Undo, Scenarios, Tied), SplitLoaderError> {
    Ok((
        |explorer, text| {
            let opened = explorer.clone().telling(Teller::FULL).open_with(text, Kept::unread);
            (opened, explorer.reopen(text, Kept::unread))
        },
        |text| Fragment::read(text).text().to_owned(),
        |explorer, text| link::decode(text, &Names::of(explorer.pack())).0,
        ties::named,
    ))
}

/// What reads links such as this one; from then on the address is read with it, too.
async fn reading(fragment: &str) -> Option<Reading> {
    let fetched = links().await;
    failure::later(fetched.is_err());
    let (reading, undo, _, tied) = fetched.ok()?;
    undo_with(undo);
    tied(fragment).await;
    Some(reading)
}

/// Sees to it that the fragment of the address can be read.
pub(crate) async fn readable() {
    if !is_plain() {
        reading("").await;
    }
}

/// What the fragment of the address came to, the baseline where nothing stands there; `None` where it cannot be read now, which is
/// told in the page.
pub(crate) async fn opened(explorer: &Explorer) -> Option<Opened> {
    let key = |part: &str| part.split_once('=').is_some_and(|(key, _)| !VIEW_KEYS.contains(&key));
    if !fragment().split('&').any(key) {
        SAID.take();
        return Some(Opened::default());
    }
    let reading = reading(&fragment()).await?;
    let (opened, said) = reading(explorer, &arrived());
    SAID.set(said);
    Some(opened)
}

/// What a fragment of one's own says.
pub(crate) async fn said(explorer: &Explorer, fragment: &str) -> Option<State> {
    if fragment.is_empty() {
        return Some(State::default());
    }
    Some(reading(fragment).await?(explorer, fragment).1)
}

/// What reads the scenarios of one's own links, such as this one.
pub(crate) async fn scenarios(link: &str) -> Option<Scenarios> {
    let (.., scenarios, tied) = links().await.ok()?;
    tied(link).await;
    Some(scenarios)
}

/// Keeps the address and the session together.
#[hook]
pub(crate) fn use_link(city: &City, state: Rc<State>, dispatch: Callback<Action>) {
    use_effect_with(city.clone(), move |city| {
        let city = city.clone();
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |event| {
                let before = event.dyn_ref().map(HashChangeEvent::old_url).unwrap_or_default();
                let (city, dispatch) = (city.clone(), dispatch.clone());
                spawn_local(async move {
                    readable().await;
                    if language::is_alone(&fragment())
                        && let Some(soon) = soon::fetched(true).await
                    {
                        (soon.keep_rest)(&before);
                    }
                    // A fragment without a key is a place in the page, not a scenario.
                    let written = fragment();
                    if !written.is_empty() && !written.contains('=') {
                        return;
                    }
                    if language::follow().await {
                        dispatch.emit(Action::Speak);
                    }
                    if let Some(opened) = opened(&city.0).await {
                        dispatch.emit(Action::Open(Box::new(opened)));
                    }
                });
            })
        });
        move || drop(listener)
    });

    use_effect_with((city.clone(), state), move |(city, state)| {
        let (city, state) = (city.clone(), state.clone());
        let write: Rc<dyn Fn()> = Rc::new(move || write(&city.0, &state));
        // Whoever leaves sooner than that finds the last change all the same.
        let leaving = Rc::new(RefCell::new(leave::before(&write)));
        let timeout = {
            let leaving = leaving.clone();
            Timeout::new(WRITE_AFTER_MS, move || {
                write();
                leaving.borrow_mut().clear();
            })
        };
        move || drop((timeout, leaving))
    });
}

fn write(explorer: &Explorer, state: &State) {
    if SAID.with_borrow(|said| said == state) {
        return;
    }
    SAID.set(state.clone());
    let address = address(explorer, state, &[]);
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // Refused in some sandboxed frames; `Link kopieren` works without it.
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&address));
    }
}

/// The scenario's fragment with the keys of the view that stand in the present one. They come last: what is cut off takes the view
/// away before the scenario, and is known by the checksum that is missing.
fn whole_fragment(scenario: &str, present: &str, without: &[&str]) -> String {
    let view = present.split('&').filter(|part| {
        let key = part.split('=').next().unwrap_or_default();
        VIEW_KEYS.contains(&key) && !without.contains(&key)
    });
    (!scenario.is_empty()).then_some(scenario).into_iter().chain(view).collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_from_a_frame_opens_the_whole_page() {
        let present = "einbetten=1&bild=alter&hebel=1&sprache=en&s=1~z_5";
        assert_eq!(whole_fragment("s=1~z_300", present, &FRAME_KEYS), "s=1~z_300&sprache=en");
        assert_eq!(whole_fragment("s=1~z_300", present, &[]), "s=1~z_300&einbetten=1&bild=alter&hebel=1&sprache=en");
        assert_eq!(whole_fragment("", "einbetten=1", &FRAME_KEYS), "");
    }
}
