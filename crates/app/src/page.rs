//! The whole page.

use std::rc::Rc;

use locale::page as words;
use view::Explorer;
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::controls::{Choice, controls, use_area_list};
use crate::figures::figures;
use crate::headline::headline;
use crate::link;
use crate::method::method_section;
use crate::notices::notices;
use crate::share::use_share;
use crate::state::{Action, Session};
use crate::status::use_status;
use crate::theme::use_palette;

/// The model; there is one for the whole visit.
#[derive(Clone)]
pub(crate) struct Engine(pub(crate) Rc<Explorer>);

impl PartialEq for Engine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) explorer: Engine,
}

/// The page at work. One component with hooks for its parts: each component costs kilobytes over the wire.
#[component]
pub(crate) fn Page(props: &Props) -> Html {
    let explorer = props.explorer.0.clone();
    let session = {
        let explorer = explorer.clone();
        use_reducer(move || Session::open(explorer, &link::fragment()))
    };
    let dispatch = {
        let dispatcher = session.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(action))
    };
    let areas = use_memo((), |()| explorer.areas());
    let method = use_memo((), |()| method_section(&explorer.method()));
    let palette = use_palette();
    let said = use_state(AttrValue::default);
    let (state, page) = (session.state(), session.page());
    link::use_link(&explorer, state.clone(), dispatch.clone());
    {
        // What the link button said holds until the scenario moves on.
        let said = said.setter();
        use_effect_with(page.status.clone(), move |_| said.set(AttrValue::default()));
    }
    let say = use_callback((), {
        let said = said.setter();
        move |text: AttrValue, ()| said.set(text)
    });
    let address = use_callback(state.clone(), move |(), state| link::address(&explorer, state));
    let status = if said.is_empty() { AttrValue::from(page.status.clone()) } else { (*said).clone() };
    let status = use_status(status);
    let share = use_share(&address, &say);
    let choice = Choice { areas, area: state.area, dispatch: dispatch.clone() };
    let area_list = use_area_list(&choice);

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
                    { controls(&page, area_list, &dispatch, session.possible()) }
                    { figures(&page, choice, palette) }
                </div>
                { (*method).clone() }
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
