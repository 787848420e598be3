//! The number field beside a slider: German decimals, so a text field with the role of a spinbutton.

use locale::numbers;
use locale::page as words;
use view::page::{Control, ControlView};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::state::Action;

/// Steps that a page key moves.
const PAGE: f64 = 10.0;

/// What has been typed and not been taken over.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    typed: Option<AttrValue>,
    fault: Option<AttrValue>,
}

/// The number field and, after a number it cannot take, the reason.
///
/// The ids of the control's name and unit, and those made here, begin with `id`.
#[hook]
pub(super) fn use_field(id: &AttrValue, view: &ControlView, dispatch: &Callback<Action>) -> Html {
    let draft = use_state(Draft::default);
    {
        // Whatever else moves the control answers what was typed before.
        let draft = draft.setter();
        use_effect_with(view.value, move |_| draft.set(Draft::default()));
    }
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(Draft { typed: Some(typed.into()), fault: draft.fault.clone() });
        })
    };
    let take_over = {
        let (view, dispatch, draft) = (view.clone(), dispatch.clone(), draft.clone());
        move |typed: String| match read(&view, &typed) {
            Ok(value) => {
                draft.set(Draft::default());
                dispatch.emit(Action::Settle);
                dispatch.emit(Action::Set(view.control, value));
                dispatch.emit(Action::Settle);
            }
            Err(fault) => draft.set(Draft { typed: Some(typed.into()), fault: Some(fault.into()) }),
        }
    };
    let onchange = {
        let take_over = take_over.clone();
        Callback::from(move |event: Event| take_over(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let onkeydown = {
        let (view, dispatch, draft) = (view.clone(), dispatch.clone(), draft.clone());
        Callback::from(move |event: KeyboardEvent| {
            let steps = match event.key().as_str() {
                "ArrowUp" => 1.0,
                "ArrowDown" => -1.0,
                "PageUp" => PAGE,
                "PageDown" => -PAGE,
                "Escape" => return draft.set(Draft::default()),
                "Enter" => return take_over(event.target_unchecked_into::<HtmlInputElement>().value()),
                _ => return,
            };
            event.prevent_default();
            dispatch.emit(Action::Set(view.control, view.value + steps * view.stride));
        })
    };
    let onkeyup = dispatch.reform(|_: KeyboardEvent| Action::Settle);

    let fault_id = format!("{}-fault", id);
    let unit_id = format!("{}-unit", id);
    let text = draft.typed.clone().unwrap_or_else(|| view.text.clone().into());
    let invalid = draft.fault.is_some();
    let described_by = if invalid { format!("{unit_id} {fault_id}") } else { unit_id.clone() };
    html! {
        <>
            <input
                    class="field"
                    type="text"
                    role="spinbutton"
                    inputmode="decimal"
                    autocomplete="off"
                    spellcheck="false"
                    aria-labelledby={format!("{}-name", id)}
                    aria-valuemin={numbers::plain(view.reach.0)}
                    aria-valuemax={numbers::plain(view.reach.1)}
                    aria-valuenow={numbers::plain(view.value)}
                    aria-valuetext={view.value_text.clone()}
                    aria-invalid={invalid.then_some("true")}
                    aria-describedby={described_by}
                    value={text}
                    {oninput} {onchange} {onkeydown} {onkeyup}
                />
            <p class="fault" id={fault_id} role="alert">{ draft.fault.clone().unwrap_or_default() }</p>
        </>
    }
}

/// The number that was typed, if the control can take it; otherwise what to tell the visitor.
fn read(view: &ControlView, typed: &str) -> Result<f64, String> {
    // What is shown may be rounded: unchanged text leaves the value as it is.
    if typed == view.text {
        return Ok(view.value);
    }
    let refused = |reason: String| words::refused(&reason, &view.value_text);
    let value = numbers::parse(typed).map_err(|reason| refused(reason.to_string()))?;
    let (least, most) = view.reach;
    if (least..=most).contains(&value) {
        return Ok(value);
    }
    Err(refused(match view.control {
        Control::TargetYear => words::year_out_of_range(least, most),
        Control::Lever(_) => words::out_of_range(least, most, view.digits),
    }))
}
