//! What stands in an open panel.

use yew::prelude::*;

use super::Panel;
use crate::compare::{beside, change, collection, priorities};
use crate::consequences::{homes, meaning};
use crate::desk::Desk;
use crate::figures::ages;
use crate::levers::{course, events, infill, levers, presets};
use crate::method::{glossary, looking_back, recheck, sources, terms};
use crate::own::monitoring;
use crate::take::{embed, installed, protocol};
use crate::{forecasts, own, questions};

/// The content of a panel, with help at its terms.
pub(crate) fn content(panel: Panel, desk: &Desk) -> Html {
    html! { <>{ filled(panel, desk) }{ terms::of(panel) }</> }
}

fn filled(panel: Panel, desk: &Desk) -> Html {
    match panel {
        Panel::Levers => levers(desk),
        Panel::Course => html! { <course::Course desk={desk.clone()} /> },
        Panel::Events => html! { <events::Events desk={desk.clone()} /> },
        Panel::Infill => infill::infill(desk),
        Panel::Presets => html! { <presets::Presets desk={desk.clone()} /> },
        Panel::Homes => homes::homes(desk),
        Panel::Meaning => meaning::meaning(desk),
        Panel::Ages => html! { <ages::Ages desk={desk.clone()} /> },
        Panel::Sources => html! {
            <>
                { sources::sources(&desk.explorer().method().sources()) }
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
        // The view for a hall takes the place of the page.
        Panel::Projector => Html::default(),
        Panel::Glossary => html! { <glossary::Glossary /> },
    }
}
