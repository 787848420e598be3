//! The last answer to each question, for whoever puts it on a sheet.

use std::cell::RefCell;
use std::rc::Rc;

use view::State;
use view::causes::OnPaper;
use yew::prelude::*;

use super::Question;

/// An answer, made ready for paper when it is wanted there.
type Made = Rc<dyn Fn() -> OnPaper>;

thread_local! {
    static KEPT: RefCell<Vec<(Question, Rc<State>, Made)>> = const { RefCell::new(Vec::new()) };
    /// Who has them on a sheet.
    static SHEET: RefCell<Option<UseForceUpdateHandle>> = const { RefCell::new(None) };
}

/// Keeps the answer to a question about a state in place of the one before.
pub(super) fn keep(question: Question, state: &Rc<State>, made: Made) {
    KEPT.with_borrow_mut(|kept| {
        kept.retain(|(other, ..)| *other != question);
        kept.push((question, state.clone(), made));
        kept.sort_by_key(|(question, ..)| *question as u8);
    });
    SHEET.with_borrow(|sheet| {
        if let Some(sheet) = sheet {
            sheet.force_update();
        }
    });
}

/// What has been answered about the scenario, area and year of a state.
#[hook]
pub(crate) fn use_kept(state: &State) -> Vec<OnPaper> {
    let update = use_force_update();
    use_effect_with((), move |()| {
        SHEET.set(Some(update));
        || SHEET.set(None)
    });
    KEPT.with_borrow(|kept| {
        let about = kept.iter().filter(|(_, of, _)| of.scenario == state.scenario && of.area == state.area);
        about.map(|(.., made)| made()).collect()
    })
}
