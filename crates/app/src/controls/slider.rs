//! The slider: a native range with the baseline and the observed values drawn behind it.

use locale::numbers;
use view::page::ControlView;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::rail::rail;
use crate::state::Action;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Id of the input; the label refers to it.
    pub(crate) id: AttrValue,
    /// The control as it stands.
    pub(crate) view: ControlView,
    /// Id of a remark on the value.
    pub(crate) described_by: Option<AttrValue>,
    /// Takes what the visitor does.
    pub(crate) dispatch: Callback<Action>,
}

/// The slider.
#[component]
pub(crate) fn Slider(props: &Props) -> Html {
    // A key that is held down moves many times; like a drag it is one change until it is let go.
    let held = use_mut_ref(|| false);
    let (control, dispatch) = (props.view.control, &props.dispatch);
    let oninput = dispatch.reform(move |event: InputEvent| {
        Action::Set(control, event.target_unchecked_into::<HtmlInputElement>().value_as_number())
    });
    let onchange = {
        let (held, dispatch) = (held.clone(), dispatch.clone());
        Callback::from(move |_: Event| {
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

    let view = &props.view;
    html! {
        <div class="slider">
            { rail(view) }
            <input
                id={props.id.clone()}
                type="range"
                min={numbers::plain(view.min)}
                max={numbers::plain(view.max)}
                step={numbers::plain(view.step)}
                value={numbers::plain(view.value)}
                aria-valuetext={view.value_text.clone()}
                aria-describedby={props.described_by.clone()}
                autocomplete="off"
                {oninput} {onchange} {onkeydown} {onkeyup} {onblur}
            />
        </div>
    }
}
