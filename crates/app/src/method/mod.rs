//! The section "Methode und Quellen".

use locale::page::method as words;
use view::page::Method;
use yew::prelude::*;

/// The section: the steps in the open, everything else to be opened.
pub(crate) fn method_section(method: &Method) -> Html {
    html! {
        <section class="method" id="methode" tabindex="-1" aria-labelledby="method-heading">
            <h2 id="method-heading">{ words::HEADING }</h2>
            <div class="columns">
                <section aria-labelledby="method-steps">
                    <h3 id="method-steps">{ words::STEPS }</h3>
                    <ol>{ items(&method.steps) }</ol>
                </section>
                <section aria-labelledby="method-statements">
                    <h3 id="method-statements">{ words::STATEMENTS }</h3>
                    <ul>{ items(&method.statements) }</ul>
                </section>
            </div>
            { part(words::PLAUSIBILITY, html! { <ul>{ items(&method.plausibility) }</ul> }) }
            { part(words::ASSUMPTIONS, assumptions(method)) }
            { part(words::SOURCES, sources(method)) }
            <h3>{ words::CITATION }</h3>
            <p>{ &method.citation }</p>
            <h3>{ words::CONTACT }</h3>
            <p>{ words::contact(&operator_contact()) }</p>
        </section>
    }
}

/// What the operator has set in `index.html`.
fn operator_contact() -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let meta = document.and_then(|document| document.query_selector("meta[name=operator-contact]").ok().flatten());
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default().trim().to_owned()
}

fn items(lines: &[String]) -> Html {
    html! { <>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</> }
}

fn part(heading: &'static str, content: Html) -> Html {
    html! { <details class="part"><summary><h3>{ heading }</h3></summary>{ content }</details> }
}

fn assumptions(method: &Method) -> Html {
    let rows = method
        .assumptions
        .iter()
        .map(|line| [line.text.clone(), line.value.clone(), line.reason.clone(), line.quality.clone()]);
    table(words::ASSUMPTIONS_CAPTION, words::ASSUMPTION_COLUMNS, rows)
}

fn sources(method: &Method) -> Html {
    let rows = method
        .sources
        .iter()
        .map(|line| [line.title.clone(), line.date.clone(), line.licence.clone(), line.address.clone()]);
    table(words::SOURCES_CAPTION, words::SOURCE_COLUMNS, rows)
}

fn table(caption: &'static str, columns: [&'static str; 4], rows: impl Iterator<Item = [String; 4]>) -> Html {
    let rows = rows.map(|[head, cells @ ..]| {
        html! { <tr><th scope="row">{ head }</th>{ for cells.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    });
    html! {
        <div class="scroll" role="region" tabindex="0" aria-label={caption}>
            <table class="prose">
                <caption>{ caption }</caption>
                <thead><tr>{ for columns.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}
