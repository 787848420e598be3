//! "Woran hängt es?": each lever by itself, and two of them together.

use std::rc::Rc;

use charts::{Plane, Steps};
use locale::{causes as words, goals, plane};
use view::State;
use view::causes::{Figure, Knob};
use yew::prelude::*;

use super::told::{Answered, missing};
use super::{Asked, Question, use_answer};
use crate::City;
use crate::parts::choice::Choice;
use crate::parts::with;

/// A figure of a state of a city.
type Subject = (City, Rc<State>, Figure);

/// Both pictures.
#[component]
pub(super) fn Dependence(props: &Asked) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let city = City(explorer.clone());
    let reach = use_state(|| 0_usize);
    let subject = ((city.clone(), state.clone(), props.figure.clone()), *reach == 0);
    let moved = use_answer(explorer, subject, |((city, state, figure), observed): &(Subject, bool)| {
        city.0.causes().moving(state, figure, *observed)
    });
    let told = use_memo(moved.made().cloned(), |made| {
        let ((city, state, figure), answer) = made.as_ref().map(|made| (&made.0.0, &made.1))?;
        Some((state.clone(), Rc::new(city.0.causes().dependence(state, figure, answer))))
    });
    let without = moved.made().and_then(|made| explorer.causes().without_bar(&made.1));
    let choose = with(reach.setter(), |reach, index: usize| reach.set(index));
    let reaches = words::reaches().map(str::to_owned).to_vec();
    html! {
        <>
            if explorer.pack().errors.is_some() {
                <Choice id="causes-reach" label={words::reach()} options={reaches} chosen={*reach} {choose} />
            }
            if let Some((state, told)) = &*told {
                <Answered<Steps> city={city.clone()} state={state.clone()} question={Question::Dependence} told={told.clone()}
                    class="steps" rows={told.chart.rows.len()} />
            }
            { missing(&moved) }
            <p class="remark">{ words::depends_about() }</p>
            if let Some((count, names)) = without {
                <details class="fold"><summary>{ count }</summary><p class="remark">{ names }</p></details>
            }
            <h4>{ plane::heading() }</h4>
            <Two desk={props.desk.clone()} figure={props.figure.clone()} />
        </>
    }
}

/// The field of two levers, which gets finer while it stands.
#[component]
fn Two(props: &Asked) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let city = City(explorer.clone());
    let knobs = use_memo((city.clone(), state.clone()), |(city, state)| city.0.causes().knobs(state));
    let chosen = [use_state(|| None::<Knob>), use_state(|| None::<Knob>)];
    let place = |at: usize| {
        let found = knobs.iter().position(|(_, knob)| *chosen[at] == Some(*knob));
        // Both begin with the first two of the list.
        found.unwrap_or(at.min(knobs.len().saturating_sub(1)))
    };
    let places = [place(0), place(1)];
    let pair = knobs.get(places[0]).zip(knobs.get(places[1])).map(|(one, other)| (one.1, other.1));
    let apart = pair.filter(|(one, other)| one != other);
    type Field = (Subject, Option<(Knob, Knob)>);
    let subject: Field = ((city.clone(), state.clone(), props.figure.clone()), apart);
    let surveyed = use_answer(explorer, subject, |((city, state, figure), knobs): &Field| {
        Some(city.0.causes().surveying(state, figure, (*knobs)?))
    });
    let told = use_memo(surveyed.made().cloned(), |made| {
        let (((city, state, figure), knobs), field) = made.as_ref().map(|made| (&made.0, &made.1))?;
        Some((state.clone(), Rc::new(city.0.causes().field(state, figure, (*knobs)?, field))))
    });
    let list = |at: usize, id: &'static str, label: &'static str| {
        let choose = with((chosen[at].setter(), knobs.clone()), |(chosen, knobs), index: usize| {
            chosen.set(knobs.get(index).map(|(_, knob)| *knob));
        });
        let names: Vec<String> = knobs.iter().map(|(name, _)| name.clone()).collect();
        html! { <Choice {id} {label} options={names} chosen={places[at]} {choose} /> }
    };
    html! {
        <>
            <div class="pair">
                { list(0, "causes-across", plane::across()) }
                { list(1, "causes-up", plane::up()) }
            </div>
            if apart.is_none() {
                <p>{ goals::same() }</p>
            } else if let Some((state, told)) = &*told {
                <Answered<Plane> {city} state={state.clone()} question={Question::Field} told={told.clone()} class="plane" />
                <p class="remark">{ plane::about() }</p>
            }
            { missing(&surveyed) }
        </>
    }
}
