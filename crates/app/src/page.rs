//! The whole page.

use std::rc::Rc;

use locale::page as words;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::controls::{Choice, controls, use_area_list};
use crate::desk::Desk;
use crate::figures::figures;
use crate::headline::headline;
use crate::link;
use crate::method::method;
use crate::notices::notices;
use crate::panels::{Extras, column, panels};
use crate::share::use_share;
use crate::state::{Action, City, Session};
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
pub(crate) struct Props {
    pub(crate) begin: Begin,
    pub(crate) extras: Extras,
}

/// The page at work. One component with hooks for its parts: each component costs kilobytes over the wire.
#[component]
pub(crate) fn Page(props: &Props) -> Html {
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
    let method = use_memo(city.clone(), |city| method(&city.0.method()));
    let palette = use_palette();
    let said = use_state(AttrValue::default);
    let (state, page) = (session.state(), session.page());
    link::use_link(&city, state.clone(), dispatch.clone());
    {
        // What the link button said holds until the scenario moves on.
        let said = said.setter();
        use_effect_with(page.status.clone(), move |_| said.set(AttrValue::default()));
    }
    let say = use_callback((), {
        let said = said.setter();
        move |text: AttrValue, ()| said.set(text)
    });
    let address = use_callback((city, state.clone()), |(), (city, state)| link::address(&city.0, state));
    let status = if said.is_empty() { AttrValue::from(page.status.clone()) } else { (*said).clone() };
    let status = use_status(status);
    let share = use_share(&address, &say);
    let choice = Choice { areas, area: state.area, dispatch: dispatch.clone() };
    let area_list = use_area_list(&choice);
    let desk = Desk::new(session.clone(), dispatch.clone());

    html! {
        <>
            <a class="skip" href="#controls" onclick={Callback::from(|event: MouseEvent| skip(&event))}>{ words::SKIP }</a>
            <header class="top">
                <div>
                    <h1>{ words::TITLE }</h1>
                    <p>{ words::SUBTITLE }</p>
                </div>
                { share }
            </header>
            <main>
                { notices(session.notes(), &dispatch) }
                <div class="explorer">
                    { headline(&page.headline) }
                    { controls(&page, area_list, column(&desk, props.extras), &dispatch, session.possible()) }
                    { figures(&page, choice, palette) }
                </div>
                { panels(&desk, props.extras, &method) }
                { status }
            </main>
            <footer class="bottom">
                <p>{ words::PRIVACY }</p>
                <p>{ words::SOFTWARE_LICENCE }</p>
            </footer>
        </>
    }
}

/// Moves the focus without touching the address, whose fragment is the scenario.
fn skip(event: &MouseEvent) {
    event.prevent_default();
    let target = web_sys::window().and_then(|window| window.document()).and_then(|it| it.get_element_by_id("controls"));
    if let Some(target) = target {
        let element: HtmlElement = wasm_bindgen::JsCast::unchecked_into(target);
        element.scroll_into_view();
        let _ = element.focus();
    }
}
