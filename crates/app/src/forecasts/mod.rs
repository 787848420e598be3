//! Official forecasts next to the scenario, and earlier ones next to what was counted.

mod ties;

use std::rc::Rc;

use crate::{AtDesk, City};
use charts::Several;
use locale::forecasts as words;
use view::forecasts::{Differences, Evidence, Reconstruction};
use yew::prelude::*;

use crate::parts::picture::Picture;
use crate::parts::table::table;

/// Everything on forecasts; the recomputed assumptions take many projections and are found once.
#[component]
pub(crate) fn Forecasts(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let explorer = desk.explorer().clone();
    let recomputed = use_memo(City(explorer.clone()), |city| city.0.forecasts().recomputed());
    let state = desk.state();
    let found = explorer.forecasts().forecasts(&state, (*recomputed).as_ref());
    html! {
        <>
            if found.city_only {
                <p class="remark">{ words::city_only() }</p>
            }
            if !found.reconstructions.is_empty() {
                <h4>{ words::recomputed::heading() }</h4>
                <p>{ words::recomputed::about() }</p>
                { for found.reconstructions.iter().map(reconstruction) }
                <p class="remark">{ words::recomputed::method() }</p>
            }
            if let Some(bounds) = &found.bounds {
                { told(words::bounds::heading(), words::bounds::about(), bounds) }
            }
            if !found.missing.is_empty() {
                <h4>{ words::missing_heading() }</h4>
                <ul>{ for found.missing.iter().map(|it| html! { <li>{ it }</li> }) }</ul>
            }
            <ties::Ties desk={desk.clone()} />
            if let Some(yesterday) = &found.yesterday {
                { told(words::yesterday(), words::yesterday::about(), yesterday) }
            }
            <h4>{ words::picture() }</h4>
            <p>{ words::about_all() }</p>
            <p class="unit">{ words::unit() }</p>
            <Picture<Several> chart={Rc::new(found.picture)} sentence={found.finding.clone()} class="forecasts-picture" />
            <p class="finding">{ &found.finding }</p>
            <h4>{ words::differences() }</h4>
            { for found.published.iter().map(differences) }
            if let Some(recomputed) = &found.recomputed {
                <h4>{ words::recomputed_heading() }</h4>
                <p>{ recomputed }</p>
            }
            if let Some(land) = &found.land {
                { told(words::land(), words::land::about(), land) }
            }
        </>
    }
}

/// Forecasts are about the city: this part changes with the levers only.
fn differences(one: &Differences) -> Html {
    html! {
        <section class="forecast">
            <h5>{ &one.label }</h5>
            <p>{ &one.title }{ ". " }{ &one.about }</p>
            { for one.sentences.iter().map(|it| html! { <p class="finding">{ it }</p> }) }
            { table(&one.table) }
            { for one.remarks.iter().map(|it| html! { <p class="remark">{ it }</p> }) }
        </section>
    }
}

/// The range in sight, the places that judge it folded below.
fn reconstruction(one: &Reconstruction) -> Html {
    html! {
        <section class="forecast reconstruction">
            <h5>{ &one.label }</h5>
            { for one.evidence.sentences.iter().map(|it| html! { <p class="finding">{ it }</p> }) }
            { table(&one.evidence.table) }
        </section>
    }
}

fn told(heading: &str, about: &str, told: &Evidence) -> Html {
    html! {
        <section class="forecast">
            <h4>{ heading }</h4>
            <p>{ about }</p>
            { for told.sentences.iter().map(|it| html! { <p class="finding">{ it }</p> }) }
            { table(&told.table) }
            { for told.remarks.iter().map(|it| html! { <p class="remark">{ it }</p> }) }
        </section>
    }
}
