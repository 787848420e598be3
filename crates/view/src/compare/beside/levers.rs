//! Every lever, setting and event in which scenarios differ.

use charts::Table;
use locale::beside as words;
use scenario::Scenario;

use super::Sides;
use crate::answer::area_name;
use crate::compare::aspect::Aspect;
use crate::explorer::Explorer;
use crate::page::controls::{homes_name, name_of};
use crate::page::deviation::{amount_over_time, event_line, totals_of, unit};
use crate::page::entered;

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
        Aspect::Totals => locale::totals::name().to_owned(),
        Aspect::Homes => locale::controls::homes::name().to_owned(),
        Aspect::Building => locale::entered::building().to_owned(),
        Aspect::Setting(setting, area) => words::setting(entered::name(setting), &area_name(pack, area)),
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
        Aspect::Totals => totals_of(explorer.pack(), scenario),
        Aspect::Homes => homes_name(scenario.homes()).to_owned(),
        Aspect::Building => entered::building_name(scenario.building()).to_owned(),
        Aspect::Setting(setting, area) => entered::of(scenario, setting, area),
    }
}

fn events(explorer: &Explorer, scenario: &Scenario) -> String {
    let lines: Vec<String> = scenario.events().iter().map(|event| event_line(explorer.pack(), event)).collect();
    if lines.is_empty() { words::no_events().to_owned() } else { lines.join("; ") }
}
