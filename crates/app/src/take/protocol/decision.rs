//! What was decided, and how the votes went: fields on the screen, lines on paper where they are empty. Nothing of it is kept.

use locale::Text;
use locale::decision as words;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What has been entered, in the order of [`VOTES`], and the decision in words.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Decision {
    votes: [String; 3],
    text: String,
}

/// What can be voted.
const VOTES: [Text; 3] = [words::yes, words::no, words::abstention];

/// The fields.
pub(super) fn fields(decision: &UseStateHandle<Decision>) -> Html {
    let typed = |change: fn(&mut Decision, usize, String), index: usize| {
        let decision = decision.clone();
        Callback::from(move |event: InputEvent| {
            let mut next = (*decision).clone();
            change(&mut next, index, event.target_unchecked_into::<HtmlInputElement>().value());
            decision.set(next);
        })
    };
    let vote = |(index, name): (usize, &Text)| {
        let oninput = typed(|decision, index, text| decision.votes[index] = text, index);
        html! {
            <label>{ name() }<input class="field" type="text" inputmode="numeric" maxlength="6" value={decision.votes[index].clone()} {oninput} /></label>
        }
    };
    let oninput = typed(|decision, _, text| decision.text = text, 0);
    html! {
        <fieldset class="fields minutes votes">
            <legend>{ words::heading() }</legend>
            <p class="remark">{ words::about() }</p>
            <label class="wide">{ words::decision() }<input class="field" type="text" maxlength="300" value={decision.text.clone()} {oninput} /></label>
            { for VOTES.iter().enumerate().map(vote) }
        </fieldset>
    }
}

/// The same on the sheet.
pub(super) fn on_paper(decision: &Decision) -> Html {
    let cell = |text: &String| html! { <td>{ text.trim() }</td> };
    html! {
        <section class="paper-whole paper-decision">
            <h6 class="paper-heading">{ words::heading() }</h6>
            <p class="paper-label">{ words::decision() }</p>
            if decision.text.trim().is_empty() {
                <p class="paper-line" /><p class="paper-line" />
            } else {
                <p>{ decision.text.trim() }</p>
            }
            <table class="paper-votes">
                <caption>{ words::votes() }</caption>
                <thead><tr>{ for VOTES.iter().map(|name| html! { <th scope="col">{ name() }</th> }) }</tr></thead>
                <tbody><tr>{ for decision.votes.iter().map(cell) }</tr></tbody>
            </table>
        </section>
    }
}
