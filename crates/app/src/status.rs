//! What has changed, said politely to those who do not see it.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// A moving slider would talk without end: only what holds for a moment is said.
const QUIET_FOR_MS: u32 = 700;

/// The polite status of the page. What it holds when the page opens is not said.
#[hook]
pub fn use_status(text: AttrValue) -> Html {
    let said = use_state(AttrValue::default);
    let opening = use_mut_ref(|| true);
    {
        let said = said.setter();
        use_effect_with(text, move |text| {
            let text = text.clone();
            let first = std::mem::replace(&mut *opening.borrow_mut(), false);
            let timeout = (!first).then(|| Timeout::new(QUIET_FOR_MS, move || said.set(text)));
            move || drop(timeout)
        });
    }
    html! { <p class="unseen" role="status" aria-live="polite" translate="no">{ &*said }</p> }
}
