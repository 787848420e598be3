//! Single events: the list, and the form that makes one.

use locale::events as words;
use locale::numbers;
use scenario::{Area, Event, Lever, TARGET_YEARS};

use crate::answer::area_name;
use crate::levers::entry;
use crate::page::controls::name_of;
use crate::place;
use crate::rooms::Levers;
use crate::state::State;

/// Most people that the form takes: more than live in the city would be a slip of the pen.
const MOST_PERSONS: f64 = 100_000.0;
/// Rows of the table of planning that say how many came in a year.
const SIZE: &str = "event_size";
/// The kind that a new event begins with, if the pack has it.
const USUAL_KIND: &str = "flucht";

/// An event in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct EventText {
    /// What happens, when and where.
    pub text: String,
    /// What becomes of the people.
    pub remarks: Vec<String>,
}

/// An event as it is being typed.
#[derive(Debug, Clone, PartialEq)]
pub struct EventDraft {
    /// The year.
    pub year: String,
    /// How many.
    pub persons: String,
    /// Index of the kind.
    pub kind: usize,
    /// Where to.
    pub area: Area,
    /// Percent who leave again.
    pub leaving: String,
    /// After how many years.
    pub after: String,
}

/// What is wrong with a draft, in German sentences.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EventFaults {
    /// With the year.
    pub year: Option<String>,
    /// With the number of people.
    pub persons: Option<String>,
    /// With the share that leaves again.
    pub leaving: Option<String>,
    /// With the years until they leave.
    pub after: Option<String>,
}

impl EventDraft {
    /// The form of an event that is there.
    #[must_use]
    pub fn of(event: &Event) -> Self {
        Self {
            year: numbers::year(event.year),
            persons: entry::typed(event.persons),
            kind: event.kind,
            area: event.area,
            leaving: entry::typed(event.leaving),
            after: numbers::year(event.after),
        }
    }

    /// The event that is meant; `first_year` is the first that is projected.
    ///
    /// # Errors
    ///
    /// What is wrong, field by field.
    pub fn read(&self, first_year: i32) -> Result<Event, EventFaults> {
        let year = entry::year(&self.year, (first_year, *TARGET_YEARS.end()));
        let persons = entry::number(&self.persons, (1.0, MOST_PERSONS), 0, words::persons());
        let leaving = entry::number(&self.leaving, (0.0, 100.0), 0, words::percent());
        let after = whole_years(&self.after);
        match (year, persons, leaving, after) {
            (Ok(year), Ok(persons), Ok(leaving), Ok(after)) => {
                Ok(Event { year, persons, kind: self.kind, area: self.area, leaving, after })
            }
            (year, persons, leaving, after) => Err(EventFaults {
                year: year.err(),
                persons: persons.err(),
                leaving: leaving.err(),
                after: after.err(),
            }),
        }
    }
}

/// Years until people leave: one at least, as many as a projection can hold at most.
fn whole_years(text: &str) -> Result<i32, String> {
    const RANGE: (i32, i32) = (1, 50);
    let bounds = (f64::from(RANGE.0), f64::from(RANGE.1));
    let value = entry::number(text, bounds, 0, words::years())?;
    let whole = (RANGE.0..=RANGE.1).find(|years| f64::from(*years) == value);
    whole.ok_or_else(|| locale::page::out_of_range(bounds.0, bounds.1, 0))
}

impl Levers<'_> {
    /// The events of the scenario.
    #[must_use]
    pub fn events(&self, state: &State) -> Vec<EventText> {
        let target = state.scenario.target_year();
        let text = |event: &Event| {
            let mut remarks = vec![match event.leaves_in() {
                Some(year) => words::leaving(event.leaving, year),
                None => words::all_stay().to_owned(),
            }];
            if event.year > target {
                remarks.push(words::after_target(target));
            }
            let kind = words::kind(name_of(self.city.pack(), Lever::Kind(event.kind)));
            let text = words::line(event.year, event.persons, kind, &area_name(self.city.pack(), event.area));
            EventText { text, remarks }
        };
        state.scenario.events().iter().map(text).collect()
    }

    /// The form for a new event: next year, in the chosen area.
    #[must_use]
    pub fn new_event(&self, state: &State) -> EventDraft {
        let kind = self.city.pack().arrivals.iter().position(|kind| kind.id == USUAL_KIND).unwrap_or_default();
        EventDraft {
            year: numbers::year(self.first_year() + 1),
            persons: String::new(),
            kind,
            area: state.area,
            leaving: entry::typed(0.0),
            after: numbers::year(3),
        }
    }

    /// The first projected year.
    #[must_use]
    pub fn first_year(&self) -> i32 {
        self.city.model.first_year()
    }

    /// The kinds of arrivals by name, in the order of their indices.
    #[must_use]
    pub fn kinds(&self) -> Vec<String> {
        self.city
            .pack()
            .arrivals
            .iter()
            .map(|kind| words::kind(place::cell(self.city.pack(), ["kinds", &kind.id, "name"], &kind.name)).to_owned())
            .collect()
    }

    /// Sizes that the city has seen, and what they were; none where the pack names none.
    #[must_use]
    pub fn event_sizes(&self) -> Vec<(f64, &str)> {
        let pack = self.city.pack();
        let sizes = pack.planning.iter().filter(|figure| figure.field == SIZE);
        sizes.map(|figure| (figure.value, place::told(pack, &figure.note))).collect()
    }

    /// Where they come from.
    #[must_use]
    pub fn event_source(&self) -> &str {
        place::fact(self.city.pack(), "event.source", "")
    }

    /// Whether another event can be added.
    #[must_use]
    pub fn can_add_event(&self, state: &State) -> bool {
        state.scenario.events().len() < Event::MOST
    }

    /// The same state with an event at a place of the list, in place of the one there; beyond its end it is added.
    #[must_use]
    pub fn put_event(&self, state: &State, index: usize, event: Event) -> State {
        let mut events = state.scenario.events().to_vec();
        match events.get_mut(index) {
            Some(place) => *place = event,
            None => events.push(event),
        }
        state.with_scenario(state.scenario.clone().with_events(events))
    }

    /// The same state without the event at a place of the list.
    #[must_use]
    pub fn remove_event(&self, state: &State, index: usize) -> State {
        let kept = state.scenario.events().iter().enumerate().filter(|(place, _)| *place != index);
        let events: Vec<Event> = kept.map(|(_, event)| *event).collect();
        state.with_scenario(state.scenario.clone().with_events(events))
    }
}
