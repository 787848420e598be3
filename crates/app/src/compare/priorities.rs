//! Where the scenarios of a set agree, where they part, and what the parting costs or brings.

use crate::{AtDesk, City, Desk, Panel, lead_to, use_palette};
use charts::Palette;
use locale::{numbers, priorities as words};
use scenario::Area;
use view::compare::priorities::{Accord, Choice, Debate, LeverRange, Priorities as Found, Voice};
use yew::prelude::*;

use crate::causes::{self, Question, Wanted};
use crate::parts::series;
use crate::parts::table::table;
use crate::parts::with;

/// Size of the rail of a lever in its units, and the room beside its ends.
const WIDTH: f64 = 600.0;
const SIDE: f64 = 24.0;
/// Height of a row of letters, and room for the baseline's name below the rail.
const ROW: f64 = 30.0;
const FOOT: f64 = 26.0;
/// Letters closer than this stand above each other.
const APART: f64 = 28.0;

/// What the panel holds.
#[component]
pub(crate) fn Priorities(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let state = desk.state();
    let palette = use_palette();
    // The levers on the page do not matter here: nothing is projected while one is moved.
    let key = (City(desk.explorer().clone()), Debate::of(&state));
    let found = use_memo(key, |(city, question)| city.0.compare().priorities(question));
    match &*found {
        Some(found) => all(desk, found, &palette, state.area),
        None => too_few(desk),
    }
}

fn too_few(desk: &Desk) -> Html {
    let open = with(desk.clone(), |desk, _: MouseEvent| lead_to(Panel::Collection, desk));
    html! {
        <>
            <p>{ words::too_few() }</p>
            <p><button type="button" onclick={open}>{ words::to_cards() }</button></p>
        </>
    }
}

fn all(desk: &Desk, found: &Found, palette: &Palette, area: Area) -> Html {
    let voices = found.voices.iter().map(|voice| {
        html! { <li>{ series::mark(palette, Some(voice.letter), voice.colour) }{ &voice.title }</li> }
    });
    let levers = found.levers.iter().map(|range| lever(range, &found.voices, palette));
    let ask = with(desk.clone(), |desk, _: MouseEvent| {
        causes::ask(desk, Wanted { question: Question::Cards, other: None });
    });
    html! {
        <div class="priorities">
            <p>{ words::about() }</p>
            if !found.question.is_empty() {
                <p class="question">{ &found.question }</p>
            }
            <ul class="voices">{ for voices }</ul>
            <p class="finding">{ &found.finding }</p>
            <h4>{ words::costs() }</h4>
            <ul class="costs">{ for found.costs.iter().map(|cost| html! { <li>{ cost }</li> }) }</ul>
            { for found.missing.iter().map(|missing| html! { <p class="remark">{ missing }</p> }) }
            <p><button type="button" onclick={ask}>{ locale::causes::part_cards() }</button></p>
            <h4>{ words::levers_heading() }</h4>
            <p class="remark">{ words::tolerance() }</p>
            <ul class="rails">{ for levers }{ for found.choices.iter().map(|it| choice(it, &found.voices)) }</ul>
            if !found.lever_table.rows.is_empty() {
                <details class="fold"><summary>{ words::as_table() }</summary>{ table(&found.lever_table) }</details>
            }
            <h4>{ words::results_heading() }</h4>
            { for found.results.iter().map(table) }
            if area != Area::City {
                <p class="remark">{ words::rounded() }</p>
            }
        </div>
    }
}

fn lever(range: &LeverRange, voices: &[Voice], palette: &Palette) -> Html {
    let reasons = range.reasons.iter().map(|(letter, text)| html! { <li>{ words::reason(*letter, text) }</li> });
    html! {
        <li class={class(range.accord)}>
            <p class="rail-name"><strong>{ &range.name }</strong>{ " " }<span class="verdict">{ &range.verdict }</span></p>
            { rail(range, voices, palette) }
            if !range.reasons.is_empty() {
                <ul class="rail-reasons">{ for reasons }</ul>
            }
        </li>
    }
}

const fn class(accord: Accord) -> &'static str {
    match accord {
        Accord::Agreed => "agreed",
        Accord::Open => "unsaid",
        Accord::Parted => "parted",
    }
}

/// What is no lever has no rail: who says what stands in a line.
fn choice(choice: &Choice, voices: &[Voice]) -> Html {
    let told =
        voices.iter().zip(&choice.texts).filter_map(|(voice, text)| Some(words::at(voice.letter, text.as_ref()?)));
    html! {
        <li class={class(choice.accord)}>
            <p class="rail-name"><strong>{ &choice.name }</strong>{ " " }<span class="verdict">{ &choice.verdict }</span></p>
            if choice.accord == Accord::Parted {
                <p class="remark">{ told.collect::<Vec<_>>().join(" · ") }</p>
            }
        </li>
    }
}

/// The rail with the mark of each scenario; those that would cover each other stand above each other.
fn rail(range: &LeverRange, voices: &[Voice], palette: &Palette) -> Html {
    let all = || range.values.iter().flatten().copied().chain([range.baseline]);
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let place = |value: f64| {
        let share = if high > low { (value - low) / (high - low) } else { 0.5 };
        SIDE + share * (WIDTH - 2.0 * SIDE)
    };
    // Who says nothing stands nowhere.
    let mut order: Vec<(usize, f64)> =
        range.values.iter().enumerate().filter_map(|(index, value)| Some((index, (*value)?))).collect();
    order.sort_by(|one, other| one.1.total_cmp(&other.1));
    // The right end of each row of letters.
    let mut rows: Vec<f64> = Vec::new();
    let mut marks: Vec<(usize, f64, usize)> = Vec::new();
    for (index, value) in order {
        let x = place(value);
        let free = rows.iter().position(|end| x - end >= APART).unwrap_or(rows.len());
        if free == rows.len() {
            rows.push(x);
        } else {
            rows[free] = x;
        }
        marks.push((index, x, free));
    }
    marks.sort_by_key(|(_, _, row)| *row);
    let line = ROW * rows.len() as f64;
    let text = |value: f64| numbers::plain((value * 10.0).round() / 10.0);
    let (first, last) = (
        marks.iter().map(|it| it.1).fold(f64::INFINITY, f64::min),
        marks.iter().map(|it| it.1).fold(f64::NEG_INFINITY, f64::max),
    );
    // The highest first: their stems pass behind the letters below them.
    let drawn = marks.iter().rev().map(|(index, x, row)| {
        let voice = &voices[*index];
        let y = line - ROW * (*row as f64 + 1.0);
        html! {
            <>
                <line class="rail-stem" x1={text(*x)} x2={text(*x)} y1={text(y + 26.0)} y2={text(line)} stroke={series::hex(palette, voice.colour)} />
                <rect x={text(x - 12.0)} y={text(y + 1.5)} width="24" height="24" rx="3" class="rail-box" stroke={series::hex(palette, voice.colour)} />
                <text x={text(*x)} y={text(y + 19.0)} text-anchor="middle" class="rail-letter">{ voice.letter }</text>
            </>
        }
    });
    let base = place(range.baseline);
    let anchor = if base < WIDTH / 3.0 {
        "start"
    } else if base > WIDTH * 2.0 / 3.0 {
        "end"
    } else {
        "middle"
    };
    let values = voices.iter().zip(&range.texts).map(|(voice, value)| words::at(voice.letter, value));
    let name = words::picture(&range.name, &values.collect::<Vec<_>>().join(", "), &range.baseline_text);
    html! {
        <svg class="rail-of-all" viewBox={format!("0 0 {WIDTH} {}", text(line + FOOT))} role="img" aria-label={name}>
            <line class="rail-whole" x1={text(SIDE)} x2={text(WIDTH - SIDE)} y1={text(line)} y2={text(line)} />
            <line class="rail-span" x1={text(first)} x2={text(last)} y1={text(line)} y2={text(line)} />
            <line class="rail-base" x1={text(base)} x2={text(base)} y1={text(line - 6.0)} y2={text(line + 8.0)} />
            <text class="rail-base-name" x={text(base)} y={text(line + 22.0)} text-anchor={anchor}>
                { words::baseline_at(&range.baseline_text) }
            </text>
            { for drawn }
        </svg>
    }
}
