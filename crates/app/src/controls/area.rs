//! The choice of an area: as a list, and inside the picture of the districts.

use std::rc::Rc;

use locale::language::german;
use locale::page as words;
use view::AreaOption;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

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
    fn id(&self) -> String {
        self.areas.iter().find(|option| option.area == self.area).map(|option| option.id.clone()).unwrap_or_default()
    }
}

/// The list `Gebiet`.
#[hook]
pub(crate) fn use_area_list(choice: &Choice) -> Html {
    let list = use_node_ref();
    // The options do not change, but what is chosen may from outside: by undo, link or picture.
    use_effect_with((list.clone(), choice.id()), |(list, id)| {
        if let Some(list) = list.cast::<HtmlSelectElement>() {
            list.set_value(id);
        }
    });
    let onchange = {
        let (areas, dispatch) = (choice.areas.clone(), choice.dispatch.clone());
        Callback::from(move |event: Event| {
            let id = event.target_unchecked_into::<HtmlSelectElement>().value();
            if let Some(option) = areas.iter().find(|option| option.id == id) {
                dispatch.emit(Action::Select(option.area));
            }
        })
    };
    let options = choice
        .areas
        .iter()
        .map(|option| html! { <option value={option.id.clone()} lang={language(option)}>{ &option.name }</option> });
    html! {
        <div class="area">
            <label for="area">{ words::area() }</label>
            <select id="area" ref={list} translate="no" {onchange}>{ for options }</select>
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
