//! Cards as files: saved, opened, dropped, pasted, looked at before they count.

use std::rc::Rc;

use locale::cards::{files as words, said};
use view::compare::collection::{Edit, Fate, Import, fates};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::platform::spawn_local;
use yew::prelude::*;

use super::{AtBench, LIST, Workbench};
use crate::own::files::{self, Promised};
use crate::parts::with;
use crate::take::save;
use crate::ties;

/// What was found, or why nothing was.
#[derive(Clone, PartialEq)]
enum Stage {
    Waiting,
    Refused(&'static str),
    Found(Rc<Import>),
}

/// The ways in and out.
#[component]
pub(super) fn Exchange(props: &AtBench) -> Html {
    let bench = &props.bench;
    let stage = use_state(|| Stage::Waiting);
    let over = use_state(|| false);
    let pasted = use_node_ref();
    let read = with((stage.setter(), bench.desk.explorer().clone()), move |(stage, explorer), promised: Promised| {
        let (stage, explorer) = (stage.clone(), explorer.clone());
        spawn_local(async move {
            let texts = files::read(promised).await.map(|files| {
                let text = |(name, bytes): (String, Vec<u8>)| {
                    Some((name.clone(), tables::text::decode(&name, &bytes, &mut tables::Faults::default())?.0))
                };
                files.into_iter().map(text).collect::<Option<Vec<_>>>()
            });
            // A scenario in them may be tied to totals.
            ties::fetched().await;
            stage.set(match texts {
                None => Stage::Refused(words::unreadable()),
                Some(None) => Stage::Refused(words::no_text()),
                Some(Some(texts)) => Stage::Found(Rc::new(explorer.compare().import_files(&texts))),
            });
        });
    });
    let export = with(bench.clone(), move |bench, _: MouseEvent| {
        save::text(words::all(), save::JSON, &bench.desk.explorer().compare().collection_file(&bench.collection()));
        bench.say(said::saved(words::all()));
    });
    let onchange = read.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let promised = Promised::chosen(&input);
        // The same file can be chosen again after it was corrected.
        input.set_value("");
        promised
    });
    let ondragover = with(over.setter(), move |over, event: DragEvent| {
        // Without this the browser would open the file in place of the page.
        event.prevent_default();
        over.set(true);
    });
    let ondragleave = with(over.setter(), move |over, _: DragEvent| over.set(false));
    let ondrop = with((over.setter(), read.clone()), move |(over, read), event: DragEvent| {
        event.prevent_default();
        over.set(false);
        if let Some(transfer) = event.data_transfer() {
            read.emit(Promised::dropped(&transfer));
        }
    });
    let look = with((read.clone(), pasted.clone()), move |(read, pasted), _: MouseEvent| {
        let text = pasted.cast::<HtmlTextAreaElement>().map(|field| field.value()).unwrap_or_default();
        read.emit(Promised::Text(words::paste().to_owned(), text));
    });
    let close = with((stage.setter(), pasted.clone()), move |(stage, pasted), ()| {
        if let Some(field) = pasted.cast::<HtmlTextAreaElement>() {
            field.set_value("");
        }
        stage.set(Stage::Waiting);
    });
    let result = match &*stage {
        Stage::Waiting => Html::default(),
        Stage::Refused(why) => html! { <p class="fault">{ *why }</p> },
        Stage::Found(import) => preview(bench, import, &close),
    };
    let empty = bench.desk.state().collection.is_empty();
    html! {
        <section aria-labelledby="cards-files">
            <h4 id="cards-files">{ words::heading() }</h4>
            if !empty {
                <p><button type="button" onclick={export}>{ words::export() }</button></p>
            }
            <div class={classes!("drop", over.then_some("drop-over"))} {ondragover} {ondragleave} {ondrop}>
                <label class="file">
                    <span>{ words::choose() }</span>
                    <input type="file" multiple=true accept=".json,application/json" {onchange} />
                </label>
                <p class="remark">{ words::drop() }</p>
            </div>
            <div class="words">
                <label for="cards-paste">{ words::paste() }</label>
                <textarea id="cards-paste" ref={pasted} rows="2" spellcheck="false" />
            </div>
            <p><button type="button" onclick={look}>{ words::read() }</button></p>
            <div role="status">{ result }</div>
        </section>
    }
}

/// What was found, with the ways on.
fn preview(bench: &Workbench, import: &Rc<Import>, close: &Callback<()>) -> Html {
    let collection = bench.collection();
    let fates = fates(&collection, &import.collection);
    let lines = import.collection.cards.iter().zip(&fates).enumerate().map(|(index, (card, fate))| {
        let name = view::compare::collection::card_name(card, index);
        let name = match fate {
            Fate::Comes => name,
            Fate::Renamed(free) => words::renamed(&name, free),
            Fate::Same => words::same(&name),
            Fate::NoRoom => words::no_room(&name),
        };
        // What it assumes is on record before it is taken.
        let told = bench.desk.explorer().compare().told(&card.scenario);
        html! {
            <li>
                { name }
                if !told.is_empty() {
                    <ul class="card-lines">{ for told.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                }
            </li>
        }
    });
    let coming = fates.iter().filter(|fate| matches!(fate, Fate::Comes | Fate::Renamed(_))).count();
    let count = import.collection.cards.len();
    let take = |edit: Edit, text: String| {
        let (bench, close) = (bench.clone(), close.clone());
        Callback::from(move |_: MouseEvent| {
            bench.focus.emit(LIST.to_owned());
            bench.edit(edit.clone(), text.clone());
            close.emit(());
        })
    };
    let leave = close.reform(|_: MouseEvent| ());
    let replace = take(Edit::Replace(Box::new(import.collection.clone())), said::replaced(count));
    let add = take(Edit::Add(Box::new(import.collection.clone())), said::added(coming));
    html! {
        <div class="preview">
            if count == 0 {
                <p class="fault">{ words::nothing() }</p>
            } else {
                <h5>{ words::found(count) }</h5>
                <ul>{ for lines }</ul>
            }
            if !import.notes.is_empty() {
                <div class="notice">
                    <h5>{ locale::cards::notes() }</h5>
                    <ul>{ for import.notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
                </div>
            }
            <p class="buttons">
                if count > 0 && collection.cards.is_empty() {
                    <button type="button" class="main" onclick={replace}>{ words::take() }</button>
                } else if count > 0 {
                    <button type="button" class="main" onclick={add}>{ words::add() }</button>
                    <button type="button" onclick={replace}>{ words::replace() }</button>
                }
                <button type="button" onclick={leave}>{ words::leave() }</button>
            </p>
        </div>
    }
}
