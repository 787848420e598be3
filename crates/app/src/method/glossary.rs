//! Every term of the page with its meaning, by subject, to be looked through or searched.

use locale::glossary::{self as words, Term};
use view::method::glossary::matching;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::language::Spoken;
use crate::parts::with;

/// Id of the field.
const FIELD: &str = "term-search";

/// What the panel holds.
#[component]
pub(crate) fn Glossary(_: &Spoken) -> Html {
    let typed = use_state(String::new);
    let oninput = with(typed.setter(), move |typed, event: InputEvent| {
        if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
            typed.set(field.value());
        }
    });
    let found = matching(&typed);
    let groups = words::groups().iter().map(|(subject, terms)| {
        let terms: Vec<&Term> = terms.iter().filter(|term| found.iter().any(|one| one.id == term.id)).collect();
        group(subject, &terms)
    });
    html! {
        <>
            <p>{ words::about() }</p>
            <div class="term-search">
                <label for={FIELD}>{ words::search() }</label>
                <input id={FIELD} class="field" type="search" autocomplete="off" value={(*typed).clone()} {oninput} />
                <p role="status">{ words::found(found.len()) }</p>
            </div>
            { for groups }
        </>
    }
}

fn group(subject: &'static str, terms: &[&Term]) -> Html {
    if terms.is_empty() {
        return Html::default();
    }
    let entries = terms.iter().map(|term| {
        html! {
            <div key={term.id}>
                <dt><dfn>{ term.name }</dfn></dt>
                <dd>{ term.meaning }</dd>
                if !term.source.is_empty() {
                    <dd class="remark">{ words::source() }{ " " }{ term.source }</dd>
                }
            </div>
        }
    });
    html! { <section key={subject}><h4>{ subject }</h4><dl class="glossary">{ for entries }</dl></section> }
}
