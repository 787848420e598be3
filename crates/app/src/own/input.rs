//! The ways in: choosing files or a folder, dropping them, pasting a table.

use locale::own as words;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::files::Promised;
use crate::parts::with;

#[derive(Properties, PartialEq)]
pub(super) struct InputProps {
    /// Takes what was chosen, dropped or pasted.
    pub(super) read: Callback<Promised>,
}

/// The part of the panel that takes files and text.
#[component]
pub(super) fn Input(props: &InputProps) -> Html {
    let over = use_state(|| false);
    let pasted = use_node_ref();
    let empty = use_state(|| false);
    let ondragover = with(over.setter(), move |over, event: DragEvent| {
        // Without this the browser would open the file in place of the page.
        event.prevent_default();
        over.set(true);
    });
    let ondragleave = with(over.setter(), move |over, _: DragEvent| over.set(false));
    let ondrop = with((over.setter(), props.read.clone()), move |(over, read), event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(transfer) = event.data_transfer() {
            read.emit(Promised::dropped(&transfer));
        }
    });
    let onchange = props.read.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let promised = Promised::chosen(&input);
        // The same file can be chosen again after it was corrected.
        input.set_value("");
        promised
    });
    let onpaste =
        with((props.read.clone(), pasted.clone(), empty.setter()), move |(read, pasted, empty), _: MouseEvent| {
            let text = pasted.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
            empty.set(text.trim().is_empty());
            if !text.trim().is_empty() {
                read.emit(Promised::Text(words::pasted().to_owned(), text));
            }
        });
    html! {
        <>
            <div class={classes!("drop", over.then_some("drop-over"))} {ondragover} {ondragleave} {ondrop}>
                <p>{ words::drop() }</p>
                <label class="file">
                    <span>{ words::choose_files() }</span>
                    <input type="file" multiple=true onchange={onchange.clone()} />
                </label>
                <label class="file">
                    <span>{ words::choose_folder() }</span>
                    <input type="file" webkitdirectory={true} {onchange} />
                </label>
            </div>
            <label for="own-paste">{ words::paste() }</label>
            <textarea
                id="own-paste"
                ref={pasted}
                rows="4"
                spellcheck="false"
                aria-invalid={empty.then_some("true")}
                aria-describedby={empty.then_some("own-paste-fault")}
            />
            if *empty {
                <p class="fault" id="own-paste-fault">{ words::nothing() }</p>
            }
            <button type="button" onclick={onpaste}>{ words::read() }</button>
        </>
    }
}
