//! A picture that is pointed at, touched, or gone through by arrow keys tells what stands there.

use std::rc::Rc;

use charts::{Point, Style};
use gloo::events::EventListener;
use locale::pointing as words;
use view::page::Page;
use view::ranges;
use view::{Picture, Span};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use super::{label, marks};
use crate::desk::Desk;
use crate::figures::style;
use crate::{Screen, use_palette, use_screen};

/// A finger that has moved further scrolls, and asks nothing.
const STILL_PX: f64 = 10.0;

#[derive(Properties, PartialEq)]
pub(super) struct ReadingProps {
    pub(super) desk: Desk,
    pub(super) picture: Picture,
    /// The frame of the picture, in which a pointer asks.
    pub(super) frame: Element,
}

/// The place that is asked about.
#[derive(Clone, Copy, PartialEq)]
struct Asked {
    place: usize,
    /// Whether the label is seen.
    shown: bool,
}

/// What goes through the places, their mark and their label.
#[component]
pub(super) fn Reading(props: &ReadingProps) -> Html {
    let ReadingProps { desk, picture, frame } = props;
    let picture = *picture;
    let (page, state) = (desk.page(), desk.state());
    let (node, label_node) = (use_node_ref(), use_node_ref());
    let screen = use_screen(&node);
    let palette = use_palette();
    let asked = use_state_eq(|| None::<Asked>);
    let chart = ranges::chart(&page.figures, picture);
    let style = screen.map(|screen| style(&screen, palette));
    {
        // Other years are other places.
        let asked = asked.setter();
        use_effect_with((state.area, state.span, state.scenario.target_year()), move |_: &(_, Span, i32)| {
            asked.set(None);
        });
    }
    use_pointer(frame, picture, &page, style, &asked);
    let last = chart.places().saturating_sub(1);
    let place = asked.map_or(begin(&page, picture), |asked| asked.place).min(last);
    let probe = style.and_then(|style| chart.at(&style, place));
    let shown = asked.is_some_and(|asked| asked.shown);
    let told = probe.as_ref().map(|probe| desk.explorer().pointing().told(&state, &page, probe));
    use_escape(shown, &asked);
    {
        let label_node = label_node.clone();
        let (area, frame) = (probe.as_ref().filter(|_| shown).map(|probe| probe.area), frame.clone());
        use_effect_with((area, told.clone(), screen), move |(area, _, screen)| {
            if let (Some(area), Some(screen)) = (area, screen) {
                put(&label_node, area, screen, &frame);
            }
        });
    }
    let ask = {
        let asked = asked.setter();
        move |place: usize| asked.set(Some(Asked { place, shown: true }))
    };
    let onfocus = {
        let ask = ask.clone();
        Callback::from(move |_: FocusEvent| ask(place))
    };
    let oninput = Callback::from(move |event: InputEvent| {
        let value = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
        ask(value.max(0.0) as usize);
    });
    let onblur = {
        let asked = asked.setter();
        Callback::from(move |_: FocusEvent| asked.set(Some(Asked { place, shown: false })))
    };
    let name = words::places(&page.figures.text(picture).name);
    let sentence = told.as_ref().map(view::pointing::Told::sentence);
    html! {
        <div class="places" ref={node} translate="no">
            <input type="range" min="0" max={last.to_string()} step="1" value={place.to_string()} aria-label={name} aria-valuetext={sentence}
                {onfocus} {oninput} {onblur} />
            if shown {
                { for probe.map(|probe| marks::mark(&probe.mark)) }
                <div class="place-label" ref={label_node} aria-hidden="true">{ for told.as_ref().map(marks::told) }</div>
            }
        </div>
    }
}

/// Where the keys begin: in the target year, at the chosen district, at the youngest.
fn begin(page: &Page, picture: Picture) -> usize {
    let figures = &page.figures;
    match picture {
        Picture::Development | Picture::Balance => usize::MAX,
        Picture::Pyramid => 0,
        Picture::Districts => figures.districts.chart.selected.unwrap_or_default(),
    }
}

/// What a pointer asks: a mouse and a pen wherever they are, a finger where it has touched or goes along the picture. A finger that goes
/// up or down scrolls; the browser then takes the pointer away.
#[hook]
fn use_pointer(
    frame: &Element,
    picture: Picture,
    page: &Rc<Page>,
    style: Option<Style>,
    asked: &UseStateHandle<Option<Asked>>,
) {
    // The listeners stay; what they ask is what is shown now.
    let latest = use_mut_ref(|| (page.clone(), style));
    *latest.borrow_mut() = (page.clone(), style);
    let setter = asked.setter();
    use_effect_with(frame.clone(), move |frame| {
        let began = Rc::new(std::cell::Cell::new(None::<(i32, i32)>));
        let find = move |event: &PointerEvent, frame: &Element| -> Option<Asked> {
            let (page, style) = latest.borrow().clone();
            let corner = frame.get_bounding_client_rect();
            let (x, y) = (f64::from(event.client_x()) - corner.left(), f64::from(event.client_y()) - corner.top());
            let place = ranges::chart(&page.figures, picture).nearest(&style?, x, y)?;
            Some(Asked { place, shown: true })
        };
        let listen = |kind: &'static str, act: Box<dyn Fn(&PointerEvent)>| {
            EventListener::new(frame, kind, move |event| {
                if let Some(event) = event.dyn_ref::<PointerEvent>() {
                    act(event);
                }
            })
        };
        let ask = {
            let (frame, setter, find) = (frame.clone(), setter.clone(), find.clone());
            move |event: &PointerEvent| setter.set(find(event, &frame))
        };
        let moved = {
            let (began, ask) = (began.clone(), ask.clone());
            move |event: &PointerEvent| {
                let along = began.get().is_some_and(|(x, y)| {
                    let (dx, dy) = (f64::from(event.client_x() - x).abs(), f64::from(event.client_y() - y).abs());
                    dx > STILL_PX && dx > dy
                });
                if event.pointer_type() != "touch" || along {
                    ask(event);
                }
            }
        };
        let down = {
            let began = began.clone();
            move |event: &PointerEvent| began.set(Some((event.client_x(), event.client_y())))
        };
        let up = {
            let (began, ask) = (began.clone(), ask.clone());
            move |event: &PointerEvent| {
                if event.pointer_type() == "touch" && began.take().is_some() {
                    ask(event);
                }
            }
        };
        let left = {
            let setter = setter.clone();
            move |event: &PointerEvent| {
                if event.pointer_type() != "touch" {
                    setter.set(None);
                }
            }
        };
        let listeners = [
            listen("pointermove", Box::new(moved)),
            listen("pointerdown", Box::new(down)),
            listen("pointerup", Box::new(up)),
            listen("pointercancel", Box::new(move |_| began.set(None))),
            listen("pointerleave", Box::new(left)),
        ];
        move || drop(listeners)
    });
}

/// The label goes away on Escape, and where somebody touches something else.
#[hook]
fn use_escape(shown: bool, asked: &UseStateHandle<Option<Asked>>) {
    let setter = asked.setter();
    use_effect_with(shown, move |shown| {
        let window = web_sys::window().filter(|_| *shown);
        let listeners = window.map(|window| {
            let on_key = {
                let setter = setter.clone();
                EventListener::new(&window, "keydown", move |event| {
                    if event.dyn_ref::<KeyboardEvent>().is_some_and(|event| event.key() == "Escape") {
                        setter.set(None);
                    }
                })
            };
            let on_press = EventListener::new(&window, "pointerdown", move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let inside = target.and_then(|target| target.closest(".picture").ok().flatten());
                if inside.is_none() {
                    setter.set(None);
                }
            });
            [on_key, on_press]
        });
        move || drop(listeners)
    });
}

/// Puts the label to its place by properties, which the policy allows.
fn put(label: &NodeRef, area: &charts::Rect, screen: &Screen, frame: &Element) -> Option<()> {
    let label = label.cast::<HtmlElement>()?;
    let size = (f64::from(label.offset_width()), f64::from(label.offset_height()));
    let picture = (f64::from(screen.width) / screen.scale, f64::from(screen.height) / screen.scale);
    let window = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let edges = frame.get_bounding_client_rect();
    let Point { x, y } = label::corner(area, size, picture, (edges.top(), window - edges.bottom()));
    label.style().set_property("left", &format!("{x:.1}px")).ok()?;
    label.style().set_property("top", &format!("{y:.1}px")).ok()
}
