//! In what two scenarios differ, as entries that can be taken over one by one.

use scenario::{Area, Event, Lever, Names, Scenario, Setting};

use super::group::Group;

/// One thing in which a scenario differs from another.
#[derive(Debug, Clone, PartialEq)]
pub enum Difference {
    /// The course of a lever in an area.
    Lever(Lever, Area),
    /// A single event that one has and the other has not, or has with other figures: as in the first and as in the second scenario.
    Event(Option<Event>, Option<Event>),
    /// How many infill dwellings the known sites give, and whether building ends with them: participation, dwellings on a site, the sites
    /// that count. None of them means anything without the others, in whatever area it is entered.
    Potential,
    /// First and last year in which infill is built.
    InfillYears,
    /// How many residents of infill dwellings come from outside who would not have come otherwise.
    FromOutside,
    /// The type of the buildings of infill.
    Building,
    /// The totals to be met.
    Totals,
    /// What dwellings do to arrivals.
    Homes,
    /// How much of their ages districts keep.
    Persistence,
}

/// Settings that mean something only together, in the order of [`Setting::ALL`].
const POTENTIAL: [Setting; 7] = [
    Setting::SuitedSites,
    Setting::ConditionalSites,
    Setting::UnsuitedSites,
    Setting::Gaps,
    Setting::Participation,
    Setting::DwellingsPerSite,
    Setting::EndsWithPotential,
];
const YEARS: [Setting; 2] = [Setting::FirstYear, Setting::LastYear];
const FROM_OUTSIDE: [Setting; 1] = [Setting::FromOutside];
const PERSISTENCE: [Setting; 1] = [Setting::DistrictPersistence];

/// Everything in which two scenarios differ and that a projection can feel, in the order of levers and areas, then events and settings.
///
/// Rates that only turn people into places or households are no differences: no [`Measure`](crate::Measure) is made from them.
#[must_use]
pub fn differences(from: &Scenario, to: &Scenario) -> Vec<Difference> {
    let mut levers: Vec<(Lever, Area)> = Vec::new();
    for (lever, area, _) in from.deviations().chain(to.deviations()) {
        if from.course(lever, area) != to.course(lever, area) && !levers.contains(&(lever, area)) {
            levers.push((lever, area));
        }
    }
    levers.sort_unstable();
    let mut all: Vec<Difference> = levers.into_iter().map(|(lever, area)| Difference::Lever(lever, area)).collect();
    all.extend(events(from.events(), to.events()));
    for (settings, difference) in [
        (&POTENTIAL[..], Difference::Potential),
        (&YEARS, Difference::InfillYears),
        (&FROM_OUTSIDE, Difference::FromOutside),
        (&PERSISTENCE, Difference::Persistence),
    ] {
        let of = |scenario: &Scenario| -> Vec<(Setting, Area, f64)> {
            scenario.settings().filter(|(setting, ..)| settings.contains(setting)).collect()
        };
        if of(from) != of(to) {
            all.push(difference);
        }
    }
    all.extend((from.building() != to.building()).then_some(Difference::Building));
    all.extend((from.ties() != to.ties()).then_some(Difference::Totals));
    all.extend((from.homes() != to.homes()).then_some(Difference::Homes));
    all
}

/// Events that not both have; one of the same year, kind and area on both sides is the same event with other figures.
fn events(from: &[Event], to: &[Event]) -> Vec<Difference> {
    let (mut gone, mut new) = (from.to_vec(), to.to_vec());
    new.retain(|event| take(&mut gone, |other| other == event).is_none());
    let mut all: Vec<Difference> = Vec::new();
    for event in new {
        let alike = |other: &Event| (other.year, other.kind, other.area) == (event.year, event.kind, event.area);
        all.push(Difference::Event(take(&mut gone, alike), Some(event)));
    }
    all.extend(gone.into_iter().map(|event| Difference::Event(Some(event), None)));
    all
}

/// Takes the first event that is meant out of a list.
fn take(events: &mut Vec<Event>, is_meant: impl Fn(&Event) -> bool) -> Option<Event> {
    let place = events.iter().position(is_meant)?;
    Some(events.remove(place))
}

impl Difference {
    /// The scenario with this as in `to`.
    pub(super) fn taken_over(&self, scenario: Scenario, to: &Scenario) -> Scenario {
        match self {
            Self::Lever(lever, area) => match to.course(*lever, *area) {
                Some(course) => scenario.with_course(*lever, *area, course.clone()),
                None => scenario.without(*lever, *area),
            },
            Self::Event(gone, new) => {
                let mut events = scenario.events().to_vec();
                if let Some(gone) = gone {
                    take(&mut events, |event| event == gone);
                }
                events.extend(*new);
                scenario.with_events(events)
            }
            Self::Potential => settings(scenario, to, &POTENTIAL),
            Self::InfillYears => settings(scenario, to, &YEARS),
            Self::FromOutside => settings(scenario, to, &FROM_OUTSIDE),
            Self::Persistence => settings(scenario, to, &PERSISTENCE),
            Self::Building => scenario.with_building(to.building()),
            Self::Totals => scenario.with_ties(to.ties().to_vec()),
            Self::Homes => scenario.with_homes(to.homes()),
        }
    }

    /// Where; the whole city for what has no place of its own.
    #[must_use]
    pub fn area(&self) -> Area {
        match self {
            Self::Lever(_, area) => *area,
            Self::Event(gone, new) => new.or(*gone).map_or(Area::City, |event| event.area),
            _ => Area::City,
        }
    }

    /// The group of the page that it stands in.
    #[must_use]
    pub fn group(&self) -> Group {
        match self {
            Self::Lever(lever, _) => Group::of_lever(*lever),
            Self::Event(..) => Group::Events,
            Self::Potential | Self::InfillYears | Self::FromOutside | Self::Building => Group::Infill,
            Self::Totals => Group::Arrivals,
            Self::Homes => Group::Housing,
            Self::Persistence => Group::Moves,
        }
    }

    /// Its name in tables: of a lever that in scenario files, of an event `event:`, its year and its kind.
    #[must_use]
    pub fn name(&self, names: &Names<'_>) -> String {
        match self {
            Self::Lever(lever, _) => lever.file_name(&names.kinds).unwrap_or_default(),
            Self::Event(gone, new) => new.or(*gone).map_or_else(String::new, |event| {
                ["event:", &event.year.to_string(), ":", names.kinds.get(event.kind).unwrap_or(&"")].concat()
            }),
            Self::Potential => "infill_potential".to_owned(),
            Self::InfillYears => "infill_years".to_owned(),
            Self::FromOutside => Setting::FromOutside.file_name().to_owned(),
            Self::Building => "building".to_owned(),
            Self::Totals => "totals".to_owned(),
            Self::Homes => "homes".to_owned(),
            Self::Persistence => Setting::DistrictPersistence.file_name().to_owned(),
        }
    }
}

/// The scenario with some settings as in `to`, in every area.
fn settings(mut scenario: Scenario, to: &Scenario, which: &[Setting]) -> Scenario {
    let meant = |(setting, ..): &(Setting, Area, f64)| which.contains(setting);
    let old: Vec<(Setting, Area, f64)> = scenario.settings().filter(meant).collect();
    for (setting, area, _) in old {
        scenario = scenario.with_setting(setting, area, None);
    }
    to.settings()
        .filter(meant)
        .fold(scenario, |scenario, (setting, area, value)| scenario.with_setting(setting, area, Some(value)))
}
