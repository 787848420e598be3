//! "Was trennt die Karten?": what parts the scenarios of a debate, and what would bring all of them to the same goal.

use std::rc::Rc;

use charts::Steps;
use locale::causes as words;
use scenario::Scenario;
use view::State;
use view::causes::{Figure, Wish};
use yew::prelude::*;

use super::goal::use_goal;
use super::told::{Answered, missing};
use super::{Asked, Question, use_answer};
use crate::City;
use crate::parts::table::table;

/// Scenarios by name.
type Debated = Rc<Vec<(String, Scenario)>>;

/// Both answers; what it takes where there is nothing to part.
#[component]
pub(super) fn Cards(props: &Asked) -> Html {
    type Subject = (City, Rc<State>, Figure, Debated);
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let city = City(explorer.clone());
    let debated: Debated = Rc::new(explorer.causes().debated(&state));
    let (fields, wish) = use_goal(&props.desk, &props.figure, "common");
    let subject: Subject = (city.clone(), state.clone(), props.figure.clone(), debated.clone());
    let parted = use_answer(explorer, subject, |(city, state, figure, debated): &Subject| {
        city.0.causes().parting(state, figure, debated)
    });
    let told = use_memo(parted.made().cloned(), |made| {
        let ((city, state, figure, debated), found) = made.as_ref().map(|made| (&made.0, &made.1))?;
        let room = city.0.causes();
        let pair = room.farthest(figure, debated, found)?;
        Some((state.clone(), Rc::new(room.difference(&pair, &found.explanation, None))))
    });
    if debated.len() < 2 {
        return html! { <p>{ words::too_few_cards() }</p> };
    }
    html! {
        <>
            if let Some((state, told)) = &*told {
                <Answered<Steps> city={city.clone()} state={state.clone()} question={Question::Cards} told={told.clone()} class="steps"
                    rows={told.chart.rows.len()} />
                <p class="remark">{ words::cards_about() }</p>
            }
            { missing(&parted) }
            <h4>{ words::meet_heading() }</h4>
            <p class="remark">{ words::meet_about() }</p>
            { fields }
            <Together {city} {debated} {wish} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct TogetherProps {
    city: City,
    debated: Debated,
    wish: Option<Wish>,
}

/// What would bring all to the goal.
#[component]
fn Together(props: &TogetherProps) -> Html {
    type Subject = (City, Debated, Option<Wish>);
    let subject: Subject = (props.city.clone(), props.debated.clone(), props.wish.clone());
    let met = use_answer(&props.city.0, subject, |(city, debated, wish): &Subject| {
        Some(city.0.causes().meeting(debated, wish.as_ref()?))
    });
    let told = use_memo(met.made().cloned(), |made| {
        let ((city, debated, wish), needs) = made.as_ref().map(|made| (&made.0, &made.1))?;
        Some(city.0.causes().met(debated, wish.as_ref()?, needs))
    });
    let told = (*told).as_ref().filter(|_| props.wish.is_some());
    html! {
        <>
            if let Some(told) = told {
                <p class="finding" role="status">{ &told.finding }</p>
                { table(&told.table) }
            }
            { missing(&met) }
        </>
    }
}
