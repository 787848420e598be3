//! The number field next to a slider: decimals of the language, so a text field with the role of a spinbutton.
//!
//! What a typed number means is decided by [`view::typed`]; here stands what has been typed until it is taken over.

use locale::numbers;
use view::levers::typed::Meant;
use view::page::{Control, ControlView};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::action::Action;
use crate::soon;

/// Steps that a page key moves.
const PAGE: f64 = 10.0;

/// What has been typed and not been taken over, and what is said about it.
#[derive(Clone, Default, PartialEq)]
struct Draft {
    typed: Option<AttrValue>,
    fault: Option<AttrValue>,
    /// About a number that was taken over: the value it became, and what was done to it.
    told: Option<(f64, AttrValue)>,
}

impl Draft {
    fn fault(typed: String, fault: String) -> Self {
        Self { typed: Some(typed.into()), fault: Some(fault.into()), told: None }
    }

    /// What remains of it when the control stands at `value`: what was said about just this one.
    fn at(&self, view: &ControlView) -> Self {
        let told = self.told.clone().filter(|(told, _)| (told - view.value).abs() < view.step / 2.0);
        Self { told, ..Self::default() }
    }
}

/// The number field and, after a number it cannot take or has changed, what there is to tell.
///
/// The ids of the control's name and unit, and those made here, begin with `id`.
#[hook]
pub(super) fn use_field(id: &AttrValue, view: &ControlView, dispatch: &Callback<Action>) -> Html {
    let draft = use_state(Draft::default);
    {
        // Whatever else moves the control answers what was typed before.
        let (draft, view) = (draft.clone(), view.clone());
        use_effect_with(view.value, move |_| draft.set(draft.at(&view)));
    }
    let oninput = {
        let draft = draft.clone();
        Callback::from(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<HtmlInputElement>().value();
            draft.set(Draft { typed: Some(typed.into()), told: None, ..(*draft).clone() });
        })
    };
    // Goes on `steps` from the number that was typed; with none it is taken over as it is, and that is a change of its own.
    let take_over = {
        let (view, dispatch, draft) = (view.clone(), dispatch.clone(), draft.clone());
        move |typed: String, steps: f64| {
            let (view, dispatch, draft) = (view.clone(), dispatch.clone(), draft.clone());
            // What is shown may be rounded: unchanged text leaves the value as it is.
            if typed == view.text {
                draft.set(draft.at(&view));
                if steps != 0.0 {
                    dispatch.emit(Action::Step(view.control, steps * view.stride));
                }
                return;
            }
            let (moved, text) = (view.clone(), typed.clone());
            let take = move |meant: Result<Meant, String>| match meant {
                Ok(Meant { value, told }) => {
                    let told = told.filter(|_| steps == 0.0).map(|told| (value, told.into()));
                    draft.set(Draft { told, ..Draft::default() });
                    dispatch.emit(Action::Set(moved.control, value + steps * moved.stride));
                    if steps == 0.0 {
                        dispatch.emit(Action::Settle);
                    }
                }
                Err(fault) => draft.set(Draft::fault(text, fault)),
            };
            spawn_local(async move {
                match (soon::fetched(true).await, plain(&view, &typed)) {
                    (Some(soon), _) => take((soon.meant)(&view, &typed)),
                    (None, Some(value)) => take(Ok(Meant { value, told: None })),
                    (None, None) => {}
                }
            });
        }
    };
    let settled = {
        let (take_over, dispatch) = (take_over.clone(), dispatch.clone());
        move |typed: String| {
            dispatch.emit(Action::Settle);
            take_over(typed, 0.0);
        }
    };
    let onchange = {
        let settled = settled.clone();
        Callback::from(move |event: Event| settled(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let onkeydown = {
        let draft = draft.clone();
        Callback::from(move |event: KeyboardEvent| {
            let typed = || event.target_unchecked_into::<HtmlInputElement>().value();
            let steps = match event.key().as_str() {
                "ArrowUp" => 1.0,
                "ArrowDown" => -1.0,
                "PageUp" => PAGE,
                "PageDown" => -PAGE,
                "Escape" => return draft.set(Draft::default()),
                "Enter" => return settled(typed()),
                _ => return,
            };
            event.prevent_default();
            take_over(typed(), steps);
        })
    };
    let onkeyup = dispatch.reform(|_: KeyboardEvent| Action::Settle);

    let said_id = format!("{}-said", id);
    let unit_id = format!("{}-unit", id);
    let text = draft.typed.clone().unwrap_or_else(|| view.text.clone().into());
    let invalid = draft.fault.is_some();
    let said = draft.fault.clone().or(draft.told.as_ref().map(|(_, told)| told.clone()));
    let described_by = if said.is_some() { format!("{unit_id} {said_id}") } else { unit_id.clone() };
    html! {
        <>
            <input
                    class="field"
                    type="text"
                    role="spinbutton"
                    inputmode={keyboard(view)}
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
            <p class={classes!("fault", (!invalid).then_some("hint"))} id={said_id} role="alert" translate="no">
                { said.unwrap_or_default() }
            </p>
        </>
    }
}

/// Digits alone, within reach: a number that needs nobody to read it. Without a network levers can still be set.
fn plain(view: &ControlView, typed: &str) -> Option<f64> {
    let digit = |sum: f64, byte: u8| byte.is_ascii_digit().then(|| 10.0 * sum + f64::from(byte - b'0'));
    let value = typed.bytes().try_fold(0.0, digit)?;
    (!typed.is_empty() && view.reach.0 <= value && value <= view.reach.1).then_some(value)
}

/// Which keyboard a phone shows. That for decimals has no minus on an iPhone.
fn keyboard(view: &ControlView) -> &'static str {
    match view.control {
        Control::TargetYear => "numeric",
        Control::Lever(_) if view.min < 0.0 => "text",
        Control::Lever(_) => "decimal",
    }
}
