//! Where the difference to the baseline comes from, a step with every press.

use charts::Steps;
use locale::causes as words;
use locale::hall::close;
use scenario::Scenario;
use view::causes::{Pair, Told};
use view::hall::{self, Ground};
use yew::prelude::*;

use super::OVER;
use super::stage::Cue;
use crate::causes::use_answer;
use crate::{City, Desk, use_screen};

#[derive(Properties, PartialEq)]
pub(super) struct WhyProps {
    pub(super) desk: Desk,
    /// As many rows are shown.
    pub(super) rows: usize,
    pub(super) ground: Ground,
    pub(super) cue: Callback<Cue>,
}

/// The steps over the picture.
#[component]
pub(super) fn Why(props: &WhyProps) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let (room, city) = (explorer.causes(), City(explorer.clone()));
    let node = use_node_ref();
    let screen = use_screen(&node);
    // Of what the question above the page is about, against the baseline.
    let (figures, asked) = room.figures(&state);
    let baseline = (words::baseline().to_owned(), Scenario::default());
    let pair = figures.get(asked).map(|figure| room.pair(&state, figure, &baseline));
    let subject = pair.filter(|pair| room.is_apart(pair)).map(|pair| (city, pair));
    let explained = use_answer(explorer, subject.clone(), |subject: &Option<(City, Pair)>| {
        let (city, pair) = subject.as_ref()?;
        Some(city.0.causes().explaining(pair))
    });
    let told = use_memo(explained.made().cloned(), |made| {
        let (Some((city, pair)), answers) = &**made.as_ref()? else { return None };
        Some(city.0.causes().difference(pair, answers.first()?, None))
    });
    let told = (*told).as_ref().filter(|_| subject.is_some());
    let size = screen.map(|it| ((f64::from(it.width) / it.scale, f64::from(it.height) / it.scale), it.font_px));
    let drawn = told.zip(size).map(|(told, (size, font))| {
        let chart = Steps { shown: props.rows, ..told.chart.clone() };
        Html::from_html_unchecked(hall::steps(&chart, size, font, props.ground).into())
    });
    let on = |by: isize| props.cue.reform(move |_: MouseEvent| Cue::Why(by));
    html! {
        <section class="hall-over hall-why" aria-labelledby={OVER}>
            <h2 id={OVER} tabindex="-1">{ words::questions()[0] }</h2>
            <p>{ told.map_or_else(|| words::nothing().to_owned(), |told| told.unit.clone()) }</p>
            <div class="hall-picture" ref={node} role="img" aria-label={told.map(|told| told.finding.clone())}>{ drawn }</div>
            <p role="status">{ told.map(|told| said(told, props.rows)) }</p>
            <div class="hall-acts">
                <button type="button" onclick={on(-1)}>{ words::step_back() }</button>
                <button type="button" onclick={on(1)}>{ words::step_on() }</button>
                <button type="button" onclick={props.cue.reform(|_: MouseEvent| Cue::Close)}>{ close() }</button>
            </div>
        </section>
    }
}

/// The step that was shown last; what all of them come to, once they are shown.
fn said(told: &Told, rows: usize) -> String {
    match told.chart.rows.get(rows.saturating_sub(1)) {
        Some(step) if rows < told.chart.rows.len() => [&step.label, ": ", &step.text].concat(),
        _ => told.finding.clone(),
    }
}
