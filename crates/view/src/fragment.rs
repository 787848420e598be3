//! The fragment of a link: `s=<scenario>&gebiet=<id>&k=<collection>&daten=eigene`.

use locale::links;
use scenario::link::{self, ENGINE_VERSION, LinkFault};
use scenario::pack::Pack;
use scenario::{Area, Names, Scenario};

use crate::explorer::{Explorer, State};

/// In a link that was made with a visitor's own figures.
pub(crate) const OWN_FIGURES: &str = "daten=eigene";

/// What a link came to.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// The state; the baseline where the link says nothing usable.
    pub state: State,
    /// German sentences on what could not be taken as it stands.
    pub notes: Vec<String>,
}

pub(crate) fn open(explorer: &Explorer, text: &str) -> Opened {
    let pack = explorer.pack();
    let names = Names::of(pack);
    let mut opened = Opened { state: State::default(), notes: Vec::new() };
    for part in text.trim_start_matches('#').split('&') {
        match part.split_once('=') {
            Some(("s", value)) => {
                let (scenario, faults) = link::decode(value, &names);
                opened.state.scenario = scenario;
                opened.notes.extend(faults.iter().map(|fault| note(fault, pack)));
            }
            Some(("gebiet", value)) => match Area::from_id(value, names.regions.iter().copied()) {
                Some(area) => opened.state.area = area,
                None => opened.notes.push(links::district(value)),
            },
            Some(("k", value)) => opened.state.collection = value.into(),
            Some(("daten", "eigene")) if explorer.own().is_none() => opened.notes.push(links::OWN_FIGURES.to_owned()),
            // Other keys choose how the page is shown, not what it is about.
            _ => {}
        }
    }
    opened
}

pub(crate) fn write(pack: &Pack, state: &State) -> String {
    let names = Names::of(pack);
    let scenario = match &state.scenario {
        plain if *plain == Scenario::default() => String::new(),
        other => link::encode(other, &names),
    };
    let mut parts = Vec::new();
    if !scenario.is_empty() {
        parts.push(format!("s={scenario}"));
    }
    if let Area::District(index) = state.area
        && let Some(id) = names.regions.get(index)
    {
        parts.push(format!("gebiet={id}"));
    }
    if !state.collection.is_empty() {
        parts.push(format!("k={}", state.collection));
    }
    parts.join("&")
}

pub(crate) fn note(fault: &LinkFault, pack: &Pack) -> String {
    match fault {
        LinkFault::Version(found) => links::version(found),
        LinkFault::UnknownKey(key) => links::unknown(key),
        LinkFault::Value(key, found) => links::value(key, found),
        LinkFault::Range(key, found) => links::range(key, found),
        LinkFault::District(_, id) => links::district(id),
        LinkFault::Edition(found) => links::edition(found, &pack.meta.edition),
        LinkFault::Engine(found) => links::engine(found, ENGINE_VERSION),
    }
}
