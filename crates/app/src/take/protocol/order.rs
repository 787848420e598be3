//! An order paper as text, to be copied into a city's own form.

use locale::decision as words;
use web_sys::HtmlTextAreaElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::copied;
use crate::parts::with;

#[derive(Properties, PartialEq)]
pub(super) struct OrderProps {
    pub(super) text: String,
}

/// The text and its button.
#[component]
pub(super) fn Order(props: &OrderProps) -> Html {
    let said = use_state(|| "");
    let field = use_node_ref();
    let copy = with((props.text.clone(), said.setter(), field.clone()), move |(text, said, field), _: MouseEvent| {
        let (text, said, field) = (text.clone(), said.clone(), field.clone());
        spawn_local(async move {
            if copied(&text).await {
                said.set(words::copied());
                return;
            }
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                let _ = field.focus();
                field.select();
            }
            said.set(words::by_hand());
        });
    });
    html! {
        <>
            <h4>{ words::order() }</h4>
            <p>{ words::order_about() }</p>
            <label class="snippet">
                { words::order_text() }
                <textarea ref={field} readonly=true rows="14" value={props.text.clone()} />
            </label>
            <div class="acts">
                <button type="button" onclick={copy}>{ words::copy() }</button>
                <span role="status">{ *said }</span>
            </div>
        </>
    }
}
