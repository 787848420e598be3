//! What changes a session: a visitor's action, another city, and the rules of somebody who has prepared the visit.

use std::rc::Rc;

use view::page::{Control, Page};
use view::{Explorer, Kept, Opened, Read, State, Sure};

use crate::panels::Panel;

/// What a visitor does.
#[derive(Clone)]
pub(crate) enum Action {
    /// Go over to what a link opened.
    Open(Box<Opened>),
    /// Choose an area.
    Select(scenario::Area),
    /// Move a control. Several moves of the same control are one change until [`Action::Settle`].
    Set(Control, f64),
    /// Move a control by so much from where it stands when this is carried out: a page that is busy drawing shows an older value.
    Step(Control, f64),
    /// Choose what dwellings do to arrivals.
    SetHomes(scenario::Homes),
    /// Go over to another state: what a panel has made of the present one.
    Change(Box<State>),
    /// The control was let go.
    Settle,
    /// Take the last change back.
    Undo,
    /// Repeat the change that was taken back.
    Redo,
    /// Back to the baseline, in the same area.
    Reset,
    /// Close the notes about a damaged link.
    DismissNotes,
    /// Open a panel, or close it.
    Toggle(Panel),
    /// Open the door to a group of panels, or close it.
    Door(usize),
    /// Ask another city, or the same one with other figures; what was set stays set.
    Ask(Elsewhere),
    /// Go on with what has come since: the city with its texts, rules, or how sure the figures are.
    Furnish(Option<BuiltIn>, Option<Rules>, Option<Sure>),
    /// Say everything in the language that is spoken now.
    Speak,
    /// Open the panel of what came with the address, and say what is wrong with it.
    Arrive(Panel),
}

/// A city ready to be asked; the same as long as its figures are, however sure they have become.
#[derive(Debug, Clone)]
pub(crate) struct City(pub(crate) Rc<Explorer>);

impl PartialEq for City {
    fn eq(&self, other: &Self) -> bool {
        self.0.has_figures_of(&other.0)
    }
}

/// Another city and the way there: settings travel as links do, so that districts are found by their ids.
#[derive(Clone)]
pub(crate) struct Elsewhere {
    pub(crate) explorer: Rc<Explorer>,
    pub(crate) over: fn(&Explorer, &Explorer, &State) -> State,
    pub(crate) possible: fn(&Explorer, &State) -> (State, Vec<String>),
}

impl Elsewhere {
    pub(crate) fn new(explorer: Rc<Explorer>) -> Self {
        Self {
            explorer,
            over: |here, there, state| there.reopen(&here.fragment(state), Kept::unread),
            possible: |there, state| there.possible(state),
        }
    }
}

/// What somebody who has prepared the visit allows. As long as no panel is here nothing is forbidden.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    /// What a change from one state to another results in.
    pub(crate) admit: fn(&Explorer, &State, State) -> State,
    /// Marks on the page what cannot be moved.
    pub(crate) mark: fn(&Explorer, &State, &mut Page),
    /// What is wrong with a collection that came with the address.
    pub(crate) notes: fn(&Explorer, &State) -> Vec<String>,
    /// Reads a collection from a link.
    pub(crate) read: Read,
}

/// The built-in city with as many of its texts as are here, in the language that is spoken.
pub(crate) type BuiltIn = fn() -> Result<Explorer, String>;

impl Rules {
    /// Everything is allowed.
    pub(crate) const FREE: Self =
        Self { admit: |_, _, next| next, mark: |_, _, _| {}, notes: |_, _| Vec::new(), read: Kept::unread };
    /// Locked levers stay where they are.
    pub(crate) const LOCKS: Self = Self {
        admit: |explorer, before, next| explorer.compare().admit(before, next),
        mark: |explorer, state, page| explorer.compare().mark_locked(state, page),
        notes: |explorer, state| explorer.compare().notes(&state.collection),
        read: Kept::read,
    };
}
