//! The session: the state now, what was before it, and what was taken back.

use std::rc::Rc;

use view::page::{Control, Page};
use view::{Explorer, State};
use yew::Reducible;

use crate::panels::Panel;
use crate::toolbar::Possible;

/// How many changes can be taken back.
const MEMORY: usize = 500;
/// Between present, past and future in a saved session; no link holds it.
const PART: char = '|';
/// Before each state of the past and of the future.
const LINE: char = '\n';

/// What a visitor does.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Open a link: its fragment.
    Open(String),
    /// Choose an area.
    Select(scenario::Area),
    /// Move a control. Several moves of the same control are one change until [`Action::Settle`].
    Set(Control, f64),
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
    /// Ask another city, or the same one with other figures; what was set stays set.
    Ask(City),
}

/// A city ready to be asked; the same only if it is the very same one.
#[derive(Debug, Clone)]
pub struct City(pub Rc<Explorer>);

impl PartialEq for City {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What somebody who has prepared the visit allows. The first module knows of nothing that is forbidden.
#[derive(Clone, Copy)]
pub struct Rules {
    /// What a change from one state to another comes to.
    pub admit: fn(&Explorer, &State, State) -> State,
    /// Marks on the page what cannot be moved.
    pub mark: fn(&Explorer, &State, &mut Page),
}

/// Everything is allowed.
const FREE: Rules = Rules { admit: |_, _, next| next, mark: |_, _, _| {} };

/// A visit from opening the page to closing it.
#[derive(Clone)]
pub struct Session {
    explorer: Rc<Explorer>,
    past: Vec<Rc<State>>,
    present: Rc<State>,
    future: Vec<Rc<State>>,
    /// The control that is being moved; its moves are one change.
    moving: Option<Control>,
    notes: Rc<Vec<String>>,
    /// Why the last change was not taken over; nothing where it was.
    refused: Rc<Vec<String>>,
    page: Rc<Page>,
    /// The panels that are open.
    panels: Vec<Panel>,
    /// Changes with every change of the session.
    version: Rc<u8>,
    rules: Rules,
}

impl Session {
    /// A visit that begins with a link's fragment, which may be empty.
    #[must_use]
    pub fn open(explorer: Rc<Explorer>, fragment: &str) -> Self {
        let opened = explorer.open(fragment);
        let page = Rc::new(explorer.page(&opened.state));
        Self {
            explorer,
            past: Vec::new(),
            present: Rc::new(opened.state),
            future: Vec::new(),
            moving: None,
            notes: Rc::new(opened.notes),
            refused: Rc::default(),
            page,
            panels: Vec::new(),
            version: Rc::default(),
            rules: FREE,
        }
    }

    /// The same session under rules.
    #[must_use]
    pub fn under(mut self, rules: Rules) -> Self {
        self.rules = rules;
        self.show(self.present.clone());
        self
    }

    /// The same session with something to tell about what was opened.
    #[must_use]
    pub fn with_notes(mut self, notes: Vec<String>) -> Self {
        Rc::make_mut(&mut self.notes).extend(notes);
        self
    }

    /// A visit that goes on from what [`Session::save`] wrote.
    #[must_use]
    pub fn resume(explorer: Rc<Explorer>, saved: &str) -> Self {
        let mut parts = saved.split(PART);
        let mut session = Self::open(explorer, "");
        let present = session.explorer.reopen(parts.next().unwrap_or_default());
        let (present, notes) = session.explorer.possible(&present);
        session.notes = Rc::new(notes);
        session.show(Rc::new(present));
        let [past, future] = [parts.next(), parts.next()].map(|part| {
            let lines = part.unwrap_or_default().split(LINE).skip(1);
            lines.map(|line| Rc::new(session.explorer.reopen(line))).collect::<Vec<_>>()
        });
        (session.past, session.future) = (past, future);
        session
    }

    /// The scenario with everything that can be taken back and repeated, as text.
    #[must_use]
    pub fn save(&self) -> String {
        let mut text = self.explorer.fragment(&self.present);
        for states in [&self.past, &self.future] {
            text.push(PART);
            for state in states {
                text.push(LINE);
                text.push_str(&self.explorer.fragment(state));
            }
        }
        text
    }

    /// The city that is asked.
    #[must_use]
    pub fn explorer(&self) -> &Rc<Explorer> {
        &self.explorer
    }

    /// The same session with a panel open.
    #[must_use]
    pub fn with_open(mut self, panel: Panel) -> Self {
        if !self.is_open(panel) {
            self.panels.push(panel);
        }
        self
    }

    /// Whether a panel is open.
    #[must_use]
    pub fn is_open(&self, panel: Panel) -> bool {
        self.panels.contains(&panel)
    }

    pub(crate) fn version(&self) -> Rc<u8> {
        self.version.clone()
    }

    /// The state now.
    #[must_use]
    pub fn state(&self) -> Rc<State> {
        self.present.clone()
    }

    /// The state before the last change that can be taken back.
    #[must_use]
    pub fn before(&self) -> Option<&Rc<State>> {
        self.past.last()
    }

    /// The state after the change that was taken back last.
    #[must_use]
    pub fn after(&self) -> Option<&Rc<State>> {
        self.future.last()
    }

    /// What the page says about it.
    #[must_use]
    pub fn page(&self) -> Rc<Page> {
        self.page.clone()
    }

    pub(crate) fn notes(&self) -> &[String] {
        &self.notes
    }

    /// Why the last change was not taken over: the page is still that of the settings before it.
    pub(crate) fn refused(&self) -> &[String] {
        &self.refused
    }

    /// Which of the buttons for going back and forth can do something.
    pub(crate) fn possible(&self) -> Possible {
        Possible { undo: !self.past.is_empty(), redo: !self.future.is_empty(), reset: *self.present != self.baseline() }
    }

    fn baseline(&self) -> State {
        self.present.with_scenario(scenario::Scenario::default())
    }

    /// The session after a change to `next`, which can be taken back.
    fn changed(&self, next: State, moving: Option<Control>) -> Option<Self> {
        let next = (self.rules.admit)(&self.explorer, &self.present, next);
        if next == *self.present {
            return None;
        }
        let page = match self.explorer.page_of(&next) {
            Ok(page) => page,
            // What cannot be calculated has no figures of its own, and those of other settings are not shown under its name.
            Err(refused) => return Some(Self { refused: Rc::new(refused), ..self.clone() }),
        };
        let mut session = Self { refused: Rc::default(), ..self.clone() };
        if moving.is_none() || moving != self.moving {
            session.past.push(self.present.clone());
            if session.past.len() > MEMORY {
                session.past.remove(0);
            }
        }
        session.future.clear();
        session.moving = moving;
        session.put(Rc::new(next), page);
        Some(session)
    }

    fn show(&mut self, state: Rc<State>) {
        let page = self.explorer.page(&state);
        self.put(state, page);
    }

    fn put(&mut self, state: Rc<State>, mut page: Page) {
        (self.rules.mark)(&self.explorer, &state, &mut page);
        self.page = Rc::new(page);
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
        Some(Self { notes: Rc::default(), refused: Rc::default(), ..self.clone() })
    }

    fn toggled(&self, panel: Panel) -> Option<Self> {
        let mut session = self.clone();
        if session.is_open(panel) {
            session.panels.retain(|open| *open != panel);
        } else {
            session.panels.push(panel);
        }
        Some(session)
    }

    /// The same settings asked of another city. They travel as links do, so that districts are found by their ids.
    fn asking(&self, explorer: Rc<Explorer>) -> Option<Self> {
        let mut session = Self::resume(explorer, &self.save()).under(self.rules);
        session.panels.clone_from(&self.panels);
        Some(session)
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
            Action::Change(state) => self.changed(*state, None),
            Action::Settle => self.settled(),
            Action::Undo => self.undone(),
            Action::Redo => self.redone(),
            Action::Reset => self.changed(self.baseline(), None),
            Action::DismissNotes => self.dismissed(),
            Action::Toggle(panel) => self.toggled(panel),
            Action::Ask(City(explorer)) => self.asking(explorer),
        };
        // The same session back means that nothing is rendered.
        next.map_or(self, |next| Rc::new(Self { version: Rc::default(), ..next }))
    }
}
