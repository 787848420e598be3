//! What stands on the sheet: asked, shown, printed.

use locale::protocol as words;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use super::decision::{self, Decision};
use super::order::Order;
use super::paper::{self, Wishes};
use super::{choice, print};
use crate::causes::use_kept;
use crate::parts::with;
use crate::{AtDesk, City};
use scenario::Area;
use view::compare::priorities::Debate;

/// The fields, the button, and the sheet as it will be printed.
#[component]
pub(super) fn Form(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let paper = use_state(|| 0_usize);
    let pictures = use_state(|| true);
    let question = use_state(|| None::<String>);
    let occasion = use_state(String::new);
    let date = use_state(today);
    let sheet = use_node_ref();
    let decision = use_state(Decision::default);
    let state = desk.state();
    let (explorer, kept) = (desk.explorer(), &state.collection.question);
    let asked = if kept.is_empty() {
        let area = (state.area != Area::City).then(|| explorer.compare().name_of_area(state.area));
        words::no_question(area.as_deref(), explorer.city(), state.scenario.target_year())
    } else {
        kept.clone()
    };
    // Typing into the sheet projects nothing.
    let debate = (City(explorer.clone()), Debate::of(&state));
    let agreement = use_memo(debate, |(city, debate)| city.0.compare().priorities(debate));
    let answers = use_kept(&state);
    let wishes = Wishes {
        poster: *paper == 1,
        pictures: *pictures,
        question: (*question).clone().unwrap_or(asked),
        occasion: (*occasion).clone(),
        date: (*date).clone(),
        decision: (*decision).clone(),
    };
    let typed = |event: &InputEvent| event.target_unchecked_into::<HtmlInputElement>().value();
    let question_typed = with(question.setter(), move |question, event: InputEvent| question.set(Some(typed(&event))));
    let occasion_typed = with(occasion.setter(), move |occasion, event: InputEvent| occasion.set(typed(&event)));
    let date_typed = with(date.setter(), move |date, event: InputEvent| date.set(typed(&event)));
    let tick = with(pictures.setter(), move |pictures, event: Event| {
        pictures.set(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    let title = words::title(&wishes.question);
    let onclick = with((sheet.clone(), title), move |(sheet, title), _: MouseEvent| {
        if let Some(sheet) = sheet.cast::<Element>() {
            print::print(&sheet, title);
        }
    });
    html! {
        <>
            <p>{ words::about() }</p>
            <div class="fields minutes">
                <label class="wide">{ words::question() }<input class="field" type="text" maxlength="200" value={wishes.question.clone()} oninput={question_typed} /></label>
                <label>{ words::occasion() }<input class="field" type="text" maxlength="120" value={wishes.occasion.clone()} oninput={occasion_typed} /></label>
                <label>{ words::date_label() }<input class="field" type="text" maxlength="60" value={wishes.date.clone()} oninput={date_typed} /></label>
                { choice(words::paper(), words::papers().into_iter(), &paper) }
                <label class="tick"><input type="checkbox" checked={*pictures} onchange={tick} />{ words::with_pictures() }</label>
            </div>
            { decision::fields(&decision) }
            <div class="acts">
                <button type="button" {onclick}>{ words::print() }</button>
            </div>
            <div class="paper-frame" role="region" tabindex="0" aria-label={words::preview()}>
                <div ref={sheet} class={if wishes.poster { "paper poster" } else { "paper minutes" }}>
                    { paper::paper(desk, &wishes, agreement.as_ref().as_ref(), &answers) }
                </div>
            </div>
            <Order text={explorer.take().order_paper(&state, &wishes.question)} />
        </>
    }
}

/// The date of the visitor's own clock, to begin with: the engine has none.
fn today() -> String {
    let now = js_sys::Date::new_0();
    words::date(now.get_full_year(), now.get_month(), now.get_date())
}
