//! Single events: the list, the form, and the sizes that the city has seen.

use crate::{Action, AtDesk, Desk};
use locale::events as words;
use scenario::Area;
use view::levers::events::{EventDraft, EventFaults, EventText};
use yew::prelude::*;

use crate::focus;
use crate::method::terms;
use crate::parts::choice::Choice;
use crate::parts::entry::Entry;
use crate::parts::with;

/// Where the focus goes when a button of the list has taken itself away.
const LIST: &str = "event-list";

/// What is in the form.
#[derive(Clone, PartialEq, Default)]
struct EventForm {
    /// What was typed; nothing while the form is as it began.
    draft: Option<EventDraft>,
    /// The event that is being changed; a new one otherwise.
    index: Option<usize>,
    /// Whether faults are shown: not before the visitor has tried.
    tried: bool,
}

/// List, form and sizes.
#[component]
pub(crate) fn Events(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let events = desk.explorer().levers().events(&desk.state());
    let kept = use_state(EventForm::default);
    // An event that was taken back cannot be changed any more.
    let there = kept.index.is_none_or(|index| index < events.len());
    let form = if there { (*kept).clone() } else { EventForm::default() };
    let put = with(kept.setter(), move |kept, form: EventForm| kept.set(form));
    let draft = form.draft.clone().unwrap_or_else(|| desk.explorer().levers().new_event(&desk.state()));
    let faults = if form.tried { draft.read(desk.explorer().levers().first_year()).err() } else { None };
    let parts = Parts { desk, form: &form, draft: &draft, faults: faults.unwrap_or_default(), put };
    let list = events.iter().enumerate().map(|(index, event)| parts.event(index, event));
    html! {
        <>
            <p class="remark">{ terms::marked(words::about()) }</p>
            <h4 id={LIST} tabindex="-1">{ words::list() }</h4>
            if events.is_empty() {
                <p class="remark">{ words::none() }</p>
            } else {
                <ul class="entries">{ for list }</ul>
            }
            { parts.form() }
            { parts.sizes() }
        </>
    }
}

struct Parts<'a> {
    desk: &'a Desk,
    form: &'a EventForm,
    draft: &'a EventDraft,
    faults: EventFaults,
    put: Callback<EventForm>,
}

impl Parts<'_> {
    /// An event of the list with its buttons.
    fn event(&self, index: usize, event: &EventText) -> Html {
        let edit = with((self.desk.clone(), self.put.clone()), move |(desk, put), _: MouseEvent| {
            if let Some(event) = desk.state().scenario.events().get(index) {
                put.emit(EventForm { draft: Some(EventDraft::of(event)), index: Some(index), tried: false });
            }
        });
        let remove = with((self.desk.clone(), self.put.clone()), move |(desk, put), _: MouseEvent| {
            put.emit(EventForm::default());
            desk.dispatch.emit(Action::Change(Box::new(desk.explorer().levers().remove_event(&desk.state(), index))));
            focus(LIST);
        });
        html! {
            <li key={index}>
                <p>{ &event.text }</p>
                { for event.remarks.iter().map(|remark| html! { <p class="remark">{ remark }</p> }) }
                <div class="actions">
                    <button type="button" aria-label={words::action_on(words::edit(), &event.text)} onclick={edit}>
                        { words::edit() }
                    </button>
                    <button type="button" aria-label={words::action_on(words::remove(), &event.text)} onclick={remove}>
                        { words::remove() }
                    </button>
                </div>
            </li>
        }
    }

    fn form(&self) -> Html {
        if self.form.index.is_none() && !self.desk.explorer().levers().can_add_event(&self.desk.state()) {
            return html! { <p>{ words::full() }</p> };
        }
        let (heading, label) = match self.form.index {
            None => (words::new(), words::add()),
            Some(_) => (words::change(), words::save()),
        };
        let (draft, faults) = (self.draft, &self.faults);
        let areas = self.desk.explorer().areas();
        let area = areas.iter().position(|option| option.area == draft.area).unwrap_or_default();
        let names = areas.iter().map(|option| option.name.clone()).collect::<Vec<_>>();
        let places: Vec<Area> = areas.iter().map(|option| option.area).collect();
        let cancel = self.put.reform(|_: MouseEvent| EventForm::default());
        html! {
            <fieldset class="form entries">
                <legend>{ heading }</legend>
                { self.field("event-year", (words::year(), ""), (&draft.year, &faults.year), |draft, text| draft.year = text) }
                { self.field("event-persons", (words::persons(), ""), (&draft.persons, &faults.persons),
                    |draft, text| draft.persons = text) }
                <Choice id="event-kind" label={words::kind_label()} unit={words::kind_unit()} options={self.desk.explorer().levers().kinds()}
                    chosen={draft.kind} choose={self.change(|draft, kind| draft.kind = kind)} />
                <Choice id="event-area" label={words::area()} options={names} chosen={area}
                    choose={self.change(move |draft, index: usize| draft.area = places.get(index).copied().unwrap_or_default())} />
                { self.field("event-leaving", (words::leaving_label(), words::percent()), (&draft.leaving, &faults.leaving),
                    |draft, text| draft.leaving = text) }
                { self.field("event-after", (words::after(), words::years()), (&draft.after, &faults.after),
                    |draft, text| draft.after = text) }
                <div class="actions">
                    <button type="button" onclick={self.submit()}>{ label }</button>
                    if self.form.index.is_some() {
                        <button type="button" onclick={cancel}>{ words::cancel() }</button>
                    }
                </div>
            </fieldset>
        }
    }

    fn field(
        &self,
        id: &str,
        (label, unit): (&str, &str),
        (text, fault): (&str, &Option<String>),
        put: fn(&mut EventDraft, String),
    ) -> Html {
        let typed = self.change(put);
        Entry { id, label, seen: true, unit, inputmode: "decimal", text, fault: fault.as_deref() }
            .show(&typed, &Callback::noop())
    }

    /// Puts a change into the form; nothing is taken over before the button is pressed.
    fn change<T: 'static>(&self, change: impl Fn(&mut EventDraft, T) + 'static) -> Callback<T> {
        let (form, draft) = (self.form.clone(), self.draft.clone());
        self.put.reform(move |value: T| {
            let mut draft = draft.clone();
            change(&mut draft, value);
            EventForm { draft: Some(draft), ..form.clone() }
        })
    }

    /// Takes the form over where it can be read; says what is wrong otherwise.
    fn submit(&self) -> Callback<MouseEvent> {
        let (desk, put) = (self.desk.clone(), self.put.clone());
        let (form, draft) = (self.form.clone(), self.draft.clone());
        Callback::from(move |_: MouseEvent| match draft.read(desk.explorer().levers().first_year()) {
            Ok(event) => {
                let index = form.index.unwrap_or(usize::MAX);
                put.emit(EventForm::default());
                desk.dispatch.emit(Action::Change(Box::new(desk.explorer().levers().put_event(
                    &desk.state(),
                    index,
                    event,
                ))));
            }
            Err(_) => put.emit(EventForm { draft: Some(draft.clone()), tried: true, ..form.clone() }),
        })
    }

    /// What the city has seen, to be taken as a measure.
    fn sizes(&self) -> Html {
        let levers = self.desk.explorer().levers();
        let sizes = levers.event_sizes();
        if sizes.is_empty() {
            return Html::default();
        }
        let sizes = sizes.into_iter().map(|(persons, size)| {
            let fill = self.change(move |draft: &mut EventDraft, _: MouseEvent| {
                draft.persons = view::levers::entry::typed(persons);
            });
            html! { <button type="button" onclick={fill}>{ words::use_size(size) }</button> }
        });
        html! {
            <>
                <h4>{ words::examples() }</h4>
                <p class="remark">{ words::examples_about() }{ " " }{ levers.event_source().to_owned() }</p>
                <div class="actions">{ for sizes }</div>
            </>
        }
    }
}
