//! The sheet itself: what a council needs to have before it to know what was compared and why.

use crate::Desk;
use charts::Style;
use locale::decision as decision_words;
use locale::protocol as words;
use view::causes::OnPaper;
use view::compare::collection::Compared;
use view::compare::priorities::Priorities;
use view::take::together::{Drawing, Together};
use view::{Picture, Table};
use yew::prelude::*;

use super::decision::{self, Decision};
use crate::take::qr;

/// What the visitor wants on the sheet.
pub(super) struct Wishes {
    /// One large sheet for a wall.
    pub(super) poster: bool,
    /// With pictures.
    pub(super) pictures: bool,
    /// The question of the day.
    pub(super) question: String,
    /// Occasion and place.
    pub(super) occasion: String,
    /// As it was typed.
    pub(super) date: String,
    /// What was decided.
    pub(super) decision: Decision,
}

/// Size of the pictures and of their type in CSS pixels: two stand side by side, on A4 below each other.
const ON_PAPER: (f64, f64, f64) = (660.0, 260.0, 12.0);
const ON_POSTER: (f64, f64, f64) = (480.0, 225.0, 11.0);

/// Width of bars in two columns and of small pictures in six, in CSS pixels: on a poster they stand across the whole sheet.
const ACROSS: f64 = 1_000.0;
/// The same on A4, where they are reduced to its width.
const BARS: f64 = 750.0;
const SMALL: f64 = 905.0;

/// So many scenarios are few.
const FEW: usize = 3;

/// Everything on the sheet; its foot stands on each page.
pub(super) fn paper(desk: &Desk, wishes: &Wishes, agreement: Option<&Priorities>, answers: &[OnPaper]) -> Html {
    let (explorer, state) = (desk.explorer(), desk.state());
    let all = explorer.compare().compared(&state);
    let provenance = explorer.take().provenance_without_link(&state);
    // Where there are few scenarios, their texts find room next to the numbers of a poster.
    let class = if all.len() <= FEW { "paper-body few" } else { "paper-body" };
    let address = qr::address(desk, true);
    let own = html! { <>{ for explorer.own().map(locale::results::own_figures) }</> };
    html! {
        <>
            <div {class}>
                <header>
                    <p class="paper-kind">{ words::kind(explorer.city()) }</p>
                    <h5 class="paper-title">{ &wishes.question }</h5>
                    <p class="paper-asked">{ asked(desk) }</p>
                    <p class="paper-when">{ words::when(&wishes.occasion, &wishes.date) }</p>
                    <p class="paper-caution">{ words::foot_start() }{ " " }{ own }</p>
                </header>
                <div class="paper-first">
                    <section class="paper-whole">
                        <h6 class="paper-heading">{ words::numbers() }</h6>
                        { table(&explorer.take().key_numbers(&state, &all)) }
                        { for explorer.compare().left_out(&state).iter().map(|told| html! { <p class="remark">{ told }</p> }) }
                        { for explorer.take().sure(&state, &all).iter().map(|told| html! { <p class="remark">{ told }</p> }) }
                        <p class="remark">{ words::numbers_note() }</p>
                        if state.area != scenario::Area::City {
                            <p class="remark">{ locale::ages::rounded() }</p>
                        }
                    </section>
                    <section>
                        <h6 class="paper-heading">{ words::scenarios() }</h6>
                        <div class="paper-scenarios">{ for all.iter().map(|one| scenario(desk, one)) }</div>
                    </section>
                </div>
                { for agreement.map(agreed) }
                { answered(answers) }
                { decision::on_paper(&wishes.decision) }
                if wishes.pictures {
                    <section>
                        if explorer.take().compares(&state) {
                            <h6 class="paper-heading">{ words::pictures() }</h6>
                            <div class="paper-pictures">{ together(desk, wishes.poster, all.len()) }</div>
                        } else {
                            <h6 class="paper-heading">{ words::pictures_of(&shown(&all, desk)) }</h6>
                            <div class="paper-pictures">{ pictures(desk, wishes.poster) }</div>
                        }
                    </section>
                }
                <div class="paper-last">
                if let Some(differences) = explorer.take().against_forecasts(&state, &all) {
                    <section class="paper-whole">
                        <h6 class="paper-heading">{ words::forecasts() }</h6>
                        { table(&differences) }
                        <p class="remark">{ words::forecasts_note() }</p>
                    </section>
                }
                <section class="paper-end">
                    <div>
                        <h6 class="paper-heading">{ words::origin() }</h6>
                        { for provenance.iter().map(|line| html! { <p>{ line }</p> }) }
                    </div>
                    <div class="paper-link">
                        <h6 class="paper-heading">{ words::link() }</h6>
                        <p>{ words::link_about() }</p>
                        { qr::code(&address, "qr-paper") }
                    </div>
                    <p class="paper-address">{ address }</p>
                </section>
                </div>
            </div>
            <div class="paper-room"></div>
            <p class="paper-foot">{ words::foot(explorer.city(), &explorer.pack().meta.edition, &wishes.date) }</p>
        </>
    }
}

/// Area and year of the question.
fn asked(desk: &Desk) -> String {
    let state = desk.state();
    decision_words::asked(&desk.explorer().compare().name_of_area(state.area), state.scenario.target_year())
}

/// On what the scenarios agree, on what they part, and what that comes to.
fn agreed(found: &Priorities) -> Html {
    html! {
        <section class="paper-whole">
            <h6 class="paper-heading">{ decision_words::agreement() }</h6>
            <p>{ &found.finding }</p>
            if !found.lever_table.rows.is_empty() {
                { table(&found.lever_table) }
            }
            <ul>{ for found.costs.iter().map(|cost| html! { <li>{ cost }</li> }) }</ul>
        </section>
    }
}

/// What was asked about the scenario, each answer with its picture and its table.
fn answered(answers: &[OnPaper]) -> Html {
    let one = |answer: &OnPaper| {
        html! {
            <>
                <p class="paper-label">{ &answer.unit }</p>
                <p>{ &answer.finding }</p>
                if !answer.picture.is_empty() {
                    <div class="paper-picture across" role="img" aria-label={answer.finding.clone()}>
                        { Html::from_html_unchecked(answer.picture.clone().into()) }
                    </div>
                    { table(&answer.table) }
                }
                { for answer.remarks.iter().map(|told| html! { <p class="remark">{ told }</p> }) }
            </>
        }
    };
    if answers.is_empty() {
        return Html::default();
    }
    html! {
        <section class="paper-whole paper-answers">
            <h6 class="paper-heading">{ locale::causes::on_sheet() }</h6>
            { for answers.iter().map(one) }
        </section>
    }
}

/// A table without what helps on a screen only.
fn table(table: &Table) -> Html {
    let row = |cells: &Vec<String>| {
        let Some((head, figures)) = cells.split_first() else { return Html::default() };
        html! { <tr><th scope="row">{ head }</th>{ for figures.iter().map(|cell| html! { <td>{ cell }</td> }) }</tr> }
    };
    html! {
        <table>
            <caption>{ &table.caption }</caption>
            <thead><tr>{ for table.columns.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}

/// Name of the scenario that the pictures show: the one on the page.
fn shown(all: &[Compared], desk: &Desk) -> String {
    let state = desk.state();
    let present = all.iter().find(|one| one.state.scenario == state.scenario);
    present.map_or_else(|| locale::collection::present().to_owned(), |one| words::scenario(one.letter, &one.name))
}

fn scenario(desk: &Desk, one: &Compared) -> Html {
    let about = desk.explorer().take().about(&desk.state(), one);
    html! {
        <div class="paper-scenario">
            <p><b>{ words::scenario(one.letter, &one.name) }</b>
                if !one.author.is_empty() {
                    { " " }<span>{ words::author(&one.author) }</span>
                }
            </p>
            if !about.description.is_empty() {
                <p>{ about.description }</p>
            }
            if about.deviations.is_empty() {
                <p class="remark">{ words::no_deviation(desk.explorer().stays()) }</p>
            } else {
                <p class="paper-label">{ words::deviations() }</p>
                <ul>{ for about.deviations.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
            if !about.reasons.is_empty() {
                <p class="paper-label">{ words::reasons() }</p>
                <ul>{ for about.reasons.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            }
        </div>
    }
}

/// All scenarios in each picture.
fn together(desk: &Desk, poster: bool, scenarios: usize) -> Html {
    let (width, height, font) = if poster { ON_POSTER } else { ON_PAPER };
    let style = |width: f64, height: f64| Style::new(width, height, 1.0).with_font(font);
    // Two columns of indicators with a bar for each scenario.
    let bars = 5.0 * font * (scenarios as f64 * 1.1 + 1.8);
    let wanted = [
        (Together::Lines, style(width, height)),
        (Together::Outlines, style(width, height * 1.3)),
        (Together::Bars, style(if poster { ACROSS } else { BARS }, bars)),
        (Together::Districts, if poster { style(ACROSS, 300.0) } else { style(SMALL, 380.0) }),
    ];
    let drawn = |(index, drawing): (usize, Drawing)| {
        // The first two stand side by side on a poster.
        let class = if index < 2 { "paper-picture" } else { "paper-picture across" };
        html! {
            <figure {class}>
                <figcaption><b>{ drawing.title }</b><br />{ drawing.unit }</figcaption>
                <div role="img" aria-label={drawing.finding.clone()}>{ Html::from_html_unchecked(drawing.svg.into()) }</div>
                <p>{ drawing.finding }</p>
            </figure>
        }
    };
    desk.explorer().take().drawn_together(&desk.state(), &wanted).into_iter().enumerate().map(drawn).collect()
}

fn pictures(desk: &Desk, poster: bool) -> Html {
    let (width, height, font) = if poster { ON_POSTER } else { ON_PAPER };
    let style = Style::new(width, height, 1.0).with_font(font);
    let state = desk.state();
    let picture = |(_, picture): (&str, Picture)| {
        // The circles of the districts need height for their names.
        let higher = match picture {
            Picture::Districts => true,
            Picture::Pyramid => !poster,
            _ => false,
        };
        let style = if higher { Style::new(width, height * 1.25, 1.0).with_font(font) } else { style };
        let (text, drawn) = desk.explorer().take().drawn(&state, picture, &style);
        html! {
            <figure class="paper-picture">
                <figcaption><b>{ &text.title }</b><br />{ &text.unit }</figcaption>
                <div role="img" aria-label={text.sentence()}>{ Html::from_html_unchecked(drawn.into()) }</div>
                <p>{ text.sentence() }</p>
                if let Some(note) = &text.note {
                    <p class="remark">{ note }</p>
                }
            </figure>
        }
    };
    Picture::ALL.into_iter().map(picture).collect()
}
