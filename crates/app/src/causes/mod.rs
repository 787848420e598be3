//! Questions to the result: because of what, what would it take, what it depends on, what parts the cards.
//!
//! - `wanted`: which of them is asked, and how other parts of the page ask it; `answer` makes the projections in slices.
//! - `difference`, `goal`, `dependence`, `cards`: the questions; `told` shows an answer, `kept` keeps it for paper.

mod answer;
mod cards;
mod dependence;
mod difference;
mod goal;
mod kept;
mod told;
mod wanted;

use locale::causes as words;
use view::causes::Figure;
use yew::prelude::*;

use crate::AtDesk;
use crate::Desk;
use crate::parts::choice::Choice;
use crate::parts::with;
pub(crate) use answer::use_answer;
pub(crate) use kept::use_kept;
pub(crate) use wanted::{Question, Wanted, ask};

/// What a question is given.
#[derive(Properties, PartialEq)]
struct Asked {
    desk: Desk,
    /// The figure that is asked about.
    figure: Figure,
    /// The name of the scenario that is compared with.
    #[prop_or_default]
    other: Option<String>,
    /// Compares with another one.
    #[prop_or_default]
    compare: Callback<Option<String>>,
}

/// The question, its figure, and its answer.
#[component]
pub(crate) fn Causes(props: &AtDesk) -> Html {
    let (desk, state) = (&props.desk, props.desk.state());
    let (wanted, want) = wanted::use_wanted();
    // Until somebody chooses, it is the figure of the question above the page.
    let chosen = use_state(|| None::<Figure>);
    let (figures, asked) = desk.explorer().causes().figures(&state);
    let place =
        (*chosen).as_ref().and_then(|chosen| figures.iter().position(|figure| figure == chosen)).unwrap_or(asked);
    let Some(figure) = figures.get(place).cloned() else { return Html::default() };

    let questions = Question::ALL.into_iter().zip(words::questions()).map(|(question, name)| {
        let ask = want.reform({
            let wanted = wanted.clone();
            move |_: Event| Wanted { question, ..wanted.clone() }
        });
        html! {
            <label class="tick">
                <input type="radio" name="causes-question" checked={question == wanted.question} onchange={ask} />{ name }
            </label>
        }
    });
    let choose = with((chosen.setter(), figures.clone()), |(chosen, figures), index: usize| {
        chosen.set(figures.get(index).cloned());
    });
    let compare = want.reform({
        let wanted = wanted.clone();
        move |other: Option<String>| Wanted { other, ..wanted.clone() }
    });
    let names = figures.iter().map(|figure| figure.name.clone()).collect::<Vec<_>>();
    let desk = desk.clone();
    html! {
        <div class="causes">
            <fieldset class="fields"><legend class="unseen">{ words::question() }</legend>{ for questions }</fieldset>
            <Choice id="causes-figure" label={words::measure()} options={names} chosen={place} {choose} />
            { match wanted.question {
                Question::Difference => html! {
                    <difference::Difference {desk} {figure} other={wanted.other.clone()} {compare} />
                },
                Question::Goal => html! { <goal::Goal {desk} {figure} /> },
                Question::Dependence | Question::Field => html! { <dependence::Dependence {desk} {figure} /> },
                Question::Cards => html! { <cards::Cards {desk} {figure} /> },
            } }
        </div>
    }
}
