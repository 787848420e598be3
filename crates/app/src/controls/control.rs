//! One control: slider, number field, buttons, explanation.

use locale::page as words;
use view::page::ControlView;
use yew::prelude::*;

use super::field::use_field;
use super::slider::use_slider;
use crate::action::Action;

/// What a control is made from.
#[derive(Properties, PartialEq)]
pub(crate) struct LeverProps {
    /// Tells its ids from those of the other controls.
    pub number: usize,
    /// The control as it stands.
    pub view: ControlView,
    /// Takes what the visitor does.
    pub dispatch: Callback<Action>,
}

/// One control with everything that belongs to it.
#[component]
pub(crate) fn Lever(props: &LeverProps) -> Html {
    let (view, dispatch) = (&props.view, &props.dispatch);
    let id = AttrValue::from(format!("control-{}", props.number));
    let mark_id = (!view.marks.is_empty()).then(|| AttrValue::from(format!("{id}-mark")));
    let further = use_state_eq(|| false);
    let ends = view.ends(*further);
    let slider = use_slider(id.clone(), view, ends, mark_id.clone(), dispatch);
    // At an end of the slider, where there is more.
    let (near, all) = (view.stride / 2.0, view.ends(true));
    let at_end = view.value < ends.0 + near && all.0 < ends.0 || view.value > ends.1 - near && all.1 > ends.1;
    let field = use_field(&id, view, dispatch);
    html! {
        <div class="lever">
            <div class="lever-head">
                <label for={id.clone()} id={format!("{id}-name")}>{ &view.name }</label>
                <span class="lever-unit" id={format!("{id}-unit")}>{ &view.unit }</span>
            </div>
            { explanation(view) }
            <div class="lever-row" inert={view.locked}>
                { stepper(view, dispatch, Direction::Down) }
                { slider }
                { stepper(view, dispatch, Direction::Up) }
                { field }
            </div>
            if at_end {
                <button type="button" class="onwards" aria-label={words::further(&view.name)} onclick={move |_| further.set(true)}>{ words::further_short() }</button>
            }
            if let Some(mark) = view.mark() {
                <p class="lever-mark" id={mark_id} translate="no">{ mark }</p>
            }
        </div>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Down,
    Up,
}

/// A button that moves the control by one step.
fn stepper(view: &ControlView, dispatch: &Callback<Action>, direction: Direction) -> Html {
    let (label, sign, by, possible) = match direction {
        Direction::Down => (words::decrease(&view.name), words::MINUS_SIGN, -view.stride, view.value > view.reach.0),
        Direction::Up => (words::increase(&view.name), words::PLUS_SIGN, view.stride, view.value < view.reach.1),
    };
    let (control, dispatch) = (view.control, dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Settle);
        dispatch.emit(Action::Step(control, by));
        dispatch.emit(Action::Settle);
    });
    html! {
        <button type="button" class="step" aria-label={label} aria-disabled={(!possible).then_some("true")} {onclick}>
            { sign }
        </button>
    }
}

fn explanation(view: &ControlView) -> Html {
    html! {
        <details class="explain">
            <summary aria-label={words::explain(&view.name)}>{ words::EXPLAIN_SIGN }</summary>
            <p>{ &view.explanation }</p>
            <p class="remark">{ &view.source }</p>
            <p class="remark">{ &view.observed_note }</p>
        </details>
    }
}
