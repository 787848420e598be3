//! Draws of the scenarios of a comparison, made while its panel is open, as those of the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;

use gloo::timers::future::sleep;
use scenario::collection::Reference;
use view::compare::beside::{Beside, HowSure, Listed};
use view::ranges::{Drawing, Shared, Subject};
use view::{Explorer, State};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::City;
use crate::ranges::{ALL, fill};

/// How many draws every scenario gets before any of them gets all.
const FIRST: u32 = 250;

/// The pictures of the change come first, and the draws of the page itself.
const BEFORE: Duration = Duration::from_millis(60);
/// The rest has time.
const IDLE: Duration = Duration::from_millis(600);

/// Draws of others that are kept beyond those compared now: going back and forth asks for them again.
const SPARE: usize = 8;

/// Who is drawn.
type Wanted = Vec<(Reference, Subject)>;

/// What has been drawn as long as the panel lives.
#[derive(Default)]
struct Kept {
    /// The baseline and cards, the latest last.
    others: Vec<(Subject, Shared)>,
    /// The visitor's own scenario, and before it the last one with enough draws: until it has them, too, their range goes along with the figure.
    present: Vec<(Subject, Shared)>,
    /// How often there were enough new ones to tell.
    told: u32,
}

impl Kept {
    /// Draws of a subject, new ones where there are none yet.
    fn drawing(&mut self, explorer: &Explorer, (side, subject): &(Reference, Subject)) -> Option<Shared> {
        if let Some(known) = self.known(subject) {
            return Some(known);
        }
        let drawing = Shared::from(Drawing::of_target_year(explorer, subject)?);
        let kept = (subject.clone(), drawing.clone());
        match side {
            Reference::Present => {
                self.present.retain(|(_, it)| is_enough(it));
                self.present.drain(..self.present.len().saturating_sub(1));
                self.present.push(kept);
            }
            Reference::Baseline | Reference::Card(_) => self.others.push(kept),
        }
        Some(drawing)
    }

    fn known(&self, subject: &Subject) -> Option<Shared> {
        let mut all = self.others.iter().chain(&self.present);
        all.find(|(of, _)| of == subject).map(|(_, drawing)| drawing.clone())
    }

    /// Draws of those compared where there are enough to tell; a scenario that has moved on has those made before.
    fn of(&self, beside: &Beside) -> Vec<Option<Shared>> {
        let before = |side| {
            let mut latest = self.present.iter().rev().map(|(_, drawing)| drawing);
            latest.find(|it| side == Reference::Present && is_enough(it)).cloned()
        };
        let of = |one: &Listed| self.known(&one.subject).filter(is_enough).or_else(|| before(one.reference));
        beside.listed.iter().map(of).collect()
    }

    fn forget(&mut self, compared: usize) {
        let most = compared + SPARE;
        if self.others.len() > most {
            self.others.drain(..self.others.len() - most);
        }
    }
}

/// Fewer draws say nothing yet.
fn is_enough(drawing: &Shared) -> bool {
    drawing.get().draws() >= FIRST as usize
}

/// How sure a comparison is; nothing where ranges are hidden or before there are draws. `still` says that no lever is being moved, and
/// `pair` whose difference is shown.
#[hook]
pub(super) fn use_how_sure(
    asked: &(City, Rc<State>),
    beside: &Rc<Option<Beside>>,
    still: bool,
    pair: Option<Reference>,
) -> Rc<Option<HowSure>> {
    let (city, state) = asked;
    let kept = use_mut_ref(Kept::default);
    let tell = use_force_update();
    let listed = beside.iter().flat_map(|beside| &beside.listed);
    let subjects: Wanted = listed.map(|one| (one.reference, one.subject.clone())).collect();
    // The model of error comes with the words of the city.
    let wanted = still && !state.hides_ranges && city.0.pack().errors.is_some();
    use_effect_with((subjects, wanted), {
        let (kept, city) = (kept.clone(), city.clone());
        move |(subjects, wanted)| {
            let current = Rc::new(Cell::new(*wanted));
            if *wanted {
                let (subjects, current) = (subjects.clone(), current.clone());
                spawn_local(async move {
                    sleep(BEFORE).await;
                    for until in [FIRST, ALL] {
                        if !reach(&kept, &city.0, &subjects, until, &current).await {
                            return;
                        }
                        kept.borrow_mut().told += 1;
                        tell.force_update();
                        sleep(IDLE).await;
                    }
                });
            }
            move || current.set(false)
        }
    });
    let told = kept.borrow().told;
    use_memo((beside.clone(), city.clone(), state.clone(), pair, told), |(beside, city, state, pair, _)| {
        let beside = (**beside).as_ref()?;
        city.0.compare().how_sure(state, beside, &kept.borrow().of(beside), *pair)
    })
}

/// Draws until every scenario has so many; `false` when the comparison has moved on meanwhile.
async fn reach(kept: &RefCell<Kept>, explorer: &Explorer, wanted: &Wanted, until: u32, current: &Cell<bool>) -> bool {
    for one in wanted {
        if !current.get() {
            return false;
        }
        let drawing = kept.borrow_mut().drawing(explorer, one);
        // To prepare a scenario takes a slice of its own.
        sleep(Duration::ZERO).await;
        if let Some(drawing) = drawing {
            fill(&drawing, until, current).await;
        }
    }
    kept.borrow_mut().forget(wanted.len());
    current.get()
}
