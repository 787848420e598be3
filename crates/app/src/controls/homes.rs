//! The choice of what dwellings do to arrivals.

use locale::page as words;
use scenario::Homes;
use view::page::HomesView;
use yew::prelude::*;

use crate::action::Action;

/// A group of radio buttons with their explanations.
pub(super) fn homes(view: &HomesView, dispatch: &Callback<Action>) -> Html {
    let chosen: Homes = view.selected;
    let options = view.options.iter().map(|option| {
        let homes = option.homes;
        let onchange = dispatch.reform(move |_: Event| Action::SetHomes(homes));
        html! {
            <label>
                <input type="radio" name="homes" checked={homes == chosen} {onchange} />
                <span>{ &option.name }</span>
            </label>
        }
    });
    let explanations = view.options.iter().map(|option| {
        html! { <p><strong>{ &option.name }</strong>{ ": " }{ &option.explanation }</p> }
    });
    html! {
        <fieldset class="homes">
            <legend>{ &view.name }</legend>
            <details class="explain">
                <summary aria-label={words::explain(&view.name)}>{ words::EXPLAIN_SIGN }</summary>
                { for explanations }
            </details>
            { for options }
        </fieldset>
    }
}
