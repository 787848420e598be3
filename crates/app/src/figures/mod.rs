//! The four pictures with their titles, legends, sentences and tables.

pub(crate) mod ages;
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
use crate::look::Look;
pub(crate) use canvas::{in_sight, paint};
use figure::Figure;
pub(crate) use figure::{legend_entry, limits};
pub(crate) use screen::{Screen, use_screen};
pub(crate) use which::Which;

/// Those that the view shows; a district can be chosen in the picture of the districts. What is asked about ages stands with the table
/// of the pyramid: `ages`, and whether it is open.
pub(crate) fn figures(
    page: &Rc<Page>,
    choice: &Choice,
    palette: Palette,
    look: Look,
    (ages, open): (Option<Html>, bool),
) -> Html {
    let finding = !look.whole();
    let figure = |which: Which| {
        let choice = (which == Which::Districts).then(|| choice.clone());
        let (with_table, open) = if which == Which::Pyramid { (ages.clone(), open) } else { (None, false) };
        html! { <Figure {which} page={page.clone()} {palette} {choice} {finding} {with_table} {open} /> }
    };
    html! {
        <section class="figures" aria-label={words::FIGURES}>
            { for Which::ALL.into_iter().filter(|which| look.shows(*which)).map(figure) }
        </section>
    }
}
