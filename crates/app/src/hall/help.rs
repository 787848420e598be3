//! The list of keys.

use locale::hall::{close, keys as words};
use yew::prelude::*;

use super::stage::Cue;

/// The keys with what they do, and the switch for those of a single character.
pub(super) fn keys(letters: bool, cue: &Callback<Cue>) -> Html {
    let lines = words::list().into_iter().map(|(key, does)| html! { <div><dt>{ key }</dt><dd>{ does }</dd></div> });
    html! {
        <section class="hall-over hall-keys" aria-labelledby="hall-over-heading">
            <h2 id="hall-over-heading" tabindex="-1">{ words::title() }</h2>
            <dl>{ for lines }</dl>
            <label class="tick">
                <input type="checkbox" checked={letters} onchange={cue.reform(|_: Event| Cue::Letters)} />
                { words::switch() }
            </label>
            <p>{ words::why() }</p>
            <div class="hall-acts">
                <button type="button" onclick={cue.reform(|_: MouseEvent| Cue::Close)}>{ close() }</button>
            </div>
        </section>
    }
}
