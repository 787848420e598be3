//! What is wrong with the link that was opened.

use std::rc::Rc;

use locale::page as words;
use yew::prelude::*;

use crate::state::Action;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// One sentence each; nothing is shown without any.
    pub(crate) notes: Rc<Vec<String>>,
    /// Takes [`Action::DismissNotes`].
    pub(crate) dispatch: Callback<Action>,
}

/// Sentences about the link, with a button that closes them.
#[component]
pub(crate) fn Notices(props: &Props) -> Html {
    if props.notes.is_empty() {
        return Html::default();
    }
    let dismiss = props.dispatch.reform(|_| Action::DismissNotes);
    html! {
        <section class="notices" aria-labelledby="notices-heading">
            <h2 id="notices-heading">{ words::LINK_NOTES }</h2>
            <ul>{ for props.notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
            <button type="button" onclick={dismiss}>{ words::DISMISS }</button>
        </section>
    }
}
