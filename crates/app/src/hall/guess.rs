//! The guess of the audience, typed in before the result is shown.

use locale::hall::guess as words;
use locale::{hall, numbers};
use view::hall::Guessing;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::stage::Cue;
use crate::parts::with;

/// The field for a guess.
pub(super) const FIELD: &str = "hall-guess";

#[derive(Properties, PartialEq)]
pub(super) struct GuessProps {
    pub(super) guessing: Guessing,
    pub(super) guesses: Vec<f64>,
    pub(super) year: i32,
    /// Persons in the target year as they are printed.
    pub(super) result: f64,
    /// From the smallest to the largest number that is taken.
    pub(super) range: (f64, f64),
    pub(super) cue: Callback<Cue>,
}

/// The field and the strip of guesses; with the result, how far each is off.
#[component]
pub(super) fn Guess(props: &GuessProps) -> Html {
    let fault = use_state(String::new);
    let field = use_node_ref();
    let hidden = props.guessing == Guessing::Hidden;
    use_effect_with((hidden, field.clone()), |(hidden, field)| {
        if let (true, Some(field)) = (*hidden, field.cast::<HtmlInputElement>()) {
            // Fails only for an element that has left the page.
            let _ = field.focus();
        }
    });
    let add =
        with((field.clone(), fault.setter(), props.cue.clone(), props.range), move |(field, fault, cue, range), ()| {
            let Some(field) = field.cast::<HtmlInputElement>() else { return };
            match numbers::parse(&field.value()) {
                Ok(persons) if (range.0..=range.1).contains(&persons) => {
                    cue.emit(Cue::Guessed(persons.round()));
                    field.set_value("");
                    fault.set(String::new());
                }
                _ => fault.set(words::out_of_range(range.0, range.1)),
            }
            let _ = field.focus();
        });
    let onkeydown = with(add.clone(), move |add, event: KeyboardEvent| {
        if event.key() == "Enter" {
            event.prevent_default();
            add.emit(());
        }
    });
    let button = |label: &'static str, cue: Cue| {
        let onclick = props.cue.reform(move |_: MouseEvent| cue);
        html! { <button type="button" {onclick}>{ label }</button> }
    };
    let strip = props.guesses.iter().enumerate().map(|(index, persons)| {
        let onclick = props.cue.reform(move |_: MouseEvent| Cue::Forget(index));
        html! {
            <li>
                if hidden {
                    { numbers::persons(*persons) }
                    <button type="button" aria-label={words::remove(*persons)} {onclick}>{ "×" }</button>
                } else {
                    { words::off(*persons, props.result) }
                }
            </li>
        }
    });
    html! {
        <div class="hall-guess">
            if hidden {
                <label for={FIELD}>{ hall::what_do_you_think(props.year) }</label>
                <input
                    ref={field}
                    id={FIELD}
                    class="field"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    spellcheck="false"
                    aria-invalid={(!fault.is_empty()).then_some("true")}
                    aria-describedby="hall-guess-fault"
                    {onkeydown}
                />
                <button type="button" onclick={add.reform(|_: MouseEvent| ())}>{ words::add() }</button>
                { button(words::show(), Cue::Guess) }
                <p class="fault" id="hall-guess-fault" role="alert">{ &*fault }</p>
            } else {
                { button(words::again(), Cue::GuessAgain) }
                { button(words::end(), Cue::GuessEnd) }
            }
            if !props.guesses.is_empty() {
                <ul class="hall-guesses" aria-label={words::list()}>{ for strip }</ul>
                if !hidden {
                    <p class="hall-off">{ words::off_about() }</p>
                }
            }
        </div>
    }
}
