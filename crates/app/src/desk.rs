//! What every part of the page works with.

use std::ops::Deref;
use std::rc::Rc;

use view::{Explorer, State};
use yew::{Callback, Properties, UseReducerHandle};

use crate::action::{Action, Elsewhere};
use crate::state::Session;

/// The session as it stands, and the way to change it.
#[derive(Clone)]
pub(crate) struct Desk {
    session: UseReducerHandle<Session>,
    /// Of the session when this was made: the handle itself always leads to the latest one.
    version: Rc<u8>,
    /// Takes what the visitor does.
    pub dispatch: Callback<Action>,
}

impl Desk {
    pub(crate) fn new(session: UseReducerHandle<Session>, dispatch: Callback<Action>) -> Self {
        let version = session.version();
        Self { session, version, dispatch }
    }
}

impl Desk {
    /// Looks at the same figures in another way, whatever is taken back or repeated afterwards: that is no change of them.
    pub(crate) fn look(&self, over: fn(&Explorer, &Explorer, &State) -> State) {
        let possible = |_: &Explorer, state: &State| (state.clone(), Vec::new());
        self.dispatch.emit(Action::Ask(Elsewhere { explorer: self.session.explorer().clone(), over, possible }));
    }
}

impl Deref for Desk {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.session
    }
}

impl PartialEq for Desk {
    /// Each change of the session makes a new version; the way to change it stays.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.version, &other.version)
    }
}

/// What a component is given that works with the session alone.
#[derive(Properties, PartialEq)]
pub(crate) struct AtDesk {
    pub(crate) desk: Desk,
}
