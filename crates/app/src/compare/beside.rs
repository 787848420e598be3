//! Several scenarios beside each other: pictures and tables of two to eight.

use std::rc::Rc;

use crate::{Action, AtDesk, City, Desk, Panel, in_sight, lead_to, use_palette};
use charts::{Bars, Measure, Multiples, Outlines, Palette, Rgb, dash};
use gloo::timers::callback::Timeout;
use locale::beside as words;
use scenario::collection::{Collection, Reference};
use view::State;
use view::compare::beside::{Beside, HowSure, Lines, Listed, Memo};
use view::compare::collection::whose;
use yew::prelude::*;

use crate::compare::difference::difference;
use crate::compare::draws::use_how_sure;
use crate::parts::choice::Choice;
use crate::parts::picture::Picture;
use crate::parts::table::{prose, table};
use crate::parts::with;

/// How long nothing must have changed before a comparison outside of the window follows.
const PAUSE_MS: u32 = 400;

/// A city and a state.
type Asked = (City, Rc<State>);

/// How sure all of it is.
struct Sure<'a> {
    /// Nothing before there are draws.
    told: Option<&'a HowSure>,
    /// Whether anything of it is shown.
    shown: bool,
    /// Takes whose difference is wanted.
    choose: Callback<Reference>,
}

/// The comparison, or how to get something to compare.
#[component]
pub(crate) fn SideBySide(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let palette = use_palette();
    let measure = use_state(|| Measure::Common);
    let memo = use_mut_ref(|| (City(desk.explorer().clone()), Memo::default()));
    let frame = use_node_ref();
    let pair = use_state(|| None::<Reference>);
    let asked = use_settled(&frame, (City(desk.explorer().clone()), desk.state()));
    let beside = use_memo((asked.clone(), *measure), |((city, state), measure)| {
        let mut memo = memo.borrow_mut();
        if memo.0 != *city {
            *memo = (city.clone(), Memo::default());
        }
        city.0.compare().beside(state, *measure, &mut memo.1)
    });
    let sure = use_how_sure(&asked, &beside, !desk.is_moving(), *pair);
    let sure = Sure {
        told: (*sure).as_ref(),
        shown: asked.0.0.pack().errors.is_some() && !asked.1.hides_ranges,
        choose: with(pair.setter(), |pair, other: Reference| pair.set(Some(other))),
    };
    let content = match &*beside {
        Some(beside) => html! {
            <>
                <p>{ words::about() }</p>
                { kept(desk) }
                { legend(beside, palette) }
                { reference(desk, beside) }
                { pictures(beside, &measure, &sure) }
                { tables(beside, sure.told) }
            </>
        },
        None => html! {
            <>
                <p>{ words::how() }</p>
                <div class="actions">
                    <button type="button" onclick={to_collection(desk)}>{ words::to_collection() }</button>
                </div>
            </>
        },
    };
    html! { <div class="beside" ref={frame}>{ content }</div> }
}

/// Whose scenarios these are, and on what question.
fn kept(desk: &Desk) -> Html {
    let collection = &desk.state().collection;
    if collection.cards.is_empty() {
        return Html::default();
    }
    html! {
        <p><strong>{ whose(collection) }</strong>
            if !collection.question.is_empty() {
                { ": " }<q>{ &collection.question }</q>
            }
        </p>
    }
}

/// What is compared. Outside of the window it follows when the visitor pauses: the frame belongs to what is seen.
#[hook]
fn use_settled(frame: &NodeRef, now: Asked) -> Asked {
    let settled = use_state(|| now.clone());
    {
        let (settled, frame) = (settled.clone(), frame.clone());
        use_effect_with(now, move |now| {
            let now = now.clone();
            let pause = if *settled == now {
                None
            } else if in_sight(&frame) {
                settled.set(now);
                None
            } else {
                Some(Timeout::new(PAUSE_MS, move || settled.set(now)))
            };
            move || drop(pause)
        });
    }
    (*settled).clone()
}

/// Opens the panel where scenarios are kept, and leads there.
fn to_collection(desk: &Desk) -> Callback<MouseEvent> {
    with(desk.clone(), |desk, _: MouseEvent| lead_to(Panel::Collection, desk))
}

/// Letter, line and name of every scenario.
fn legend(beside: &Beside, palette: Palette) -> Html {
    let entry = |one: &Listed| {
        html! {
            <li>
                { mark(one, palette) }
                <span><strong>{ one.series.title() }</strong>
                if !one.author.is_empty() {
                    { ", " }{ &one.author }
                }
                if one.is_reference {
                    { " (" }{ words::is_reference() }{ ")" }
                }
                </span>
            </li>
        }
    };
    html! { <ul class="legend compared-series" aria-label={words::legend()}>{ for beside.listed.iter().map(entry) }</ul> }
}

/// A piece of the line in the colour and the pattern of its scenario.
fn mark(one: &Listed, palette: Palette) -> Html {
    let Rgb(red, green, blue) = palette.series(one.series.colour);
    let color = format!("#{red:02x}{green:02x}{blue:02x}");
    let pattern = dash(one.series.dash).map(|(on, off)| format!("{on} {off}"));
    html! {
        <svg class="compared-mark" viewBox="0 0 44 12" aria-hidden="true" focusable="false">
            <line x1="1" x2="43" y1="6" y2="6" stroke={color} stroke-width={if one.is_reference { "4" } else { "2.5" }}
                stroke-dasharray={pattern} />
        </svg>
    }
}

/// The choice of what the others are compared with.
fn reference(desk: &Desk, beside: &Beside) -> Html {
    let options: Vec<String> = beside.listed.iter().map(|one| one.series.title()).collect();
    let chosen = beside.listed.iter().position(|one| one.is_reference).unwrap_or_default();
    let references: Vec<_> = beside.listed.iter().map(|one| one.reference).collect();
    let desk = desk.clone();
    let choose = Callback::from(move |index: usize| {
        let Some(reference) = references.get(index) else { return };
        let (explorer, state) = (desk.explorer(), desk.state());
        let mut collection = Collection::clone(&state.collection);
        collection.reference = *reference;
        desk.dispatch.emit(Action::Change(Box::new(explorer.compare().with_collection(&state, &collection))));
    });
    html! { <Choice id="beside-reference" label={words::reference()} unit="" {options} {chosen} {choose} /> }
}

fn pictures(beside: &Beside, measure: &UseStateHandle<Measure>, sure: &Sure<'_>) -> Html {
    let choose = with(measure.setter(), move |measure, index: usize| {
        measure.set(if index == 0 { Measure::Common } else { Measure::Own });
    });
    let options = vec![words::common().to_owned(), words::own().to_owned()];
    let chosen = usize::from(**measure == Measure::Own);
    let others = beside.listed.len() - 1;
    let bands = sure.told.map(|told| told.bands.clone()).unwrap_or_default();
    let lines = Lines { chart: beside.lines.chart.clone(), bands };
    html! {
        <>
            { heading(words::lines(), &beside.lines.unit, &beside.lines.finding) }
            <Picture<Lines> chart={Rc::new(lines)} sentence={beside.lines.finding.clone()} class="compare-lines" />
            <div class="beside">
                if sure.shown {
                    { difference(beside, sure.told, &sure.choose) }
                }
            </div>
            { heading(words::bars(), &beside.bars.unit, &beside.bars.finding) }
            <Picture<Bars> chart={Rc::new(beside.bars.chart.clone())} sentence={beside.bars.finding.clone()}
                class="compare-bars" rows={others} />
            { heading(words::outlines(), &beside.outlines.unit, "") }
            <Picture<Outlines> chart={Rc::new(beside.outlines.chart.clone())} sentence={beside.outlines.finding.clone()}
                class="compare-outlines" />
            { heading(words::districts(), &beside.districts.unit, &beside.districts.finding) }
            <Choice id="beside-scale" label={words::scale()} unit="" {options} {chosen} {choose} />
            <Picture<Multiples> chart={Rc::new(beside.districts.chart.clone())} sentence={beside.districts.finding.clone()}
                class="compare-districts" />
        </>
    }
}

fn heading(title: &str, unit: &str, finding: &str) -> Html {
    html! {
        <>
            <h4>{ title }</h4>
            <p class="unit">{ unit }</p>
            if !finding.is_empty() {
                <p class="finding">{ finding }</p>
            }
        </>
    }
}

fn tables(beside: &Beside, sure: Option<&HowSure>) -> Html {
    html! {
        <>
            <h4>{ words::numbers() }</h4>
            { table(sure.map_or(&beside.numbers, |sure| &sure.numbers)) }
            <p class="remark">{ locale::ages::rounded() }</p>
            { for beside.left_out.iter().map(|told| html! { <p class="remark">{ told }</p> }) }
            <h4>{ words::levers() }</h4>
            if let Some(levers) = &beside.levers {
                { prose(levers) }
                <p class="remark">{ words::alike() }</p>
            } else {
                <p>{ words::no_difference() }</p>
            }
            <h4>{ words::indicators() }</h4>
            { table(&beside.indicators) }
            if beside.unknown {
                <p class="remark">{ words::unknown_means() }</p>
            }
        </>
    }
}
