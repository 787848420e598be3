//! The question above everything: a sentence whose three choices are those of the page, and its answer.

use locale::language::german;
use locale::question as words;
use view::page::{Control, Page};
use view::{AgeSpan, State};
use yew::prelude::*;

use crate::action::Action;
use crate::controls::{Choice, List, use_list};
use crate::desk::Desk;
use crate::soon::{self, use_soon};

/// What the list of groups has for ages that somebody types; no span of a link looks like this.
const OTHERS: &str = "?";

/// The sentence with its answer; `more` stands at its end.
#[hook]
pub(crate) fn use_question(desk: &Desk, choice: &Choice, page: &Page, more: Html) -> Html {
    let typing = use_state_eq(|| false);
    let soon = use_soon();
    let (question, state) = (&page.question, desk.state());
    let list = |name, chosen, options, pick| List { id: None, name: Some(name), chosen, options, lang: None, pick };

    let group = if *typing { OTHERS.to_owned() } else { question.group.clone() };
    let others = (OTHERS.to_owned(), words::others().to_owned());
    let groups = question.groups.iter().cloned().chain([others]).collect();
    let pick = {
        let (desk, typing) = (desk.clone(), typing.setter());
        Callback::from(move |chosen: String| {
            let others = chosen == OTHERS;
            typing.set(others);
            if others {
                soon::want(true);
            } else {
                let next = State { ages: AgeSpan::of_link(&chosen), ..(*desk.state()).clone() };
                desk.dispatch.emit(Action::Change(Box::new(next)));
            }
        })
    };
    let groups = use_list(list(words::group(), group, groups, pick));

    let (first, last) = question.years;
    let years = (first..=last).map(|year| (year.to_string(), year.to_string())).collect();
    let pick = {
        let dispatch = desk.dispatch.clone();
        Callback::from(move |year: String| {
            if let Ok(year) = year.parse::<i32>() {
                dispatch.emit(Action::Set(Control::TargetYear, f64::from(year)));
                dispatch.emit(Action::Settle);
            }
        })
    };
    let years = use_list(list(words::year(), state.scenario.target_year().to_string(), years, pick));

    // A sentence names the city itself.
    let mut areas = choice.options();
    if let Some((_, whole)) = areas.first_mut() {
        *whole = desk.explorer().city().to_owned();
    }
    let areas = use_list(List { lang: german(), ..list(words::area(), choice.id(), areas, choice.pick()) });
    html! {
        <div class="question" translate="no">
            <p>{ words::how_many() }{ groups }{ words::live() }{ years }{ words::place() }{ areas }{ "?" }</p>
            if *typing {
                { for soon.map(|soon| (soon.ages)(desk)) }
            }
            <p class="answer"><strong>{ &question.persons }</strong>{ " " }{ &question.remark }</p>
            { more }
        </div>
    }
}
