//! What a projected population means for the city.

use app::Desk;
use locale::meaning as words;
use scenario::{Area, Setting};
use yew::prelude::*;

use crate::setting::SettingField;
use crate::table::table;
use crate::terms::marked;

/// What a visitor enters, in the order of the table.
const RATES: [Setting; 6] = [
    Setting::HouseholdSize,
    Setting::PlacesUnder3,
    Setting::Places3To6,
    Setting::ClassSize,
    Setting::CareFrom65,
    Setting::CareFrom80,
];

/// What the panel holds.
pub(crate) fn meaning(desk: &Desk) -> Html {
    let state = desk.state();
    let fields = RATES.map(|setting| html! { <SettingField desk={desk.clone()} {setting} /> });
    html! {
        <>
            <p>{ marked(words::ABOUT) }</p>
            <div class="pair uneven">
                <div>{ table(&desk.explorer().meaning(&state)) }</div>
                <div class="rates">
                    <h4>{ words::RATES }</h4>
                    { for fields }
                </div>
            </div>
            if state.area != Area::City {
                <p class="remark">{ words::DISTRICT }</p>
            }
        </>
    }
}
