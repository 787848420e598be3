//! "Woher kommt der Unterschied?": steps from one scenario's figure to another's.

use std::rc::Rc;

use charts::Steps;
use locale::causes as words;
use view::State;
use view::causes::{Explanation, Pair};
use yew::prelude::*;

use super::told::{Answered, missing};
use super::{Asked, Question, use_answer};
use crate::City;
use crate::parts::choice::Choice;
use crate::parts::with;

/// Two scenarios in a city; nothing where they do not differ.
type Subject = Option<(City, Pair)>;
/// What was explained of them last.
type Explained = Option<Rc<(Subject, Vec<Explanation>)>>;

/// The choice of the other scenario, and the steps.
#[component]
pub(super) fn Difference(props: &Asked) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let city = City(explorer.clone());
    let room = explorer.causes();
    let others = room.others(&state);
    let place = others.iter().position(|(name, _)| props.other.as_ref() == Some(name)).unwrap_or(0);
    let pair = others.get(place).map(|other| room.pair(&state, &props.figure, other));
    let subject: Subject = pair.filter(|pair| room.is_apart(pair)).map(|pair| (city.clone(), pair));

    let explained = use_answer(explorer, subject.clone(), |subject| {
        let (city, pair) = subject.as_ref()?;
        Some(city.0.causes().explaining(pair))
    });
    let made = explained.made().filter(|_| subject.is_some()).cloned();
    let certain = (made.clone(), state.hides_ranges);
    let ranged = use_answer(explorer, certain, |(made, hidden): &(Explained, bool)| {
        let (Some((city, pair)), answers) = &**made.as_ref()? else { return None };
        if *hidden { None } else { city.0.causes().ranging(pair, answers.first()?) }
    });
    let ends = ranged.made().filter(|ranged| ranged.0.0 == made && !state.hides_ranges).cloned();
    let told = use_memo((made.clone(), ends), |(made, ends)| {
        let (Some((city, pair)), answers) = &**made.as_ref()? else { return None };
        let ends = ends.as_ref().map(|ends| ends.1.as_slice());
        let told = Rc::new(city.0.causes().difference(pair, answers.first()?, ends));
        let state = State { scenario: pair.to.1.clone(), area: pair.ask.area, ..State::default() };
        Some((Rc::new(state), told))
    });

    let choose = with((props.compare.clone(), others.clone()), |(compare, others), index: usize| {
        compare.emit(others.get(index).filter(|_| index > 0).map(|(name, _)| name.clone()));
    });
    let titles = others.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>();
    html! {
        <>
            if others.len() > 1 {
                <Choice id="causes-other" label={words::against()} options={titles} chosen={place} {choose} />
            }
            if subject.is_none() {
                <p>{ words::nothing() }</p>
            } else if let Some((state, told)) = &*told {
                <Answered<Steps> {city} state={state.clone()} question={Question::Difference} told={told.clone()} class="steps"
                    rows={told.chart.rows.len()} />
                <p class="remark">{ words::method() }</p>
            } else {
                { missing(&explained) }
            }
        </>
    }
}
