//! Taking back, repeating and starting anew.

use locale::page as words;
use yew::prelude::*;

use crate::action::Action;
use crate::state::Possible;

/// The three buttons. One that can do nothing keeps its place and the focus.
pub(crate) fn toolbar(possible: Possible, dispatch: &Callback<Action>) -> Html {
    let button = |label: &'static str, action: Action, useful: bool| {
        let onclick = dispatch.reform(move |_: MouseEvent| action.clone());
        html! { <button type="button" aria-disabled={(!useful).then_some("true")} {onclick}>{ label }</button> }
    };
    html! {
        <div class="toolbar">
            { button(words::undo(), Action::Undo, possible.undo) }
            { button(words::redo(), Action::Redo, possible.redo) }
            { button(words::reset(), Action::Reset, possible.reset) }
        </div>
    }
}
