//! Scenarios that a debate starts from, and the figures they are made of.

use crate::{Action, AtDesk, City, Desk};
use locale::presets as words;
use view::levers::presets::PresetView;
use yew::prelude::*;

use crate::method::terms;
use crate::parts::table::prose;
use crate::parts::with;

/// The presets, each with the button that applies it.
#[component]
pub(crate) fn Presets(props: &AtDesk) -> Html {
    let desk = &props.desk;
    // Finding them takes longer than a frame: once is enough for a city.
    let presets = use_memo(City(desk.explorer().clone()), |city| city.0.levers().presets());
    let state = desk.state();
    let lines = presets.iter().map(|preset| line(desk, preset, preset.is_applied(&state)));
    html! {
        <>
            <p class="remark">{ terms::marked(words::about()) }</p>
            <ul class="entries">{ for lines }</ul>
            <p class="remark">{ words::whence() }</p>
        </>
    }
}

fn line(desk: &Desk, preset: &PresetView, applied: bool) -> Html {
    let onclick = with((desk.clone(), preset.clone()), move |(desk, preset), _: MouseEvent| {
        desk.dispatch.emit(Action::Change(Box::new(preset.apply(&desk.state()))));
    });
    html! {
        <li key={preset.name.clone()} class="preset">
            <button type="button" aria-label={words::apply(&preset.name)} aria-pressed={if applied { "true" } else { "false" }} {onclick}>
                { &preset.name }
            </button>
            <p class="remark">{ &preset.sentence }</p>
            if let Some(label) = preset.label {
                <p class="lever-mark">{ label }</p>
            }
        </li>
    }
}

/// The figures of every preset, for the panel of assumptions.
#[component]
pub(crate) fn Derivations(props: &AtDesk) -> Html {
    let presets = use_memo(City(props.desk.explorer().clone()), |city| city.0.levers().presets());
    let figures = presets.iter().filter_map(|preset| {
        let derivation = preset.derivation.as_ref()?;
        Some(html! {
            <div class="derivation" key={preset.name.clone()}>
                { prose(derivation) }
                if let Some(label) = preset.label {
                    <p class="lever-mark">{ label }</p>
                }
            </div>
        })
    });
    html! { <><h4>{ words::derivation() }</h4>{ for figures }</> }
}
