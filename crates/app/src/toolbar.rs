//! Taking back, repeating and starting anew.

use locale::page as words;
use yew::prelude::*;

use crate::state::Action;

/// Which of the three can do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Possible {
    /// Whether there is a change to take back.
    pub(crate) undo: bool,
    /// Whether there is a change to repeat.
    pub(crate) redo: bool,
    /// Whether anything differs from the baseline.
    pub(crate) reset: bool,
}

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
