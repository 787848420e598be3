//! The session: the state now, what was before it, and what was taken back.

use std::rc::Rc;

use view::page::{Control, Page};
use view::{Explorer, Kept, Read, State};
use yew::Reducible;

use crate::language;
use crate::panels::Panel;

/// How many changes can be taken back.
const MEMORY: usize = 500;

/// What a visitor does.
#[derive(Clone)]
pub(crate) enum Action {
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
    /// Go on with the same city and its texts under the rules that came with the first room.
    Furnish(City, Rules),
    /// Say everything in the language that is spoken now.
    Speak,
    /// Open the panel of what came with the address, and say what is wrong with it.
    Arrive(Panel),
}

/// Which of the buttons for going back and forth can do something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Possible {
    /// Whether there is a change to take back.
    pub(crate) undo: bool,
    /// Whether there is a change to repeat.
    pub(crate) redo: bool,
    /// Whether anything differs from the baseline.
    pub(crate) reset: bool,
}

/// A city ready to be asked; the same only if it is the very same one.
#[derive(Debug, Clone)]
pub(crate) struct City(pub Rc<Explorer>);

impl PartialEq for City {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What somebody who has prepared the visit allows. As long as no panel is here nothing is forbidden.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    /// What a change from one state to another comes to.
    admit: fn(&Explorer, &State, State) -> State,
    /// Marks on the page what cannot be moved.
    mark: fn(&Explorer, &State, &mut Page),
    /// What is wrong with a collection that came with the address.
    notes: fn(&Explorer, &State) -> Vec<String>,
    /// Reads a collection from a link.
    read: Read,
    /// The built-in city with as many of its texts as are here, in the language that is spoken.
    city: fn() -> Result<Explorer, String>,
}

impl Rules {
    /// Everything is allowed.
    const FREE: Self = Self {
        admit: |_, _, next| next,
        mark: |_, _, _| {},
        notes: |_, _| Vec::new(),
        read: Kept::unread,
        city: Explorer::built_in,
    };
    /// Locked levers stay where they are.
    pub(crate) const LOCKS: Self = Self {
        admit: |explorer, before, next| explorer.compare().admit(before, next),
        mark: |explorer, state, page| explorer.compare().mark_locked(state, page),
        notes: |explorer, state| explorer.compare().notes(&state.collection),
        read: Kept::read,
        city: Explorer::with_texts,
    };
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
    pub(crate) fn open(explorer: Rc<Explorer>, fragment: &str) -> Self {
        let opened = explorer.open_with(fragment, Rules::FREE.read);
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
            rules: Rules::FREE,
        }
    }

    /// The city that is asked.
    #[must_use]
    pub(crate) fn explorer(&self) -> &Rc<Explorer> {
        &self.explorer
    }

    /// Whether a panel is open.
    #[must_use]
    pub(crate) fn is_open(&self, panel: Panel) -> bool {
        self.panels.contains(&panel)
    }

    pub(crate) fn version(&self) -> Rc<u8> {
        self.version.clone()
    }

    /// The state now.
    #[must_use]
    pub(crate) fn state(&self) -> Rc<State> {
        self.present.clone()
    }

    /// The state before the last change that can be taken back.
    #[must_use]
    pub(crate) fn before(&self) -> Option<&Rc<State>> {
        self.past.last()
    }

    /// The state after the change that was taken back last.
    #[must_use]
    pub(crate) fn after(&self) -> Option<&Rc<State>> {
        self.future.last()
    }

    /// What the page says about it.
    #[must_use]
    pub(crate) fn page(&self) -> Rc<Page> {
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
        let opened = self.explorer.open_with(fragment, self.rules.read);
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

    /// The same settings with the texts of the city under the rules that came with a room.
    fn furnished(&self, explorer: &Rc<Explorer>, rules: Rules) -> Option<Self> {
        let mut session = Self { rules, ..self.clone() }.over(explorer);
        session.show(session.present.clone());
        Some(session)
    }

    /// The same settings in the language that is spoken now; a city of one's own says what it says.
    fn spoken(&self) -> Option<Self> {
        let explorer = match self.explorer.own() {
            None => (self.rules.city)().ok()?,
            Some(_) => (*self.explorer).clone(),
        };
        language::tell_document(explorer.city());
        let mut session = Self { refused: Rc::default(), ..self.over(&Rc::new(explorer)) };
        session.show(session.present.clone());
        Some(session)
    }

    /// What came with the address is open, and what is wrong with it is said.
    fn arrived(&self, panel: Panel) -> Option<Self> {
        let mut session = self.clone();
        if panel == Panel::Collection {
            let notes = (self.rules.notes)(&self.explorer, &self.present);
            Rc::make_mut(&mut session.notes).extend(notes);
        }
        if panel != Panel::Projector && !self.is_open(panel) {
            session.panels.push(panel);
        }
        Some(session)
    }

    /// The same settings asked of another city.
    fn asking(&self, explorer: &Rc<Explorer>) -> Option<Self> {
        let mut session = self.over(explorer);
        let (present, notes) = explorer.possible(&session.present);
        session = Self { notes: Rc::new(notes), refused: Rc::default(), moving: None, ..session };
        session.show(Rc::new(present));
        Some(session)
    }

    /// Every state told to another city. They travel as links do, so that districts are found by their ids.
    fn over(&self, explorer: &Rc<Explorer>) -> Self {
        let over = |state: &Rc<State>| Rc::new(explorer.reopen(&self.explorer.fragment(state), self.rules.read));
        let [past, future] = [&self.past, &self.future].map(|states| states.iter().map(over).collect());
        Self { past, present: over(&self.present), future, explorer: explorer.clone(), ..self.clone() }
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
            Action::Ask(City(explorer)) => self.asking(&explorer),
            Action::Furnish(City(explorer), rules) => self.furnished(&explorer, rules),
            Action::Speak => self.spoken(),
            Action::Arrive(panel) => self.arrived(panel),
        };
        // The same session back means that nothing is rendered.
        next.map_or(self, |next| Rc::new(Self { version: Rc::default(), ..next }))
    }
}
