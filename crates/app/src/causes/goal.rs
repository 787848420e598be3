//! "Was muss gelten, damit …?": the value of a lever, or of two, under which a goal is met.

use std::rc::Rc;

use charts::{Plane, Table};
use locale::goals as words;
use view::State;
use view::causes::{Figure, Knob, OnPaper, Reached, Wish};
use yew::prelude::*;

use super::told::{Answered, missing};
use super::{Asked, Question, kept, use_answer};
use crate::Action;
use crate::City;
use crate::Desk;
use crate::parts::choice::Choice;
use crate::parts::entry::Entry;
use crate::parts::with;

/// At most, of the relations that are offered.
const AT_MOST: usize = 1;

/// The fields, and what it would take.
#[component]
pub(super) fn Goal(props: &Asked) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let (fields, wish) = use_goal(&props.desk, &props.figure, "goal");
    let city = City(explorer.clone());
    let knobs = use_memo((city, state.clone()), |(city, state)| city.0.causes().knobs(state));
    let lever = use_state(|| None::<Knob>);
    let second = use_state(|| None::<Knob>);
    let place = |chosen: &Option<Knob>| knobs.iter().position(|(_, knob)| *chosen == Some(*knob));
    let (first, other) = (place(&lever).unwrap_or(0), place(&second));
    let names: Vec<String> = knobs.iter().map(|(name, _)| name.clone()).collect();
    let choose = with((lever.setter(), knobs.clone()), |(lever, knobs), index: usize| {
        lever.set(knobs.get(index).map(|(_, knob)| *knob));
    });
    let choose_second = with((second.setter(), knobs.clone()), |(second, knobs), index: usize| {
        second.set(index.checked_sub(1).and_then(|index| knobs.get(index)).map(|(_, knob)| *knob));
    });
    let seconds = std::iter::once(words::alone().to_owned()).chain(names.iter().cloned()).collect::<Vec<_>>();
    let knob = knobs.get(first).map(|(_, knob)| *knob);
    let other = other.and_then(|at| knobs.get(at)).map(|(_, knob)| *knob);
    let (desk, figure) = (props.desk.clone(), props.figure.clone());
    let answer = match (wish, knob, other) {
        (None, ..) | (_, None, _) => html! { <p class="remark">{ words::begin() }</p> },
        (Some(_), one, other) if one == other => html! { <p>{ words::same() }</p> },
        (Some(wish), Some(one), None) => html! { <One {desk} {wish} knob={one} /> },
        (Some(wish), Some(one), Some(other)) => html! { <Line {desk} {figure} {wish} knobs={(one, other)} /> },
    };
    html! {
        <>
            { fields }
            <div class="pair">
                <Choice id="goal-lever" label={words::lever()} options={names} chosen={first} {choose} />
                <Choice id="goal-second" label={words::with()} options={seconds} chosen={other.and_then(|it| place(&Some(it))).map_or(0, |at| at + 1)} choose={choose_second} />
            </div>
            { answer }
        </>
    }
}

/// What stands in the field, and what it comes to once somebody has left it.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: String,
    read: Option<Result<f64, String>>,
}

/// The fields of a goal; the goal once there is one.
#[hook]
pub(super) fn use_goal(desk: &Desk, figure: &Figure, id: &'static str) -> (Html, Option<Wish>) {
    let (explorer, state) = (desk.explorer(), desk.state());
    let relation = use_state(|| 0_usize);
    let typed = use_state(Typed::default);
    let room = explorer.causes();
    let change = with(typed.clone(), |typed, text: String| typed.set(Typed { text, read: typed.read.clone() }));
    let done = with((typed.setter(), explorer.clone()), |(typed, explorer), text: String| {
        let read = (!text.trim().is_empty()).then(|| explorer.causes().read_goal(&text));
        typed.set(Typed { text, read });
    });
    let choose = with(relation.setter(), |relation, index: usize| relation.set(index));
    let (fault, value) = match &typed.read {
        Some(Ok(value)) => (None, Some(*value)),
        Some(Err(fault)) => (Some(&**fault), None),
        None => (None, None),
    };
    let entry_id = format!("{id}-value");
    let entry = Entry {
        id: &entry_id,
        label: words::value(),
        seen: true,
        unit: "",
        inputmode: "decimal",
        text: &typed.text,
        fault,
    };
    // What is often wanted is one press away.
    let set = |value: f64, kind: usize| {
        with((typed.setter(), relation.setter()), move |(typed, relation), _: MouseEvent| {
            relation.set(kind);
            typed.set(Typed { text: locale::numbers::typed(value), read: Some(Ok(value)) });
        })
    };
    let ready = match room.today(&state, figure) {
        Some((year, now)) => {
            html! { <button type="button" onclick={set(now, *relation)}>{ words::today(year, now) }</button> }
        }
        None if room.is_unplaced(figure) => {
            html! { <button type="button" onclick={set(0.0, AT_MOST)}>{ words::nobody() }</button> }
        }
        None => Html::default(),
    };
    let relations = words::relations().map(str::to_owned).to_vec();
    let wish = value.map(|value| room.wish(&state, figure, *relation, value));
    let fields = html! {
        <div class="goal">
            <Choice id={format!("{id}-relation")} label={words::relation()} options={relations} chosen={*relation} {choose} />
            { entry.show(&change, &done) }
            { ready }
        </div>
    };
    (fields, wish)
}

#[derive(Properties, PartialEq)]
struct OneProps {
    desk: Desk,
    wish: Wish,
    knob: Knob,
}

/// One lever.
#[component]
fn One(props: &OneProps) -> Html {
    type Subject = (City, Rc<State>, Knob, Wish);
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let subject: Subject = (City(explorer.clone()), state.clone(), props.knob, props.wish.clone());
    let found = use_answer(explorer, subject, |(city, state, knob, wish): &Subject| {
        Some(city.0.causes().seeking(state, *knob, wish))
    });
    let told = use_memo(found.made().cloned(), |made| {
        let ((city, state, knob, wish), found) = made.as_ref().map(|made| (&made.0, &made.1))?;
        Some((state.clone(), wish.told.clone(), city.0.causes().sought(state, *knob, wish, found)))
    });
    use_effect_with(told.clone(), |told| {
        if let Some((state, goal, Reached { finding, remarks, .. })) = &**told {
            let paper = OnPaper {
                unit: goal.clone(),
                finding: finding.clone(),
                picture: String::new(),
                table: Table::default(),
                remarks: remarks.clone(),
            };
            kept::keep(Question::Goal, state, Rc::new(move || paper.clone()));
        }
    });
    let Some((of, _, Reached { finding, remarks, taken })) = &*told else { return missing(&found) };
    // An answer to what was set before would take a change back that has been made since.
    let take = taken.clone().filter(|_| *of == state).map(|taken| {
        let desk = props.desk.clone();
        Callback::from(move |_: MouseEvent| {
            desk.dispatch.emit(Action::Settle);
            desk.dispatch.emit(Action::Change(taken.clone()));
        })
    });
    html! {
        <div role="status">
            <p class="finding">{ finding }</p>
            { for remarks.iter().map(|remark| html! { <p class="remark">{ remark }</p> }) }
            if let Some(onclick) = take {
                <p><button type="button" class="main" {onclick}>{ words::take() }</button></p>
            }
            { missing(&found) }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct LineProps {
    desk: Desk,
    figure: Figure,
    wish: Wish,
    knobs: (Knob, Knob),
}

/// Two levers.
#[component]
fn Line(props: &LineProps) -> Html {
    type Subject = (City, Rc<State>, (Figure, Wish), (Knob, Knob));
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let city = City(explorer.clone());
    let subject: Subject = (city.clone(), state.clone(), (props.figure.clone(), props.wish.clone()), props.knobs);
    let found = use_answer(explorer, subject, |(city, state, (_, wish), knobs): &Subject| {
        Some(city.0.causes().combining(state, *knobs, wish))
    });
    let told = use_memo(found.made().cloned(), |made| {
        let ((city, state, (figure, wish), knobs), line) = made.as_ref().map(|made| (&made.0, &made.1))?;
        Some((state.clone(), Rc::new(city.0.causes().combined(state, (figure, wish), *knobs, line))))
    });
    html! {
        <>
            if let Some((state, told)) = &*told {
                <Answered<Plane> {city} state={state.clone()} question={Question::Goal} told={told.clone()} class="plane" />
            }
            { missing(&found) }
        </>
    }
}
