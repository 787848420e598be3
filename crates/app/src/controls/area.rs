//! The choice of an area: as a list, and inside the picture of the districts.

use std::rc::Rc;

use locale::language::german;
use locale::page as words;
use view::AreaOption;
use yew::prelude::*;

use super::list::{List, use_list};
use crate::action::Action;

/// The areas, which one is chosen, and who hears of another choice.
#[derive(Clone, PartialEq)]
pub(crate) struct Choice {
    /// The areas to choose from, the whole city first.
    pub(crate) areas: Rc<Vec<AreaOption>>,
    /// The chosen one.
    pub(crate) area: scenario::Area,
    /// Takes [`Action::Select`].
    pub(crate) dispatch: Callback<Action>,
}

impl Choice {
    /// The id of the chosen one.
    pub(crate) fn id(&self) -> String {
        self.areas.iter().find(|option| option.area == self.area).map(|option| option.id.clone()).unwrap_or_default()
    }

    /// Ids and names.
    pub(crate) fn options(&self) -> Vec<(String, String)> {
        self.areas.iter().map(|option| (option.id.clone(), option.name.clone())).collect()
    }

    /// Takes the id of an area that somebody chooses.
    pub(crate) fn pick(&self) -> Callback<String> {
        let (areas, dispatch) = (self.areas.clone(), self.dispatch.clone());
        Callback::from(move |id: String| {
            if let Some(option) = areas.iter().find(|option| option.id == id) {
                dispatch.emit(Action::Select(option.area));
            }
        })
    }
}

/// The list `Gebiet`.
#[hook]
pub(crate) fn use_area_list(choice: &Choice) -> Html {
    let list = use_list(List {
        id: Some("area"),
        name: None,
        chosen: choice.id(),
        options: choice.options(),
        lang: german(),
        pick: choice.pick(),
    });
    html! {
        <div class="area">
            <label for="area">{ words::area() }</label>
            { list }
        </div>
    }
}

/// Districts keep their German names; in the German page that needs no word.
fn language(option: &AreaOption) -> Option<&'static str> {
    german().filter(|_| option.area != scenario::Area::City)
}

/// The same choice for the keyboard inside the picture: one stop, then the arrow keys.
///
/// Native radio buttons that are not seen: the picture itself shows the choice and the focus.
pub(crate) fn area_radios(choice: &Choice) -> Html {
    let chosen = choice.id();
    let radios = choice.areas.iter().map(|option| {
        let area = option.area;
        let onchange = choice.dispatch.reform(move |_: Event| Action::Select(area));
        html! {
            <label lang={language(option)}><input type="radio" name="area-in-picture" checked={option.id == chosen} {onchange} />{ &option.name }</label>
        }
    });
    html! { <fieldset class="picture-keys" translate="no"><legend>{ words::area_in_picture() }</legend>{ for radios }</fieldset> }
}
