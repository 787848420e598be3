//! The four pictures with their titles, legends, sentences and tables.

mod canvas;
mod figure;
mod screen;
mod tabular;
mod which;

use std::rc::Rc;

use locale::page as words;
use view::AreaOption;
use view::page::Page;
use yew::prelude::*;

use crate::controls::Choice;
use crate::state::Action;
use figure::Figure;
use which::Which;

#[derive(Properties, PartialEq)]
pub(crate) struct Props {
    /// Everything the page says.
    pub(crate) page: Rc<Page>,
    /// The areas that the picture of the districts lets choose.
    pub(crate) areas: Rc<Vec<AreaOption>>,
    /// The chosen one.
    pub(crate) area: scenario::Area,
    /// Takes [`Action::Select`].
    pub(crate) dispatch: Callback<Action>,
}

/// All four.
#[component]
pub(crate) fn Figures(props: &Props) -> Html {
    let page = || props.page.clone();
    let choice = Choice { areas: props.areas.clone(), area: props.area, dispatch: props.dispatch.clone() };
    html! {
        <section class="figures" aria-label={words::FIGURES}>
            <Figure which={Which::Development} page={page()} />
            <Figure which={Which::Districts} page={page()} {choice} />
            <Figure which={Which::Pyramid} page={page()} />
            <Figure which={Which::Balance} page={page()} />
        </section>
    }
}
