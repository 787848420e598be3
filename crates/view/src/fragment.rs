//! The fragment of a link: `s=<scenario>&gebiet=<id>&alter=<from>-<to>&zeitraum=<years>&spannweiten=aus&k=<collection>&daten=eigene`.

use std::rc::Rc;

use locale::links;
use scenario::changes::{self, Change};
use scenario::link::{self, ENGINE_VERSION, Fragment, LinkFault, Seal};
use scenario::pack::Pack;
use scenario::{Area, Names, Scenario};

use crate::age_span::AgeSpan;
use crate::kept::Read;
use crate::place;
use crate::span::Span;
use crate::state::State;

/// In a link that was made with a visitor's own figures.
pub(crate) const OWN_FIGURES: &str = "daten=eigene";

/// Ranges are shown unless a link says otherwise.
const RANGES: &str = "spannweiten";
const HIDDEN: &str = "aus";
const RANGES_HIDDEN: &str = "spannweiten=aus";

/// What was made of a link.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// The state; the baseline where the link says nothing usable.
    pub state: State,
    /// German sentences on what could not be taken as it stands.
    pub notes: Vec<String>,
}

/// What is to be said about a link that is not, or may not be, as it was written.
pub(crate) fn damage(fragment: &Fragment, pack: &Pack) -> Option<String> {
    match fragment.seal() {
        Seal::Broken => Some(note(&LinkFault::Broken, pack)),
        Seal::Missing => Some(note(&LinkFault::Unsealed, pack)),
        Seal::Whole | Seal::Unneeded => None,
    }
}

/// Reads a fragment; `own` says whether the figures are the visitor's own, `kept` reads the collection.
pub(crate) fn read(pack: &Pack, own: bool, fragment: &Fragment, kept: Read) -> Opened {
    let names = Names::of(pack);
    let (mut state, mut notes) = (State::default(), Vec::new());
    for part in fragment.parts() {
        match part {
            ("s", value) => {
                let (scenario, faults) = link::decode(value, &names);
                state.scenario = scenario;
                notes.extend(faults.iter().map(|fault| note(fault, pack)));
            }
            ("gebiet", value) => match Area::from_id(value, names.regions.iter().copied()) {
                Some(area) => state.area = area,
                None => notes.push(links::district(value)),
            },
            ("alter", value) => match AgeSpan::of_link(value) {
                Some(ages) => state.ages = Some(ages),
                None => notes.push(links::ages(value)),
            },
            ("zeitraum", value) => match Span::ALL.into_iter().find(|span| span.id() == Some(value)) {
                Some(span) => state.span = span,
                None => notes.push(links::years(value)),
            },
            (RANGES, HIDDEN) => state.hides_ranges = true,
            (RANGES, value) => notes.push(links::value(RANGES, value)),
            ("k", value) => state.collection = Rc::new(kept(value, &names)),
            ("daten", "eigene") if !own => notes.push(links::own_figures().to_owned()),
            // Other keys choose how the page is shown, not what it is about.
            _ => {}
        }
    }
    Opened { state, notes }
}

/// What a link for others says about a state. It names edition and version whatever it holds, so that a link without its checksum is
/// known to be cut.
pub(crate) fn for_others(pack: &Pack, state: &State) -> String {
    let fragment = write(pack, state);
    if fragment.is_empty() || fragment.starts_with("s=") {
        return fragment;
    }
    ["s=", &link::origin(&Names::of(pack)), "&", &fragment].concat()
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
    if let Some(ages) = state.ages {
        parts.push(["alter=", &ages.link()].concat());
    }
    if let Some(span) = state.span.id() {
        parts.push(["zeitraum=", span].concat());
    }
    if state.hides_ranges {
        parts.push(RANGES_HIDDEN.to_owned());
    }
    if !state.collection.is_empty() {
        parts.push(["k=", state.collection.link()].concat());
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
        LinkFault::Engine(found) => match changes::since(found) {
            Some(changes) => links::changed(
                found,
                ENGINE_VERSION,
                &changes
                    .into_iter()
                    .map(|change| told(pack, change))
                    .filter(|text| !text.is_empty())
                    .collect::<Vec<_>>(),
            ),
            None => links::engine(found, ENGINE_VERSION),
        },
        LinkFault::Unsealed => links::unsealed().to_owned(),
        LinkFault::Broken => links::broken().to_owned(),
    }
}

fn told(pack: &Pack, change: Change) -> &str {
    match change {
        Change::MigrantAges => links::change::migrant_ages(),
        Change::EventPeople => links::change::event_people(),
        Change::Reach => links::change::reach(),
        Change::LifeExpectancies => links::change::life_expectancies(),
        Change::OccupancyTrend => links::change::occupancy_trend(),
        Change::YearsOfMigration => place::fact(pack, "changes.migration_years", ""),
        Change::DistrictAges => links::change::district_ages(),
    }
}
