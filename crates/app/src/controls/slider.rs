//! The slider: a native range with the baseline and the observed values drawn behind it.
//!
//! Browsers put the handle where it is touched, at once. A finger that only wants to scroll would move it: what the browser does is
//! taken back until the finger goes along the slider ([`Gesture`]).

use gloo::timers::callback::Timeout;
use locale::numbers;
use view::page::ControlView;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::gesture::Gesture;
use super::rail::rail;
use crate::action::Action;

/// After this time even a busy page has drawn what the handle's move changed.
const DRAWN_MS: u32 = 100;
/// What pointers of mice say they are; all others scroll the page.
const MOUSE: &str = "mouse";

/// What is known of the handle between two drawings.
#[derive(Clone, Copy, Default)]
struct Handle {
    /// A key that is held down moves many times; like a drag it is one change until it is let go.
    held: bool,
    gesture: Gesture,
    /// How often it was moved: a busy page draws later than the browser tells of the next key.
    moves: u32,
    /// The value that counts, as it was drawn last.
    value: f64,
}

/// The slider between its `ends`: the label refers to `id`, and `described_by` is the id of a remark on the value.
#[hook]
pub(super) fn use_slider(
    id: AttrValue,
    view: &ControlView,
    ends: (f64, f64),
    described_by: Option<AttrValue>,
    dispatch: &Callback<Action>,
) -> Html {
    let handle = use_mut_ref(Handle::default);
    let (control, value) = (view.control, numbers::plain(view.value));
    handle.borrow_mut().value = view.value;
    let oninput = {
        let (handle, dispatch) = (handle.clone(), dispatch.clone());
        let (baseline, near) = (view.baseline, view.stride / 2.0);
        Callback::from(move |event: InputEvent| {
            let slider = event.target_unchecked_into::<HtmlInputElement>();
            if handle.borrow().gesture.may_move() {
                handle.borrow_mut().moves += 1;
                // The baseline lies between two steps: the one next to it means it.
                let value = slider.value_as_number();
                let value = if (value - baseline).abs() < near { baseline } else { value };
                dispatch.emit(Action::Set(control, value));
            } else {
                slider.set_value_as_number(handle.borrow().value);
            }
        })
    };
    let onchange = {
        let (handle, dispatch) = (handle.clone(), dispatch.clone());
        Callback::from(move |event: Event| {
            // Where something else ends the way, the handle goes back to the value that counts, once it was drawn; what has moved it
            // meanwhile will end by itself.
            let (slider, later) = (event.target_unchecked_into::<HtmlInputElement>(), handle.clone());
            let Handle { moves, held, .. } = *handle.borrow();
            Timeout::new(DRAWN_MS, move || {
                let now = *later.borrow();
                if now.moves == moves {
                    slider.set_value_as_number(now.value);
                }
            })
            .forget();
            if !held {
                dispatch.emit(Action::Settle);
            }
        })
    };
    let onkeydown = {
        let handle = handle.clone();
        Callback::from(move |_: KeyboardEvent| {
            let mut handle = handle.borrow_mut();
            (handle.held, handle.gesture) = (true, Gesture::None);
        })
    };
    let release = {
        let (handle, dispatch) = (handle.clone(), dispatch.clone());
        move || {
            handle.borrow_mut().held = false;
            dispatch.emit(Action::Settle);
        }
    };
    let onkeyup = {
        let release = release.clone();
        Callback::from(move |_: KeyboardEvent| release())
    };
    let onblur = Callback::from(move |_: FocusEvent| release());
    let pointer = |next: fn(Gesture, &PointerEvent) -> Gesture| {
        let handle = handle.clone();
        Callback::from(move |event: PointerEvent| {
            let mut handle = handle.borrow_mut();
            handle.gesture = next(handle.gesture, &event);
        })
    };
    let onpointerdown =
        pointer(|_, event| Gesture::down(event.pointer_type() != MOUSE, event.client_x(), event.client_y()));
    let onpointermove = pointer(|gesture, event| gesture.moved(event.client_x(), event.client_y()));
    let onpointerup = pointer(|gesture, _| gesture.ended());
    let ontouchend = Callback::from(move |event: TouchEvent| {
        let ended = std::mem::take(&mut handle.borrow_mut().gesture);
        // Nor may the mouse event that follows a touch move it; after scrolling there is none.
        if !ended.may_move() && event.cancelable() {
            event.prevent_default();
        }
    });

    html! {
        <div class="slider">
            { rail(view, ends) }
            <input
                {id}
                type="range"
                min={numbers::plain(ends.0)}
                max={numbers::plain(ends.1)}
                step={numbers::plain(view.stride)}
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
