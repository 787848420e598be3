//! The list of keys.

use locale::hall::{CLOSE, keys as words};
use yew::prelude::*;

use super::stage::Cue;

/// The keys with what they do, and the switch for those of a single character.
pub(super) fn keys(letters: bool, cue: &Callback<Cue>) -> Html {
    let lines = words::LIST.iter().map(|(key, does)| html! { <div><dt>{ *key }</dt><dd>{ *does }</dd></div> });
    html! {
        <section class="hall-over hall-keys" aria-labelledby="hall-over-heading">
            <h2 id="hall-over-heading" tabindex="-1">{ words::TITLE }</h2>
            <dl>{ for lines }</dl>
            <label class="tick">
                <input type="checkbox" checked={letters} onchange={cue.reform(|_: Event| Cue::Letters)} />
                { words::SWITCH }
            </label>
            <p>{ words::WHY }</p>
            <div class="hall-acts">
                <button type="button" onclick={cue.reform(|_: MouseEvent| Cue::Close)}>{ CLOSE }</button>
            </div>
        </section>
    }
}
