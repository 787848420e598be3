//! What `Teilen` opens: the link, and the choice between this scenario and all cards. It is fetched when somebody presses it.

mod longer;

use std::rc::Rc;

use gloo::events::EventListener;
use locale::share as words;
use view::State;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, Node};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::clipboard::copied;
use crate::desk::Desk;
use crate::link::ordinary_address;
pub(crate) use longer::{Copy, offer};

/// What became of the link.
#[derive(Clone, PartialEq)]
enum Outcome {
    Nothing,
    /// It is on the clipboard, as this sentence says.
    Copied(String),
    /// The browser refused: it has to be copied by hand.
    Refused(String),
}

#[derive(Properties, PartialEq)]
struct MenuProps {
    desk: Desk,
    open: UseStateHandle<bool>,
}

/// The menu of a button that has opened it.
pub(crate) fn menu(desk: &Desk, open: &UseStateHandle<bool>) -> Html {
    html! { <Menu desk={desk.clone()} open={open.clone()} /> }
}

#[component]
fn Menu(props: &MenuProps) -> Html {
    let (outcome, all) = (use_state(|| Outcome::Nothing), use_state(|| false));
    let (field, place) = (use_node_ref(), use_node_ref());
    let state = props.desk.state();
    use_closing(&place, &props.open);
    use_effect_with(((*outcome).clone(), field.clone()), |(outcome, field)| {
        if let (Outcome::Refused(_), Some(field)) = (outcome, field.cast::<HtmlInputElement>()) {
            let _ = field.focus();
            field.select();
        }
    });
    {
        // What was said holds until the scenario or the choice moves on.
        let outcome = outcome.setter();
        use_effect_with((state.clone(), *all), move |_| outcome.set(Outcome::Nothing));
    }
    let kept = !state.collection.is_empty();
    let cards = state.collection.cards.len();
    let copy: Copy = {
        let (outcome, desk) = (outcome.setter(), props.desk.clone());
        Callback::from(move |(state, said): (State, String)| {
            let outcome = outcome.clone();
            let address = ordinary_address(desk.explorer(), &state);
            spawn_local(async move {
                outcome.set(if copied(&address).await { Outcome::Copied(said) } else { Outcome::Refused(address) });
            });
        })
    };
    let onclick = {
        // The scenarios that are kept beside it may hold what nobody meant to hand on: they go with it only where that is chosen.
        let (wanted, said) = if kept && *all {
            ((*state).clone(), words::copied_all(cards))
        } else {
            let alone = State { collection: Rc::default(), ..(*state).clone() };
            (alone, if kept { words::copied_alone() } else { words::copied() }.to_owned())
        };
        copy.reform(move |_: MouseEvent| (wanted.clone(), said.clone()))
    };
    let choose = |label: String, value: bool| {
        let onchange = {
            let all = all.setter();
            Callback::from(move |_: Event| all.set(value))
        };
        html! { <label><input type="radio" name="share" checked={*all == value} {onchange} />{ " " }{ label }</label> }
    };
    html! {
        <div class="bubble" ref={place} role="group" aria-label={words::menu()}>
            if kept {
                <div class="bubble-choice" role="radiogroup" aria-label={words::choice()}>
                    { choose(words::alone().to_owned(), false) }
                    { choose(words::all(cards), true) }
                </div>
            } else {
                <p>{ words::about() }</p>
            }
            <button type="button" {onclick}>{ words::copy_link() }</button>
            if kept && *all {
                { longer::hint(&props.desk, &copy) }
            }
            <p role="status">{ match &*outcome { Outcome::Copied(said) => said.as_str(), _ => "" } }</p>
            if let Outcome::Refused(address) = &*outcome {
                <label for="link-by-hand">{ words::by_hand() }</label>
                <input ref={field} id="link-by-hand" type="text" size="28" readonly=true value={address.clone()} />
            }
        </div>
    }
}

/// Closes the menu by `Esc`, by a press outside of it, and when the focus goes elsewhere. `Esc` brings the focus back to its button.
#[hook]
fn use_closing(place: &NodeRef, open: &UseStateHandle<bool>) {
    let (place, open) = (place.clone(), open.setter());
    use_effect_with((), move |()| {
        let around = place.cast::<Element>().and_then(|menu| menu.parent_element());
        let document = crate::document();
        let outside = |around: &Option<Element>, event: &Event| {
            let target = event.target().and_then(|target| target.dyn_into::<Node>().ok());
            around.as_ref().is_some_and(|around| !around.contains(target.as_ref()))
        };
        let listen = |kind: &'static str| {
            let (around, open) = (around.clone(), open.clone());
            document.as_ref().map(|document| {
                EventListener::new(document, kind, move |event| {
                    if outside(&around, event) {
                        open.set(false);
                    }
                })
            })
        };
        let others = [listen("pointerdown"), listen("focusin")];
        let keys = around.clone().map(|around| {
            EventListener::new(&around.clone(), "keydown", move |event| {
                if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                    open.set(false);
                    let button = around.query_selector("button").ok().flatten();
                    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
                        let _ = button.focus();
                    }
                }
            })
        });
        move || drop((others, keys))
    });
}
