//! Every lever, setting and event in which scenarios differ.

use charts::Table;
use locale::{beside as words, infill};
use scenario::{Area, Building, Scenario, Setting};

use super::Sides;
use crate::answer::area_name;
use crate::compare::aspect::Aspect;
use crate::explorer::Explorer;
use crate::levers::settings::words_of;
use crate::page::controls::{homes_name, name_of};
use crate::page::deviation::{amount_over_time, event_line, unit};

/// The rows that differ; `None` where none does.
pub(super) fn table(sides: &Sides<'_>) -> Option<Table> {
    let scenarios: Vec<&Scenario> = sides.entries.iter().map(|entry| &entry.state.scenario).collect();
    let rows = rows(sides.explorer, &scenarios);
    let titles = sides.series.iter().map(charts::Series::title);
    (!rows.is_empty()).then(|| Table {
        caption: words::levers_caption().to_owned(),
        columns: std::iter::once(words::lever_column().to_owned()).chain(titles).collect(),
        rows,
    })
}

/// What differs between the scenarios: its name, then a cell for each.
pub(super) fn rows(explorer: &Explorer, scenarios: &[&Scenario]) -> Vec<Vec<String>> {
    let differing = Aspect::set_by(scenarios).into_iter().filter(|aspect| !aspect.is_common(scenarios));
    let row = |aspect: Aspect| {
        let cells = scenarios.iter().map(|scenario| cell(explorer, aspect, scenario));
        std::iter::once(name(explorer, aspect)).chain(cells).collect()
    };
    differing.map(row).collect()
}

fn name(explorer: &Explorer, aspect: Aspect) -> String {
    let pack = explorer.pack();
    match aspect {
        Aspect::Lever(lever, area) => words::lever(name_of(pack, lever), &area_name(pack, area), unit(lever)),
        Aspect::Events => words::events().to_owned(),
        Aspect::Homes => locale::controls::homes::name().to_owned(),
        Aspect::Building => infill::building_label().to_owned(),
        Aspect::Setting(setting, area) => words::setting(setting_name(setting), &area_name(pack, area)),
    }
}

fn cell(explorer: &Explorer, aspect: Aspect, scenario: &Scenario) -> String {
    match aspect {
        Aspect::Lever(lever, area) => {
            let unset = if lever.follows() { words::not_set() } else { words::as_baseline() };
            let course = scenario.course(lever, area);
            course.map_or_else(|| unset.to_owned(), |course| amount_over_time(lever, course))
        }
        Aspect::Events => events(explorer, scenario),
        Aspect::Homes => homes_name(scenario.homes()).to_owned(),
        Aspect::Building => building(scenario.building()).to_owned(),
        Aspect::Setting(setting, area) => value(scenario, setting, area),
    }
}

fn events(explorer: &Explorer, scenario: &Scenario) -> String {
    let lines: Vec<String> = scenario.events().iter().map(|event| event_line(explorer.pack(), event)).collect();
    if lines.is_empty() { words::no_events().to_owned() } else { lines.join("; ") }
}

/// What a kind of houses is called.
pub(crate) fn building(building: Building) -> &'static str {
    match building {
        Building::AsStock => infill::as_stock(),
        Building::Detached => infill::detached(),
        Building::Double => infill::double(),
        Building::Terraced => infill::terraced(),
        Building::Flats => infill::flats(),
    }
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
    choice.and_then(|index| words::choices().get(index).copied()).unwrap_or(words_of(setting).name)
}

fn value(scenario: &Scenario, setting: Setting, area: Area) -> String {
    match scenario.setting(setting, area) {
        None => words::not_entered().to_owned(),
        Some(value) if CHOICES.contains(&setting) => (if value > 0.0 { words::on() } else { words::off() }).to_owned(),
        Some(value) if matches!(setting, Setting::FirstYear | Setting::LastYear) => value.to_string(),
        Some(value) => crate::levers::entry::typed(value),
    }
}
