//! A labelled text field of a form, with what is wrong with it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// One field.
pub(crate) struct Entry<'a> {
    /// Id of the field; those of its unit and of its fault begin with it.
    pub(crate) id: &'a str,
    /// What it is, read aloud as its name.
    pub(crate) label: &'a str,
    /// Whether the label is seen; in a table the head of the column says the same.
    pub(crate) seen: bool,
    /// Unit or remark behind the label; empty if there is none.
    pub(crate) unit: &'a str,
    /// Which keyboard a phone shows: that for decimals has no minus on an iPhone.
    pub(crate) inputmode: &'static str,
    /// What stands in it.
    pub(crate) text: &'a str,
    /// What is wrong with it.
    pub(crate) fault: Option<&'a str>,
}

impl Entry<'_> {
    /// The field; `typed` takes each change of the text, `done` what stands in it when the visitor leaves it.
    pub(crate) fn show(&self, typed: &Callback<String>, done: &Callback<String>) -> Html {
        let text = |event: &Event| event.target_unchecked_into::<HtmlInputElement>().value();
        let oninput = typed.reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
        let onchange = done.reform(move |event: Event| text(&event));
        let (fault_id, unit_id) = (format!("{}-fault", self.id), format!("{}-unit", self.id));
        let described = match (self.unit.is_empty(), self.fault.is_some()) {
            (true, false) => None,
            (true, true) => Some(fault_id.clone()),
            (false, false) => Some(unit_id.clone()),
            (false, true) => Some(format!("{unit_id} {fault_id}")),
        };
        html! {
            <div class="entry">
                <label for={self.id.to_owned()} class={(!self.seen).then_some("unseen")}>{ self.label }</label>
                if !self.unit.is_empty() {
                    <span class="lever-unit" id={unit_id}>{ self.unit }</span>
                }
                <input
                    id={self.id.to_owned()}
                    class="field"
                    type="text"
                    inputmode={self.inputmode}
                    autocomplete="off"
                    spellcheck="false"
                    aria-invalid={self.fault.map(|_| "true")}
                    aria-describedby={described}
                    value={self.text.to_owned()}
                    {oninput} {onchange}
                />
                <p class="fault" id={fault_id} role="alert">{ self.fault.unwrap_or_default() }</p>
            </div>
        }
    }
}
