//! What a visitor can set: the area, and the controls in their groups.

mod area;
mod control;
mod field;
mod homes;
mod rail;
mod slider;

use std::rc::Rc;

use locale::page as words;
use view::AreaOption;
use view::page::{Control, Page};
use yew::prelude::*;

use area::AreaSelect;
pub(crate) use area::{AreaRadios, Choice};
use control::Lever;
use homes::HomesChoice;

use crate::state::Action;
use crate::toolbar::{Possible, Toolbar};

/// The control in whose group the role of dwellings stands.
const HOMES_FOLLOW: Control = Control::Lever(scenario::Lever::Infill);

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Everything the page says.
    pub(crate) page: Rc<Page>,
    /// The areas to choose from.
    pub(crate) areas: Rc<Vec<AreaOption>>,
    /// The chosen one.
    pub(crate) area: scenario::Area,
    /// Which of the buttons at the end can do something.
    pub(crate) possible: Possible,
    /// Takes what the visitor does.
    pub(crate) dispatch: Callback<Action>,
}

/// The column of controls with the list of what they change.
#[component]
pub(crate) fn Controls(props: &Props) -> Html {
    let mut number = 0;
    let groups = props.page.controls.iter().enumerate().map(|(at, group)| {
        let heading = format!("group-{at}");
        let levers = group.controls.iter().map(|view| {
            number += 1;
            html! { <Lever key={view.name.clone()} {number} view={view.clone()} dispatch={props.dispatch.clone()} /> }
        });
        html! {
            <section class="group" aria-labelledby={heading.clone()}>
                <h3 id={heading}>{ &group.heading }</h3>
                { for levers }
                if group.controls.iter().any(|view| view.control == HOMES_FOLLOW) {
                    <HomesChoice view={props.page.homes.clone()} dispatch={props.dispatch.clone()} />
                }
            </section>
        }
    });
    let groups: Vec<Html> = groups.collect();
    html! {
        <section class="controls" id="controls" tabindex="-1" aria-labelledby="controls-heading">
            <h2 id="controls-heading" class="unseen">{ words::LEVERS }</h2>
            <AreaSelect areas={props.areas.clone()} area={props.area} dispatch={props.dispatch.clone()} />
            { for groups }
            <p class="remark">{ words::MARKS }</p>
            <section class="deviations" aria-labelledby="deviations-heading">
                <h3 id="deviations-heading">{ words::DEVIATIONS }</h3>
                { deviations(&props.page.deviations) }
            </section>
            <Toolbar possible={props.possible} dispatch={props.dispatch.clone()} />
        </section>
    }
}

fn deviations(lines: &[String]) -> Html {
    if lines.is_empty() {
        return html! { <p>{ words::NO_DEVIATIONS }</p> };
    }
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}
