//! Whether ranges are shown.

use locale::ranges as words;
use view::State;
use yew::prelude::*;

use crate::desk::Desk;

/// The switch beside the pictures.
pub(crate) fn switch(desk: &Desk) -> Html {
    let shown = !desk.state().hides_ranges;
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| show(&desk, !shown))
    };
    let pressed = if shown { "true" } else { "false" };
    html! { <button type="button" class="sure" aria-pressed={pressed} {onclick}>{ words::switch() }</button> }
}

/// Shows them or hides them.
pub(crate) fn show(desk: &Desk, shown: bool) {
    desk.look(if shown {
        |_, _, state| State { hides_ranges: false, ..state.clone() }
    } else {
        |_, _, state| State { hides_ranges: true, ..state.clone() }
    });
}
