//! What is taken along: a sheet to print, pictures, tables, the link.
//!
//! - `form` asks what stands on the sheet, `decision` what was decided, `paper` lays it out; `print` hands it to the browser.
//! - `order` is the text of an order paper.
//! - `pictures` saves a picture with everything that belongs to it; `tables` saves figures.

mod decision;
mod form;
mod order;
mod paper;
mod pictures;
mod print;
mod tables;

use crate::AtDesk;
use gloo::timers::callback::Timeout;
use locale::{output, protocol as words, qr};
use yew::prelude::*;

use crate::parts::with;
use crate::take::qr::LinkCode;

/// Sheet, preview and code follow a lever when it has come to rest: all of them together are more than a frame has room for.
const REST_MS: u32 = 200;

/// What the panel holds.
#[component]
pub(crate) fn Protocol(props: &AtDesk) -> Html {
    let rested = use_state(|| props.desk.clone());
    {
        let rested = rested.setter();
        use_effect_with(props.desk.clone(), move |desk| {
            let desk = desk.clone();
            let timeout = Timeout::new(REST_MS, move || rested.set(desk));
            move || drop(timeout)
        });
    }
    let desk = &*rested;
    html! {
        <>
            <h4>{ words::heading() }</h4>
            <form::Form desk={desk.clone()} />
            <h4>{ output::pictures() }</h4>
            <pictures::Pictures desk={desk.clone()} />
            <h4>{ output::tables() }</h4>
            <tables::Tables desk={desk.clone()} />
            <h4>{ output::workbook_heading() }</h4>
            <tables::Whole desk={desk.clone()} />
            <h4>{ qr::heading() }</h4>
            <LinkCode desk={desk.clone()} />
        </>
    }
}

/// A choice among texts by their number.
fn choice(
    label: &'static str,
    options: impl Iterator<Item = impl Into<AttrValue>>,
    chosen: &UseStateHandle<usize>,
) -> Html {
    let onchange = with(chosen.clone(), move |chosen, event: Event| {
        let select: web_sys::HtmlSelectElement = event.target_unchecked_into();
        // -1 where nothing is chosen, which a list without an empty line never says.
        chosen.set(usize::try_from(select.selected_index()).unwrap_or(0));
    });
    let options = options.enumerate().map(|(index, name)| {
        html! { <option value={index.to_string()} selected={index == **chosen}>{ name.into() }</option> }
    });
    html! { <label>{ label }<select {onchange}>{ for options }</select></label> }
}
