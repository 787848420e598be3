//! A labelled list to choose from.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(crate) struct ChoiceProps {
    /// Id of the list; that of its unit begins with it.
    pub(crate) id: AttrValue,
    /// What it is, read aloud as its name.
    pub(crate) label: AttrValue,
    /// Remark below the label; empty if there is none.
    #[prop_or_default]
    pub(crate) unit: AttrValue,
    /// What can be chosen.
    pub(crate) options: Vec<String>,
    /// Index of what is chosen.
    pub(crate) chosen: usize,
    /// Takes the index of another choice.
    pub(crate) choose: Callback<usize>,
}

/// The list with its label.
#[component]
pub(crate) fn Choice(props: &ChoiceProps) -> Html {
    let list = use_node_ref();
    // What is chosen may change from outside: by undo, or because another event is being changed.
    use_effect_with((list.clone(), props.chosen), |(list, chosen)| {
        if let Some(list) = list.cast::<HtmlSelectElement>() {
            list.set_selected_index(i32::try_from(*chosen).unwrap_or(0));
        }
    });
    let onchange = props.choose.reform(|event: Event| {
        usize::try_from(event.target_unchecked_into::<HtmlSelectElement>().selected_index()).unwrap_or(0)
    });
    let options = props.options.iter().map(|option| html! { <option>{ option }</option> });
    let unit_id = format!("{}-unit", props.id);
    let described_by = (!props.unit.is_empty()).then(|| unit_id.clone());
    html! {
        <div class="entry wide">
            <label for={props.id.clone()}>{ &props.label }</label>
            if !props.unit.is_empty() {
                <span class="lever-unit" id={unit_id}>{ &props.unit }</span>
            }
            <select id={props.id.clone()} ref={list} aria-describedby={described_by} {onchange}>{ for options }</select>
        </div>
    }
}
