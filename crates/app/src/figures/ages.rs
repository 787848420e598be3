//! Any span of ages: a field, its figures, and its line over the years.

use std::rc::Rc;

use crate::{Action, AtDesk, Desk, limits};
use charts::Development;
use locale::ages as words;
use view::consequences::ages::AgesView;
use yew::prelude::*;

use crate::parts::entry::Entry;
use crate::parts::picture::Picture;
use crate::parts::table::table;

/// What has been typed and not been taken over.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    text: Option<String>,
    fault: Option<String>,
}

/// The field with what it asks for, and the last good span below.
#[component]
pub(crate) fn Ages(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let asked = desk.explorer().consequences().ages(&desk.state()).map(figures);
    html! { <><Span desk={desk.clone()} id="ages" label={words::label()} />{ for asked }</> }
}

#[derive(Properties, PartialEq)]
pub(crate) struct SpanProps {
    pub(crate) desk: Desk,
    /// Of the field.
    pub(crate) id: &'static str,
    /// Its name.
    pub(crate) label: &'static str,
}

/// The field for a span; what it cannot take stays in it, with the reason.
#[component]
pub(crate) fn Span(props: &SpanProps) -> Html {
    let desk = &props.desk;
    let state = desk.state();
    let typed = use_state(Typed::default);
    {
        // Another span, by a link or by taking back, answers what was typed before.
        let typed = typed.setter();
        use_effect_with(state.ages, move |_| typed.set(Typed::default()));
    }
    let keep = {
        let (setter, fault) = (typed.setter(), typed.fault.clone());
        Callback::from(move |text: String| setter.set(Typed { text: Some(text), fault: fault.clone() }))
    };
    let done = {
        let (setter, desk) = (typed.setter(), desk.clone());
        Callback::from(move |text: String| match desk.explorer().consequences().enter_ages(&desk.state(), &text) {
            Ok(next) => {
                setter.set(Typed::default());
                desk.dispatch.emit(Action::Change(Box::new(next)));
            }
            Err(fault) => setter.set(Typed { text: Some(text), fault: Some(fault) }),
        })
    };
    let kept = || state.ages.map_or_else(String::new, |span| span.text());
    let text = typed.text.clone().unwrap_or_else(kept);
    let entry = Entry {
        id: props.id,
        label: props.label,
        seen: true,
        unit: words::how(),
        inputmode: "text",
        text: &text,
        fault: typed.fault.as_deref(),
    };
    entry.show(&keep, &done)
}

fn figures(view: AgesView) -> Html {
    let AgesView { sentence, figures, line, note, estimated } = view;
    html! {
        <>
            <p class="finding">{ &sentence }</p>
            { table(&figures) }
            <h4>{ words::line() }</h4>
            <Picture<Development> chart={Rc::new(line)} {sentence} class="compare-lines" />
            if let Some(note) = note {
                <p class="remark">{ note }</p>
            }
            { limits(estimated) }
        </>
    }
}
