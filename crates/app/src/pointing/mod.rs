//! What stands beside the pictures of the page from the visitor's first act on: the values at a place, the years of the development,
//! files to keep.
//!
//! The first load draws the pictures and knows nothing of this. What is drawn here is put into its figures, each part where it belongs.

mod download;
mod label;
mod marks;
mod reading;
mod years;

use view::Picture;
use web_sys::Element;
use yew::prelude::*;

use crate::desk::AtDesk;
use crate::figures::{ALL, class};
use crate::ranges::Drawn;
use download::Download;
use reading::Reading;
pub(crate) use years::show;
use years::years;

/// A figure of the page, and the frame of its picture.
#[derive(Clone, PartialEq)]
struct Host {
    picture: Picture,
    figure: Element,
    frame: Element,
}

/// Everything beside the pictures.
#[component]
pub(crate) fn Beside(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let hosts = use_state(Vec::<Host>::new);
    {
        // After every rendering: which pictures are shown depends on the view.
        let hosts = hosts.clone();
        use_effect(move || {
            let found: Vec<Host> = ALL.into_iter().filter_map(host).collect();
            if *hosts != found {
                hosts.set(found);
            }
        });
    }
    let beside = |host: &Host| {
        let Host { picture, figure, frame } = host;
        let key = class(*picture);
        let of_years = (*picture == Picture::Development).then(|| years(desk));
        html! {
            <>
                { create_portal(html! { <Reading {key} desk={desk.clone()} picture={*picture} frame={frame.clone()} /> }, frame.clone()) }
                { create_portal(html! { <>{ for of_years }<Download {key} desk={desk.clone()} picture={*picture} /></> }, figure.clone()) }
            </>
        }
    };
    html! { <>{ for hosts.iter().map(beside) }<Drawn desk={desk.clone()} /></> }
}

fn host(picture: Picture) -> Option<Host> {
    let found = |inner: &str| {
        let selector = [".explorer .figure.", class(picture), inner].concat();
        crate::document()?.query_selector(&selector).ok()?
    };
    Some(Host { picture, figure: found("")?, frame: found(" > .picture")? })
}
