//! The slider: a native range with the baseline and the observed values drawn behind it.
//!
//! Browsers put the handle where it is touched, at once. A finger that only wants to scroll would move it: what the browser does is
//! taken back until the finger goes along the slider ([`Gesture`]).

use locale::numbers;
use view::page::ControlView;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use super::rail::rail;
use crate::action::Action;

/// What pointers of mice say they are; all others scroll the page.
const MOUSE: &str = "mouse";

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
    let gesture = use_mut_ref(Gesture::default);
    let (control, value) = (view.control, numbers::plain(view.value));
    let oninput = {
        let (gesture, dispatch, value) = (gesture.clone(), dispatch.clone(), value.clone());
        Callback::from(move |event: InputEvent| {
            let slider = event.target_unchecked_into::<HtmlInputElement>();
            if gesture.borrow().may_move() {
                dispatch.emit(Action::Set(control, slider.value_as_number()));
            } else {
                slider.set_value(&value);
            }
        })
    };
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
        let (held, gesture) = (held.clone(), gesture.clone());
        Callback::from(move |_: KeyboardEvent| {
            *held.borrow_mut() = true;
            *gesture.borrow_mut() = Gesture::None;
        })
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
    let pointer = |next: fn(Gesture, &PointerEvent) -> Gesture| {
        let gesture = gesture.clone();
        Callback::from(move |event: PointerEvent| {
            let mut gesture = gesture.borrow_mut();
            *gesture = next(*gesture, &event);
        })
    };
    let onpointerdown =
        pointer(|_, event| Gesture::down(event.pointer_type() != MOUSE, event.client_x(), event.client_y()));
    let onpointermove = pointer(|gesture, event| gesture.moved(event.client_x(), event.client_y()));
    let onpointerup = pointer(|gesture, _| gesture.ended());
    let ontouchend = Callback::from(move |event: TouchEvent| {
        let ended = std::mem::take(&mut *gesture.borrow_mut());
        // Nor may the mouse event that follows a touch move it; after scrolling there is none.
        if !ended.may_move() && event.cancelable() {
            event.prevent_default();
        }
    });

    html! {
        <div class="slider">
            { rail(view) }
            <input
                {id}
                type="range"
                min={numbers::plain(view.min)}
                max={numbers::plain(view.max)}
                step={numbers::plain(view.step)}
                {value}
                aria-valuetext={view.value_text.clone()}
                aria-describedby={described_by}
                autocomplete="off"
                {oninput} {onchange} {onkeydown} {onkeyup} {onblur}
                {onpointerdown} {onpointermove} onpointercancel={onpointerup.clone()} {onpointerup} {ontouchend}
            />
        </div>
    }
}
