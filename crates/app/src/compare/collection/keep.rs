//! The form that keeps the present scenario as a card.

use locale::cards as words;
use scenario::collection::Collection;
use view::compare::collection::{Details, Edit};
use yew::prelude::*;

use super::{Hands, form};

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) hands: Hands,
    /// Whether there is no room for another card.
    pub(super) full: bool,
}

/// The form. Its name follows the levers until somebody types another; the author stays for the next card.
#[component]
pub(super) fn Keep(props: &Props) -> Html {
    let hands = &props.hands;
    let draft = use_state(|| None::<Details>);
    let author = use_state(String::new);
    let explorer = hands.desk.explorer();
    let suggested = || Details {
        name: explorer.compare().suggested_name(&hands.desk.state()),
        author: (*author).clone(),
        description: String::new(),
        colour: hands.collection().free_colour(),
    };
    let details = (*draft).clone().unwrap_or_else(suggested);
    let put = {
        let draft = draft.setter();
        Callback::from(move |details: Details| draft.set(Some(details)))
    };
    let onsubmit = {
        let (hands, draft, author, details) = (hands.clone(), draft.setter(), author.setter(), details.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let mut details = details.clone();
            if details.name.trim().is_empty() {
                details.name = hands.desk.explorer().compare().suggested_name(&hands.desk.state());
            }
            let said = words::said::kept(&hands.collection().free_name(details.name.trim(), None));
            author.set(details.author.clone());
            draft.set(None);
            hands.edit(Edit::Keep(details), said);
        })
    };
    if props.full {
        return html! { <p class="remark">{ words::full(Collection::MOST) }</p> };
    }
    html! {
        <form class="card-form" {onsubmit} aria-labelledby="cards-keep">
            <h4 id="cards-keep">{ words::keep_heading() }</h4>
            { form::fields("keep", &details, &hands.palette, &put) }
            <p><button type="submit" class="main">{ words::keep() }</button></p>
        </form>
    }
}
