//! Opening own figures: chosen, dropped or pasted, looked at before they count, and never sent anywhere.

pub(crate) mod files;
mod input;
pub(crate) mod monitoring;
mod preview;
mod reading;
mod told;

use std::rc::Rc;

use crate::{Action, AtDesk, Elsewhere};
use locale::own as words;
use scenario::pack::Files;
use view::Explorer;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::method::terms;
use crate::parts::with;

use files::Closed;
use input::Input;
use reading::{Found, Reading, Refusal};

/// Where the panel stands.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Waits for files or a table.
    Waiting,
    /// Reads.
    Reading,
    /// Could not use what it was given; what counted before still does.
    Refused(Rc<Refusal>),
    /// Asks which sheet of a workbook is meant.
    Sheets(Rc<files::Book>),
    /// Asks what a table is, with what each reading would change.
    Asked(Rc<Vec<(String, Rc<Reading>)>>),
    /// Shows what would change.
    Shown(Rc<Reading>),
    /// Says what was done.
    Done(&'static str),
}

/// The calendar year of the visitor's clock: readers of tables have none.
pub(crate) fn this_year() -> i32 {
    i32::try_from(js_sys::Date::new_0().get_full_year()).unwrap_or(i32::MAX)
}

/// What files come to.
async fn looked_at(files: Files, explorer: &Explorer) -> Stage {
    let files = match files::opened(files).await {
        Ok(files) => files,
        Err(Closed::Choose(book)) => return Stage::Sheets(Rc::new(book)),
        Err(Closed::Refused(why)) => return Stage::Refused(Rc::new(Refusal::Unusable(why))),
    };
    let Some(reader) = reading::fetched().await else { return Stage::Waiting };
    match (reader.read)(&files, explorer, this_year()) {
        Ok(Found::Sure(reading)) => Stage::Shown(Rc::new(reading)),
        Ok(Found::Open(open)) => Stage::Asked(Rc::new(open)),
        Err(refusal) => Stage::Refused(Rc::new(refusal)),
    }
}

/// The panel.
#[component]
pub(crate) fn Own(props: &AtDesk) -> Html {
    let stage = use_state(|| Stage::Waiting);
    use_effect_with((), |()| reading::fetch_ahead());
    let own = props.desk.explorer().own().map(str::to_owned);
    let mapped = props.desk.explorer().pack().source(tables::outlines::SOURCE).is_some();
    let read =
        with((stage.setter(), props.desk.explorer().clone()), move |(stage, explorer), files: files::Promised| {
            let (stage, explorer) = (stage.clone(), explorer.clone());
            stage.set(Stage::Reading);
            spawn_local(async move {
                stage.set(match files::read(files).await {
                    None => Stage::Refused(Rc::new(Refusal::Unreadable)),
                    Some(files) => looked_at(files, &explorer).await,
                });
            });
        });
    let choose = with((stage.clone(), props.desk.explorer().clone()), move |(stage, explorer), sheet: usize| {
        let Stage::Sheets(book) = &**stage else { return };
        let (files, stage, explorer) = (book.with(sheet), stage.setter(), explorer.clone());
        spawn_local(async move { stage.set(looked_at(files, &explorer).await) });
    });
    let take = with((stage.setter(), props.desk.dispatch.clone()), move |(stage, dispatch), reading: Rc<Reading>| {
        dispatch.emit(Action::Ask(Elsewhere::new(reading.explorer.clone())));
        stage.set(Stage::Done(words::taken()));
    });
    let leave = with(stage.setter(), move |stage, ()| stage.set(Stage::Waiting));
    let discard = with((stage.setter(), props.desk.dispatch.clone()), move |(stage, dispatch), _: MouseEvent| {
        // The built-in figures have been read before: they cannot fail here.
        if let Ok(built_in) = Explorer::with_texts() {
            dispatch.emit(Action::Ask(Elsewhere::new(Rc::new(built_in))));
            stage.set(Stage::Done(words::discarded()));
        }
    });
    let result = match &*stage {
        Stage::Waiting => Html::default(),
        Stage::Reading => html! { <p>{ words::reading() }</p> },
        Stage::Done(said) => html! { <p class="good">{ *said }</p> },
        Stage::Refused(refusal) => preview::refusal(refusal),
        Stage::Sheets(book) => {
            let names: Vec<&str> = book.sheets.iter().map(|(name, _)| name.as_str()).collect();
            preview::sheets(&book.file, &names, &choose)
        }
        Stage::Asked(open) => preview::question(open, &take, &leave),
        Stage::Shown(reading) => preview::reading(reading, &take, &leave),
    };
    html! {
        <div class="own">
            <p>{ terms::marked(words::about()) }</p>
            <p><strong>{ words::private() }</strong></p>
            if own.is_some() || mapped {
                <div class="notice">
                    if let Some(name) = own {
                        <p>{ words::active(&name) }</p>
                    }
                    if mapped {
                        <p>{ words::mapped() }</p>
                    }
                    <button type="button" onclick={discard}>{ words::discard() }</button>
                </div>
            }
            <Input {read} />
            <div role="status">{ result }</div>
        </div>
    }
}
