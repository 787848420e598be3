//! What was understood and what would change, or what is wrong.

use std::rc::Rc;

use locale::own as words;
use yew::prelude::*;

use super::reading::{Reading, Refusal};

/// More faults than anybody corrects at once are counted, not listed.
const FAULTS_SHOWN: usize = 50;

/// The preview with its two ways on.
pub(super) fn reading(reading: &Rc<Reading>, take: &Callback<Rc<Reading>>, leave: &Callback<()>) -> Html {
    let take = {
        let reading = reading.clone();
        take.reform(move |_: MouseEvent| reading.clone())
    };
    let leave = leave.reform(|_: MouseEvent| ());
    let changes = reading.changes.iter().map(|[what, before, after]| {
        html! { <tr><th scope="row">{ what }</th><td>{ before }</td><td>{ after }</td></tr> }
    });
    html! {
        <section class="preview" aria-label={words::UNDERSTOOD}>
            <h4>{ words::UNDERSTOOD }</h4>
            { list(&reading.understood) }
            if !reading.missing.is_empty() {
                <h4>{ words::MISSING }</h4>
                { list(&reading.missing) }
            }
            if !reading.changes.is_empty() {
                <div class="scroll" role="region" tabindex="0" aria-label={words::CHANGES}>
                    <table class="prose">
                        <caption>{ words::CHANGES }</caption>
                        <thead><tr>{ for words::CHANGE_COLUMNS.map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                        <tbody>{ for changes }</tbody>
                    </table>
                </div>
            }
            <p class="buttons">
                <button type="button" class="main" onclick={take}>{ words::TAKE }</button>
                <button type="button" onclick={leave}>{ words::LEAVE }</button>
            </p>
        </section>
    }
}

fn list(lines: &[String]) -> Html {
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// Every fault with its place.
pub(super) fn refusal(refusal: &Refusal) -> Html {
    let faults = match refusal {
        Refusal::Unreadable => return html! { <p class="fault">{ words::UNREADABLE }</p> },
        Refusal::Unusable(reason) => return html! { <><h4>{ words::FAULTS }</h4><p class="fault">{ reason }</p></> },
        Refusal::Faults(faults) => faults,
    };
    let rows = faults.iter().take(FAULTS_SHOWN).map(|[place, what, expected]| {
        html! { <tr><th scope="row">{ place }</th><td>{ what }</td><td>{ expected }</td></tr> }
    });
    let hidden = faults.len().saturating_sub(FAULTS_SHOWN);
    html! {
        <>
            <h4>{ words::FAULTS }</h4>
            <div class="scroll" role="region" tabindex="0" aria-label={words::FAULTS}>
                <table class="prose">
                    <thead><tr>{ for words::FAULT_COLUMNS.map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
            if hidden > 0 {
                <p>{ words::more_faults(hidden) }</p>
            }
        </>
    }
}
