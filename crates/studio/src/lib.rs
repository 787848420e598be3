//! The second module, loaded when a panel is opened: the same page with its panels filled.
//!
//! - `course`: how a lever runs over the years, drawn by `line`; `events`: single events. `entry` and `choice` are their fields.
//! - `collection`: scenarios kept as cards, their files, links and locks. `text` is a field for words, `series` marks a scenario.
//! - `levers`: the levers beyond the main ones, and what districts deviate by; `profile` draws who comes.
//! - `priorities`: where the scenarios of a set agree and part.
//! - `presets`: scenarios to begin with; `homes`: who finds a home; `meaning`: what follows for the city.
//! - `hall`: the view for a hall.
//! - `questions`: three guided questions for a first visit.
//! - `infill`: the infill programme, `uptake` what happens to its homes; `setting` is a field for a value that a visitor enters, `table` shows figures.
//! - `embed`: the page in a frame of another page.
//! - `installed`: the page kept in the browser.
//! - `language`: the document around the explorer in another language than German.
//! - `sources`: every assumption with its reason, every source.
//! - `recheck`: worked examples of others, recomputed in the visitor's browser.
//! - `looking_back`: a projection of the past beside what was observed.
//! - `own`: figures of the visitor's own.
//! - `monitoring`: what was observed since the base year.
//! - `protocol`: a sheet to print, pictures and tables to keep; `qr` draws a link, `save` hands files to the browser.
//! - `beside`: several scenarios in pictures and tables; `change`: the last change once more.
//! - `forecasts`: official forecasts beside the scenario; `picture` draws as the page does.
//! - `supplied`: large files that come beside the page.
//! - `glossary`: what the terms mean; `terms` explains them where they stand.
//!
//! The page itself, its session and its reducer are those of the crate `app`; here stands only what its panels hold. None
//! of it is part of the first load.

mod ages;
mod beside;
mod change;
mod choice;
mod collection;
mod course;
mod embed;
mod entry;
mod events;
mod forecasts;
mod glossary;
mod hall;
mod homes;
mod infill;
mod installed;
mod language;
mod levers;
mod line;
mod looking_back;
mod meaning;
mod monitoring;
mod own;
mod picture;
mod presets;
mod priorities;
mod profile;
mod protocol;
mod qr;
mod questions;
mod recheck;
mod save;
mod series;
mod setting;
mod sources;
mod supplied;
mod table;
mod terms;
mod text;
mod uptake;

use app::{Action, Extras, Panel, Rules, Session};
use view::Explorer;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Every panel can be opened and is filled.
const FILLED: Extras = Extras {
    toggle: |panel, desk| match panel {
        Panel::Projector => {
            hall::enter(desk);
            None
        }
        panel => Some(Action::Toggle(panel)),
    },
    content: |panel, desk| match panel {
        Panel::Levers => levers::levers(desk),
        Panel::Course => html! { <course::Course desk={desk.clone()} /> },
        Panel::Events => html! { <events::Events desk={desk.clone()} /> },
        Panel::Infill => infill::infill(desk),
        Panel::Presets => html! { <presets::Presets desk={desk.clone()} /> },
        Panel::Homes => homes::homes(desk),
        Panel::Meaning => meaning::meaning(desk),
        Panel::Ages => html! { <ages::Ages desk={desk.clone()} /> },
        Panel::Sources => html! {
            <>
                { sources::sources(&desk.explorer().sources()) }
                <presets::Derivations desk={desk.clone()} />
            </>
        },
        Panel::Embed => html! { <embed::Embed desk={desk.clone()} /> },
        Panel::Installed => html! { <installed::Installed /> },
        Panel::Recheck => html! { <recheck::Recheck /> },
        Panel::Hindcast => html! { <looking_back::LookingBack desk={desk.clone()} /> },
        Panel::Monitoring => monitoring::monitoring(desk),
        Panel::Own => html! { <own::Own desk={desk.clone()} /> },
        Panel::Collection => html! { <collection::Cards desk={desk.clone()} /> },
        Panel::Priorities => html! { <priorities::Priorities desk={desk.clone()} /> },
        Panel::Questions => html! { <questions::Questions desk={desk.clone()} /> },
        Panel::SideBySide => html! { <beside::SideBySide desk={desk.clone()} /> },
        Panel::Forecasts => html! { <forecasts::Forecasts desk={desk.clone()} /> },
        Panel::LastChange => html! { <change::LastChange desk={desk.clone()} /> },
        Panel::Protocol => html! { <protocol::Protocol desk={desk.clone()} /> },
        Panel::Projector => Html::default(),
        Panel::Glossary => html! { <glossary::Glossary /> },
    },
    projector: |desk| Some(html! { <hall::Hall desk={desk.clone()} /> }),
};

/// The same with help at the terms of each panel.
const EXPLAINED: Extras =
    Extras { content: |panel, desk| html! { <>{ (FILLED.content)(panel, desk) }{ terms::of(panel) }</> }, ..FILLED };

/// Shows the page where the first module left it: `session` is what it saved, `panel` the one that is opened.
///
/// Without a saved session it begins with the fragment of the address, and opens what the fragment asks for.
#[wasm_bindgen(js_name = openStudio)]
pub fn open_studio(panel: &str, session: &str) {
    let panel = Panel::from_id(panel);
    let begin = |explorer| {
        let session = if session.is_empty() {
            with_what_was_sent(Session::open(explorer, &app::arrived()))
        } else {
            Session::resume(explorer, session)
        };
        let session = session.under(RULES);
        match panel {
            Some(Panel::Projector) => {
                hall::enter(&session);
                session
            }
            Some(panel) => session.with_open(panel),
            None => session,
        }
    };
    language::tell();
    terms::listen();
    app::show(Explorer::with_texts(), begin, EXPLAINED);
}

/// Locked levers stay where they are.
const RULES: Rules = Rules {
    admit: |explorer, before, next| explorer.admit(before, next),
    mark: |explorer, state, page| explorer.mark_locked(state, page),
};

/// A visit that began with a link to a collection: it is shown, and what is wrong with it is said.
fn with_what_was_sent(session: Session) -> Session {
    let state = session.state();
    let session = if state.ages.is_some() { session.with_open(Panel::Ages) } else { session };
    if state.collection.is_empty() {
        return session;
    }
    let notes = session.explorer().collection(&state).notes;
    session.with_notes(notes).with_open(Panel::Collection)
}

/// Puts the focus on the heading of a panel, where it was before the second module took over.
#[wasm_bindgen(js_name = focusPanel)]
pub fn focus_panel(panel: &str) {
    let Some(panel) = Panel::from_id(panel) else { return };
    focus(&app::heading_id(panel));
}

/// Puts the focus on the element with this id.
fn focus(id: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let element = document.and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // Fails only for an element that has left the page.
        let _ = element.focus();
    }
}
