//! What the presenter asks for is done: to the session by its reducer, to the screen by that of the stage.

use crate::pointing;
use crate::ranges;
use crate::{Action, Desk};
use gloo::events::{EventListener, EventListenerOptions};
use scenario::Area;
use view::hall::Station;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlButtonElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::keys::{Command, Key, command};
use super::stage::{Cue, Over, Stage, moved};
use super::{ID, way};
use crate::focus;

/// Does what keys and buttons ask for; listens to the keys of the whole window.
#[hook]
pub(super) fn use_commands(
    desk: &Desk,
    stage: &Stage,
    cue: &Callback<Cue>,
    stations: &[Station],
    here: Option<usize>,
) -> Callback<Command> {
    let run = {
        let (desk, stage, cue, stations) = (desk.clone(), stage.clone(), cue.clone(), stations.to_vec());
        Callback::from(move |command| perform(command, &desk, &stage, &cue, &stations, here))
    };
    let letters = stage.letters;
    // The listener stays for the whole visit, what it calls is that of the latest picture.
    let latest = use_mut_ref(|| (run.clone(), letters));
    *latest.borrow_mut() = (run.clone(), letters);
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            let options = EventListenerOptions::enable_prevent_default();
            EventListener::new_with_options(&window, "keydown", options, move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                let (run, letters) = latest.borrow().clone();
                if let Some(command) = asked(event, letters) {
                    event.prevent_default();
                    run.emit(command);
                }
            })
        });
        move || drop(listener)
    });
    run
}

/// What a key asks for; nothing while somebody types, or for a key of the browser.
fn asked(event: &KeyboardEvent, letters: bool) -> Option<Command> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let is = |test: fn(&Element) -> bool| target.as_ref().is_some_and(test);
    let typing = is(|it| it.is_instance_of::<HtmlInputElement>() || it.is_instance_of::<HtmlSelectElement>());
    if typing && event.key() != "Escape" {
        return None;
    }
    let on_button = is(|it| it.is_instance_of::<HtmlButtonElement>());
    command(Key { name: &event.key(), shift: event.shift_key(), on_button, letters })
}

fn perform(
    command: Command,
    desk: &Desk,
    stage: &Stage,
    cue: &Callback<Cue>,
    stations: &[Station],
    here: Option<usize>,
) {
    let controls = || desk.page().controls.iter().flat_map(|group| group.controls.clone()).collect::<Vec<_>>();
    match command {
        // What turns the pictures goes on with the steps while these are shown.
        Command::Picture(by) if stage.over == Some(Over::Why) => cue.emit(Cue::Why(by)),
        Command::Picture(by) => cue.emit(Cue::Picture(by)),
        Command::Why(by) => cue.emit(Cue::Why(by)),
        Command::Scenario(by) => {
            let next = here.map_or(0, |here| moved(here, by, stations.len()));
            if let Some(station) = stations.get(next) {
                desk.dispatch.emit(Action::Settle);
                desk.dispatch.emit(Action::Change(Box::new(station.state.clone())));
                cue.emit(Cue::Before(false));
            }
        }
        Command::Lever(by) => {
            desk.dispatch.emit(Action::Settle);
            cue.emit(Cue::Lever(by, controls().len()));
        }
        Command::Area(by) => {
            let areas = desk.explorer().areas();
            let shown = areas.iter().position(|option| option.area == desk.state().area).unwrap_or_default();
            if let Some(next) = areas.get(moved(shown, by, areas.len())) {
                show(next.area, desk, cue);
            }
        }
        Command::Show(area) => show(area, desk, cue),
        Command::Step(steps) => {
            let controls = controls();
            if let Some(lever) = controls.get(stage.lever % controls.len().max(1)) {
                // Steps of one lever in a row are one change: it is announced, and taken back, as a whole.
                desk.dispatch.emit(Action::Step(lever.control, steps * lever.stride));
                cue.emit(Cue::Before(false));
            }
        }
        Command::BeforeAfter if stage.before && desk.after().is_some() => {
            desk.dispatch.emit(Action::Redo);
            cue.emit(Cue::Before(false));
        }
        Command::BeforeAfter if desk.before().is_some() => {
            desk.dispatch.emit(Action::Undo);
            cue.emit(Cue::Before(true));
        }
        Command::BeforeAfter => {}
        Command::Undo => {
            desk.dispatch.emit(Action::Undo);
            cue.emit(Cue::Before(false));
        }
        Command::Years => pointing::show(desk, desk.state().span.next()),
        Command::Ranges => ranges::show(desk, desk.state().hides_ranges),
        Command::Spotlight => cue.emit(Cue::Spotlight),
        Command::Guess => cue.emit(Cue::Guess),
        Command::Clock => cue.emit(Cue::Over(Over::Clock)),
        Command::Code => cue.emit(Cue::Over(Over::Code)),
        Command::Blank => cue.emit(Cue::Blank),
        Command::Ground => cue.emit(Cue::Ground),
        Command::Keys => cue.emit(Cue::Over(Over::Keys)),
        Command::Full => full_screen(),
        Command::Escape if stage.is_covered() => cue.emit(Cue::Close),
        // Whoever only looked into the list of areas wants to go on here.
        Command::Escape if list_has_keys() => focus(ID),
        Command::Escape | Command::Leave => {
            desk.dispatch.emit(Action::Settle);
            way::leave(desk);
        }
    }
}

/// Another area.
fn show(area: Area, desk: &Desk, cue: &Callback<Cue>) {
    if area != desk.state().area {
        desk.dispatch.emit(Action::Settle);
        desk.dispatch.emit(Action::Select(area));
        cue.emit(Cue::Elsewhere);
    }
}

fn list_has_keys() -> bool {
    let active = web_sys::window().and_then(|window| window.document()).and_then(|document| document.active_element());
    active.is_some_and(|it| it.is_instance_of::<HtmlSelectElement>())
}

/// Between full screen and the window. Refused in some frames, where the view stays as it is.
fn full_screen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// Back to the window, where the screen is full.
pub(super) fn end_full_screen() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(document) = document.filter(|document| document.fullscreen_element().is_some()) {
        document.exit_fullscreen();
    }
}
