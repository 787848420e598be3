//! A number of people, and in how many calculations there are more.

use locale::thresholds as words;
use yew::prelude::*;

use crate::AtDesk;
use crate::parts::entry::Entry;

/// What stands in the field, and what it comes to once somebody has left it.
#[derive(Clone, Default, PartialEq)]
struct Asked {
    text: String,
    read: Option<Result<f64, String>>,
}

/// The field with its answer, which follows the scenario.
#[component]
pub(crate) fn Threshold(props: &AtDesk) -> Html {
    let (explorer, state) = (props.desk.explorer(), props.desk.state());
    let asked = use_state(Asked::default);
    let typed = {
        let asked = asked.clone();
        Callback::from(move |text: String| asked.set(Asked { text, read: asked.read.clone() }))
    };
    let done = {
        let (setter, explorer) = (asked.setter(), explorer.clone());
        Callback::from(move |text: String| {
            let read = (!text.trim().is_empty()).then(|| explorer.consequences().threshold(&text));
            setter.set(Asked { text, read });
        })
    };
    let room = explorer.consequences();
    let (answer, fault) = match &asked.read {
        Some(Ok(threshold)) => (room.above(&state, props.desk.page().question.value, *threshold), None),
        Some(Err(fault)) => (String::new(), Some(&**fault)),
        None => (String::new(), None),
    };
    let entry = Entry {
        id: "threshold",
        label: words::label(),
        seen: true,
        unit: &room.counted(&state),
        inputmode: "decimal",
        text: &asked.text,
        fault,
    };
    html! {
        <>
            { entry.show(&typed, &done) }
            <p role="status">{ answer }</p>
        </>
    }
}
