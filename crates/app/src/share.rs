//! `Teilen`: the button is there at once, what it opens comes with the first act.

use locale::page as words;
use yew::prelude::*;

use crate::desk::Desk;
use crate::soon::{self, use_soon};

/// The button, and below it what it opens.
#[hook]
pub(crate) fn use_share(desk: &Desk) -> Html {
    let open = use_state(|| false);
    let menu = use_soon().filter(|_| *open).map(|soon| (soon.share)(desk, &open));
    let expanded = menu.is_some();
    let onclick = {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| {
            soon::want(true);
            open.set(!expanded);
        })
    };
    html! {
        <div class="share">
            <button type="button" aria-expanded={if expanded { "true" } else { "false" }} {onclick}>{ words::share() }</button>
            // Always a node, also an empty one: another number of nodes would make a new button, and the focus would be gone.
            { menu.unwrap_or_default() }
        </div>
    }
}
