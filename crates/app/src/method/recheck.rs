//! Worked examples of others, recomputed in the visitor's browser.

use gloo::timers::future::TimeoutFuture;
use golden::spec::Quantity;
use golden::{Outcome, Report};
use locale::{numbers, recheck as words};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::language::Spoken;
use crate::method::terms;
use crate::parts::supplied;

/// The official case: its table is large and comes with the page only where the build had it.
const OFFICIAL: &str = "aargau";

/// An example and what came of it.
#[derive(Clone, PartialEq)]
struct Example {
    id: &'static str,
    result: Result<Report, &'static str>,
}

/// The table of examples; each line appears when it is computed.
#[component]
pub(crate) fn Recheck(_: &Spoken) -> Html {
    let examples = use_state(Vec::<Example>::new);
    let done = use_state(|| false);
    {
        let (examples, done) = (examples.setter(), done.setter());
        use_effect_with((), move |()| {
            spawn_local(async move {
                let mut all = Vec::new();
                for (id, files) in golden::built_in() {
                    // Lets the browser draw what is there before the next one is computed.
                    TimeoutFuture::new(0).await;
                    let read = |name: &str| files.iter().find(|(file, _)| *file == name).map(|(_, it)| it.to_vec());
                    all.push(Example { id, result: result(golden::run(&read, &|_| None)) });
                    examples.set(all.clone());
                }
                all.push(Example { id: OFFICIAL, result: official().await });
                examples.set(all);
                done.set(true);
            });
        });
    }
    html! {
        <>
            <p>{ terms::marked(words::about()) }</p>
            <div class="scroll" role="region" tabindex="0" aria-label={words::caption()}>
                <table class="prose">
                    <caption>{ words::caption() }</caption>
                    <thead><tr>{ for words::columns().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for examples.iter().flat_map(lines) }</tbody>
                </table>
            </div>
            <p role="status">{ if *done { "" } else { words::running() } }</p>
        </>
    }
}

/// One line of the table for each comparison of an example.
fn lines(example: &Example) -> Vec<Html> {
    let (title, publisher) = words::example(example.id);
    let head = html! { <><b>{ title }</b><br />{ publisher }</> };
    match &example.result {
        Err(reason) => vec![html! { <tr><th scope="row">{ head }</th><td colspan="4">{ *reason }</td></tr> }],
        Ok(report) => {
            let rows = report.checks.len().to_string();
            let line = |(at, check): (usize, &golden::Check)| {
                html! {
                    <tr>
                        if at == 0 {
                            <th scope="rowgroup" rowspan={rows.clone()}>{ head.clone() }</th>
                        }
                        <td>{ quantity(check.quantity) }</td>
                        <td>{ numbers::persons(check.cells as f64) }</td>
                        <td>{ words::difference(check.largest, check.tolerance) }</td>
                        <td>{ if check.passes() { words::agrees() } else { words::differs() } }</td>
                    </tr>
                }
            };
            report.checks.iter().enumerate().map(line).collect()
        }
    }
}

fn quantity(quantity: Quantity) -> &'static str {
    match quantity {
        Quantity::Population => words::population(),
        Quantity::Share => words::shares(),
        Quantity::Growth => words::growth(),
        Quantity::Births => words::births(),
        Quantity::Deaths => words::deaths(),
    }
}

async fn official() -> Result<Report, &'static str> {
    let Some(name) = supplied::names().await.into_iter().find(|name| name.contains(OFFICIAL)) else {
        return Err(words::not_supplied());
    };
    let table = supplied::file(&name).await.ok_or(words::not_readable())?;
    let (case, contents) = golden::aargau();
    let read = |file: &str| (file == case).then(|| contents.to_vec());
    result(golden::run(&read, &|file| (file == name).then(|| table.clone())))
}

/// The cases are tested with the project, so that here only the outcome is shown.
fn result(outcome: Outcome) -> Result<Report, &'static str> {
    match outcome {
        Outcome::Compared(report) => Ok(report),
        Outcome::Skipped(_) => Err(words::not_supplied()),
        Outcome::Faulty(_) => Err(words::not_readable()),
    }
}
