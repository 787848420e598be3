//! What makes the link with all cards long, and a shorter one.

use locale::cards::link as words;
use view::State;
use yew::prelude::*;

use crate::{Copy, Desk};

/// Characters that every program passes on.
const SAFE: usize = 2_000;

/// The length of the link, and the way to a shorter one where it is too long.
pub(crate) fn length(desk: &Desk, copy: &Copy) -> Html {
    let state = desk.state();
    let length = |state: &State| crate::ordinary_address(desk.explorer(), state).chars().count();
    let whole = length(&state);
    if whole <= SAFE {
        return html! { <p>{ words::length(whole) }</p> };
    }
    let compare = desk.explorer().compare();
    let ((descriptions, reasons), short) = (compare.lengths_of_texts(&state), compare.without_texts(&state));
    let shorter = length(&short);
    let onclick = copy.reform(move |_: MouseEvent| (short.clone(), words::copied_short().to_owned()));
    html! {
        <>
            <p>{ words::length(whole) }{ " " }{ words::too_long(SAFE, descriptions, reasons) }{ " " }{ words::shorter(shorter) }</p>
            <button type="button" {onclick}>{ words::copy_short() }</button>
        </>
    }
}
