//! Above everything: which card the page shows, and what collection was opened. Whoever opens a shared one lands at its comparison.

use std::cell::Cell;

use js_sys::Reflect;
use locale::cards::above as words;
use view::compare::collection::{opened, whose};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::parts::with;
use crate::{AtDesk, Panel, document, focus, heading_id};

/// Who waits for the comparison.
#[derive(Clone, Copy, Default, PartialEq)]
enum Awaited {
    #[default]
    Nobody,
    /// A visitor whom the address has brought here.
    Arriving,
    /// Who has pressed the button.
    Pressing,
}

/// The lines above everything; nothing as long as no scenario is kept.
#[component]
pub(crate) fn Above(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let state = desk.state();
    let collection = &state.collection;
    let awaited = use_memo((), |()| Cell::new(Awaited::Nobody));
    {
        // Cards that were there before anything could be kept here have come with the address.
        let (awaited, shared) = (awaited.clone(), collection.cards.len() > 1);
        use_effect_with((), move |()| {
            if shared && !reloaded() && open_comparison() {
                awaited.set(Awaited::Arriving);
            }
        });
    }
    let is_open = desk.is_open(Panel::SideBySide);
    {
        let awaited = awaited.clone();
        use_effect_with(is_open, move |is_open| match awaited.take() {
            Awaited::Pressing if *is_open => land(),
            // Whoever has begun to read elsewhere is left there.
            Awaited::Arriving if *is_open && at_the_top() => land(),
            waiting if !is_open => awaited.set(waiting),
            _ => {}
        });
    }
    if collection.cards.is_empty() {
        return Html::default();
    }
    let compare = with(awaited, move |awaited, _: MouseEvent| {
        if is_open {
            land();
        } else if open_comparison() {
            awaited.set(Awaited::Pressing);
        }
    });
    html! {
        <section class="whose" aria-label={words::place()}>
            if let Some(card) = opened(collection, &state.scenario) {
                <p><strong>{ card }</strong></p>
            }
            <p>
                { whose(collection) }
                if !collection.question.is_empty() {
                    { ": " }<q>{ &collection.question }</q>
                }
            </p>
            if collection.cards.len() > 1 && document().is_some_and(|it| it.get_element_by_id(&heading()).is_some()) {
                <button type="button" onclick={compare}>{ words::compare() }</button>
            }
        </section>
    }
}

fn heading() -> String {
    heading_id(Panel::SideBySide)
}

/// Opens the comparison as its heading does, which fetches it where it is not here; not where the page shows no panels.
fn open_comparison() -> bool {
    let heading = document().and_then(|document| document.get_element_by_id(&heading()));
    let heading = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = &heading {
        heading.click();
    }
    heading.is_some()
}

/// Leads to the comparison.
fn land() {
    focus(&heading());
    if let Some(heading) = document().and_then(|document| document.get_element_by_id(&heading())) {
        heading.scroll_into_view();
    }
}

/// Whether the visitor has not gone elsewhere yet.
fn at_the_top() -> bool {
    document().and_then(|document| document.scrolling_element()).is_some_and(|page| page.scroll_top() == 0)
}

/// Whether the page was here before: then the visitor stays where they were.
fn reloaded() -> bool {
    let Some(window) = web_sys::window() else { return false };
    let of = |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED);
    // The old interface: one number, and every browser has it.
    of(&of(&of(&window, "performance"), "navigation"), "type").as_f64() == Some(1.0)
}
