//! Which levers nobody may move.

use locale::cards::locks as words;
use scenario::Lever;
use view::compare::collection::Edit;
use yew::prelude::*;

use super::Workbench;

#[derive(Properties, PartialEq)]
pub(super) struct LocksProps {
    pub(super) bench: Workbench,
    pub(super) locked: Vec<Lever>,
}

/// A box for each lever.
#[component]
pub(super) fn Locks(props: &LocksProps) -> Html {
    let LocksProps { bench, locked } = props;
    let levers = bench.desk.explorer().levers().names();
    let lock = |levers: Vec<Lever>| {
        let bench = bench.clone();
        Callback::from(move |()| bench.edit(Edit::Lock(levers.clone()), words::count(levers.len())))
    };
    let boxes = levers.iter().map(|(lever, name)| {
        let checked = locked.contains(lever);
        let mut next: Vec<Lever> = locked.iter().copied().filter(|other| other != lever).collect();
        if !checked {
            next.push(*lever);
        }
        let onchange = lock(next).reform(|_: Event| ());
        html! { <li><label class="tick"><input type="checkbox" {checked} {onchange} />{ name }</label></li> }
    });
    let others = levers.iter().map(|(lever, _)| *lever).filter(|lever| *lever != Lever::Infill).collect();
    html! {
        <details class="fold">
            <summary>{ words::heading() }</summary>
            <p class="remark">{ words::about() }</p>
            <div class="actions">
                <button type="button" onclick={lock(others).reform(|_: MouseEvent| ())}>{ words::only_infill() }</button>
                <button type="button" onclick={lock(Vec::new()).reform(|_: MouseEvent| ())}>{ words::none() }</button>
            </div>
            <fieldset class="locks">
                <legend>{ words::list() }</legend>
                <ul>{ for boxes }</ul>
            </fieldset>
        </details>
    }
}
