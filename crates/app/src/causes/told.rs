//! An answer as it stands on the page: its sentence, its picture, its table as a file.

use std::rc::Rc;

use export::csv::{self, Form};
use locale::causes as words;
use view::State;
use view::causes::Told;
use yew::prelude::*;

use super::answer::Answer;
use super::{Question, kept};
use crate::City;
use crate::parts::picture::{Drawn, Picture};
use crate::parts::with;
use crate::take::save;

/// Height of a row and of a picture without rows on paper, in CSS pixels.
const ROW: f64 = 34.0;
const WHOLE: f64 = 360.0;

#[derive(Properties, PartialEq)]
pub(super) struct ToldProps<C: Drawn> {
    pub(super) city: City,
    /// What it is about.
    pub(super) state: Rc<State>,
    /// What it answers.
    pub(super) question: Question,
    pub(super) told: Rc<Told<C>>,
    /// Class of the picture.
    pub(super) class: &'static str,
    /// Rows of the picture; 0 of one without.
    #[prop_or_default]
    pub(super) rows: usize,
}

/// The answer, which is kept for paper.
#[component]
pub(super) fn Answered<C: Drawn + Clone>(props: &ToldProps<C>) -> Html {
    let ToldProps { city, state, question, told, class, rows } = props;
    let key = (*question, state.clone(), told.clone(), *rows);
    use_effect_with(key, |(question, state, told, rows)| {
        let (told, height) = (told.clone(), if *rows == 0 { WHOLE } else { ROW * *rows as f64 });
        kept::keep(*question, state, Rc::new(move || told.on_paper(height)));
    });
    let save = with((city.clone(), state.clone(), told.clone()), |(city, state, told), _: MouseEvent| {
        let sheet = city.0.causes().sheet(state, told);
        save::text(&[words::file(), ".csv"].concat(), save::CSV, &csv::write(&sheet, Form::German));
    });
    html! {
        <>
            <p class="unit">{ &told.unit }</p>
            <p class="finding">{ &told.finding }</p>
            <Picture<C> chart={Rc::new(told.chart.clone())} sentence={told.finding.clone()} class={*class} rows={*rows} />
            // In a frame of their own: however many they are, the picture above and its open table stay.
            <div class="remarks">{ for told.remarks.iter().map(|remark| html! { <p class="remark">{ remark }</p> }) }</div>
            if !told.chart.cells().rows.is_empty() {
                <p><button type="button" onclick={save}>{ words::save() }</button></p>
            }
        </>
    }
}

/// Where there is no answer: how far it is, or that there is none.
pub(super) fn missing<Q, A>(answer: &Answer<Q, A>) -> Html {
    match answer {
        Answer::Waiting { done, of } => html! { <p class="remark">{ words::waiting(*done, *of) }</p> },
        Answer::Refused => html! { <p class="remark">{ words::refused() }</p> },
        Answer::Nothing | Answer::Made(_) => Html::default(),
    }
}
