//! What a projected population means for the city.

use crate::{Action, Desk};
use locale::{meaning as words, settings};
use scenario::{Area, Setting};
use view::consequences::planning::Suggestion;
use yew::prelude::*;

use super::threshold::Threshold;
use crate::method::terms::marked;
use crate::parts::setting::SettingField;
use crate::parts::table::{prose, table};
use crate::parts::with;

/// Children in day care, by the ages that the city counts apart.
const PLACES: [Setting; 3] = [Setting::PlacesUnder2, Setting::Places2To3, Setting::Places3To6];
/// Values that nobody names, and the one that two finer ones have replaced: older links have them.
const FURTHER: [Setting; 3] = [Setting::PlacesUnder3, Setting::CareFrom65, Setting::CareFrom80];

/// What the panel holds.
pub(crate) fn meaning(desk: &Desk) -> Html {
    let state = desk.state();
    let fields = |settings: &[Setting]| settings.iter().map(|setting| field(desk, *setting)).collect::<Html>();
    let nursing = Setting::NURSING.map(|(setting, ..)| setting);
    let entered = FURTHER.iter().any(|setting| state.scenario.setting_in(*setting, state.area).is_some());
    html! {
        <>
            <p>{ marked(words::about()) }</p>
            <div class="pair uneven">
                <div>
                    { table(&desk.explorer().consequences().meaning(&state)) }
                    <Threshold desk={desk.clone()} />
                </div>
                <div class="rates">
                    <h4>{ words::rates() }</h4>
                    { field(desk, Setting::HouseholdSize) }
                    <p class="remark">{ marked(words::household()) }</p>
                    { fields(&PLACES) }
                    { field(desk, Setting::ClassSize) }
                    { first_graders(desk) }
                    <details class="fold"><summary>{ words::nursing() }</summary>{ fields(&nursing) }</details>
                    <details class="fold" open={entered}>
                        <summary>{ words::further() }</summary>
                        <p class="remark">{ words::further_about() }</p>
                        { fields(&FURTHER) }
                    </details>
                </div>
            </div>
            if state.area != Area::City {
                <p class="remark">{ words::district() }</p>
            }
        </>
    }
}

/// A field, and what a source suggests for it.
fn field(desk: &Desk, setting: Setting) -> Html {
    let suggestion = desk.explorer().consequences().suggestion(&desk.state(), setting);
    html! {
        <>
            <SettingField desk={desk.clone()} {setting} />
            { for suggestion.map(|suggestion| offered(desk, suggestion)) }
        </>
    }
}

/// A suggestion with the button that takes it over.
fn offered(desk: &Desk, suggestion: Suggestion) -> Html {
    let (told, label, disabled) = (suggestion.told.clone(), suggestion.take.clone(), suggestion.holds);
    let onclick = with(desk.clone(), move |desk, _: MouseEvent| {
        desk.dispatch
            .emit(Action::Change(Box::new(desk.explorer().consequences().take_over(&desk.state(), &suggestion))));
    });
    html! {
        <p class="remark">
            { told }{ " " }
            <button type="button" aria-label={label} {disabled} {onclick}>{ settings::take_label() }</button>
        </p>
    }
}

/// School beginners stand beside the size of a class, in a table of their own: they are no ages of the model.
fn first_graders(desk: &Desk) -> Html {
    let Some(counted) = desk.explorer().consequences().first_graders() else { return Html::default() };
    html! {
        <details class="fold">
            <summary>{ &counted.caption }</summary>
            <p class="remark">{ words::first_graders_about() }</p>
            { prose(&counted) }
        </details>
    }
}
