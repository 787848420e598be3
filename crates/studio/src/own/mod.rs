//! Opening own figures: chosen, dropped or pasted, looked at before they count, and never sent anywhere.

pub(crate) mod files;
mod input;
mod preview;
mod reading;

use std::rc::Rc;

use app::{Action, City, Desk};
use locale::own as words;
use view::Explorer;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::terms;

use input::Input;
use reading::{Reading, Refusal};

/// Where the panel stands.
#[derive(Clone, PartialEq)]
enum Stage {
    /// Waits for files or a table.
    Waiting,
    /// Reads.
    Reading,
    /// Could not use what it was given; what counted before still does.
    Refused(Rc<Refusal>),
    /// Shows what would change.
    Shown(Rc<Reading>),
    /// Says what was done.
    Done(&'static str),
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) desk: Desk,
}

/// The panel.
#[component]
pub(crate) fn Own(props: &Props) -> Html {
    let stage = use_state(|| Stage::Waiting);
    let own = props.desk.explorer().own().map(str::to_owned);
    let read = {
        let (stage, explorer) = (stage.setter(), props.desk.explorer().clone());
        Callback::from(move |files: files::Promised| {
            let (stage, explorer) = (stage.clone(), explorer.clone());
            stage.set(Stage::Reading);
            spawn_local(async move {
                stage.set(match files::read(files).await {
                    None => Stage::Refused(Rc::new(Refusal::Unreadable)),
                    Some(files) => match reading::read(&files, explorer.pack()) {
                        Ok(reading) => Stage::Shown(Rc::new(reading)),
                        Err(refusal) => Stage::Refused(Rc::new(refusal)),
                    },
                });
            });
        })
    };
    let take = {
        let (stage, dispatch) = (stage.setter(), props.desk.dispatch.clone());
        Callback::from(move |reading: Rc<Reading>| {
            dispatch.emit(Action::Ask(City(reading.explorer.clone())));
            stage.set(Stage::Done(words::TAKEN));
        })
    };
    let leave = {
        let stage = stage.setter();
        Callback::from(move |()| stage.set(Stage::Waiting))
    };
    let discard = {
        let (stage, dispatch) = (stage.setter(), props.desk.dispatch.clone());
        Callback::from(move |_: MouseEvent| {
            // The built-in figures have been read before: they cannot fail here.
            if let Ok(built_in) = Explorer::with_texts() {
                dispatch.emit(Action::Ask(City(Rc::new(built_in))));
                stage.set(Stage::Done(words::DISCARDED));
            }
        })
    };
    let result = match &*stage {
        Stage::Waiting => Html::default(),
        Stage::Reading => html! { <p>{ words::READING }</p> },
        Stage::Done(said) => html! { <p class="good">{ *said }</p> },
        Stage::Refused(refusal) => preview::refusal(refusal),
        Stage::Shown(reading) => preview::reading(reading, &take, &leave),
    };
    html! {
        <div class="own">
            <p>{ terms::marked(words::ABOUT) }</p>
            <p><strong>{ words::PRIVATE }</strong></p>
            if let Some(name) = own {
                <div class="notice">
                    <p>{ words::active(&name) }</p>
                    <button type="button" onclick={discard}>{ words::DISCARD }</button>
                </div>
            }
            <Input {read} />
            <div role="status">{ result }</div>
        </div>
    }
}
