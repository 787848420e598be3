//! The four pictures with their titles, legends, sentences and tables.

pub(crate) mod ages;
mod canvas;
mod figure;
mod screen;
mod tabular;

use std::rc::Rc;

use charts::Palette;
use locale::page as words;
use view::page::{Page, Picture};
use yew::prelude::*;

use crate::controls::Choice;
use crate::look::Look;
pub(crate) use canvas::{in_sight, paint, style};
use figure::Figure;
pub(crate) use figure::{legend_entry, legend_mark, limits};
pub(crate) use screen::{Screen, use_screen};
pub(crate) use tabular::table;

/// In the order of the page.
pub(crate) const ALL: [Picture; 4] = [Picture::Development, Picture::Districts, Picture::Pyramid, Picture::Balance];

/// Class and beginning of the ids of a figure.
pub(crate) fn class(picture: Picture) -> &'static str {
    match picture {
        Picture::Development => "development",
        Picture::Districts => "districts",
        Picture::Pyramid => "pyramid",
        Picture::Balance => "balance",
    }
}

/// Those that the view shows: the first one, which stands next to the number, and the others. A district can be chosen in the picture of the
/// districts. What is asked about ages stands with the table of the pyramid: `ages`, and whether it is open.
pub(crate) fn figures(
    page: &Rc<Page>,
    choice: &Choice,
    palette: Palette,
    look: Look,
    (ages, open): (Option<Html>, bool),
) -> (Html, Html) {
    let finding = !look.whole();
    let figure = |picture: Picture| {
        let choice = (picture == Picture::Districts).then(|| choice.clone());
        let (with_table, open) = if picture == Picture::Pyramid { (ages.clone(), open) } else { (None, false) };
        html! { <Figure {picture} page={page.clone()} {palette} {choice} {finding} {with_table} {open} /> }
    };
    let mut shown = ALL.into_iter().filter(|picture| look.shows(*picture)).map(figure);
    let first = if look.whole() { shown.next().unwrap_or_default() } else { Html::default() };
    let others = html! {
        <section class="figures" aria-label={words::figures()}>{ for shown }</section>
    };
    (first, others)
}
