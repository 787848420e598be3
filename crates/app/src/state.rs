//! The session: the state now, what was before it, and what was taken back.

use std::rc::Rc;

use scenario::Names;
use view::page::{Control, Page};
use view::{Explorer, Opened, State, Sure};
use yew::Reducible;

use crate::action::{Action, BuiltIn, Elsewhere, Rules};
use crate::language;
use crate::panels::{Panel, door_of};

/// How many changes can be taken back.
const MEMORY: usize = 500;

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
    /// The door that is open.
    door: Option<usize>,
    /// Changes with every change of the session.
    version: Rc<u8>,
    rules: Rules,
    built_in: BuiltIn,
}

impl Session {
    /// A visit that begins with what a link opened.
    #[must_use]
    pub(crate) fn begin(explorer: Rc<Explorer>, opened: Opened) -> Self {
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
            door: None,
            version: Rc::default(),
            rules: Rules::FREE,
            built_in: Explorer::at_first,
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

    /// The door that is open.
    #[must_use]
    pub(crate) const fn door(&self) -> Option<usize> {
        self.door
    }

    pub(crate) fn version(&self) -> Rc<u8> {
        self.version.clone()
    }

    /// The state now.
    #[must_use]
    pub(crate) fn state(&self) -> Rc<State> {
        self.present.clone()
    }

    /// Whether a control is being moved.
    #[must_use]
    pub(crate) const fn is_moving(&self) -> bool {
        self.moving.is_some()
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

    fn opened(&self, opened: Opened) -> Option<Self> {
        let mut session = self.changed(self.with_collection(&opened.state), None).unwrap_or_else(|| self.clone());
        session.notes = Rc::new(opened.notes);
        Some(session)
    }

    /// A state whose collection is read as far as that is possible by now.
    fn with_collection(&self, state: &State) -> State {
        let names = Names::of(self.explorer.pack());
        let collection = match state.collection.link() {
            "" => Rc::default(),
            link => Rc::new((self.rules.read)(link, &names)),
        };
        State { collection, ..state.clone() }
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

    fn opening(&self, door: usize) -> Option<Self> {
        let door = Some(door).filter(|door| self.door != Some(*door));
        Some(Self { door, ..self.clone() })
    }

    /// The same settings with what has come since: the city with its texts, rules, or how sure the figures are.
    fn furnished(&self, city: Option<BuiltIn>, rules: Option<Rules>, sure: Option<Sure>) -> Option<Self> {
        let told = city.and_then(|city| city().ok());
        let told = told.unwrap_or_else(|| (*self.explorer).clone()).knowing(sure.or_else(|| self.explorer.sure()));
        let mut session = Self {
            explorer: Rc::new(told),
            rules: rules.unwrap_or(self.rules),
            built_in: city.unwrap_or(self.built_in),
            ..self.clone()
        };
        // Only with rules a collection is read in another way than before.
        let read = |state: &Rc<State>| match rules {
            Some(_) => Rc::new(session.with_collection(state)),
            None => state.clone(),
        };
        let [past, future] = [&self.past, &self.future].map(|states| states.iter().map(read).collect());
        let present = read(&self.present);
        (session.past, session.future) = (past, future);
        session.show(present);
        Some(session)
    }

    /// The same settings in the language that is spoken now; a city of one's own says what it says.
    fn spoken(&self) -> Option<Self> {
        let explorer = match self.explorer.own() {
            None => (self.built_in)().ok()?.telling(self.explorer.teller()).knowing(self.explorer.sure()),
            Some(_) => (*self.explorer).clone(),
        };
        language::tell_document(explorer.city());
        let mut session = Self { explorer: Rc::new(explorer), refused: Rc::default(), ..self.clone() };
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
            session.door = door_of(panel).or(session.door);
        }
        Some(session)
    }

    /// The same settings asked of another city, with every state as it is there.
    fn asking(&self, city: &Elsewhere) -> Option<Self> {
        let over =
            |state: &Rc<State>| Rc::new(self.with_collection(&(city.over)(&self.explorer, &city.explorer, state)));
        let [past, future] = [&self.past, &self.future].map(|states| states.iter().map(over).collect());
        let (present, notes) = (city.possible)(&city.explorer, &over(&self.present));
        let mut session = Self {
            past,
            future,
            notes: Rc::new(notes),
            refused: Rc::default(),
            moving: None,
            explorer: city.explorer.clone(),
            ..self.clone()
        };
        session.show(Rc::new(present));
        Some(session)
    }
}

impl Reducible for Session {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let next = match action {
            Action::Open(opened) => self.opened(*opened),
            Action::Select(area) => self.changed(self.explorer.select(&self.present, area), None),
            Action::Set(control, value) => {
                self.changed(self.explorer.set(&self.present, control, value), Some(control))
            }
            Action::Step(control, by) => self.changed(self.explorer.step(&self.present, control, by), Some(control)),
            Action::SetHomes(homes) => self.changed(self.explorer.set_homes(&self.present, homes), None),
            Action::Change(state) => self.changed(*state, None),
            Action::Settle => self.settled(),
            Action::Undo => self.undone(),
            Action::Redo => self.redone(),
            Action::Reset => self.changed(self.baseline(), None),
            Action::DismissNotes => self.dismissed(),
            Action::Toggle(panel) => self.toggled(panel),
            Action::Door(door) => self.opening(door),
            Action::Ask(city) => self.asking(&city),
            Action::Furnish(city, rules, sure) => self.furnished(city, rules, sure),
            Action::Speak => self.spoken(),
            Action::Arrive(panel) => self.arrived(panel),
        };
        // The same session back means that nothing is rendered.
        next.map_or(self, |next| Rc::new(Self { version: Rc::default(), ..next }))
    }
}
