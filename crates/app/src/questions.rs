//! Three guided questions for a first visit: a card that moves the levers step by step and shows where to look.

use std::rc::Rc;

use crate::{Action, AtDesk};
use gloo::timers::callback::Timeout;
use locale::questions as words;
use view::State;
use view::levers::questions::{Look, Question, Step};
use view::page::Control;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, FocusOptions, HtmlElement};
use yew::prelude::*;

use crate::figures::class;
use crate::focus;
use crate::parts::with;

/// Heading of the card, which takes the focus with each step.
const HEADING: &str = "guide-heading";
/// Class of what a step looks at.
const LOOKED_AT: &str = "looked-at";
/// The headline number with its difference.
const NUMBER: &str = ".headline .bar";
/// Room around what is looked at, in CSS pixels.
const MARGIN: f64 = 12.0;
/// Height of the buttons that stay at the foot of the levers, in CSS pixels.
const TOOLBAR: f64 = 80.0;
/// The card keeps at least this height, in CSS pixels: its heading and its buttons.
const LEAST: f64 = 150.0;
/// Milliseconds until a new state has been drawn.
const SETTLED: u32 = 150;

/// A question that is being walked through.
#[derive(Clone, PartialEq)]
struct Walk {
    question: Question,
    step: usize,
    /// What the visitor had before.
    start: Rc<State>,
}

/// The questions, and the card of the one that was chosen.
#[component]
pub(crate) fn Questions(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let walk = use_state(|| None::<Walk>);
    let steps = use_memo(
        (crate::City(desk.explorer().clone()), walk.as_ref().map(|walk| (walk.question, walk.start.clone()))),
        |(city, asked)| {
            asked.as_ref().map(|(question, start)| city.0.levers().walk(*question, start)).unwrap_or_default()
        },
    );
    let look = walk.as_ref().and_then(|walk| steps.get(walk.step)).map(|step| step.look);
    let place = walk.as_ref().map(|walk| (walk.question, walk.step));
    use_effect_with((place, look), |(_, look)| {
        let settled = look.map(|look| {
            show(look);
            // Sentences and pictures of the new state may have moved what is looked at; a visitor may have scrolled on, and stays there.
            Timeout::new(SETTLED, move || {
                let _ = clear(look);
            })
        });
        || {
            drop(settled);
            look_away();
        }
    });

    let go = with((desk.clone(), walk.clone()), move |(desk, walk), next: Walk| {
        // The first step of a question is not among those of the one before.
        let steps = desk.explorer().levers().walk(next.question, &next.start);
        if let Some(step) = steps.get(next.step) {
            desk.dispatch.emit(Action::Change(Box::new(step.state.clone())));
            walk.set(Some(next));
        }
    });
    let questions = desk.explorer().levers().questions().into_iter().map(|question| {
        let start = walk.as_ref().map_or_else(|| desk.state(), |walk| walk.start.clone());
        let onclick = go.reform(move |_: MouseEvent| Walk { question, step: 0, start: start.clone() });
        let pressed = walk.as_ref().is_some_and(|walk| walk.question == question);
        html! {
            <button type="button" aria-pressed={if pressed { "true" } else { "false" }} {onclick}>{ desk.explorer().levers().title(question) }</button>
        }
    });
    let end = with((desk.clone(), walk.clone()), move |(desk, walk), back: bool| {
        if let (true, Some(walk)) = (back, &**walk) {
            desk.dispatch.emit(Action::Change(Box::new((*walk.start).clone())));
        }
        walk.set(None);
        // Where the visitor goes on.
        focus("controls");
    });
    let card = walk.as_ref().and_then(|walk| {
        Some(card(desk.explorer().levers().title(walk.question), walk, steps.get(walk.step)?, steps.len(), &go, &end))
    });
    html! {
        <>
            <p>{ words::about() }</p>
            <div class="questions">{ for questions }</div>
            { card }
        </>
    }
}

fn card(title: String, walk: &Walk, step: &Step, all: usize, go: &Callback<Walk>, end: &Callback<bool>) -> Html {
    let last = walk.step + 1 == all;
    let to = |by: isize| {
        let next = walk.step.checked_add_signed(by).map(|step| Walk { step, ..walk.clone() });
        next.map(|next| go.reform(move |_: MouseEvent| next.clone()))
    };
    let stop = |back: bool| end.reform(move |_: MouseEvent| back);
    html! {
        <section class={classes!("guide", matches!(step.look, Look::Lever(_)).then_some("aside"))} aria-labelledby={HEADING}>
            <p class="remark">{ title }{ " · " }{ words::step(walk.step + 1, all) }</p>
            <h3 id={HEADING} tabindex="-1">
                if last {
                    { words::now_you() }
                } else {
                    { words::look() }{ " " }<em>{ &step.look_at }</em>
                }
            </h3>
            { for step.say.iter().map(|line| html! { <p>{ line }</p> }) }
            <div class="actions">
                if last {
                    <button type="button" class="main" onclick={stop(false)}>{ words::keep() }</button>
                    <button type="button" onclick={stop(true)}>{ words::back() }</button>
                } else {
                    <button type="button" class="main" onclick={to(1)}>{ words::next() }</button>
                }
                if walk.step > 0 {
                    <button type="button" onclick={to(-1)}>{ words::previous() }</button>
                }
                if !last {
                    <button type="button" onclick={stop(true)}>{ words::stop() }</button>
                }
            </div>
        </section>
    }
}

/// Marks what a step looks at, brings it into sight, and puts the focus on the card that explains it.
fn show(look: Look) {
    let Some(document) = document() else { return };
    if let Some(element) = element(&document, look) {
        // Fails only for a class that is no word.
        let _ = element.class_list().add_1(LOOKED_AT);
    }
    let _ = in_sight(look);
    let heading = document.get_element_by_id(HEADING).and_then(|heading| heading.dyn_into::<HtmlElement>().ok());
    if let Some(heading) = heading {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = heading.focus_with_options(&options);
    }
}

/// Brings what a step looks at into sight, and takes the card out of its way.
fn in_sight(look: Look) -> Option<()> {
    let document = document()?;
    // As high as it would like to be, until something stands in its way.
    card_of(&document)?.style().remove_property("max-height").ok()?;
    if matches!(look, Look::Lever(_)) {
        // What the lever does is read from the number.
        bring_into_sight(&document, &document.query_selector(NUMBER).ok()??);
    }
    bring_into_sight(&document, &element(&document, look)?);
    clear(look)
}

fn card_of(document: &Document) -> Option<HtmlElement> {
    document.query_selector(".guide").ok()??.dyn_into().ok()
}

/// Makes the card as low as it must be to cover nothing of what is looked at; its text scrolls, its buttons stay.
fn clear(look: Look) -> Option<()> {
    let document = document()?;
    let (card, element) = (card_of(&document)?, element(&document, look)?);
    let height = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let (here, there) = (element.get_bounding_client_rect(), card.get_bounding_client_rect());
    let beside = there.right() <= here.left() || here.right() <= there.left();
    let seen = here.top() < height && here.bottom() > 0.0;
    if seen && !beside && there.top() < here.bottom() + MARGIN / 2.0 {
        let room = (height - here.bottom() - MARGIN / 2.0 - (height - there.bottom())).max(LEAST);
        card.style().set_property("max-height", &format!("{}px", room.floor())).ok()?;
    }
    Some(())
}

/// Scrolls as little as is needed: below what stays at the top of the page, above the card where that stands in the way. The
/// browser's own way does not know the card, which stands on one side only.
fn bring_into_sight(document: &Document, element: &Element) -> Option<()> {
    let window = web_sys::window()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let root = document.document_element()?;
    let kept = window.get_computed_style(&root).ok()??.get_property_value("scroll-padding-top").ok()?;
    let top = js_sys::parse_float(&kept).max(0.0);
    let column = element.closest(".controls").ok()?;
    if let Some(column) = column.filter(|column| column.scroll_height() > column.client_height()) {
        let (here, frame) = (element.get_bounding_client_rect(), column.get_bounding_client_rect());
        let (first, last) = (frame.top().max(0.0), frame.bottom().min(height) - TOOLBAR);
        if here.top() < first || here.bottom() > last {
            // Whole pixels are what a column scrolls by.
            let by = (here.top() - first - MARGIN).round() as i32;
            column.set_scroll_top(column.scroll_top() + by);
        }
    }
    let here = element.get_bounding_client_rect();
    let card = document.query_selector(".guide").ok()??.get_bounding_client_rect();
    let in_the_way = card.right() > here.left() && card.left() < here.right();
    let bottom = if in_the_way { card.top() } else { height } - MARGIN;
    let (above, below) = (here.top() - top, here.bottom() - bottom);
    if above < 0.0 {
        window.scroll_by_with_x_and_y(0.0, above);
    } else if below > 0.0 {
        window.scroll_by_with_x_and_y(0.0, below.min(above));
    }
    Some(())
}

fn look_away() {
    let Some(marked) = document().and_then(|it| it.query_selector(".looked-at").ok().flatten()) else { return };
    let _ = marked.class_list().remove_1(LOOKED_AT);
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn element(document: &Document, look: Look) -> Option<Element> {
    let selector = match look {
        Look::Number => NUMBER.to_owned(),
        // The drawing: with title and remarks it would not fit beside the card on a phone.
        Look::Picture(picture) => [".figure.", class(picture), " .picture"].concat(),
        Look::Lever(control) => {
            // Levers are numbered from 1 in the order of the page.
            let number = Control::ALL.iter().position(|other| *other == control)? + 1;
            return document.get_element_by_id(&format!("control-{number}"))?.closest(".lever").ok()?;
        }
    };
    document.query_selector(&selector).ok()?
}
