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

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Which buttons can do something.
    pub(crate) possible: Possible,
    /// Takes the action of the button.
    pub(crate) dispatch: Callback<Action>,
}

/// The three buttons. One that can do nothing keeps its place and the focus.
#[component]
pub(crate) fn Toolbar(props: &Props) -> Html {
    let button = |label: &'static str, action: Action, possible: bool| {
        let onclick = props.dispatch.reform(move |_: MouseEvent| action.clone());
        html! { <button type="button" aria-disabled={(!possible).then_some("true")} {onclick}>{ label }</button> }
    };
    html! {
        <div class="toolbar">
            { button(words::UNDO, Action::Undo, props.possible.undo) }
            { button(words::REDO, Action::Redo, props.possible.redo) }
            { button(words::RESET, Action::Reset, props.possible.reset) }
        </div>
    }
}
