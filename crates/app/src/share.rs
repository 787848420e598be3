//! `Link kopieren`: the address of the scenario for the clipboard, or by hand where that is refused.

use js_sys::Reflect;
use locale::page as words;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::soon;
use crate::state::Session;

#[derive(Clone, PartialEq)]
enum Outcome {
    Nothing,
    Copied,
    Refused(String),
}

/// The button and what follows it: the link is made at the moment of the click, `say` takes a sentence to be said.
#[hook]
pub(crate) fn use_share(session: &UseReducerHandle<Session>, say: &Callback<AttrValue>) -> Html {
    let outcome = use_state(|| Outcome::Nothing);
    let field = use_node_ref();
    let copy = {
        let (outcome, say, session) = (outcome.setter(), say.clone(), session.clone());
        Callback::from(move |_: MouseEvent| {
            let (outcome, say, session) = (outcome.clone(), say.clone(), session.clone());
            spawn_local(async move {
                let Some(soon) = soon::fetched().await else { return };
                let address = (soon.shared)(session.explorer(), &session.state());
                if copied(&address).await {
                    say.emit(words::link_copied().into());
                    outcome.set(Outcome::Copied);
                } else {
                    outcome.set(Outcome::Refused(address));
                }
            });
        })
    };
    use_effect_with(((*outcome).clone(), field.clone()), |(outcome, field)| {
        if let (Outcome::Refused(_), Some(field)) = (outcome, field.cast::<HtmlInputElement>()) {
            let _ = field.focus();
            field.select();
        }
    });
    let close = {
        let outcome = outcome.setter();
        Callback::from(move |_: MouseEvent| outcome.set(Outcome::Nothing))
    };
    let fade = {
        let outcome = outcome.setter();
        Callback::from(move |_: FocusEvent| outcome.set(Outcome::Nothing))
    };
    let result = match &*outcome {
        Outcome::Nothing => Html::default(),
        Outcome::Copied => html! { <p class="bubble" aria-hidden="true">{ words::link_copied() }</p> },
        Outcome::Refused(address) => html! {
            <div class="bubble">
                <label for="link-by-hand">{ words::link_by_hand() }</label>
                <input ref={field} id="link-by-hand" type="text" readonly=true value={address.clone()} />
                <button type="button" onclick={close}>{ words::close() }</button>
            </div>
        },
    };
    let onblur = matches!(*outcome, Outcome::Copied).then_some(fade);
    html! {
        <div class="share">
            <button type="button" onclick={copy} {onblur}>{ words::copy_link() }</button>
            { result }
        </div>
    }
}

/// Whether the browser has put the text on the clipboard. There is none without a secure address
/// and in some frames.
pub(crate) async fn copied(text: &str) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let clipboard = Reflect::get(&window.navigator(), &JsValue::from_str("clipboard"));
    let Some(clipboard) = clipboard.ok().and_then(|value| value.dyn_into::<web_sys::Clipboard>().ok()) else {
        return false;
    };
    JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
