//! The infill programme: the screening, what counts, and how far it reaches.

use crate::{Action, Desk};
use locale::infill as words;
use scenario::{Area, Setting};
use view::levers::infill::{Programme, SiteChoice};
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::levers::uptake::Uptake;
use crate::parts::choice::Choice;
use crate::parts::setting::SettingField;
use crate::parts::table::table;
use crate::parts::with;

/// The numbers that a visitor enters, in their order.
const NUMBERS: [Setting; 5] =
    [Setting::Participation, Setting::DwellingsPerSite, Setting::FromOutside, Setting::FirstYear, Setting::LastYear];

/// What the panel holds.
pub(crate) fn infill(desk: &Desk) -> Html {
    let programme = desk.explorer().levers().programme(&desk.state());
    let criteria = words::criteria().map(|(name, asks)| html! { <li><strong>{ name }</strong>{ ": " }{ asks }</li> });
    let build = with(desk.clone(), move |desk, index: usize| {
        desk.dispatch.emit(Action::Change(Box::new(desk.explorer().levers().build(&desk.state(), index))));
    });
    html! {
        <>
            <p class="remark">{ words::screening() }</p>
            <details class="fold">
                <summary>{ words::criteria_heading() }</summary>
                <ul class="lines">{ for criteria }</ul>
            </details>
            <p class="remark">{ words::lever() }</p>
            { classes(desk, &programme.classes) }
            { for NUMBERS.map(|setting| html! { <SettingField desk={desk.clone()} {setting} /> }) }
            <Choice id="infill-building" label={locale::entered::building()} unit={words::building_unit()}
                options={programme.buildings.clone()} chosen={programme.building} choose={build} />
            <div class="homes">{ check(desk, Setting::EndsWithPotential, Area::City, words::ends(), programme.ends) }</div>
            { reach(&programme) }
            <Uptake desk={desk.clone()} />
        </>
    }
}

/// Which classes count.
fn classes(desk: &Desk, classes: &[SiteChoice]) -> Html {
    let area = desk.state().area;
    let boxes = classes.iter().map(|class| check(desk, class.setting, area, &class.name, class.counts));
    html! {
        <fieldset class="homes">
            <legend>{ words::classes() }</legend>
            { for boxes }
            <p class="remark">{ words::no_gaps() }</p>
        </fieldset>
    }
}

/// A setting that is on or off.
fn check(desk: &Desk, setting: Setting, area: Area, label: &str, checked: bool) -> Html {
    let onchange = with(desk.clone(), move |desk, event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        let value = Some(f64::from(u8::from(on)));
        let next = desk.explorer().levers().with_setting(&desk.state(), setting, area, value);
        desk.dispatch.emit(Action::Change(Box::new(next)));
    });
    html! { <label><input type="checkbox" {checked} {onchange} /><span>{ label }</span></label> }
}

/// What the sites come to, and what is planned anyway.
fn reach(programme: &Programme) -> Html {
    let class = if programme.beyond { "lever-mark" } else { "remark" };
    let projects = programme.projects.iter().map(|(project, note)| {
        html! { <li>{ project }<p class="remark">{ note }</p></li> }
    });
    html! {
        <>
            <h4>{ words::potential_heading() }</h4>
            { for programme.findings.iter().map(|finding| html! { <p {class}>{ finding }</p> }) }
            { table(&programme.table) }
            <h4>{ words::projects() }</h4>
            <p class="remark">{ words::projects_about() }</p>
            <ul class="entries">{ for projects }</ul>
        </>
    }
}
