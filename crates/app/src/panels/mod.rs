//! The parts of the page that are closed until somebody opens them.

mod doors;
mod panel;
mod rooms;

use locale::panels as words;
use yew::prelude::*;

use crate::desk::Desk;
pub(crate) use doors::doors;
use panel::{COLUMN, GROUPS, Group, METHOD};
pub(crate) use panel::{Panel, door_of};
pub(crate) use rooms::{above, content, is_any_here, toggle, use_asked, with_protocol};

/// The groups of panels below the pictures; `method` stands under the heading of its group. The one whose door is open stands there.
pub(crate) fn panels(desk: &Desk, method: &Html) -> Html {
    let below = GROUPS.iter().enumerate().filter(|(at, _)| desk.door() != Some(*at));
    html! { <>{ for below.map(|(_, it)| group(it, desk, method)) }{ left_out() }</> }
}

fn group(Group { id, heading, panels, .. }: &Group, desk: &Desk, method: &Html) -> Html {
    if *id != METHOD && !panels.iter().any(Panel::offered) {
        return Html::default();
    }
    let heading_id = format!("{id}-heading");
    html! {
        <section class="panels" key={*id} id={*id} tabindex="-1" aria-labelledby={heading_id.clone()}>
            <h2 id={heading_id}>{ heading() }</h2>
            if *id == METHOD {
                { method.clone() }
            }
            { for panels.iter().copied().filter(Panel::offered).map(|one| panel(one, desk)) }
        </section>
    }
}

/// What stands behind the open door.
pub(crate) fn place(desk: &Desk) -> Html {
    desk.door().map(|at| group(&GROUPS[at], desk, &Html::default())).unwrap_or_default()
}

/// Where panels are left out: that they are, and the way to the page that has them.
fn left_out() -> Html {
    if words::left_out().is_empty() {
        return Html::default();
    }
    html! {
        <section class="panels" id="mehr" aria-labelledby="mehr-heading">
            <h2 id="mehr-heading">{ words::left_out_heading() }</h2>
            <p>{ words::left_out_about() }{ " " }<a href="#sprache=de">{ words::left_out_link() }</a></p>
        </section>
    }
}

/// The panels in the column of controls.
pub(crate) fn column(desk: &Desk) -> Html {
    html! { <div class="more">{ for COLUMN.iter().copied().filter(Panel::offered).map(|one| panel(one, desk)) }</div> }
}

/// One panel: its heading is the button that opens it.
pub(crate) fn panel(panel: Panel, desk: &Desk) -> Html {
    let open = desk.is_open(panel);
    let (title, about) = panel.words();
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| toggle(panel, &desk))
    };
    html! {
        <section class="panel" key={panel.id()}>
            // The one above everything stands under the heading of the page, and not under one of a part.
            <h3 aria-level={(panel == Panel::Questions).then_some("2")}>
                <button type="button" id={heading_id(panel)} aria-expanded={if open { "true" } else { "false" }} {onclick}>
                    { title }
                </button>
            </h3>
            <p>{ about }</p>
            if open {
                <div class="panel-content">{ content(panel, desk) }</div>
            }
        </section>
    }
}

/// Id of the button that opens a panel.
#[must_use]
pub(crate) fn heading_id(panel: Panel) -> String {
    format!("panel-{}", panel.id())
}
