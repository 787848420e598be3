//! What deviates from the baseline, as values: a sentence is made of one where it is shown.

use locale::{results, totals};
use scenario::pack::Pack;
use scenario::totals::Tie;
use scenario::{Area, Building, Course, Event, Homes, Lever, Scenario, Setting};

use crate::age_span::AgeSpan;
use crate::answer::area_name;
use crate::page::controls::{digits, homes_name, name_of, words_of};
use crate::page::entered;

/// Something that deviates from the baseline.
#[derive(Debug, Clone, PartialEq)]
pub enum Deviation {
    /// A lever in an area: by how much, and in which years.
    Lever(Lever, Area, Course),
    /// A single event.
    Event(Event),
    /// Persons to be met.
    Tie(Tie),
    /// What dwellings do to arrivals.
    Homes(Homes),
    /// The kind of houses that infill builds.
    Building(Building),
    /// A value that is entered in an area.
    Setting(Setting, Area, f64),
}

/// A lever that deviates, with its line.
#[derive(Debug, Clone, PartialEq)]
pub struct LeverDeviation {
    /// The lever.
    pub lever: Lever,
    /// Where.
    pub area: Area,
    /// `Zuzug von außen, Gesamtstadt: +300 Personen im Jahr`.
    pub text: String,
}

/// Everything in which a scenario deviates: levers, events, dwellings, kinds of houses, every value that is entered.
#[must_use]
pub fn deviations(scenario: &Scenario) -> Vec<Deviation> {
    let mut all = by_itself(scenario);
    let building = Some(scenario.building()).filter(|building| *building != Building::default());
    all.extend(building.map(Deviation::Building));
    let entered = scenario.settings().map(|(setting, area, value)| Deviation::Setting(setting, area, value));
    all.extend(entered.filter(|entered| !all.contains(entered)).collect::<Vec<_>>());
    all
}

/// What of it changes the number of people by itself: levers, events, dwellings, ages of districts. The sentence below the headline names it.
pub(crate) fn by_itself(scenario: &Scenario) -> Vec<Deviation> {
    let levers = scenario.deviations().map(|(lever, area, course)| Deviation::Lever(lever, area, course.clone()));
    let homes = Some(scenario.homes()).filter(|homes| *homes != Homes::default());
    let held = Setting::DistrictPersistence;
    let kept = scenario.setting(held, Area::City).map(|percent| Deviation::Setting(held, Area::City, percent));
    levers
        .chain(scenario.events().iter().cloned().map(Deviation::Event))
        .chain(scenario.ties().iter().cloned().map(Deviation::Tie))
        .chain(homes.map(Deviation::Homes))
        .chain(kept)
        .collect()
}

/// The same, a line each.
pub(crate) fn lines(pack: &Pack, scenario: &Scenario) -> Vec<String> {
    deviations(scenario).iter().map(|deviation| deviation.line(pack)).collect()
}

/// The levers among them.
pub(crate) fn of_levers(pack: &Pack, scenario: &Scenario) -> Vec<LeverDeviation> {
    let line = |(lever, area, course): (Lever, Area, &Course)| LeverDeviation {
        lever,
        area,
        text: lever_line(pack, lever, area, course),
    };
    scenario.deviations().map(line).collect()
}

impl Deviation {
    /// The lever and where, for a lever.
    #[must_use]
    pub const fn lever(&self) -> Option<(Lever, Area)> {
        match self {
            Self::Lever(lever, area, _) => Some((*lever, *area)),
            _ => None,
        }
    }

    /// As a line.
    #[must_use]
    pub fn line(&self, pack: &Pack) -> String {
        match self {
            Self::Lever(lever, area, course) => lever_line(pack, *lever, *area, course),
            Self::Event(event) => event_line(pack, event),
            Self::Tie(tie) => tie_line(pack, tie),
            Self::Homes(homes) => results::homes_deviation(locale::controls::homes::name(), homes_name(*homes)),
            Self::Building(building) => entered::building_line(*building),
            Self::Setting(setting, area, value) => entered::line(pack, *setting, *area, *value),
        }
    }

    /// In short, for a sentence; nothing for what acts through other levers only.
    pub(crate) fn short(&self, pack: &Pack) -> String {
        match self {
            Self::Lever(lever, area, course) => {
                let amount = match lever {
                    Lever::ArrivalsOfAge(_) | Lever::DeparturesOfAge(_) => results::percent_of(&amount(*lever, course)),
                    _ => amount(*lever, course),
                };
                let amount = amount + &over_time(*lever, course);
                let name = area_name(pack, *area);
                let district = (*area != Area::City).then_some(name.as_str());
                results::short_deviation(name_of(pack, *lever), &amount, district)
            }
            Self::Event(event) => results::short_event(event.year),
            Self::Tie(_) => totals::name().to_owned(),
            Self::Homes(homes) => homes_name(*homes).to_owned(),
            Self::Setting(Setting::DistrictPersistence, _, percent) => persistence(*percent),
            Self::Building(_) | Self::Setting(..) => String::new(),
        }
    }
}

fn lever_line(pack: &Pack, lever: Lever, area: Area, course: &Course) -> String {
    let unit = unit(lever).to_owned() + &over_time(lever, course);
    results::deviation(name_of(pack, lever), &area_name(pack, area), &amount(lever, course), &unit)
}

/// A single event as a line.
pub(crate) fn event_line(pack: &Pack, event: &Event) -> String {
    let kind = name_of(pack, Lever::Kind(event.kind));
    entered::event(&results::event(event.year, event.persons, kind, &area_name(pack, event.area)), event)
}

/// All totals of a scenario to be met, in one cell.
pub(crate) fn totals_of(pack: &Pack, scenario: &Scenario) -> String {
    let lines: Vec<String> = scenario.ties().iter().map(|tie| tie_line(pack, tie)).collect();
    if lines.is_empty() { totals::none().to_owned() } else { lines.join("; ") }
}

/// Persons to be met as a line.
pub(crate) fn tie_line(pack: &Pack, tie: &Tie) -> String {
    let areas: Vec<String> = tie.areas().iter().map(|area| area_name(pack, *area)).collect();
    let who = match tie.ages() {
        Tie::EVERYBODY => totals::everybody().to_owned(),
        (from, to) => AgeSpan::between(from, to).map_or_else(String::new, AgeSpan::name),
    };
    totals::line(&areas.join(" + "), &who, tie.points())
}

fn persistence(percent: f64) -> String {
    locale::settings::persistence(&locale::numbers::typed(percent))
}

/// What a deviation results in: the largest of a course over time, its last where it runs along points.
fn amount(lever: Lever, course: &Course) -> String {
    let value = match course {
        Course::Always(value) | Course::From { value, .. } | Course::Span { value, .. } => *value,
        Course::Points(points) => points.last().map_or(0.0, |(_, value)| *value),
    };
    results::amount(value, digits(lever))
}

/// When it holds; nothing for a deviation in every year.
fn over_time(lever: Lever, course: &Course) -> String {
    match course {
        Course::Always(_) => String::new(),
        Course::From { first, .. } => results::from_year(*first),
        Course::Span { first, last, .. } => results::in_years(*first, *last),
        Course::Points(points) => {
            let digits = digits(lever);
            results::along(&mut points.iter().map(|(year, value)| (*year, results::amount(*value, digits))))
        }
    }
}

/// What a deviation results in, and when it holds.
pub(crate) fn amount_over_time(lever: Lever, course: &Course) -> String {
    amount(lever, course) + &over_time(lever, course)
}

/// A deviation of life expectancy is in years: "against the baseline" is what every deviation is.
pub(crate) fn unit(lever: Lever) -> &'static str {
    if lever == Lever::LifeExpectancy { locale::controls::years() } else { words_of(lever).unit }
}
