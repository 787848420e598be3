//! What stands in open panels: code that is fetched when a panel of its room is opened for the first time.
//!
//! The program is taken apart at the functions marked here (`xtask/src/page/split.rs`): what they alone lead to is no part of the
//! first load. Natively they are called as they stand.

use std::cell::RefCell;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

use super::{Panel, heading_id};
use crate::action::{Action, BuiltIn, Rules};
use crate::compare::{beside, change, collection, priorities};
use crate::consequences::{homes, meaning};
use crate::desk::Desk;
use crate::figures::ages;
use crate::hall;
use crate::levers::{course, events, infill, levers, presets};
use crate::method::{glossary, looking_back, recheck, sources, terms};
use crate::own::monitoring;
use crate::take::{embed, installed, picture, protocol};
use crate::{causes, failure, forecasts, hand_on, language, own, questions};

/// Panels that are fetched together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Room {
    Questions,
    Levers,
    Course,
    Consequences,
    Causes,
    Compare,
    Beside,
    Forecasts,
    Own,
    Protocol,
    Hall,
    Method,
    Recheck,
    Hindcast,
}

/// What comes with a room.
#[derive(Clone, Copy)]
struct Furnishing {
    /// What stands in one of its panels.
    content: fn(Panel, &Desk) -> Html,
    /// The built-in city with its texts, which only panels show.
    city: BuiltIn,
    /// Opens one of its panels or closes it.
    toggle: fn(Panel, &Desk),
    /// What stands above everything else of the page.
    above: Option<fn(&Desk) -> Html>,
    /// What a visitor may do, from the room where something can be forbidden.
    rules: Option<Rules>,
}

type Fetched = Result<Furnishing, SplitLoaderError>;

thread_local! {
    /// The rooms that are here.
    static HERE: RefCell<Vec<(Room, Furnishing)>> = const { RefCell::new(Vec::new()) };
}

/// What stands in a panel, with help at its terms; nothing as long as its room is not here.
pub(crate) fn content(panel: Panel, desk: &Desk) -> Option<Html> {
    here(room(panel)).map(|room| (room.content)(panel, desk))
}

/// Whether any room is here.
pub(crate) fn is_any_here() -> bool {
    HERE.with_borrow(|here| !here.is_empty())
}

/// What stands above everything else: the scenarios that are kept, once their room is here.
pub(crate) fn above(desk: &Desk) -> Option<Html> {
    here(Room::Compare)?.above.map(|above| above(desk))
}

/// Opens a panel or closes it; fetches its room first where it is not here.
pub(crate) fn toggle(panel: Panel, desk: &Desk) {
    with_room(panel, desk, move |desk| {
        if let Some(room) = here(room(panel)) {
            (room.toggle)(panel, desk);
        }
    });
}

/// Fetches the rooms of what an address asks for: the view for a hall, ages, and a collection.
#[hook]
pub(crate) fn use_asked(desk: &Desk, projector: bool) {
    let state = desk.state();
    let asked = [
        (Panel::Projector, projector),
        (Panel::Ages, state.ages.is_some()),
        (Panel::Collection, !state.collection.is_empty()),
    ];
    let desk = desk.clone();
    // Ages that are asked later have their answer at the question.
    use_effect_with((projector, asked[2].1), move |_| {
        for (panel, _) in asked.iter().filter(|(panel, asked)| *asked && here(room(*panel)).is_none()) {
            let panel = *panel;
            with_room(panel, &desk, move |desk| desk.dispatch.emit(Action::Arrive(panel)));
        }
    });
}

/// Does something that needs the room of a panel. The heading says that it is on its way; asked for twice it is done once.
fn with_room(panel: Panel, desk: &Desk, act: impl FnOnce(&Desk) + 'static) {
    let room = room(panel);
    if here(room).is_some() {
        return act(desk);
    }
    let heading = crate::document().and_then(|document| document.get_element_by_id(&heading_id(panel)));
    if heading.as_ref().is_some_and(|heading| heading.has_attribute(BUSY)) {
        return;
    }
    if let Some(heading) = &heading {
        // Fails only for a name that is no name.
        let _ = heading.set_attribute(BUSY, "true");
    }
    let desk = desk.clone();
    spawn_local(async move {
        let fetched = fetch(room).await;
        failure::later(fetched.is_err());
        let speaks = language::follow_in_rooms().await;
        if let Some(heading) = &heading {
            let _ = heading.remove_attribute(BUSY);
        }
        if let Some(furnishing) = fetched.ok().filter(|_| speaks) {
            let first = HERE.with_borrow_mut(|here| {
                here.push((room, furnishing));
                here.len() == 1
            });
            let city = first.then_some(furnishing.city);
            if city.is_some() || furnishing.rules.is_some() {
                desk.dispatch.emit(Action::Furnish(city, furnishing.rules, None));
            }
            act(&desk);
        }
    });
}

/// Does something that needs the room of the protocol, which makes files.
pub(crate) fn with_protocol(desk: &Desk, act: impl FnOnce(&Desk) + 'static) {
    with_room(Panel::Protocol, desk, act);
}

/// What a heading is while its room is on its way.
const BUSY: &str = "aria-busy";

fn here(room: Room) -> Option<Furnishing> {
    HERE.with_borrow(|here| here.iter().find(|(one, _)| *one == room).map(|(_, furnishing)| *furnishing))
}

const fn room(panel: Panel) -> Room {
    match panel {
        Panel::Questions => Room::Questions,
        Panel::Levers | Panel::Infill => Room::Levers,
        Panel::Course | Panel::Events | Panel::Presets => Room::Course,
        Panel::Homes | Panel::Meaning | Panel::Ages => Room::Consequences,
        Panel::Causes => Room::Causes,
        Panel::Collection => Room::Compare,
        Panel::Priorities | Panel::SideBySide | Panel::LastChange => Room::Beside,
        Panel::Forecasts => Room::Forecasts,
        Panel::Own | Panel::Monitoring => Room::Own,
        Panel::Protocol => Room::Protocol,
        Panel::Projector => Room::Hall,
        Panel::Glossary | Panel::Sources | Panel::Embed | Panel::Installed => Room::Method,
        Panel::Recheck => Room::Recheck,
        Panel::Hindcast => Room::Hindcast,
    }
}

fn fetch(room: Room) -> Pin<Box<dyn Future<Output = Fetched>>> {
    match room {
        Room::Questions => Box::pin(questions_room()),
        Room::Levers => Box::pin(levers_room()),
        Room::Course => Box::pin(course_room()),
        Room::Consequences => Box::pin(consequences_room()),
        Room::Causes => Box::pin(causes_room()),
        Room::Compare => Box::pin(compare_room()),
        Room::Beside => Box::pin(beside_room()),
        Room::Forecasts => Box::pin(forecasts_room()),
        Room::Own => Box::pin(own_room()),
        Room::Protocol => Box::pin(protocol_room()),
        Room::Hall => Box::pin(hall_room()),
        Room::Method => Box::pin(method_room()),
        Room::Recheck => Box::pin(recheck_room()),
        Room::Hindcast => Box::pin(hindcast_room()),
    }
}

fn furnished(content: fn(Panel, &Desk) -> Html) -> Furnishing {
    let toggle = |panel, desk: &Desk| desk.dispatch.emit(Action::Toggle(panel));
    Furnishing { content, toggle, city: view::Explorer::with_texts, above: None, rules: None }
}

/// A panel with help at its terms.
fn explained(panel: Panel, content: Html) -> Html {
    html! { <>{ content }{ terms::of(panel) }</> }
}

#[wasm_split(questions, fallible)]
fn questions_room() -> Fetched {
    Ok(furnished(|panel, desk| explained(panel, html! { <questions::Questions desk={desk.clone()} /> })))
}

#[wasm_split(levers, fallible)]
fn levers_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let content = if panel == Panel::Infill { infill::infill(desk) } else { levers(desk) };
        explained(panel, content)
    }))
}

#[wasm_split(course, fallible)]
fn course_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let content = match panel {
            Panel::Course => html! { <course::Course desk={desk.clone()} /> },
            Panel::Events => html! { <events::Events desk={desk.clone()} /> },
            _ => html! { <presets::Presets desk={desk.clone()} /> },
        };
        explained(panel, content)
    }))
}

#[wasm_split(consequences, fallible)]
fn consequences_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let content = match panel {
            Panel::Homes => homes::homes(desk),
            Panel::Meaning => meaning::meaning(desk),
            _ => html! { <ages::Ages desk={desk.clone()} /> },
        };
        explained(panel, content)
    }))
}

#[wasm_split(causes, fallible)]
fn causes_room() -> Fetched {
    Ok(furnished(|panel, desk| explained(panel, html! { <causes::Causes desk={desk.clone()} /> })))
}

#[wasm_split(compare, fallible)]
fn compare_room() -> Fetched {
    hand_on::offer(collection::link::length);
    let room = furnished(|panel, desk| explained(panel, html! { <collection::Cards desk={desk.clone()} /> }));
    let above = |desk: &Desk| html! { <collection::Above desk={desk.clone()} /> };
    Ok(Furnishing { above: Some(above), rules: Some(Rules::LOCKS), ..room })
}

#[wasm_split(beside, fallible)]
fn beside_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let desk = desk.clone();
        let content = match panel {
            Panel::Priorities => html! { <priorities::Priorities {desk} /> },
            Panel::SideBySide => html! { <beside::SideBySide {desk} /> },
            _ => html! { <change::LastChange {desk} /> },
        };
        explained(panel, content)
    }))
}

#[wasm_split(forecasts, fallible)]
fn forecasts_room() -> Fetched {
    Ok(furnished(|panel, desk| explained(panel, html! { <forecasts::Forecasts desk={desk.clone()} /> })))
}

#[wasm_split(own, fallible)]
fn own_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let content = match panel {
            Panel::Monitoring => monitoring::monitoring(desk),
            _ => html! { <own::Own desk={desk.clone()} /> },
        };
        explained(panel, content)
    }))
}

#[wasm_split(protocol, fallible)]
fn protocol_room() -> Fetched {
    picture::come();
    Ok(furnished(|panel, desk| explained(panel, html! { <protocol::Protocol desk={desk.clone()} /> })))
}

/// The view for a hall, which takes the place of the page.
#[wasm_split(hall, fallible)]
fn hall_room() -> Fetched {
    let room = furnished(|_, desk| hall::instead(desk));
    Ok(Furnishing { toggle: |_, desk| hall::enter(desk), ..room })
}

#[wasm_split(method, fallible)]
fn method_room() -> Fetched {
    Ok(furnished(|panel, desk| {
        let content = match panel {
            Panel::Glossary => html! { <glossary::Glossary language={locale::spoken()} /> },
            Panel::Embed => return html! { <embed::Embed desk={desk.clone()} /> },
            Panel::Installed => return html! { <installed::Installed language={locale::spoken()} /> },
            _ => html! {
                <>
                    { sources::sources(&desk.explorer().method().sources()) }
                    <presets::Derivations desk={desk.clone()} />
                </>
            },
        };
        explained(panel, content)
    }))
}

#[wasm_split(recheck, fallible)]
fn recheck_room() -> Fetched {
    Ok(furnished(|panel, _| explained(panel, html! { <recheck::Recheck language={locale::spoken()} /> })))
}

#[wasm_split(hindcast, fallible)]
fn hindcast_room() -> Fetched {
    Ok(furnished(|panel, desk| explained(panel, html! { <looking_back::LookingBack desk={desk.clone()} /> })))
}
