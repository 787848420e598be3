//! Totals that the scenario is tied to: whose they are, one's own, and what they imply.

use std::rc::Rc;

use charts::Several;
use locale::tying as words;
use view::State;
use view::forecasts::{Implications, Source, TieDraft, TieFaults};
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::parts::choice::Choice;
use crate::parts::entry::Entry;
use crate::parts::picture::Picture;
use crate::parts::table::table;
use crate::parts::with;
use crate::{Action, AtDesk, City, Desk, ties};

/// The section; what cards come to is found once for each collection.
#[component]
pub(super) fn Ties(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let explorer = desk.explorer().clone();
    let state = desk.state();
    let sources = use_memo((City(explorer.clone()), state.collection.clone()), {
        let state = state.clone();
        move |(city, _)| city.0.forecasts().sources(&state)
    });
    let tied = explorer.forecasts().tied(&state, &sources);
    let own = use_state(|| false);
    let names = sources.iter().map(|source: &Source| source.name.clone());
    let options: Vec<String> =
        std::iter::once(locale::totals::none().to_owned()).chain(names).chain([words::typed().to_owned()]).collect();
    let last = options.len() - 1;
    let is_own = *own || (tied.chosen.is_none() && !tied.lines.is_empty());
    let chosen = if is_own { last } else { tied.chosen.map_or(0, |index| index + 1) };
    let choose = with((desk.clone(), own.setter(), sources), move |(desk, own, sources), index: usize| {
        own.set(index == last);
        let ties = match index {
            0 => Vec::new(),
            index if index == last => return,
            index => sources.get(index - 1).map_or_else(Vec::new, |source| source.ties.clone()),
        };
        go_over(desk, desk.explorer().forecasts().tie(&desk.state(), ties));
    });
    html! {
        <section class="forecast ties" aria-labelledby="ties-heading">
            <h4 id="ties-heading">{ words::heading() }</h4>
            <p>{ words::about() }</p>
            <Choice id="ties-source" label={words::source()} {options} {chosen} {choose} />
            <div>
                if is_own {
                    <Own desk={desk.clone()} />
                }
            </div>
            <ul class="entries">{ for tied.lines.iter().enumerate().map(|(index, line)| one(desk, index, line)) }</ul>
            <div>{ for tied.implied.map(implications) }</div>
        </section>
    }
}

/// Goes over to a state once what meets totals is here.
fn go_over(desk: &Desk, next: State) {
    let dispatch = desk.dispatch.clone();
    spawn_local(async move {
        ties::fetched().await;
        dispatch.emit(Action::Change(Box::new(next)));
    });
}

fn one(desk: &Desk, index: usize, line: &str) -> Html {
    let remove = with(desk.clone(), move |desk, _: MouseEvent| {
        let next = desk.explorer().forecasts().untied(&desk.state(), index);
        desk.dispatch.emit(Action::Change(Box::new(next)));
    });
    html! {
        <li>
            { line }{ " " }
            <button type="button" aria-label={words::remove_line(line)} onclick={remove}>{ words::remove() }</button>
        </li>
    }
}

fn implications(found: Implications) -> Html {
    let sentence = found.sentences.join(" ");
    html! {
        <>
            <p class="finding" role="status">{ &sentence }</p>
            <Picture<Several> chart={Rc::new(found.picture)} {sentence} class="forecasts-picture" />
            <details class="fold">
                <summary>{ words::by_year() }</summary>
                { table(&found.table) }
            </details>
        </>
    }
}

/// Fields for one's own totals.
#[component]
fn Own(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let draft = use_state(TieDraft::default);
    let faults = use_state(TieFaults::default);
    let keep = |put: fn(&mut TieDraft, String)| {
        with(draft.clone(), move |draft, text: String| {
            let mut next = (**draft).clone();
            put(&mut next, text);
            draft.set(next);
        })
    };
    let bind =
        with((desk.clone(), draft.clone(), faults.setter()), |(desk, draft, faults), _: MouseEvent| {
            match desk.explorer().forecasts().tied_as_typed(&desk.state(), draft) {
                Ok(next) => {
                    faults.set(TieFaults::default());
                    go_over(desk, next);
                }
                Err(found) => faults.set(found),
            }
        });
    let field =
        |id: &str, label: &str, unit: &str, text: &str, fault: &Option<String>, put: fn(&mut TieDraft, String)| {
            Entry { id, label, seen: true, unit, inputmode: "text", text, fault: fault.as_deref() }
                .show(&keep(put), &Callback::noop())
        };
    let districts = desk.explorer().areas().into_iter().skip(1).enumerate();
    let districts = districts.map(|(region, area)| district(&draft, region, area.name));
    html! {
        <div class="own" role="group" aria-label={words::add()}>
            { field("ties-points", words::points(), words::example(), &draft.points, &faults.points, |draft, text| draft.points = text) }
            { field("ties-ages", words::who(), "", &draft.ages, &faults.ages, |draft, text| draft.ages = text) }
            <details class="fold">
                <summary>{ words::districts() }</summary>
                <fieldset class="locks">
                    <legend class="unseen">{ words::districts() }</legend>
                    <ul>{ for districts }</ul>
                </fieldset>
            </details>
            <div class="actions"><button type="button" onclick={bind}>{ words::bind() }</button></div>
        </div>
    }
}

fn district(draft: &UseStateHandle<TieDraft>, region: usize, name: String) -> Html {
    let onchange = with(draft.clone(), move |draft, event: Event| {
        let mut next = (**draft).clone();
        next.districts.retain(|other| *other != region);
        if event.target_unchecked_into::<HtmlInputElement>().checked() {
            next.districts.push(region);
        }
        draft.set(next);
    });
    html! {
        <li>
            <label class="tick">
                <input type="checkbox" checked={draft.districts.contains(&region)} {onchange} />{ name }
            </label>
        </li>
    }
}
