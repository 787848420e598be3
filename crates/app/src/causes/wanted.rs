//! Which of the questions is asked, also from elsewhere: a card, the priorities.

use std::cell::RefCell;

use yew::prelude::*;

use crate::{Desk, Panel, lead_to};

/// The questions in the order in which they are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Question {
    /// Because of what a figure is another one.
    #[default]
    Difference,
    /// What would have to be.
    Goal,
    /// What it depends on most.
    Dependence,
    /// The same of two levers together: it stands with the one before.
    Field,
    /// What parts the cards.
    Cards,
}

impl Question {
    pub(super) const ALL: [Self; 4] = [Self::Difference, Self::Goal, Self::Dependence, Self::Cards];
}

/// What is asked.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Wanted {
    /// Which question.
    pub(crate) question: Question,
    /// The name of the scenario that is compared with; the baseline where there is none of this name.
    pub(crate) other: Option<String>,
}

thread_local! {
    static WANTED: RefCell<Wanted> = RefCell::default();
    /// Who shows it, while the panel is open.
    static SHOWN: RefCell<Option<UseStateSetter<Wanted>>> = const { RefCell::new(None) };
}

/// What is asked, and the way to ask something else.
#[hook]
pub(super) fn use_wanted() -> (Wanted, Callback<Wanted>) {
    let wanted = use_state(|| WANTED.with_borrow(Wanted::clone));
    let setter = wanted.setter();
    use_effect_with((), {
        let setter = setter.clone();
        move |()| {
            SHOWN.set(Some(setter));
            || SHOWN.set(None)
        }
    });
    let want = Callback::from(move |wanted: Wanted| {
        WANTED.set(wanted.clone());
        setter.set(wanted);
    });
    ((*wanted).clone(), want)
}

/// Opens the panel with this question, and leads there.
pub(crate) fn ask(desk: &Desk, wanted: Wanted) {
    WANTED.set(wanted.clone());
    SHOWN.with_borrow(|shown| {
        if let Some(setter) = shown {
            setter.set(wanted);
        }
    });
    lead_to(Panel::Causes, desk);
}
