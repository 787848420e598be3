//! Whether ranges are shown.

use locale::ranges as words;
use view::{Explorer, State};
use yew::prelude::*;

use crate::action::{Action, Elsewhere};
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

/// Shows them or hides them, whatever is taken back or repeated afterwards: it is no change of figures.
pub(crate) fn show(desk: &Desk, shown: bool) {
    let over: fn(&Explorer, &Explorer, &State) -> State = if shown {
        |_, _, state| State { hides_ranges: false, ..state.clone() }
    } else {
        |_, _, state| State { hides_ranges: true, ..state.clone() }
    };
    let possible = |_: &Explorer, state: &State| (state.clone(), Vec::new());
    desk.dispatch.emit(Action::Ask(Elsewhere { explorer: desk.explorer().clone(), over, possible }));
}
