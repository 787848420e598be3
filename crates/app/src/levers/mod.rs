//! The levers beyond the main ones, and what districts deviate by.

pub(crate) mod course;
pub(crate) mod events;
pub(crate) mod infill;
mod line;
pub(crate) mod presets;
mod profile;
mod uptake;

use crate::{Action, Desk, Lever};
use locale::levers as words;
use view::levers::{DistrictType, FurtherLever, LeverGroup};
use view::page::LeverDeviation;
use yew::prelude::*;

use crate::focus;
use profile::picture;

/// Where the focus goes when a button of the list has taken itself away.
const OWN_VALUES: &str = "own-values";
/// Ids of these controls come after those of the main ones.
const FIRST_NUMBER: usize = 100;

/// What the panel holds.
pub(crate) fn levers(desk: &Desk) -> Html {
    let state = desk.state();
    let mut number = FIRST_NUMBER;
    let office = desk.explorer().levers().office();
    let groups: Vec<Html> = desk
        .explorer()
        .levers()
        .further_levers(&state)
        .iter()
        .map(|group| {
            let first = number;
            number += group.levers.len();
            folded(group, first, &desk.dispatch)
        })
        .collect();
    html! {
        <>
            { for groups }
            { persistence(desk) }
            if !office.is_empty() {
                <details class="fold">
                    <summary>{ desk.explorer().levers().office_heading() }</summary>
                    { for office.into_iter().map(|line| html! { <p class="remark">{ line }</p> }) }
                </details>
            }
            <h4 id={OWN_VALUES} tabindex="-1">{ words::heading::own_values() }</h4>
            { own_values(desk, &desk.explorer().levers().own_values(&state)) }
        </>
    }
}

/// How much of their ages districts keep; nothing in a city of a single one.
fn persistence(desk: &Desk) -> Html {
    let shares = desk.explorer().levers().persistence(&desk.state());
    if shares.is_empty() {
        return html! {};
    }
    let options = shares.into_iter().map(|share| {
        let (desk, label, checked) = (desk.clone(), share.label.clone(), share.chosen);
        let onchange = Callback::from(move |_: Event| {
            let next = desk.explorer().levers().with_persistence(&desk.state(), &share);
            desk.dispatch.emit(Action::Change(Box::new(next)));
        });
        html! { <label><input type="radio" name="persistence" {checked} {onchange} /><span>{ label }</span></label> }
    });
    html! {
        <details class="fold">
            <summary>{ words::heading::persistence() }</summary>
            <fieldset class="homes">
                <legend>{ locale::settings::persistence_field().name }</legend>
                { for options }
            </fieldset>
            { for words::persistence_means().into_iter().map(|text| html! { <p class="remark">{ text }</p> }) }
        </details>
    }
}

/// A group that opens by its heading.
fn folded(group: &LeverGroup, first: usize, dispatch: &Callback<Action>) -> Html {
    let levers = group.levers.iter().zip(first..).map(|(further, number)| lever(further, number, dispatch));
    html! {
        <details class="fold" key={group.heading}>
            <summary>{ group.heading }</summary>
            if !group.together.is_empty() {
                <p class="remark">{ &group.together }</p>
            }
            { for levers }
        </details>
    }
}

fn lever(further: &FurtherLever, number: usize, dispatch: &Callback<Action>) -> Html {
    let view = further.control.clone();
    html! {
        <div class="further" key={view.name.clone()}>
            <Lever {number} {view} dispatch={dispatch.clone()} />
            { known(further) }
        </div>
    }
}

/// What is known about a lever: of a kind of arrivals it opens, because it is much.
fn known(further: &FurtherLever) -> Html {
    let remarks = further.remarks.iter().map(|remark| html! { <p class="remark">{ remark }</p> });
    match &further.profile {
        None => html! { <>{ for remarks }</> },
        Some(profile) => html! {
            <details>
                <summary>{ words::who_comes(further.quality) }</summary>
                { picture(profile) }
                { for remarks }
            </details>
        },
    }
}

fn own_values(desk: &Desk, values: &[LeverDeviation]) -> Html {
    if values.is_empty() {
        return html! { <p class="remark">{ words::no_own_values() }</p> };
    }
    html! {
        <>
            <p class="remark">{ words::own_values_about() }</p>
            <ul class="entries">{ for values.iter().map(|value| own_value(desk, value)) }</ul>
        </>
    }
}

/// A deviation with what can be done about it.
fn own_value(desk: &Desk, value: &LeverDeviation) -> Html {
    let (lever, area) = (value.lever, value.area);
    let clear = {
        let desk = desk.clone();
        move || desk.explorer().levers().clear(&desk.state(), lever, area)
    };
    let give = DistrictType::ALL.map(|(to, label)| {
        let this = desk.clone();
        let give = move || this.explorer().levers().give_to(&this.state(), lever, area, to);
        action(desk, label(), &value.text, give, || ())
    });
    html! {
        <li key={value.text.clone()}>
            <p>{ &value.text }</p>
            <div class="actions">
                { for give }
                { action(desk, words::clear(), &value.text, clear, || focus(OWN_VALUES)) }
            </div>
        </li>
    }
}

/// A button that goes over to another state and then does `after`; its name says on what it acts.
fn action(desk: &Desk, label: &'static str, on: &str, next: impl Fn() -> view::State + 'static, after: fn()) -> Html {
    let dispatch = desk.dispatch.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        dispatch.emit(Action::Change(Box::new(next())));
        after();
    });
    html! { <button type="button" aria-label={words::action_on(label, on)} {onclick}>{ label }</button> }
}
