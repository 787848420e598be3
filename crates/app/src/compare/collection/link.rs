//! The link with all cards, and what makes it long.

use crate::copied;
use locale::cards::link as words;
use view::State;
use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::AtBench;

/// Characters that every program passes on.
const SAFE: usize = 2_000;

/// The link with its length; a shorter one where it is too long.
#[component]
pub(super) fn Link(props: &AtBench) -> Html {
    let bench = &props.bench;
    let (desk, state) = (&bench.desk, bench.desk.state());
    let refused = use_state(|| None::<String>);
    let field = use_node_ref();
    use_effect_with(((*refused).clone(), field.clone()), |(refused, field)| {
        if let (Some(_), Some(field)) = (refused, field.cast::<HtmlInputElement>()) {
            let _ = field.focus();
            field.select();
        }
    });
    let copy = |state: State| {
        let (bench, refused) = (bench.clone(), refused.setter());
        Callback::from(move |_: MouseEvent| {
            let (bench, refused) = (bench.clone(), refused.clone());
            let address = crate::ordinary_address(bench.desk.explorer(), &state);
            spawn_local(async move {
                if copied(&address).await {
                    refused.set(None);
                    bench.say(words::copied().to_owned());
                } else {
                    refused.set(Some(address));
                }
            });
        })
    };
    if state.collection.is_empty() {
        return Html::default();
    }
    let length = |state: &State| crate::ordinary_address(desk.explorer(), state).chars().count();
    let whole = length(&state);
    let shorter = (whole > SAFE).then(|| {
        let (descriptions, reasons) = desk.explorer().compare().lengths_of_texts(&state);
        let short = desk.explorer().compare().without_texts(&state);
        html! {
            <>
                <p>{ words::too_long(SAFE, descriptions, reasons) }</p>
                <p>{ words::shorter(length(&short)) }</p>
                <p><button type="button" onclick={copy(short)}>{ words::copy_short() }</button></p>
            </>
        }
    });
    html! {
        <section aria-labelledby="cards-link">
            <h4 id="cards-link">{ words::heading() }</h4>
            <p>{ words::length(whole) }</p>
            <p><button type="button" onclick={copy((*state).clone())}>{ words::copy() }</button></p>
            { shorter.unwrap_or_default() }
            if let Some(address) = &*refused {
                <p role="status">{ words::by_hand() }</p>
                <div class="words">
                    <label for="cards-link-by-hand">{ words::field() }</label>
                    <input id="cards-link-by-hand" ref={field} type="text" readonly=true value={address.clone()} />
                </div>
            }
        </section>
    }
}
