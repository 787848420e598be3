//! What was observed since the base year next to what the scenario said, and starting anew from there.

use std::rc::Rc;

use crate::{Action, Desk, Elsewhere};
use locale::numbers::{self, Rounding};
use locale::own::monitoring as words;
use scenario::pack::{Area, Measure, Pack};
use tables::monitoring::{Deviation, compare};
use tables::restart;
use view::rounding::apart;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::method::terms;
use crate::own::{reading, this_year};

/// The comparison for the scenario as it stands.
pub(crate) fn monitoring(desk: &Desk) -> Html {
    let explorer = desk.explorer();
    let pack = explorer.pack();
    // What is on the page has been calculated.
    let deviations = explorer.outcome(&desk.state()).map_or_else(|_| Vec::new(), |outcome| compare(pack, &outcome));
    if deviations.is_empty() {
        return html! { <p>{ words::nothing() }</p> };
    }
    html! {
        <>
            <p>{ terms::marked(words::about()) }</p>
            <div class="scroll" role="region" tabindex="0" aria-label={words::caption()}>
                <table>
                    <caption>{ words::caption() }</caption>
                    <thead><tr>{ for words::columns().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                    <tbody>{ for deviations.iter().map(|deviation| row(deviation, pack)) }</tbody>
                </table>
            </div>
            { anew(desk) }
        </>
    }
}

fn row(deviation: &Deviation, pack: &Pack) -> Html {
    let place = match deviation.area {
        Area::Region(index) => pack.regions.get(index).map_or("", |region| region.name.as_str()),
        _ => locale::controls::whole_city(),
    };
    let rounding = if matches!(deviation.area, Area::Region(_)) { Rounding::Fives } else { Rounding::Whole };
    let (persons, percent) = apart(rounding, deviation.observed, deviation.projected);
    html! {
        <tr>
            <th scope="row">{ format!("{place} {}", deviation.year) }</th>
            <td>{ name(deviation.measure) }</td>
            <td>{ numbers::persons_rounded(deviation.observed, rounding) }</td>
            <td>{ numbers::persons_rounded(deviation.projected, rounding) }</td>
            <td>{ numbers::signed_persons(persons) }</td>
            <td>{ deviation.percent().map_or_else(String::new, |_| numbers::signed_percent(percent)) }</td>
        </tr>
    }
}

fn name(measure: Measure) -> &'static str {
    let [people, young, old, births, deaths, arrivals, departures, net, moves_in, moves_out, dwellings] =
        words::measures();
    match measure {
        Measure::Under20 => young,
        Measure::From65 => old,
        Measure::Births => births,
        Measure::Deaths => deaths,
        Measure::Arrivals => arrivals,
        Measure::Departures => departures,
        Measure::NetMigration => net,
        Measure::MovesIn => moves_in,
        Measure::MovesOut => moves_out,
        Measure::Dwellings => dwellings,
        _ => people,
    }
}

/// The offer to start from the newest observed year, if its people were counted.
fn anew(desk: &Desk) -> Html {
    let pack = desk.explorer().pack();
    let Some((year, persons)) = restart::newest(pack, this_year()) else { return Html::default() };
    let (desk, dispatch) = (desk.clone(), desk.dispatch.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let (explorer, dispatch) = (desk.explorer().clone(), dispatch.clone());
        spawn_local(async move {
            // A pack that was read and compared can be started anew; were it refused, everything stays as it is.
            let made = reading::fetched().await.and_then(|reader| (reader.anew)(explorer.pack(), this_year()));
            if let Some(explorer) = made {
                dispatch.emit(Action::Ask(Elsewhere::new(Rc::new(explorer.with_own(words::restarted(year))))));
            }
        });
    });
    html! {
        <>
            <p>{ words::restart(year, &numbers::persons(persons)) }</p>
            <button type="button" {onclick}>{ words::restart_button() }</button>
        </>
    }
}
