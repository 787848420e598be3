//! `Teilen`: the button is there at once, what it opens is fetched when somebody presses it.

use locale::page as words;
use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::desk::Desk;
use crate::{failure, hand_on, language};

/// What the button opens; it closes itself by the state that is given.
type Menu = fn(&Desk, &UseStateHandle<bool>) -> Html;

#[wasm_split(hand, fallible)]
fn menu() -> Result<Menu, SplitLoaderError> {
    Ok(hand_on::menu)
}

/// The button, and below it what it opens.
#[hook]
pub(crate) fn use_share(desk: &Desk) -> Html {
    let (open, here) = (use_state(|| false), use_state(|| None::<Menu>));
    let shown = (*here).filter(|_| *open).map(|menu| menu(desk, &open));
    let expanded = shown.is_some();
    let onclick = {
        let (open, here) = (open.setter(), here.setter());
        Callback::from(move |_: MouseEvent| {
            open.set(!expanded);
            let here = here.clone();
            spawn_local(async move {
                let fetched = menu().await;
                failure::later(fetched.is_err());
                if language::follow_in_rooms().await {
                    here.set(fetched.ok());
                }
            });
        })
    };
    html! {
        <div class="share">
            <button type="button" aria-expanded={if expanded { "true" } else { "false" }} {onclick}>{ words::share() }</button>
            // Always a node, also an empty one: another number of nodes would make a new button, and the focus would be gone.
            { shown.unwrap_or_default() }
        </div>
    }
}
