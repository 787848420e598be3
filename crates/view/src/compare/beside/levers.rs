//! Every lever, setting and event in which scenarios differ.

use charts::Table;
use locale::{beside as words, infill, results};
use scenario::{Area, Building, Homes, Lever, Scenario, Setting};

use super::Asked;
use crate::answer::area_name;
use crate::explorer::Explorer;
use crate::levers::settings::words_of;
use crate::page::controls::{homes, name_of};
use crate::page::headline::{amount, over_time, unit};

/// The rows that differ; `None` where none does.
pub(super) fn table(asked: &Asked<'_>) -> Option<Table> {
    let scenarios: Vec<&Scenario> = asked.entries.iter().map(|entry| &entry.state.scenario).collect();
    let rows = rows(asked.explorer, &scenarios);
    let titles = asked.series.iter().map(charts::Series::title);
    (!rows.is_empty()).then(|| Table {
        caption: words::LEVERS_CAPTION.to_owned(),
        columns: std::iter::once(words::LEVER.to_owned()).chain(titles).collect(),
        rows,
    })
}

/// What differs between the scenarios: its name, then a cell for each.
pub(super) fn rows(explorer: &Explorer, scenarios: &[&Scenario]) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    let mut add = |name: String, cells: Vec<String>| {
        let differ = cells.iter().any(|cell| cells.first() != Some(cell));
        if differ {
            rows.push(std::iter::once(name).chain(cells).collect::<Vec<_>>());
        }
    };
    for (lever, area) in deviating(scenarios) {
        let name = words::lever(name_of(explorer.pack(), lever), &name(explorer, area), unit(lever));
        add(name, scenarios.iter().map(|scenario| course(scenario, lever, area)).collect());
    }
    add(words::EVENTS.to_owned(), scenarios.iter().map(|scenario| events(explorer, scenario)).collect());
    let homes_of = |scenario: &&Scenario| chosen_homes(scenario.homes());
    add(locale::controls::homes::NAME.to_owned(), scenarios.iter().map(homes_of).collect());
    add(infill::BUILDING.to_owned(), scenarios.iter().map(|scenario| building(scenario.building())).collect());
    for (setting, area) in entered(scenarios) {
        let title = words::setting(setting_name(setting), &name(explorer, area));
        add(title, scenarios.iter().map(|scenario| value(scenario, setting, area)).collect());
    }
    rows
}

fn name(explorer: &Explorer, area: Area) -> String {
    area_name(explorer.pack(), area)
}

/// Every lever and area that some scenario moves, in the order of levers and areas.
fn deviating(scenarios: &[&Scenario]) -> Vec<(Lever, Area)> {
    let mut all: Vec<(Lever, Area)> =
        scenarios.iter().flat_map(|scenario| scenario.deviations()).map(|(lever, area, _)| (lever, area)).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Every setting and area that some scenario enters.
fn entered(scenarios: &[&Scenario]) -> Vec<(Setting, Area)> {
    let mut all: Vec<(Setting, Area)> = Vec::new();
    for (setting, area, _) in scenarios.iter().flat_map(|scenario| scenario.settings()) {
        if !all.contains(&(setting, area)) {
            all.push((setting, area));
        }
    }
    all
}

/// What a lever is moved by, in words where it changes over time.
fn course(scenario: &Scenario, lever: Lever, area: Area) -> String {
    let unset = if lever.follows() { words::NOT_SET } else { words::AS_BASELINE };
    scenario
        .course(lever, area)
        .map_or_else(|| unset.to_owned(), |course| amount(lever, course) + &over_time(lever, course))
}

fn events(explorer: &Explorer, scenario: &Scenario) -> String {
    let lines: Vec<String> = scenario
        .events()
        .iter()
        .map(|event| {
            let kind = name_of(explorer.pack(), Lever::Kind(event.kind));
            results::event(event.year, event.persons, kind, &name(explorer, event.area))
        })
        .collect();
    if lines.is_empty() { words::NO_EVENTS.to_owned() } else { lines.join("; ") }
}

fn chosen_homes(chosen: Homes) -> String {
    homes(chosen).options.into_iter().find(|option| option.homes == chosen).map_or_else(String::new, |it| it.name)
}

fn building(building: Building) -> String {
    match building {
        Building::AsStock => infill::AS_STOCK,
        Building::Detached => infill::DETACHED,
        Building::Double => infill::DOUBLE,
        Building::Terraced => infill::TERRACED,
        Building::Flats => infill::FLATS,
    }
    .to_owned()
}

/// The settings that are on or off.
const CHOICES: [Setting; 5] = [
    Setting::SuitedSites,
    Setting::ConditionalSites,
    Setting::UnsuitedSites,
    Setting::Gaps,
    Setting::EndsWithPotential,
];

fn setting_name(setting: Setting) -> &'static str {
    let choice = CHOICES.iter().position(|choice| *choice == setting);
    choice.and_then(|index| words::CHOICES.get(index)).copied().unwrap_or(words_of(setting).name)
}

fn value(scenario: &Scenario, setting: Setting, area: Area) -> String {
    match scenario.setting(setting, area) {
        None => words::NOT_ENTERED.to_owned(),
        Some(value) if CHOICES.contains(&setting) => (if value > 0.0 { words::ON } else { words::OFF }).to_owned(),
        Some(value) if matches!(setting, Setting::FirstYear | Setting::LastYear) => value.to_string(),
        Some(value) => crate::levers::entry::typed(value),
    }
}
