//! The picture, drawn as SVG for the size that it has on the screen: sharp on any projector.

use std::rc::Rc;

use crate::{legend_entry, use_screen};
use locale::hall as words;
use view::hall::{Around, Ground, Guessing, Showing};
use view::page::Page;
use view::{Picture, hall};
use yew::prelude::*;

#[derive(Properties)]
pub(super) struct FigureProps {
    pub(super) page: Rc<Page>,
    /// Before the last change, where that is in the spotlight.
    pub(super) before: Option<Rc<Page>>,
    pub(super) picture: Picture,
    /// `None` where the scenario is the baseline.
    pub(super) name: Option<String>,
    pub(super) guessing: Guessing,
    pub(super) guesses: Vec<f64>,
    pub(super) ground: Ground,
    /// Years of the text alternative while the result is hidden.
    pub(super) years: (i32, i32),
    /// `2 von 4`.
    pub(super) place: String,
}

impl PartialEq for FigureProps {
    fn eq(&self, other: &Self) -> bool {
        let same = |one: &Option<Rc<Page>>, two: &Option<Rc<Page>>| match (one, two) {
            (Some(one), Some(two)) => Rc::ptr_eq(one, two),
            (None, None) => true,
            _ => false,
        };
        Rc::ptr_eq(&self.page, &other.page)
            && same(&self.before, &other.before)
            && self.picture == other.picture
            && self.name == other.name
            && self.guessing == other.guessing
            && self.guesses == other.guesses
            && self.ground == other.ground
            && self.place == other.place
    }
}

/// The figure with its title; its sentence is the text alternative.
#[component]
pub(super) fn Figure(props: &FigureProps) -> Html {
    let node = use_node_ref();
    let screen = use_screen(&node);
    let (size, font_px) = screen.map_or(((0.0, 0.0), 0.0), |it| {
        ((f64::from(it.width) / it.scale, f64::from(it.height) / it.scale), it.font_px)
    });
    let asked = Showing {
        picture: props.picture,
        name: props.name.as_deref(),
        before: props.before.as_deref(),
        guesses: &props.guesses,
        guessing: props.guessing,
        size,
        font_px,
        ground: props.ground,
    };
    let Around { text, legend, remark } = hall::around(&props.page, &asked);
    let drawn = screen.is_some().then(|| Html::from_html_unchecked(hall::picture(&props.page, &asked).into()));
    let hidden = props.guessing == Guessing::Hidden;
    let alternative =
        if hidden { words::hidden_picture(&props.page.area, props.years.0, props.years.1) } else { text.sentence() };
    html! {
        <figure class="hall-figure" aria-label={text.name.clone()}>
            <figcaption>
                <h2>{ text.title }</h2>
                if !legend.is_empty() {
                    <ul class="hall-legend">{ for legend.iter().map(legend_entry) }</ul>
                }
                if let Some(remark) = remark {
                    <p>{ remark }</p>
                }
                <p class="hall-place">{ &props.place }</p>
            </figcaption>
            <div class="hall-picture" ref={node} role="img" aria-label={alternative}>{ drawn }</div>
        </figure>
    }
}
