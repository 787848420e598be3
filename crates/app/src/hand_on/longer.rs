//! A link that some programs would cut off, and the way to a shorter one. Where cards are kept, the room that keeps them is here: it
//! knows how to write them anew.

use std::cell::Cell;

use view::State;
use yew::{Callback, Html};

use crate::desk::Desk;

/// Copies the link of a state, and says the sentence when that is done.
pub(crate) type Copy = Callback<(State, String)>;

/// What is said of the length of the link with all cards.
type Hint = fn(&Desk, &Copy) -> Html;

thread_local! {
    static HINT: Cell<Option<Hint>> = const { Cell::new(None) };
}

/// From now on the length of a link is told.
pub(crate) fn offer(hint: Hint) {
    HINT.set(Some(hint));
}

/// What there is to say of the length; nothing as long as nobody knows.
pub(super) fn hint(desk: &Desk, copy: &Copy) -> Html {
    HINT.get().map_or_else(Html::default, |hint| hint(desk, copy))
}
