//! How often ranges of the past held what was counted since, and where the state office stands in the range of today.

use std::cell::Cell;
use std::rc::Rc;

use charts::Held;
use locale::coverage as words;
use view::method::proof::Proof;
use view::method::standing::office_in_range;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::parts::picture::Picture;
use crate::parts::table::table;
use crate::ranges::{ALL, fill};
use crate::{AtDesk, City};

/// The picture with what it shows and what it misses; the whole table is folded below.
#[component]
pub(crate) fn HowOften(props: &AtDesk) -> Html {
    let proof = use_memo((City(props.desk.explorer().clone()), locale::spoken()), |(city, _)| city.0.method().proof());
    html! {
        <>
            if let Some(proof) = &*proof {
                { shown(proof) }
            }
            <Office desk={props.desk.clone()} />
        </>
    }
}

fn shown(proof: &Proof) -> Html {
    html! {
        <section class="proof" aria-labelledby="proof-heading">
            <h4 id="proof-heading">{ words::heading() }</h4>
            <p>{ words::about() }</p>
            <Picture<Held> chart={Rc::new(proof.picture.clone())} sentence={proof.told.clone()} class="proof-picture" />
            <p class="finding">{ &proof.finding }</p>
            { for proof.misses.iter().map(|it| html! { <p class="miss">{ it }</p> }) }
            { for proof.remarks.iter().map(|it| html! { <p class="remark">{ it }</p> }) }
            <details class="part">
                <summary>{ words::table() }</summary>
                { table(&proof.table) }
            </details>
        </section>
    }
}

/// Where the recomputed forecast stands in the range of the baseline, drawn while the panel is open.
#[component]
fn Office(props: &AtDesk) -> Html {
    let city = City(props.desk.explorer().clone());
    let drawn = use_memo(city.clone(), |city| city.0.method().standing());
    let is_done = use_state(|| false);
    {
        let (is_done, drawn) = (is_done.setter(), drawn.clone());
        use_effect_with(city, move |_| {
            // A panel that is closed, or another city, ends it.
            let current = Rc::new(Cell::new(true));
            is_done.set(false);
            if let Some(drawn) = (*drawn).clone() {
                let current = current.clone();
                spawn_local(async move {
                    fill(&drawn, ALL, &current).await;
                    if current.get() {
                        is_done.set(true);
                    }
                });
            }
            move || current.set(false)
        });
    }
    let Some(drawn) = &*drawn else { return Html::default() };
    let said = is_done.then(|| office_in_range(props.desk.explorer().pack(), drawn)).flatten();
    html! {
        <section class="proof" aria-labelledby="standing-heading">
            <h4 id="standing-heading">{ words::office_heading() }</h4>
            <p role="status" class="finding">{ said.unwrap_or_else(|| words::office_waits().to_owned()) }</p>
        </section>
    }
}
