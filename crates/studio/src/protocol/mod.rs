//! What is taken along: a sheet to print, pictures, tables, the link.

use app::Desk;
use locale::qr;
use yew::prelude::*;

use crate::qr::LinkCode;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    pub(crate) desk: Desk,
}

/// What the panel holds.
#[component]
pub(crate) fn Protocol(props: &Props) -> Html {
    html! {
        <>
            <h4>{ qr::HEADING }</h4>
            <LinkCode desk={props.desk.clone()} />
        </>
    }
}
