//! The bar of buttons: everything that a key does, for a pointer and for fingers.

use crate::Desk;
use locale::hall as words;
use locale::page::{MINUS_SIGN, PLUS_SIGN, area, decrease, increase};
use view::hall::{Ground, Guessing};
use view::page::ControlView;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::ID;
use super::keys::Command;
use super::stage::{Over, Stage};
use crate::focus;
use crate::parts::with;

/// The bar; `lever` is the one that the keys move, `stations` how many scenarios there are.
pub(super) fn bar(
    desk: &Desk,
    stage: &Stage,
    lever: &ControlView,
    stations: usize,
    awake: bool,
    run: &Callback<Command>,
) -> Html {
    let sign = |name: String, sign: &'static str, command: Command, useful: bool| {
        let onclick = run.reform(move |_: MouseEvent| command);
        html! {
            <button type="button" class="sign" aria-label={name} aria-disabled={(!useful).then_some("true")} {onclick}>{ sign }</button>
        }
    };
    let group = |name: &'static str, back: Command, on: Command, useful: bool| {
        html! {
            <div role="group" aria-label={name}>
                { sign(words::previous(name), words::PREVIOUS_SIGN, back, useful) }
                <span aria-hidden="true">{ name }</span>
                { sign(words::next(name), words::NEXT_SIGN, on, useful) }
            </div>
        }
    };
    let button = |label: &'static str, command: Command| {
        let onclick = run.reform(move |_: MouseEvent| command);
        html! { <button type="button" {onclick}>{ label }</button> }
    };
    let switch = |label: &'static str, command: Command, on: bool| {
        let onclick = run.reform(move |_: MouseEvent| command);
        html! { <button type="button" aria-pressed={if on { "true" } else { "false" }} {onclick}>{ label }</button> }
    };
    let ground = if stage.ground == Ground::Dark { words::bright() } else { words::dark() };
    let before = if stage.before { words::after() } else { words::before() };
    html! {
        <section class={classes!("hall-bar", awake.then_some("awake"))} aria-label={words::bar()}>
            <div class="hall-row">
                { group(words::picture(), Command::Picture(-1), Command::Picture(1), true) }
                { group(words::scenario_group(), Command::Scenario(-1), Command::Scenario(1), stations > 1) }
                { group(words::lever_group(), Command::Lever(-1), Command::Lever(1), true) }
                <div role="group" aria-label={lever.name.clone()}>
                    { sign(decrease(&lever.name), MINUS_SIGN, Command::Step(-1.0), lever.value > lever.min) }
                    { sign(increase(&lever.name), PLUS_SIGN, Command::Step(1.0), lever.value < lever.max) }
                </div>
                <div role="group" aria-label={area()}>
                    { sign(words::previous(area()), words::PREVIOUS_SIGN, Command::Area(-1), true) }
                    { areas(desk, run) }
                    { sign(words::next(area()), words::NEXT_SIGN, Command::Area(1), true) }
                </div>
            </div>
            <div class="hall-row">
                { button(before, Command::BeforeAfter) }
                { switch(words::spotlight(), Command::Spotlight, stage.spotlight) }
                if desk.explorer().pack().errors.is_some() {
                    { switch(locale::ranges::switch(), Command::Ranges, !desk.state().hides_ranges) }
                }
                { switch(locale::panels::why_heading(), Command::Why(1), stage.over == Some(Over::Why)) }
                { switch(words::guess(), Command::Guess, stage.guessing != Guessing::Off) }
                { switch(words::clock(), Command::Clock, stage.over == Some(Over::Clock)) }
                { switch(words::code(), Command::Code, stage.over == Some(Over::Code)) }
                { button(words::undo(), Command::Undo) }
                { button(words::blank(), Command::Blank) }
                { button(ground, Command::Ground) }
                { button(words::full(), Command::Full) }
                { switch(words::keys(), Command::Keys, stage.over == Some(Over::Keys)) }
                { button(words::back(), Command::Leave) }
            </div>
        </section>
    }
}

/// The choice of the area.
fn areas(desk: &Desk, run: &Callback<Command>) -> Html {
    let (options, chosen) = (desk.explorer().areas(), desk.state().area);
    let onchange = with((options.clone(), run.clone()), move |(options, run), event: Event| {
        let id = event.target_unchecked_into::<HtmlSelectElement>().value();
        if let Some(option) = options.iter().find(|option| option.id == id) {
            run.emit(Command::Show(option.area));
            // The next arrow is meant for the lever, and Esc for what lies over the picture.
            focus(ID);
        }
    });
    let options = options.iter().map(|option| {
        html! { <option value={option.id.clone()} selected={option.area == chosen}>{ &option.name }</option> }
    });
    html! { <select aria-label={area()} {onchange}>{ for options }</select> }
}
