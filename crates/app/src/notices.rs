//! What is wrong with the link that was opened.

use locale::page as words;
use yew::prelude::*;

use crate::state::Action;

/// Sentences about the link, with a button that closes them; nothing without any.
pub(crate) fn notices(notes: &[String], dispatch: &Callback<Action>) -> Html {
    if notes.is_empty() {
        return Html::default();
    }
    let dismiss = dispatch.reform(|_| Action::DismissNotes);
    html! {
        <section class="notices" aria-labelledby="notices-heading">
            <div role="alert">
                <h2 id="notices-heading">{ words::LINK_NOTES }</h2>
                <ul translate="no">{ for notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
            </div>
            <button type="button" onclick={dismiss}>{ words::DISMISS }</button>
        </section>
    }
}
