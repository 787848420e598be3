//! The visitor's first act, and what is fetched with it.

use locale::Text;
use locale::page::skips as words;
use view::levers::typed;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use crate::pointing::Beside;
use crate::soon::{self, OnItsWay, Soon};
use crate::{document, figures, language, page, ranges};

#[wasm_split(soon, fallible)]
fn content() -> Result<Soon, SplitLoaderError> {
    // Where there is no page a worker has fetched this, which draws for one.
    if document().is_none() {
        ranges::serve();
    }
    Ok(Soon {
        table: |shown, picture| figures::table(&*view::ranges::chart(shown, picture), &shown.text(picture).name),
        drawn: |shown, picture| view::ranges::chart(shown, picture),
        beside: |desk| html! { <Beside desk={desk.clone()} /> },
        meant: typed::meant,
        ages: |desk| html! { <figures::ages::Span desk={desk.clone()} id="question-ages" label={locale::question::ages()} /> },
        city: view::Explorer::built_in,
        keep_rest: language::keep_rest,
        skips,
    })
}

fn skips() -> Html {
    let skip = Callback::from(|event: MouseEvent| page::skip(&event));
    let to: [(&str, Text); 3] =
        [("headline-caption", words::to_result), ("development", words::to_figures), ("tools", words::to_tools)];
    let links = to.map(|(id, name)| {
        html! { <a class="skip" href={format!("#{id}")} onclick={&skip}>{ name() }</a> }
    });
    html! { <>{ for links }</> }
}

fn fetch() -> OnItsWay {
    Box::pin(async { content().await.ok() })
}

/// From now on the part comes with the first act, or whenever it is wanted before.
pub(crate) fn await_first() {
    soon::comes_from(fetch);
    soon::want_with_first_act();
}
