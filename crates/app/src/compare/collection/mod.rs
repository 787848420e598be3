//! Scenarios kept as cards: the panel with its list, its forms, and the ways in and out.
//!
//! Every change goes through the one reducer as another state, so that it can be taken back like any other.

mod above;
mod card;
mod exchange;
mod form;
mod keep;
pub(crate) mod link;
mod locks;
mod storage;

use std::rc::Rc;

pub(crate) use above::Above;

use crate::{Action, AtDesk, City, Desk, use_palette};
use charts::Palette;
use locale::cards as words;
use scenario::collection::Collection;
use view::compare::collection::Edit;
use view::{Kept, State};
use yew::prelude::*;

use crate::focus;
use crate::parts::text::TextField;
use crate::parts::with;

/// Where the focus goes when what had it is gone.
const LIST: &str = "cards-list";

/// What was done last, as it is said.
#[derive(Clone, PartialEq)]
struct Announcement {
    text: String,
    /// The state that it led to: as long as it holds, the step can be taken back from here.
    after: Option<Rc<State>>,
}

/// What the parts of the panel work with.
#[derive(Clone, PartialEq)]
struct Workbench {
    desk: Desk,
    tell: Callback<Announcement>,
    /// Puts the focus on the element with this id once the page shows what was done.
    focus: Callback<String>,
    palette: Palette,
}

/// What a part of the panel is given that works with nothing else.
#[derive(Properties, PartialEq)]
struct AtBench {
    bench: Workbench,
}

impl Workbench {
    fn collection(&self) -> Rc<Kept> {
        self.desk.state().collection.clone()
    }

    /// Changes the collection and says so.
    fn edit(&self, edit: Edit, said: String) {
        self.go(self.desk.explorer().compare().edit(&self.desk.state(), edit), said);
    }

    /// Goes over to a state and says so.
    fn go(&self, next: State, said: String) {
        self.tell.emit(Announcement { text: said, after: Some(Rc::new(next.clone())) });
        self.desk.dispatch.emit(Action::Change(Box::new(next)));
    }

    /// Only says something.
    fn say(&self, text: String) {
        self.tell.emit(Announcement { text, after: None });
    }
}

/// What the panel holds.
#[component]
pub(crate) fn Cards(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let state = desk.state();
    let told = use_state(|| None::<Announcement>);
    let editing = use_state(|| None::<usize>);
    let wanted = use_mut_ref(|| None::<String>);
    {
        let wanted = wanted.clone();
        use_effect(move || {
            if let Some(id) = wanted.borrow_mut().take() {
                focus(&id);
            }
        });
    }
    let bench = Workbench {
        desk: desk.clone(),
        tell: with(told.setter(), move |told, one: Announcement| told.set(Some(one))),
        focus: Callback::from(move |id: String| *wanted.borrow_mut() = Some(id)),
        palette: use_palette(),
    };
    let collection = &state.collection;
    let notes = desk.explorer().compare().notes(collection);
    // The cards do not depend on the levers: they are projected when they change, not with every move of a slider.
    let views =
        use_memo((City(desk.explorer().clone()), state.collection.clone(), state.area), |(city, kept, area)| {
            city.0.compare().cards(&State { area: *area, collection: kept.clone(), ..State::default() })
        });
    let marks = view::compare::collection::sides(collection, &state.scenario);
    let list = collection.cards.iter().zip(views.iter()).enumerate().map(|(index, (card, view))| {
        let one =
            card::CardItem { bench: &bench, collection, index, card, view, marks: &marks, present: &state.scenario };
        one.show(&editing)
    });
    let undo = told.as_ref().is_some_and(|told| told.after.as_ref() == Some(&state));
    let take_back = with((told.setter(), desk.dispatch.clone()), move |(told, dispatch), _: MouseEvent| {
        told.set(None);
        dispatch.emit(Action::Undo);
        focus(LIST);
    });
    let ask = with(bench.clone(), move |bench, question: String| {
        let next = bench.desk.explorer().compare().edit(&bench.desk.state(), Edit::Ask(question));
        bench.desk.dispatch.emit(Action::Change(Box::new(next)));
    });
    html! {
        <div class="collection">
            <p>{ words::about() }</p>
            if !notes.is_empty() {
                <div class="notice">
                    <h4>{ words::notes() }</h4>
                    <ul>{ for notes.iter().map(|note| html! { <li>{ note }</li> }) }</ul>
                </div>
            }
            <div class="collection-columns">
                <div class="collection-side">
                    <keep::Keep bench={bench.clone()} full={collection.cards.len() >= Collection::MOST} />
                    <Question asked={collection.question.clone()} {ask} />
                    <locks::Locks bench={bench.clone()} locked={collection.locked.clone()} />
                </div>
                <div class="collection-main">
                    <h4 id={LIST} tabindex="-1">{ words::list(collection.cards.len()) }</h4>
                    <div class="told">
                        <p role="status">{ told.as_ref().map(|told| told.text.clone()).unwrap_or_default() }</p>
                        if undo {
                            <button type="button" onclick={take_back}>{ words::undo() }</button>
                        }
                    </div>
                    if collection.cards.is_empty() {
                        <p class="remark">{ words::empty() }</p>
                    } else {
                        <ol class="cards">{ for list }</ol>
                    }
                </div>
            </div>
            <div class="collection-ways">
                <exchange::Exchange bench={bench.clone()} />
                <storage::Storage bench={bench} />
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    asked: String,
    ask: Callback<String>,
}

/// The question of the day; taken over when the visitor leaves the field, so that it is one step.
#[component]
fn Question(props: &QuestionProps) -> Html {
    let typed = use_state(|| None::<String>);
    {
        let typed = typed.setter();
        use_effect_with(props.asked.clone(), move |_| typed.set(None));
    }
    let text = typed.as_ref().unwrap_or(&props.asked);
    let field = TextField {
        id: "cards-question",
        label: words::question(),
        hint: words::question_hint(),
        text,
        most: Collection::LONGEST_QUESTION,
        long: true,
    };
    let put = with(typed.setter(), move |typed, text: String| typed.set(Some(text)));
    let onfocusout = with((typed.clone(), props.ask.clone()), move |(typed, ask), _: FocusEvent| {
        if let Some(text) = &**typed {
            ask.emit(text.trim().to_owned());
        }
    });
    html! { <div {onfocusout}>{ field.show(&put) }</div> }
}
