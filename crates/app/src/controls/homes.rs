//! The choice of what dwellings do to arrivals.

use scenario::Homes;
use view::page::HomesView;
use yew::prelude::*;

use crate::state::Action;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// The choice as it stands.
    pub(crate) view: HomesView,
    /// Takes [`Action::SetHomes`].
    pub(crate) dispatch: Callback<Action>,
}

/// A group of radio buttons; below them what the chosen one means.
#[component]
pub(crate) fn HomesChoice(props: &Props) -> Html {
    let chosen: Homes = props.view.selected;
    let options = props.view.options.iter().map(|option| {
        let homes = option.homes;
        let onchange = props.dispatch.reform(move |_: Event| Action::SetHomes(homes));
        html! {
            <label>
                <input type="radio" name="homes" checked={homes == chosen} {onchange} />
                <span>{ &option.name }</span>
            </label>
        }
    });
    let explanation = props.view.options.iter().find(|option| option.homes == chosen).map(|option| &option.explanation);
    html! {
        <fieldset class="homes">
            <legend>{ &props.view.name }</legend>
            { for options }
            if let Some(explanation) = explanation {
                <p class="remark">{ explanation }</p>
            }
        </fieldset>
    }
}
