//! The section "Methode und Quellen": what fits into the first load, and the panels with the rest.

pub(crate) mod glossary;
pub(crate) mod looking_back;
mod proof;
pub(crate) mod recheck;
pub(crate) mod sources;
pub(crate) mod terms;

use locale::page::method as words;
use view::method::MethodText;
use yew::prelude::*;

/// How the model works, what is missing, how to cite and whom to write to.
pub(crate) fn method(method: &MethodText) -> Html {
    let contact = operator_contact();
    html! {
        <>
            <div class="columns">
                <section aria-labelledby="method-steps">
                    <h3 id="method-steps">{ words::steps() }</h3>
                    <ol>{ items(&method.steps) }</ol>
                </section>
                <section aria-labelledby="method-statements">
                    // Folded, because what it holds comes with the first act: nothing may move by that.
                    <details>
                        <summary><h3 id="method-statements">{ words::statements() }</h3></summary>
                        <ul>{ items(&method.statements) }</ul>
                    </details>
                    <h3>{ words::citation() }</h3>
                    <p>{ &method.citation }</p>
                    if !contact.is_empty() {
                        <h3>{ words::contact_label() }</h3>
                        <p>{ words::contact(&contact) }</p>
                    }
                </section>
            </div>
        </>
    }
}

fn items(lines: &[String]) -> Html {
    html! { <>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</> }
}

/// What the operator has set in `index.html`; without it the page says nothing of it.
fn operator_contact() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let meta = document.and_then(|document| document.query_selector("meta[name=operator-contact]").ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default().trim().to_owned()
}
