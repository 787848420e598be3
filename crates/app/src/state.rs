//! The session: the state now, what was before it, and what was taken back.

use std::rc::Rc;

use view::page::{Control, Page};
use view::{Explorer, State};
use yew::Reducible;

use crate::toolbar::Possible;

/// How many changes can be taken back.
const MEMORY: usize = 500;

/// What a visitor does.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Action {
    /// Open a link: its fragment.
    Open(String),
    /// Choose an area.
    Select(scenario::Area),
    /// Move a control. Several moves of the same control are one change until [`Action::Settle`].
    Set(Control, f64),
    /// Choose what dwellings do to arrivals.
    SetHomes(scenario::Homes),
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
}

/// A visit from opening the page to closing it.
#[derive(Clone)]
pub(crate) struct Session {
    explorer: Rc<Explorer>,
    past: Vec<Rc<State>>,
    present: Rc<State>,
    future: Vec<Rc<State>>,
    /// The control that is being moved; its moves are one change.
    moving: Option<Control>,
    notes: Rc<Vec<String>>,
    page: Rc<Page>,
}

impl Session {
    /// A visit that begins with a link's fragment, which may be empty.
    pub(crate) fn open(explorer: Rc<Explorer>, fragment: &str) -> Self {
        let opened = explorer.open(fragment);
        let page = Rc::new(explorer.page(&opened.state));
        Self {
            explorer,
            past: Vec::new(),
            present: Rc::new(opened.state),
            future: Vec::new(),
            moving: None,
            notes: Rc::new(opened.notes),
            page,
        }
    }

    pub(crate) fn state(&self) -> Rc<State> {
        self.present.clone()
    }

    pub(crate) fn page(&self) -> Rc<Page> {
        self.page.clone()
    }

    pub(crate) fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Which of the buttons for going back and forth can do something.
    pub(crate) fn possible(&self) -> Possible {
        Possible { undo: !self.past.is_empty(), redo: !self.future.is_empty(), reset: *self.present != self.baseline() }
    }

    fn baseline(&self) -> State {
        State { area: self.present.area, ..State::default() }
    }

    /// The session after a change to `next`, which can be taken back.
    fn changed(&self, next: State, moving: Option<Control>) -> Option<Self> {
        if next == *self.present {
            return None;
        }
        let mut session = self.clone();
        if moving.is_none() || moving != self.moving {
            session.past.push(self.present.clone());
            if session.past.len() > MEMORY {
                session.past.remove(0);
            }
        }
        session.future.clear();
        session.moving = moving;
        session.show(Rc::new(next));
        Some(session)
    }

    fn show(&mut self, state: Rc<State>) {
        self.page = Rc::new(self.explorer.page(&state));
        self.present = state;
    }

    /// A control was let go: where it began, nothing has changed that could be taken back.
    fn settled(&self) -> Option<Self> {
        self.moving?;
        let mut session = self.clone();
        session.moving = None;
        if session.past.last() == Some(&session.present) {
            session.past.pop();
        }
        Some(session)
    }

    fn undone(&self) -> Option<Self> {
        let mut session = self.settled().unwrap_or_else(|| self.clone());
        let before = session.past.pop()?;
        session.future.push(session.present.clone());
        session.show(before);
        Some(session)
    }

    fn redone(&self) -> Option<Self> {
        let mut session = self.clone();
        let after = session.future.pop()?;
        session.past.push(session.present.clone());
        session.moving = None;
        session.show(after);
        Some(session)
    }

    fn opened(&self, fragment: &str) -> Option<Self> {
        let opened = self.explorer.open(fragment);
        let mut session = self.changed(opened.state, None).unwrap_or_else(|| self.clone());
        session.notes = Rc::new(opened.notes);
        Some(session)
    }

    fn dismissed(&self) -> Option<Self> {
        Some(Self { notes: Rc::default(), ..self.clone() })
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = match action {
            Action::Open(fragment) => self.opened(&fragment),
            Action::Select(area) => self.changed(self.explorer.select(&self.present, area), None),
            Action::Set(control, value) => {
                self.changed(self.explorer.set(&self.present, control, value), Some(control))
            }
            Action::SetHomes(homes) => self.changed(self.explorer.set_homes(&self.present, homes), None),
            Action::Settle => self.settled(),
            Action::Undo => self.undone(),
            Action::Redo => self.redone(),
            Action::Reset => self.changed(self.baseline(), None),
            Action::DismissNotes => self.dismissed(),
        };
        // The same session back means that nothing is rendered.
        next.map_or(self, Rc::new)
    }
}
