//! A picture and what stands around it.

use std::rc::Rc;

use charts::Palette;
use locale::page as words;
use view::page::{FigureText, LegendEntry, LegendMark, Page, Picture};
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use super::canvas::use_canvas;
use super::class;
use crate::action::Action;
use crate::controls::{Choice, area_radios};
use crate::soon::{self, use_soon};

#[derive(Properties)]
pub(crate) struct FigureProps {
    /// What it shows.
    pub(crate) picture: Picture,
    /// Everything the page says.
    pub(crate) page: Rc<Page>,
    /// Its colours.
    pub(crate) palette: Palette,
    /// Lets a district be chosen in the picture, by pointer and by keyboard.
    #[prop_or_default]
    pub(crate) choice: Option<Choice>,
    /// Whether its finding stands below the picture; otherwise it stands with the table.
    pub(crate) finding: bool,
    /// What stands below its table; a figure with that is drawn anew with every page.
    pub(crate) with_table: Option<Html>,
    /// Whether its table is opened.
    pub(crate) open: bool,
}

impl PartialEq for FigureProps {
    fn eq(&self, other: &Self) -> bool {
        self.picture == other.picture
            && self.palette == other.palette
            && self.page.figures.same(&other.page.figures, self.picture)
            && self.choice == other.choice
            && self.finding == other.finding
            && self.open == other.open
            && self.with_table.is_none()
            && other.with_table.is_none()
    }
}

/// The figure. Its table is only made while it is open: a closed one costs nothing.
#[component]
pub(crate) fn Figure(props: &FigureProps) -> Html {
    let open = use_state(|| props.open);
    let ontoggle = {
        let open = open.setter();
        Callback::from(move |event: Event| open.set(event.target_unchecked_into::<HtmlDetailsElement>().open()))
    };
    {
        // What is asked about ages may arrive when the figure is drawn already.
        let open = open.setter();
        use_effect_with(props.open, move |asked| {
            if *asked {
                open.set(true);
            }
        });
    }
    let pick = props
        .choice
        .as_ref()
        .map(|choice| choice.dispatch.reform(|district| Action::Select(scenario::Area::District(district))));
    let soon = use_soon();
    use_effect_with(*open, |open| {
        if *open {
            soon::want(true);
        }
    });
    let canvas = use_canvas(props.picture, &props.page, props.palette, pick);
    let text = props.page.figures.text(props.picture);
    let id = class(props.picture);
    let is_first = props.picture == Picture::Development && !props.finding;
    let note =
        text.note.as_ref().map(|note| html! { <p class="remark" translate="no">{ note }</p> }).unwrap_or_default();
    let finding = html! { <p class="finding" translate="no">{ text.sentence() }</p> };
    html! {
        <figure {id} tabindex="-1" class={classes!("figure", id)} aria-label={text.name.clone()}>
            <figcaption translate="no">
                <h2>{ &text.title }</h2>
                <p class="unit">{ &text.unit }{ for text.click.map(|click| [" ", click].concat()) }</p>
                { legend(text) }
            </figcaption>
            <div class="picture">
                if let Some(choice) = &props.choice {
                    { area_radios(choice) }
                }
                { canvas }
            </div>
            if props.finding {
                { finding.clone() }
            }
            // On the gaps of a line one reads with its figures.
            if !is_first {
                { note.clone() }
            }
            { limits(text.estimated) }
            <details class="as-table" open={*open} {ontoggle}>
                <summary>{ words::as_table() }</summary>
                if !props.finding {
                    { finding }
                }
                if is_first {
                    { note }
                }
                if *open {
                    { for soon.map(|soon| (soon.table)(&props.page.figures, props.picture)) }
                    { for props.with_table.clone() }
                }
            </details>
        </figure>
    }
}

/// What a figure cannot say whose ages are an estimate, folded.
pub(crate) fn limits(estimated: bool) -> Html {
    if !estimated {
        return Html::default();
    }
    html! {
        <details class="limits remark">
            <summary>{ locale::figures::estimate::limits() }</summary>
            <p>{ locale::figures::estimate::text() }</p>
        </details>
    }
}

fn legend(text: &FigureText) -> Html {
    if text.legend.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="legend" aria-label={words::legend_of(&text.name)}>{ for text.legend.iter().map(legend_entry) }</ul>
    }
}

/// An entry of a legend with its mark.
pub(crate) fn legend_entry(entry: &LegendEntry) -> Html {
    html! {
        <li>
            { legend_mark(entry.mark) }
            { &entry.label }
        </li>
    }
}

/// A mark as legends show it.
pub(crate) fn legend_mark(sign: LegendMark) -> Html {
    html! {
        <svg class={classes!("legend-mark", mark(sign))} viewBox="0 0 24 12" aria-hidden="true" focusable="false">
            { shape(sign) }
        </svg>
    }
}

fn shape(mark: LegendMark) -> Html {
    match mark {
        LegendMark::Observed | LegendMark::Scenario | LegendMark::Baseline | LegendMark::BaseYear => {
            html! { <line x1="1" x2="23" y1="6" y2="6" /> }
        }
        LegendMark::Official => html! { <><line x1="1" x2="23" y1="6" y2="6" /><circle cx="12" cy="6" r="3.5" /></> },
        LegendMark::Range => {
            html! { <><line x1="7" x2="17" y1="1" y2="1" /><line x1="12" x2="12" y1="1" y2="11" /><line x1="7" x2="17" y1="11" y2="11" /></> }
        }
        LegendMark::Men | LegendMark::Women => html! { <rect x="2" y="1" width="20" height="10" /> },
        LegendMark::More | LegendMark::Less => html! { <circle cx="12" cy="6" r="5.5" /> },
    }
}

fn mark(mark: LegendMark) -> &'static str {
    match mark {
        LegendMark::Observed => "mark-observed",
        LegendMark::Scenario => "mark-scenario",
        LegendMark::Baseline => "mark-baseline",
        LegendMark::Official => "mark-official",
        LegendMark::Range => "mark-range",
        LegendMark::Men => "mark-men",
        LegendMark::Women => "mark-women",
        LegendMark::BaseYear => "mark-base-year",
        LegendMark::More => "mark-more",
        LegendMark::Less => "mark-less",
    }
}
