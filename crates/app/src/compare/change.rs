//! The last change once more: the way from before to after, and both as a table.

use std::rc::Rc;

use crate::AtDesk;
use charts::Several;
use gloo::render::{AnimationFrame, request_animation_frame};
use locale::change as words;
use yew::prelude::*;

use crate::parts::picture::Picture;
use crate::parts::table::table;
use crate::parts::with;

/// How long the way takes.
const DURATION_MS: f64 = 2_000.0;
const LITTLE_MOTION: &str = "(prefers-reduced-motion: reduce)";

/// The table is always there; the way only where the visitor's system does not ask for little motion.
#[component]
pub(crate) fn LastChange(props: &AtDesk) -> Html {
    let desk = &props.desk;
    let after = desk.state();
    let before = desk.before().cloned();
    let share = use_state(|| None::<f64>);
    let running = use_mut_ref(|| None::<AnimationFrame>);
    {
        // Another change ends what is being shown.
        let (share, running) = (share.setter(), running.clone());
        use_effect_with((before.clone(), after.clone()), move |_| {
            share.set(None);
            move || {
                running.borrow_mut().take();
            }
        });
    }
    let Some(before) = before else {
        return html! { <p>{ words::nothing() }</p> };
    };
    let explorer = desk.explorer();
    let change = explorer.compare().change(&before, &after);
    let transition = share.map(|share| explorer.compare().transition(&before, &after, share));
    let picture = transition.as_ref().map_or_else(|| change.still.clone(), |it| it.picture.clone());
    let play = with(share.setter(), move |share, _: MouseEvent| step(&running, share, None));
    html! {
        <>
            <p>{ words::about() }</p>
            if change.moves {
                <p class="unit">{ &change.unit }</p>
                <Picture<Several> chart={Rc::new(picture)} sentence={words::caption()} class="compare-lines" />
                if little_motion() {
                    <p class="remark">{ words::still() }</p>
                } else {
                    <div class="actions">
                        <button type="button" onclick={play}>{ words::play() }</button>
                        // Passes by too quickly to be read out: the table says the same.
                        <span class="transition" aria-hidden="true">
                            if let Some(now) = &transition {
                                { words::persons(now.year) }{ ": " }<strong>{ &now.persons }</strong>
                            }
                        </span>
                    </div>
                    <p class="remark">{ words::transition() }</p>
                    if change.jumps {
                        <p class="remark">{ words::jumps() }</p>
                    }
                }
            } else {
                <p class="remark">{ words::no_transition() }</p>
            }
            { table(&change.table) }
            if before.area != scenario::Area::City || after.area != scenario::Area::City {
                <p class="remark">{ locale::ages::rounded() }</p>
            }
        </>
    }
}

/// One frame of the way, and the next until it ends: then the picture stands still again.
fn step(
    running: &Rc<std::cell::RefCell<Option<AnimationFrame>>>,
    share: &UseStateSetter<Option<f64>>,
    start: Option<f64>,
) {
    let frame = {
        let (running, share) = (running.clone(), share.clone());
        request_animation_frame(move |now| {
            let start = start.unwrap_or(now);
            let passed = (now - start) / DURATION_MS;
            if passed < 1.0 {
                share.set(Some(eased(passed)));
                step(&running, &share, Some(start));
            } else {
                share.set(None);
            }
        })
    };
    *running.borrow_mut() = Some(frame);
}

/// Slow at both ends.
fn eased(passed: f64) -> f64 {
    passed * passed * (3.0 - 2.0 * passed)
}

fn little_motion() -> bool {
    let list = web_sys::window().and_then(|window| window.match_media(LITTLE_MOTION).ok().flatten());
    list.is_some_and(|list| list.matches())
}
