//! The whole page.

use std::rc::Rc;

use locale::{embed, numbers, page as words};
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use crate::action::{Action, City};
use crate::controls::{Choice, controls, use_area_list};
use crate::desk::Desk;
use crate::figures::figures;
use crate::headline::headline;
use crate::link;
use crate::look::use_look;
use crate::method::method;
use crate::notices::notices;
use crate::panels::{Panel, above, column, content, doors, is_any_here, panel, panels, place, toggle, use_asked};
use crate::question::use_question;
use crate::share::use_share;
use crate::soon::{self, Soon, use_soon};
use crate::state::Session;
use crate::status::use_status;
use crate::theme::use_palette;

/// The session that the visit begins with.
#[derive(Clone)]
pub(crate) struct Begin(pub(crate) Rc<Session>);

impl PartialEq for Begin {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct PageProps {
    pub(crate) begin: Begin,
}

/// The page at work. One component with hooks for its parts: each component costs kilobytes over the wire.
#[component]
pub(crate) fn Page(props: &PageProps) -> Html {
    let session = {
        let begin = props.begin.0.clone();
        use_reducer(move || (*begin).clone())
    };
    let dispatch = {
        let dispatcher = session.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let city = City(session.explorer().clone());
    let areas = use_memo(city.clone(), |city| city.0.areas());
    let method = use_memo(city.clone(), |city| method(&city.0.method().text()));
    let palette = use_palette();
    let look = use_look();
    let (state, page) = (session.state(), session.page());
    link::use_link(&city, state.clone(), dispatch.clone());
    let status = use_status(page.status.clone().into());
    let choice = Choice { areas, area: state.area, dispatch: dispatch.clone() };
    let area_list = use_area_list(&choice);
    let desk = Desk::new(session.clone(), dispatch.clone());
    let share = use_share(&desk);
    let soon = use_words(&desk);
    let projector = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| toggle(Panel::Projector, &desk))
    };
    let question = use_question(&desk, &choice, &page, panel(Panel::Questions, &desk));
    let ages = look.whole().then(|| panel(Panel::Ages, &desk));
    let more = if look.whole() { column(&desk) } else { Html::default() };

    let (first, others) = figures(&page, &choice, palette, look, (ages, desk.is_open(Panel::Ages)));

    use_asked(&desk, look.projector);

    if look.projector
        && let Some(hall) = content(Panel::Projector, &desk)
    {
        return hall;
    }
    html! {
        <div class={look.class()}>
            if look.levers() {
                <a class="skip" href="#controls" onclick={Callback::from(|event: MouseEvent| skip(&event))}>{ words::skip() }</a>
                // In a list of their own: the first link stays the same element, and keeps the focus, when they come.
                <>{ for soon.filter(|_| look.whole()).map(|soon| (soon.skips)()) }</>
            }
            if !look.embedded {
                <header class="top">
                    <div>
                        <h1>{ words::title(session.explorer().city()) }</h1>
                        <p>{ words::subtitle() }</p>
                    </div>
                    <div class="hand">
                        if Panel::Projector.offered() {
                            <button type="button" onclick={projector}>{ words::projector() }</button>
                        }
                        { share.clone() }
                    </div>
                </header>
            }
            <main data-now={look.embedded.then(|| now(&session))}>
                if look.embedded {
                    <h1 class="unseen">{ words::title(session.explorer().city()) }</h1>
                }
                { notices(session.notes(), session.refused(), &dispatch) }
                if look.whole() {
                    { above(&desk).unwrap_or_default() }
                    { question }
                }
                <div class="explorer">
                    if look.number() {
                        { headline(&page.headline) }
                    }
                    if look.whole() {
                        { doors(&desk, place(&desk)) }
                    }
                    { first }
                    if look.levers() {
                        { controls(&page, area_list, more, &dispatch, session.possible()) }
                    }
                    { others }
                    // Always one node: with another number of them what stands before it would be made anew.
                    { soon.map(|soon| (soon.beside)(&desk)).unwrap_or_default() }
                </div>
                if look.whole() {
                    { panels(&desk, &method) }
                }
                { status }
            </main>
            <footer class="bottom">
                if look.embedded {
                    <p>{ city.0.foot() }</p>
                    <div class="onward">
                        <a href={link::shared(&city.0, &state)} target="_blank" rel="noopener">{ embed::open() }</a>
                        if look.levers() {
                            { share }
                        }
                    </div>
                }
                if look.whole() {
                    <p>{ words::privacy() }</p>
                    <p>{ words::software_licence() }</p>
                }
            </footer>
        </div>
    }
}

/// The words for what has been changed, and on levers: they come with the first act, or at once where a link has changed something.
#[hook]
fn use_words(desk: &Desk) -> Option<Soon> {
    let soon = use_soon();
    let is_missed = soon.is_none() && !desk.state().scenario.is_baseline();
    use_effect_with((soon.is_some(), is_missed), {
        let dispatch = desk.dispatch.clone();
        move |_| match soon {
            // A room has brought them already.
            Some(_) if is_any_here() => {}
            Some(soon) => dispatch.emit(Action::Furnish(Some(soon.city), None, None)),
            None if is_missed => soon::want(true),
            None => {}
        }
    });
    soon
}

/// What is shown, for the host of the frame, which `later/frame.js` tells it: persons, year, area and fragment.
fn now(session: &Session) -> String {
    let (state, page) = (session.state(), session.page());
    let explorer = session.explorer();
    let area = explorer.areas().into_iter().find(|option| option.area == state.area).map(|option| option.id);
    [
        &*numbers::plain(page.headline.persons),
        &*numbers::plain(f64::from(state.scenario.target_year())),
        &*area.unwrap_or_default(),
        &*explorer.link(&state),
    ]
    .join(" ")
}

/// Moves the focus to where a link leads, without touching the address, whose fragment is the scenario.
pub(crate) fn skip(event: &MouseEvent) {
    event.prevent_default();
    let href = event.target_unchecked_into::<Element>().get_attribute("href");
    let target = crate::document().and_then(|it| it.get_element_by_id(href?.get(1..)?));
    if let Some(target) = target {
        let element: HtmlElement = wasm_bindgen::JsCast::unchecked_into(target);
        element.scroll_into_view();
        let _ = element.focus();
    }
}
