//! The slider: a native range with the baseline and the observed values drawn behind it.

use locale::numbers;
use view::page::ControlView;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::rail::rail;
use crate::state::Action;

/// The slider: the label refers to `id`, and `described_by` is the id of a remark on the value.
#[hook]
pub(super) fn use_slider(
    id: AttrValue,
    view: &ControlView,
    described_by: Option<AttrValue>,
    dispatch: &Callback<Action>,
) -> Html {
    // A key that is held down moves many times; like a drag it is one change until it is let go.
    let held = use_mut_ref(|| false);
    let control = view.control;
    let oninput = dispatch.reform(move |event: InputEvent| {
        Action::Set(control, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let onchange = {
        let (held, dispatch, value) = (held.clone(), dispatch.clone(), numbers::plain(view.value));
        Callback::from(move |event: Event| {
            // Where something else ends the way, the handle goes back to the value that counts.
            event.target_unchecked_into::<HtmlInputElement>().set_value(&value);
            if !*held.borrow() {
                dispatch.emit(Action::Settle);
            }
        })
    };
    let onkeydown = {
        let held = held.clone();
        Callback::from(move |_: KeyboardEvent| *held.borrow_mut() = true)
    };
    let release = {
        let dispatch = dispatch.clone();
        move || {
            *held.borrow_mut() = false;
            dispatch.emit(Action::Settle);
        }
    };
    let onkeyup = {
        let release = release.clone();
        Callback::from(move |_: KeyboardEvent| release())
    };
    let onblur = Callback::from(move |_: FocusEvent| release());

    html! {
        <div class="slider">
            { rail(view) }
            <input
                {id}
                type="range"
                min={numbers::plain(view.min)}
                max={numbers::plain(view.max)}
                step={numbers::plain(view.step)}
                value={numbers::plain(view.value)}
                aria-valuetext={view.value_text.clone()}
                aria-describedby={described_by}
                autocomplete="off"
                {oninput} {onchange} {onkeydown} {onkeyup} {onblur}
            />
        </div>
    }
}
