//! The form that keeps the present scenario as a card.

use locale::cards as words;
use scenario::collection::Collection;
use view::compare::collection::{Details, Edit};
use yew::prelude::*;

use super::{Workbench, form};
use crate::parts::with;

#[derive(Properties, PartialEq)]
pub(super) struct KeepProps {
    pub(super) bench: Workbench,
    /// Whether there is no room for another card.
    pub(super) full: bool,
}

/// The form. Its name follows the levers until somebody types another; the author stays for the next card.
#[component]
pub(super) fn Keep(props: &KeepProps) -> Html {
    let bench = &props.bench;
    let draft = use_state(|| None::<Details>);
    let author = use_state(String::new);
    let explorer = bench.desk.explorer();
    let suggested = || Details {
        name: explorer.compare().suggested_name(&bench.desk.state()),
        author: (*author).clone(),
        description: String::new(),
        colour: bench.collection().free_colour(),
    };
    let details = (*draft).clone().unwrap_or_else(suggested);
    let put = with(draft.setter(), move |draft, details: Details| draft.set(Some(details)));
    let onsubmit = with(
        (bench.clone(), draft.setter(), author.setter(), details.clone()),
        move |(bench, draft, author, details), event: SubmitEvent| {
            event.prevent_default();
            let mut details = details.clone();
            if details.name.trim().is_empty() {
                details.name = bench.desk.explorer().compare().suggested_name(&bench.desk.state());
            }
            let said = words::said::kept(&bench.collection().free_name(details.name.trim(), None));
            author.set(details.author.clone());
            draft.set(None);
            bench.edit(Edit::Keep(details), said);
        },
    );
    if props.full {
        return html! { <p class="remark">{ words::full(Collection::MOST) }</p> };
    }
    html! {
        <form class="card-form" {onsubmit} aria-labelledby="cards-keep">
            <h4 id="cards-keep">{ words::keep_heading() }</h4>
            { form::fields("keep", &details, &bench.palette, &put) }
            <p><button type="submit" class="main">{ words::keep() }</button></p>
        </form>
    }
}
