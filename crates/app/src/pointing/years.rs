//! Which years the development shows: a small group of buttons.

use locale::pointing as words;
use view::{Span, State};
use yew::prelude::*;

use crate::desk::Desk;
use crate::ranges::switch;

/// The buttons, and the switch of the ranges: only the city's earlier years are known.
pub(super) fn years(desk: &Desk) -> Html {
    let state = desk.state();
    let of_city = state.area == scenario::Area::City;
    let buttons = Span::ALL.into_iter().filter(|_| of_city).map(|span| {
        let onclick = {
            let desk = desk.clone();
            Callback::from(move |_: MouseEvent| show(&desk, span))
        };
        let pressed = if state.span == span { "true" } else { "false" };
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ name(desk, span) }</button> }
    });
    html! {
        <div class="looks" translate="no">
            if of_city {
                <div class="years" role="group" aria-label={words::years()}>{ for buttons }</div>
            }
            { switch(desk) }
        </div>
    }
}

fn name(desk: &Desk, span: Span) -> String {
    match (span, desk.explorer().pointing().first_year(span)) {
        (Span::Calculated, _) => words::calculated().to_owned(),
        (_, year) => words::since(year),
    }
}

/// Shows these years.
pub(crate) fn show(desk: &Desk, span: Span) {
    desk.look(match span {
        Span::Whole => |_, _, state| State { span: Span::Whole, ..state.clone() },
        Span::Recent => |_, _, state| State { span: Span::Recent, ..state.clone() },
        Span::Calculated => |_, _, state| State { span: Span::Calculated, ..state.clone() },
    });
}
