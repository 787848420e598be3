//! How sure the figures are: draws are made while the page stands, by `workers` or else in slices that leave every frame its time, and told
//! when there are enough.

mod draws;
mod switch;
mod workers;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use view::ranges::{Ranges, Subject};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::action::Action;
use crate::desk::Desk;
pub(crate) use draws::{ALL, fill};
use draws::{Kept, Stage};
pub(crate) use switch::{show, switch};
pub(crate) use workers::{advance, serve};

thread_local! {
    /// The draws at hand. They stay while the page gives way to the view for a hall, and back.
    static KEPT: Rc<RefCell<Kept>> = Rc::default();
}

#[derive(Properties, PartialEq)]
pub(crate) struct DrawnProps {
    pub(crate) desk: Desk,
    /// Whether draws are made while a lever is still held: where it goes in single steps, nobody lets go of it.
    #[prop_or_default]
    pub(crate) at_each_step: bool,
}

/// Draws for the page as it stands; shows nothing of its own.
#[component]
pub(crate) fn Drawn(props: &DrawnProps) -> Html {
    let desk = &props.desk;
    let state = desk.state();
    let subject = Subject::of(desk.explorer(), &state);
    // The model of error comes with the words of the city.
    let rests = props.at_each_step || !desk.is_moving();
    let wanted = desk.explorer().pack().errors.is_some() && !state.hides_ranges && rests;
    use_effect_with((subject, wanted), {
        let desk = desk.clone();
        move |(subject, wanted)| {
            let current = Rc::new(Cell::new(true));
            if *wanted {
                let (subject, current) = (subject.clone(), current.clone());
                spawn_local(async move {
                    let Some(stages) = Stage::all(&KEPT.with(Rc::clone), desk.explorer(), &subject) else { return };
                    for stage in stages {
                        if !stage.reach(&current).await {
                            return;
                        }
                        let ranges = Ranges::new(subject.clone(), stage.scenario, stage.baseline);
                        desk.dispatch.emit(Action::Furnish(None, None, Some(ranges.into())));
                    }
                });
            }
            move || current.set(false)
        }
    });
    Html::default()
}
