//! A labelled field for words, of one line or several.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// One field.
pub(crate) struct TextField<'a> {
    /// Id of the field; that of its hint begins with it.
    pub(crate) id: &'a str,
    /// What it is, read aloud as its name.
    pub(crate) label: &'a str,
    /// What to write; empty if that goes without saying.
    pub(crate) hint: &'a str,
    /// What stands in it.
    pub(crate) text: &'a str,
    /// Characters at most.
    pub(crate) most: usize,
    /// Whether there is room for more than one line.
    pub(crate) long: bool,
}

impl TextField<'_> {
    /// The field; `typed` takes each change of the text.
    pub(crate) fn show(&self, typed: &Callback<String>) -> Html {
        let hint_id = format!("{}-hint", self.id);
        let described = (!self.hint.is_empty()).then(|| hint_id.clone());
        let (id, most, text) = (self.id.to_owned(), self.most.to_string(), self.text.to_owned());
        let field = if self.long {
            let oninput =
                typed.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
            html! { <textarea {id} rows="3" maxlength={most} aria-describedby={described} value={text} {oninput} /> }
        } else {
            let oninput = typed.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
            html! { <input {id} type="text" autocomplete="off" maxlength={most} aria-describedby={described} value={text} {oninput} /> }
        };
        html! {
            <div class="words">
                <label for={self.id.to_owned()}>{ self.label }</label>
                { field }
                if !self.hint.is_empty() {
                    <p class="remark" id={hint_id}>{ self.hint }</p>
                }
            </div>
        }
    }
}
