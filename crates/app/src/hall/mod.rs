//! The view for a hall (`#ansicht=beamer`): one picture and one number at a time, driven by keys, a remote control or the bar.
//!
//! - `stage`: what is on the screen beyond the scenario, with its own small reducer; `keys` says which key asks for what.
//! - `way`: into the view and back to the page.
//! - `picture`: the picture as SVG; `guess`, `clock`, `code`, `why`, `help`: what stands next to or over it; `bar`: the buttons.
//!
//! The scenario itself belongs to the session: every step of a lever, every change to another scenario goes through its reducer and
//! can be undone.

mod bar;
mod clock;
mod code;
mod guess;
mod help;
mod keys;
mod picture;
mod run;
mod stage;
mod way;
mod why;

use std::rc::Rc;

use crate::{AtDesk, City, Desk, use_status};
use gloo::timers::callback::Timeout;
use locale::{hall as words, numbers, page};
use view::hall::{Against, Ground, Guessing, Station, result};
use view::page::{Caution, Page};
use view::{Picture, State};
use yew::prelude::*;

use crate::focus;
use crate::ranges::Drawn;
use clock::{Clock, Face};
use guess::Guess;
use picture::Figure;
use stage::{Cue, Over, Stage};
pub(crate) use way::enter;
use why::Why;

/// What stands in place of the page, which is still there at this moment: where its visitor was is kept for the way back.
pub(crate) fn instead(desk: &Desk) -> Html {
    way::remember(ID);
    html! { <Hall desk={desk.clone()} /> }
}

/// The whole view, which takes the focus when it opens.
const ID: &str = "hall";
/// Heading of what lies over the picture.
const OVER: &str = "hall-over-heading";
/// The bar stays as long after the pointer has stopped.
const AWAKE_MS: u32 = 4_000;

/// The view in place of the page.
#[component]
fn Hall(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let stage = use_reducer(|| Stage::new(way::asked_picture().as_deref()));
    let cue = {
        let dispatcher = stage.dispatcher();
        use_callback((), move |cue: Cue, ()| dispatcher.dispatch(cue))
    };
    let clock = use_state(|| None::<Clock>);
    let (state, now) = (desk.state(), desk.page());
    let before = stage.before && desk.after().is_some();
    let own = use_mut_ref(|| (*state).clone());
    let stations = stations(desk, &mut own.borrow_mut(), before);
    let here = stations.iter().position(|station| station.state == *state);
    let other = if before { desk.after() } else { desk.before() };
    let earlier = use_memo((City(desk.explorer().clone()), other.cloned()), |(city, other)| {
        other.as_ref().map(|state| Rc::new(city.0.page(state)))
    });
    let controls: Vec<_> = now.controls.iter().flat_map(|group| &group.controls).collect();
    let run = run::use_commands(desk, &stage, &cue, &stations, here);
    let awake = use_awake();

    use_effect_with((), |()| {
        focus(ID);
        if let Some(window) = web_sys::window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        || {
            run::end_full_screen();
            way::left();
        }
    });
    use_focus_over(stage.over, stage.guessing);
    let status = use_status(said(&stage, &now, &state).into());

    let Some(lever) = controls.get(stage.lever % controls.len().max(1)) else { return Html::default() };
    let hidden = stage.guessing == Guessing::Hidden;
    let station = here.and_then(|here| stations.get(here));
    let shown = if hidden { Vec::new() } else { changed(desk, &state, &now, earlier.as_deref(), before) };
    let spotlight = stage.spotlight && !shown.is_empty() && stage.guessing == Guessing::Off;
    let was = (*earlier).clone().filter(|_| spotlight && !before);
    let name = match station {
        Some(Station { is_baseline: true, .. }) => None,
        Some(station) => Some(station.name.clone()),
        None => Some(locale::collection::present().to_owned()),
    };
    let ground = if stage.ground == Ground::Dark { "dark" } else { "bright" };
    let onpointermove = awake.wake.reform(|_: PointerEvent| ());
    let onpointerdown = onpointermove.clone();
    let onfocusin = awake.wake.reform(|_: FocusEvent| ());
    let classes = classes!("hall", ground, awake.awake.then_some("awake"));
    if stage.blank {
        return html! {
            <main class={classes} id={ID} tabindex="-1" {onpointermove}>
                <h1 class="unseen">{ words::title(desk.explorer().city()) }</h1>
                <button type="button" class="hall-blank" onclick={cue.reform(|_: MouseEvent| Cue::Close)}>
                    <span>{ words::unblank() }</span>
                </button>
            </main>
        };
    }
    let resize = cue.reform(|()| Cue::Over(Over::Clock));
    html! {
        <div class={classes} id={ID} tabindex="-1" {onpointermove} {onpointerdown} {onfocusin}>
            <main>
                <h1 class="unseen">{ words::title(desk.explorer().city()) }</h1>
                <header>
                    <div class="hall-number">
                        <p>{ &now.headline.caption }</p>
                        { number(&now, hidden) }
                        if let (false, Some(range)) = (hidden, view::hall::range(&now)) {
                            <p class="hall-range">{ range }</p>
                        }
                    </div>
                    <div class="hall-against">
                        <p>{ breakable(&scenario(station, name.is_none())) }</p>
                        if !hidden && name.is_some() {
                            { against(&now) }
                        }
                    </div>
                    if stage.over != Some(Over::Clock) {
                        <Face clock={clock.clone()} large={false} resize={resize.clone()} />
                    }
                </header>
                if stage.guessing != Guessing::Off {
                    <Guess
                        guessing={stage.guessing}
                        guesses={stage.guesses.clone()}
                        year={state.scenario.target_year()}
                        result={result(state.area, &now)}
                        range={desk.explorer().hall().guesses(state.area)}
                        cue={cue.clone()}
                    />
                } else if spotlight {
                    <p class="hall-sentence hall-changed">
                        <strong>{ if before { words::changed_before() } else { words::changed() } }</strong>
                        { for shown.iter().map(|line| html! { <span>{ line }</span> }) }
                    </p>
                } else {
                    <p class="hall-sentence">{ &now.headline.sentence }</p>
                }
                <Figure
                    page={now.clone()}
                    before={was}
                    picture={stage.shown()}
                    {name}
                    guessing={stage.guessing}
                    guesses={if stage.guessing == Guessing::Off { Vec::new() } else { stage.guesses.clone() }}
                    ground={stage.ground}
                    years={(now.figures.development.chart.base_year, state.scenario.target_year())}
                    place={words::place(stage.place() + 1, Picture::ALL.len())}
                />
                <footer>
                    <p class="hall-lever">{ words::lever(&lever.name, &lever.value_text) }</p>
                    <p>{ now.headline.cautions.iter().map(Caution::sentence).collect::<Vec<_>>().join(" ") }</p>
                </footer>
                if let Some(over) = stage.over {
                    { over_picture(over, desk, &stage, &clock, &cue) }
                }
                { status }
            </main>
            <Drawn desk={desk.clone()} at_each_step={true} />
            { bar::bar(desk, &Stage { before, ..(*stage).clone() }, lever, stations.len(), awake.awake, &run) }
        </div>
    }
}

/// The scenarios to step through. The visitor's own is the last one that was none of the others; it stays while they are shown.
fn stations(desk: &Desk, own: &mut State, before: bool) -> Vec<Station> {
    let state = desk.state();
    let stations = desk.explorer().hall().stations(&state, own);
    if before || stations.iter().any(|station| station.state == *state) {
        return stations;
    }
    *own = (*state).clone();
    desk.explorer().hall().stations(&state, own)
}

/// What the last change was, and what it did.
fn changed(desk: &Desk, state: &State, now: &Page, earlier: Option<&Page>, before: bool) -> Vec<String> {
    let other = if before { desk.after() } else { desk.before() };
    let Some((other, earlier)) = other.zip(earlier) else { return Vec::new() };
    let (here, there) = ((state, now), (&**other, earlier));
    let (was, is) = if before { (here, there) } else { (there, here) };
    let change = desk.explorer().hall().last_change(was, is);
    change.map(|change| std::iter::once(change.what).chain(change.effect).collect()).unwrap_or_default()
}

fn number(now: &Page, hidden: bool) -> Html {
    if hidden {
        return html! {
            <output aria-label={page::persons_in_target_year()} aria-live="off">
                <span aria-hidden="true">{ words::HIDDEN }</span>
                <span class="unseen">{ words::hidden_aloud() }</span>
            </output>
        };
    }
    html! {
        <output aria-label={page::persons_in_target_year()} aria-live="off" data-value={numbers::plain(now.headline.persons)}>
            { &now.headline.text }
        </output>
    }
}

fn scenario(station: Option<&Station>, is_baseline: bool) -> String {
    match station {
        Some(station) => words::scenario(&station.name, &station.author),
        None if is_baseline => words::scenario(locale::collection::baseline(), ""),
        None => words::scenario(locale::collection::present(), ""),
    }
}

/// A name that people gave, which they may have written without a blank: its line ends between its parts.
fn breakable(name: &str) -> Html {
    name.split_inclusive(['_', '/']).map(|part| html! { <>{ part.to_owned() }<wbr /></> }).collect()
}

/// The difference to the baseline, and how sure that is.
fn against(now: &Page) -> Html {
    let Some(Against { label, text, range }) = view::hall::against(now) else { return Html::default() };
    html! {
        <dl>
            <dt>{ label }</dt>
            <dd>{ text }</dd>
            { for range.map(|range| html! { <dd class="hall-range">{ range }</dd> }) }
        </dl>
    }
}

/// What is announced to those who do not see it; nothing of a result that is hidden.
fn said(stage: &Stage, now: &Page, state: &State) -> String {
    let year = state.scenario.target_year();
    match stage.guessing {
        Guessing::Hidden => words::what_do_you_think(year),
        Guessing::Shown => {
            let off = |persons: &f64| words::guess::off(*persons, result(state.area, now));
            words::guess::told(year, &now.headline.text, &stage.guesses.iter().map(off).collect::<Vec<_>>())
        }
        Guessing::Off => words::said(&now.figures.get(stage.shown()).text.title, &now.status),
    }
}

fn over_picture(
    over: Over,
    desk: &Desk,
    stage: &Stage,
    clock: &UseStateHandle<Option<Clock>>,
    cue: &Callback<Cue>,
) -> Html {
    match over {
        Over::Keys => help::keys(stage.letters, cue),
        Over::Clock => {
            let resize = cue.reform(|()| Cue::Over(Over::Clock));
            html! { <Face clock={clock.clone()} large={true} {resize} /> }
        }
        Over::Code => code::scan(desk, cue),
        Over::Why => html! { <Why desk={desk.clone()} rows={stage.rows} ground={stage.ground} cue={cue.clone()} /> },
    }
}

/// Whether the bar is seen, and what makes it so.
struct Awake {
    awake: bool,
    wake: Callback<()>,
}

#[hook]
fn use_awake() -> Awake {
    let awake = use_state_eq(|| true);
    let timer = use_mut_ref(|| None::<Timeout>);
    let wake = {
        let setter = awake.setter();
        use_callback((), move |(), ()| {
            setter.set(true);
            let setter = setter.clone();
            *timer.borrow_mut() = Some(Timeout::new(AWAKE_MS, move || setter.set(false)));
        })
    };
    {
        let wake = wake.clone();
        use_effect_with((), move |()| wake.emit(()));
    }
    Awake { awake: *awake, wake }
}

/// Puts the focus on what lies over the picture, and back to the view when it, or a field for guesses, is gone.
#[hook]
fn use_focus_over(over: Option<Over>, guessing: Guessing) {
    let opened = use_mut_ref(|| false);
    use_effect_with((over, guessing), move |(over, guessing)| {
        // The field takes the focus itself.
        let field = *guessing == Guessing::Hidden;
        let was = opened.replace(over.is_some() || field);
        match over {
            Some(_) => focus(OVER),
            None if was => focus(if field { guess::FIELD } else { ID }),
            None => {}
        }
    });
}
