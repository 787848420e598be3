//! A list to choose from, which always shows what is chosen.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// A list: what can be chosen, and what is.
pub(crate) struct List {
    /// Its id, where a label is seen that belongs to it.
    pub(crate) id: Option<&'static str>,
    /// Its accessible name, where no label is seen.
    pub(crate) name: Option<&'static str>,
    /// The value that is chosen.
    pub(crate) chosen: String,
    /// Values with their names.
    pub(crate) options: Vec<(String, String)>,
    /// Language of all names but the first, which is the page's own word, where it is not that of the page.
    pub(crate) lang: Option<&'static str>,
    /// Takes the value that somebody chooses.
    pub(crate) pick: Callback<String>,
}

#[hook]
pub(crate) fn use_list(list: List) -> Html {
    let node = use_node_ref();
    // What is chosen may change from outside, and the element may be a new one: after the view for a hall, for example.
    use_effect({
        let (node, chosen) = (node.clone(), list.chosen);
        move || {
            if let Some(list) = node.cast::<HtmlSelectElement>().filter(|list| list.value() != chosen) {
                list.set_value(&chosen);
            }
        }
    });
    let onchange = list.pick.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let options = list.options.into_iter().enumerate();
    let options = options
        .map(|(at, (value, name))| html! { <option {value} lang={list.lang.filter(|_| at > 0)}>{ name }</option> });
    html! {
        <select ref={node} id={list.id} aria-label={list.name} translate="no" {onchange}>{ for options }</select>
    }
}
