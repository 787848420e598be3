//! What a visitor can set: the area, and the controls in their groups.

mod area;
mod control;
mod field;
mod gesture;
mod homes;
mod list;
mod rail;
mod slider;

use locale::page as words;
use view::page::{Control, Page};
use yew::prelude::*;

pub(crate) use area::{Choice, area_radios, use_area_list};
pub(crate) use control::Lever;
#[cfg(test)]
pub(crate) use control::LeverProps;
use homes::homes;
pub(crate) use list::{List, use_list};

use crate::action::Action;
use crate::state::Possible;
use crate::toolbar::toolbar;

/// The control in whose group the role of dwellings stands.
const HOMES_FOLLOW: Control = Control::Lever(scenario::Lever::Infill);

/// The column of controls with the list of what they change; `more` are its panels.
pub(crate) fn controls(
    page: &Page,
    area_list: Html,
    more: Html,
    dispatch: &Callback<Action>,
    possible: Possible,
) -> Html {
    let mut number = 0;
    let groups = page.controls.iter().enumerate().map(|(at, group)| {
        let heading = format!("group-{at}");
        let levers = group.controls.iter().map(|view| {
            number += 1;
            html! { <Lever key={view.name.clone()} {number} view={view.clone()} dispatch={dispatch.clone()} /> }
        });
        html! {
            <section class="group" aria-labelledby={heading.clone()}>
                <h3 id={heading}>{ &group.heading }</h3>
                { for levers }
                if group.controls.iter().any(|view| view.control == HOMES_FOLLOW) {
                    { homes(&page.homes, dispatch) }
                }
            </section>
        }
    });
    let groups: Vec<Html> = groups.collect();
    let marked = page.controls.iter().flat_map(|group| &group.controls).any(|view| view.office.is_some());
    html! {
        <section class="controls" id="controls" tabindex="-1" aria-labelledby="controls-heading">
            <h2 id="controls-heading" class="unseen">{ words::levers() }</h2>
            { area_list }
            { for groups }
            <p class="remark">{ words::marks() }if marked { { words::office_mark() } }</p>
            { more }
            <section class="deviations" aria-labelledby="deviations-heading">
                <h3 id="deviations-heading">{ words::deviations() }</h3>
                { deviations(&page.deviations) }
            </section>
            { toolbar(possible, dispatch) }
        </section>
    }
}

fn deviations(lines: &[String]) -> Html {
    if lines.is_empty() {
        return html! { <p>{ words::no_deviations() }</p> };
    }
    html! { <ul translate="no">{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
