//! The collection kept in the browser: only after the visitor has said so, and never over what another window has kept.

use std::cell::RefCell;

use gloo::events::EventListener;
use locale::cards::storage as words;
use scenario::Names;
use scenario::collection::Collection;
use view::Kept;
use view::compare::collection::Edit;
use yew::prelude::*;

use super::{AtBench, LIST, Workbench};
use crate::parts::with;

/// Before the folder of the page: other pages of the same host have a store of their own in it.
const KEY: &str = "szenario-explorer-sammlung ";

thread_local! {
    /// What this window has last read from the store or written to it, once the visitor has agreed to keep it.
    static LAST: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn last() -> Option<String> {
    LAST.with_borrow(Clone::clone)
}

/// The browser's store; none in a sandboxed frame or where it is switched off.
fn store() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

fn key() -> Option<String> {
    let path = web_sys::window()?.location().pathname().ok()?;
    Some(KEY.to_owned() + path.rsplit_once('/').map_or("", |(folder, _)| folder))
}

fn read() -> Option<String> {
    store()?.get_item(&key()?).ok()?
}

/// Whether the browser has taken it.
fn write(text: &str) -> bool {
    let written = store().zip(key()).is_some_and(|(store, key)| store.set_item(&key, text).is_ok());
    if written {
        LAST.set(Some(text.to_owned()));
    }
    written
}

fn forget() {
    LAST.set(None);
    if let Some((store, key)) = store().zip(key()) {
        // Fails only where there is nothing to forget.
        let _ = store.remove_item(&key);
    }
}

/// What is stored, and what can be done with it.
#[component]
pub(super) fn Storage(props: &AtBench) -> Html {
    let bench = &props.bench;
    let state = bench.desk.state();
    // Looked at anew whenever something of ours or another window has changed it.
    let looked = use_state(|| 0_u32);
    let look = with(looked.clone(), move |looked, ()| looked.set(looked.wrapping_add(1)));
    let refused = use_state(|| false);
    {
        let look = look.clone();
        use_effect_with(*looked, move |_| {
            let listener =
                web_sys::window().map(|window| EventListener::new(&window, "storage", move |_| look.emit(())));
            move || drop(listener)
        });
    }
    {
        // Every change is kept, as long as nobody else has changed what is stored.
        let (look, refused) = (look.clone(), refused.setter());
        use_effect_with(state.collection.clone(), move |kept| {
            if let Some(last) = last()
                && read().as_ref() == Some(&last)
                && last != kept.link()
            {
                refused.set(!write(kept.link()));
                look.emit(());
            }
        });
    }
    let keep = with(
        (look.clone(), refused.setter(), state.collection.clone()),
        move |(look, refused, kept), _: MouseEvent| {
            refused.set(!write(kept.link()));
            look.emit(());
        },
    );
    let drop_it = with((look.clone(), bench.clone()), move |(look, bench), _: MouseEvent| {
        forget();
        bench.say(words::forgotten().to_owned());
        look.emit(());
    });
    let stored = read();
    if let Some(stored) = &stored
        && stored == state.collection.link()
    {
        LAST.set(Some(stored.clone()));
    }
    let content = match (store().is_some(), stored, last()) {
        (false, ..) => html! { <p>{ words::unavailable() }</p> },
        (true, None, _) => html! {
            <>
                <p>{ words::about() }</p>
                if !state.collection.is_empty() {
                    <p><button type="button" onclick={keep}>{ words::keep() }</button></p>
                }
            </>
        },
        (true, Some(stored), Some(last)) if stored == last => html! {
            <>
                <p>{ words::kept() }</p>
                <p><button type="button" onclick={drop_it}>{ words::forget() }</button></p>
            </>
        },
        (true, Some(stored), before) => found(bench, &stored, before.is_some(), &keep, &drop_it, &look),
    };
    html! {
        <section aria-labelledby="cards-storage">
            <h4 id="cards-storage">{ words::heading() }</h4>
            { content }
            if *refused {
                <p class="fault" role="alert">{ words::refused() }</p>
            }
        </section>
    }
}

/// What an earlier visit or another window has stored, with the ways on.
fn found(
    bench: &Workbench,
    stored: &str,
    by_another: bool,
    keep: &Callback<MouseEvent>,
    drop_it: &Callback<MouseEvent>,
    look: &Callback<()>,
) -> Html {
    let explorer = bench.desk.explorer();
    let theirs = Kept::read(stored, &Names::of(explorer.pack()));
    let notes = explorer.compare().notes(&theirs);
    let count = theirs.cards.len();
    if theirs.cards.is_empty() && !notes.is_empty() {
        return html! {
            <>
                <p class="fault">{ words::damaged() }</p>
                <ul>{ for notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
                <p><button type="button" onclick={drop_it}>{ words::discard() }</button></p>
            </>
        };
    }
    // What is taken has been seen: from now on changes are kept.
    let take = |edit: Edit, said: String| {
        let (bench, look, stored) = (bench.clone(), look.clone(), stored.to_owned());
        Callback::from(move |_: MouseEvent| {
            LAST.set(Some(stored.clone()));
            bench.focus.emit(LIST.to_owned());
            bench.edit(edit.clone(), said.clone());
            look.emit(());
        })
    };
    let merge = take(Edit::Add(Box::new(Collection::clone(&theirs))), locale::cards::said::added(count));
    let replace = take(Edit::Replace(Box::new(Collection::clone(&theirs))), locale::cards::said::replaced(count));
    let ours = !bench.desk.state().collection.is_empty();
    html! {
        <>
            <p>{ if by_another { words::other(count) } else { words::found(count) } }</p>
            if !notes.is_empty() {
                <ul>{ for notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
            }
            <p class="buttons">
                if ours {
                    <button type="button" onclick={merge}>{ words::merge() }</button>
                }
                <button type="button" onclick={replace}>{ words::take() }</button>
                if ours {
                    <button type="button" onclick={keep.clone()}>{ words::overwrite() }</button>
                }
                <button type="button" onclick={drop_it.clone()}>{ words::forget() }</button>
            </p>
        </>
    }
}
