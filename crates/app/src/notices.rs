//! What is wrong with the link that was opened, and why a change was not taken over.

use locale::{page as words, refused as not_taken};
use yew::prelude::*;

use crate::action::Action;

/// Sentences about the link and about a change, with a button that closes them; nothing without any.
pub(crate) fn notices(notes: &[String], refused: &[String], dispatch: &Callback<Action>) -> Html {
    if notes.is_empty() && refused.is_empty() {
        return Html::default();
    }
    let list = |lines: &[String]| html! { <ul translate="no">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> };
    let heading = if refused.is_empty() { words::link_notes() } else { not_taken::heading() };
    let dismiss = dispatch.reform(|_| Action::DismissNotes);
    html! {
        <section class="notices" aria-labelledby="notices-heading">
            <div role="alert">
                <h2 id="notices-heading">{ heading }</h2>
                if refused.is_empty() {
                    { list(notes) }
                } else {
                    { list(refused) }
                    <p translate="no">{ not_taken::kept() }</p>
                }
            </div>
            <button type="button" onclick={dismiss}>{ words::dismiss() }</button>
        </section>
    }
}
