//! The four pictures with their titles, legends, sentences and tables.

mod canvas;
mod figure;
mod screen;
mod tabular;
mod which;

use std::rc::Rc;

use charts::Palette;
use locale::page as words;
use view::page::Page;
use yew::prelude::*;

use crate::controls::Choice;
use figure::Figure;
use which::Which;

/// All four; a district can be chosen in the picture of the districts.
pub(crate) fn figures(page: &Rc<Page>, choice: Choice, palette: Palette) -> Html {
    let page = || page.clone();
    html! {
        <section class="figures" aria-label={words::FIGURES}>
            <Figure which={Which::Development} page={page()} {palette} />
            <Figure which={Which::Districts} page={page()} {palette} {choice} />
            <Figure which={Which::Pyramid} page={page()} {palette} />
            <Figure which={Which::Balance} page={page()} {palette} />
        </section>
    }
}
