//! The doors below the result.

use locale::panels as words;
use yew::prelude::*;

use super::panel::{DOORS, GROUPS, Group, Panel};
use super::rooms::toggle;
use crate::action::Action;
use crate::desk::Desk;

/// The doors to what the page is used for, in sight from the first screen, and behind the open one its group.
pub(crate) fn doors(desk: &Desk, place: Html) -> Html {
    let doors = GROUPS.iter().take(DOORS).enumerate().filter(|(_, it)| it.panels.iter().any(Panel::offered));
    let doors = doors.map(|(at, Group { id, heading, first, .. })| {
        let onclick = {
            let (desk, first) = (desk.clone(), *first);
            Callback::from(move |_: MouseEvent| {
                let first = first.filter(|first| desk.door() != Some(at) && !desk.is_open(*first));
                desk.dispatch.emit(Action::Door(at));
                if let Some(first) = first {
                    toggle(first, &desk);
                }
            })
        };
        let open = if desk.door() == Some(at) { "true" } else { "false" };
        html! { <button type="button" id={format!("door-{id}")} aria-expanded={open} {onclick}>{ heading() }</button> }
    });
    html! {
        <div class="doors">
            <div role="group" id="tools" tabindex="-1" aria-label={words::doors()}>{ for doors }</div>
            // Always there, so that the doors stay the same elements and keep the focus.
            <div class="place">{ place }</div>
        </div>
    }
}
